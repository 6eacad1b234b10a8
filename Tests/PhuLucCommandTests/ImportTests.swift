import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

@Suite("phuluc import")
struct ImportTests {
    @Test("One file's plan goes to stdout as JSON, the count of findings to stderr")
    func oneFile() throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run("import a.xlsx")
        #expect(run.status == 0)
        let plan = try Workshop.object(run.output)
        #expect(plan["schema"] as? String == "phuluc/plan/1")
        #expect(plan["year"] as? Int == 2025)
        #expect((plan["sections"] as? [Any])?.count == 1)
        #expect(run.errors.contains("phát hiện"))
        #expect(shop.names() == ["a.xlsx"])
    }

    @Test("ndjson and csv give one activity a line, with the columns of the contract")
    func lines() throws {
        let shop = try Workshop()
        try shop.annex()
        let columns = [
            "id", "section", "sectionTitle", "objective", "task", "activity", "output", "lead", "coordinating",
            "schedule", "start", "end", "budget", "amountVND", "notes", "sheet", "row",
        ]
        let ndjson = try shop.run("import a.xlsx --as ndjson --quiet")
        #expect(ndjson.lines.count == 2 && ndjson.errors.isEmpty)
        let first = try Workshop.object(try #require(ndjson.lines.first))
        #expect(Set(first.keys) == Set(columns))
        #expect(first["start"] as? String == "2025-01-01" && first["row"] as? Int == 5)
        let csv = try shop.run("import a.xlsx --as csv --quiet")
        #expect(csv.output.hasPrefix("\u{FEFF}" + columns.joined(separator: ",") + "\r\n"))
        #expect(csv.output.components(separatedBy: "\r\n").count == 4)
        #expect(csv.output.contains(",'=Kế hoạch,"), "a text that begins like a formula is neutralised")
    }

    @Test("The tree shows sections, objectives, tasks and activities with their cells")
    func tree() throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run("import a.xlsx --as tree --quiet")
        for part in ["I. CẢI CÁCH THỂ CHẾ", "1. Hoàn thiện thể chế  @B5", "1.1. Rà soát văn bản  @C5", "@D6"] {
            #expect(run.output.contains(part), "\(part)")
        }
    }

    @Test("The form, how well it fits and the runner-up are said on stderr before the count of findings, and in the tree")
    func formIsSaid() throws {
        let shop = try Workshop()
        // Both forms of index tables know these titles, one of them but for a column.
        let header = ["STT", "Lĩnh vực", "Nội dung", "Điểm đạt được", "Dự kiến tăng điểm năm 2025", "Mục tiêu năm 2025"]
        let sheet = SmallTable("Bảng", [header, ["1", "Thể chế", "Văn bản", "8", "1", "≥ 9"]]).draft
        try WorkbookDraft(sheets: [sheet]).write(to: shop.folder.file("t.xlsx"))
        let run = try shop.run("import t.xlsx --lang en")
        let said = run.errors.split(separator: "\n")
        #expect(said.count == 2)
        let line = try #require(said.first)
        #expect(line.hasPrefix("Form: pa") && line.contains(", sheet “Bảng”; next best: pa") && line.hasSuffix(" %)."))
        #expect(!run.output.contains("next best"), "data alone goes to stdout")
        let tree = try shop.run("import t.xlsx --as tree --lang vi")
        #expect(tree.output.contains("Biểu mẫu: pa") && tree.output.contains("; gần nhất sau đó: pa"))
        #expect(!tree.errors.contains("Biểu mẫu"))
        #expect(try shop.run("import t.xlsx --quiet").errors.isEmpty)
        let only = try shop.run("import t.xlsx --form papi-targets --lang en")
        #expect(only.errors.contains("Form: papi-targets") && !only.errors.contains("next best"))
    }

    @Test("Of many files each says its form in its line of progress")
    func formsOfMany() throws {
        let shop = try Workshop()
        try shop.annex()
        let sample = Repository.path("Samples/par-index-cao-bang-2025.xlsx")
        let run = try shop.run(["import", "a.xlsx", sample, "-o", "out"])
        #expect(run.errors.contains("· plan-annex") && run.errors.contains("· par-index-targets"))
    }

    @Test("A table form gives a table, in every form of output", arguments: ["json", "ndjson", "csv", "tree"])
    func table(format: String) throws {
        let shop = try Workshop()
        let sample = Repository.path("Samples/par-index-cao-bang-2025.xlsx")
        let run = try shop.run(["import", sample, "--as", format, "--quiet"])
        // The sample holds two sums that do not hold.
        #expect(run.status == 1 && !run.output.isEmpty)
        if format == "json" { #expect(try Workshop.object(run.output)["schema"] as? String == "phuluc/table/1") }
    }

    @Test("-o writes one file, --ledger a line for every cell, --findings what check --json says")
    func outputs() throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run("import a.xlsx -o p.json --ledger l.ndjson --findings f.json")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(shop.names() == ["a.xlsx", "f.json", "l.ndjson", "p.json"])
        let cells = try shop.run("cells a.xlsx").lines.map { try Workshop.object($0)["ref"] as? String }
        let ledger = try shop.text("l.ndjson").split(separator: "\n").map { try Workshop.object($0)["ref"] as? String }
        #expect(ledger == cells)
        #expect(shop.text("f.json") == (try shop.run("check a.xlsx --json --quiet").output))
    }

    @Test("Several files go into a folder, each named after its input, on a clash with its ending")
    func several() throws {
        let shop = try Workshop()
        try shop.makeFolder("in")
        try shop.annex("in/b.xlsx")
        try shop.annex("in/a.xlsx")
        try shop.annex("in/a.xlsm")
        try shop.folder.write([1], to: "in/~$b.xlsx")
        try shop.folder.write([1], to: "in/.hidden.xlsx")
        let run = try shop.run("import in -o out --ledger ledgers")
        #expect(run.status == 0)
        #expect(shop.names(in: "out") == ["a.json", "a.xlsx.json", "b.json"])
        #expect(shop.names(in: "ledgers") == ["a.ledger.ndjson", "a.xlsx.ledger.ndjson", "b.ledger.ndjson"])
        #expect(run.errors.contains("[3/3]") && run.errors.contains("3 tệp: 3 xong, 0 không đọc hoặc ghi được."))
    }

    @Test("Several files without -o are wrong usage, said for this command")
    func severalWithoutFolder() throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run("import a.xlsx a.xlsx")
        #expect(run.status == 2)
        #expect(run.errors.contains("nhiều tệp thì cần -o THƯ_MỤC") && run.errors.contains("phuluc import <files>"))
    }

    @Test("One bad input does not stop the others, and the end is 3")
    func oneBad() throws {
        let shop = try Workshop()
        try shop.annex("good.xlsx")
        try shop.folder.write([], to: "bad.xlsx")
        try shop.makeFolder("empty")
        let run = try shop.run("import bad.xlsx empty good.xlsx missing.xlsx -o out")
        #expect(run.status == 3)
        #expect(shop.names(in: "out") == ["good.json"])
        for name in ["bad.xlsx: tệp rỗng", "empty: thư mục không có tệp Excel nào", "missing.xlsx: không có tệp này"] {
            #expect(run.errors.contains("phuluc: \(name)"), "\(name)")
        }
        #expect(run.errors.contains("4 tệp: 1 xong, 3 không đọc hoặc ghi được."))
    }

    @Test("A sheet that is asked for is read; one that a file has not is a fault of the file")
    func sheets() throws {
        let shop = try Workshop()
        try shop.annex(sheets: ["Một", "Hai"])
        let both = try shop.run("import a.xlsx --findings f.json -o p.json")
        #expect(both.status == 0 && shop.text("f.json").contains("several-tables"))
        let second = try shop.run("import a.xlsx --sheet Hai --as ndjson --quiet")
        #expect(second.status == 0 && second.output.contains("\"sheet\": \"Hai\""))
        let none = try shop.run("import a.xlsx --sheet Ba")
        #expect(none.status == 3)
        #expect(none.errors == "phuluc: a.xlsx: trang “Ba”: không có trang này; các trang của tệp: Một; Hai.\n")
    }

    @Test("A form that does not fit finds no table; one that is not known is wrong usage")
    func forms() throws {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx --form plan-annex --quiet").status == 0)
        let other = try shop.run("import a.xlsx --form papi-targets")
        #expect(other.status == 3 && other.errors.contains("không tìm thấy bảng nào theo biểu mẫu đã biết"))
        let unknown = try shop.run("import a.xlsx --form nothing")
        #expect(unknown.status == 2 && unknown.errors.contains("không có biểu mẫu “nothing”; các biểu mẫu: plan-annex"))
    }

    @Test("--findings has every finding, --quiet or not")
    func quietFindings() throws {
        let shop = try Workshop()
        let sample = Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx")
        _ = try shop.run(["import", sample, "-o", "p.json", "--findings", "f.json"])
        _ = try shop.run(["import", sample, "-o", "q.json", "--findings", "g.json", "--quiet"])
        #expect(shop.text("f.json") == shop.text("g.json") && shop.text("f.json").contains("\"note\""))
        #expect(shop.text("p.json") == shop.text("q.json"))
    }

    @Test("Error-level findings make the end 1, and the data are there all the same")
    func errors() throws {
        let shop = try Workshop()
        try shop.wrongTable()
        let run = try shop.run("import t.xlsx")
        #expect(run.status == 1)
        #expect(try Workshop.object(run.output)["schema"] as? String == "phuluc/table/1")
    }
}
