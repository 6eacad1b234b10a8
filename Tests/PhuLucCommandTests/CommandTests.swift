import Foundation
import PhuLucTestSupport
import Testing

@Suite("The other commands")
struct CommandTests {
    @Test("export writes the workbook, says so, and refuses a size that cannot be")
    func export() throws {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx -o p.json --quiet").status == 0)
        let run = try shop.run("export p.json -o b.xlsx --findings f.json")
        #expect(run.status == 0 && run.output.isEmpty && run.errors == "Đã ghi b.xlsx.\n")
        #expect(shop.text("f.json").contains("phuluc/findings/1"))
        #expect(try shop.run("import b.xlsx --as ndjson --quiet").lines.count == 2)
        #expect(try shop.run("export p.json -o c.xlsx --font-size 40").status == 2)
        #expect(try shop.run("export p.json -o c.xlsx --font-size 14 --form plan-annex --quiet").errors.isEmpty)
        let form = try shop.run("export p.json -o d.xlsx --form x")
        #expect(form.status == 2 && form.errors.contains("phuluc export <plan.json>"))
        #expect(shop.names() == ["a.xlsx", "b.xlsx", "c.xlsx", "f.json", "p.json"])
    }

    @Test("A form of another kind than the document is a fault of the document")
    func exportOtherKind() throws {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx -o p.json --quiet").status == 0)
        let run = try shop.run("export p.json -o b.xlsx --form papi-targets")
        #expect(run.status == 3)
        #expect(run.errors.hasPrefix("phuluc: p.json: ") && run.errors.contains("không dùng cho phuluc/plan/1"))
    }

    @Test(
        "A document that cannot be exported is a fault that names it and the place",
        arguments: [
            ("{\"schema\":\"phuluc/plan/1\"}", "thiếu sections", "sections is missing"),
            (
                "{\"schema\":\"phuluc/plan/1\",\"sections\":[]}", "kế hoạch không có mục nào",
                "the plan holds no section"
            ),
            ("{\"schema\":\"phuluc/table/1\",\"form\":\"papi-targets\"}", "thiếu rows", "rows is missing"),
            ("{\"schema\":\"x\"}", "schema: “x” không phải", "schema: x is neither"),
            ("{\n\"schema\": [}", "dòng 2: thiếu giá trị", "line 2: no value here"),
            (
                "{\"schema\":\"phuluc/plan/1\",\"sections\":[{\"objectives\":7}]}",
                "sections[0].objectives: phải là mảng",
                "sections[0].objectives: an array is wanted"
            ),
        ])
    func notExported(json: String, vi: String, en: String) throws {
        let shop = try Workshop()
        try shop.folder.write(Array(json.utf8), to: "p.json")
        for (language, words) in [("vi", vi), ("en", en)] {
            let run = try shop.run("export p.json -o b.xlsx --lang \(language)")
            #expect(run.status == 3)
            #expect(run.errors.hasPrefix("phuluc: p.json: ") && run.errors.contains(words), "\(run.errors)")
        }
        #expect(shop.names() == ["p.json"])
    }

    @Test("A text too long for a cell is named by its path in the JSON")
    func longText() throws {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx -o p.json --quiet").status == 0)
        let long = String(repeating: "x", count: 32_768)
        try shop.folder.write(Array(shop.text("p.json").replacing("=Kế hoạch", with: long).utf8), to: "p.json")
        let run = try shop.run("export p.json -o b.xlsx")
        #expect(run.status == 3)
        #expect(
            run.errors.hasPrefix(
                "phuluc: p.json: dữ liệu không đúng quy cách ("
                    + "sections[0].objectives[0].tasks[0].activities[0].output.text: "
                    + "văn bản dài 32768 ký tự"), "\(run.errors)")
        #expect(shop.names() == ["a.xlsx", "p.json"])
    }

    @Test("What does not read back is named by its id and field")
    func exportDiffers() throws {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx -o p.json --quiet").status == 0)
        try shop.folder.write(
            Array(shop.text("p.json").replacing("Sở Tư pháp\",", with: "Sở   Tư pháp\",").utf8), to: "p.json")
        let run = try shop.run("export p.json -o b.xlsx")
        #expect(run.status == 0)
        #expect(
            run.errors.contains("“s1.o1.t1.a1: lead.text”") && run.errors.contains("[export-differs]"), "\(run.errors)")
    }

    @Test("convert writes every good file, says the sum, and ends with 3 for a bad one")
    func convert() throws {
        let shop = try Workshop()
        try shop.annex("a.xlsx")
        try shop.folder.write(Array("chữ".utf8), to: "b.xlsx")
        let run = try shop.run("convert a.xlsx b.xlsx -o out --findings f.json")
        #expect(run.status == 3 && shop.names(in: "out") == ["a.xlsx"])
        #expect(run.errors.contains("2 tệp: 1 xong, 1 không đọc hoặc ghi được."))
        #expect(shop.text("f.json").contains("missing-lead"))
        let again = try shop.run("convert a.xlsx -o out")
        #expect(again.status == 3 && again.errors.contains("tệp đã có"))
        #expect(try shop.run("convert a.xlsx -o out --force --quiet").errors.isEmpty)
    }

    @Test("check prints a line a finding, as JSON what the contract says, and ends with 1 for an error")
    func check() throws {
        let shop = try Workshop()
        try shop.annex()
        let run = try shop.run("check a.xlsx")
        #expect(run.status == 0 && run.output.contains("a.xlsx: Phụ lục!F6: cảnh báo: "))
        #expect(run.output.contains("[missing-lead]"))
        let json = try Workshop.object(try shop.run("check a.xlsx --json").output)
        #expect(json["schema"] as? String == "phuluc/findings/1")
        let first = try #require((json["findings"] as? [[String: Any]])?.first)
        #expect(Set(first.keys).isSuperset(of: ["rule", "severity", "file", "sheet", "cell", "message"]))
        try shop.wrongTable()
        #expect(try shop.run("check t.xlsx --quiet").status == 1)
    }

    @Test("check --explain prints a rule's page, and refuses a rule that is not")
    func explain() throws {
        let shop = try Workshop()
        let run = try shop.run("check --explain missing-lead --lang en")
        #expect(run.status == 0 && run.output.hasPrefix("missing-lead · warning\n"))
        #expect(try shop.run("check --explain nothing").status == 2)
        #expect(try shop.run("check").status == 2)
    }

    @Test("cells names sheets that are not in the file, and prints the others")
    func missingSheets() throws {
        let shop = try Workshop()
        let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
        var maker = PackageMaker.workbook(sheets: [("Một", "", row), ("Hai", "", row)])
        maker["xl/worksheets/sheet2.xml"] = nil
        try shop.folder.write(maker.bytes(), to: "a.xlsx")
        let run = try shop.run("cells a.xlsx")
        #expect(run.status == 0 && run.lines.count == 1)
        #expect(run.errors == "phuluc: a.xlsx: tệp không có nội dung của trang “Hai”; trang này không được đọc.\n")
        #expect(try shop.run("cells a.xlsx --lang en").errors
            == "phuluc: a.xlsx: the file holds nothing of the sheet “Hai”; it is not read.\n")
    }

    @Test("cells prints every cell; --sheet, --merges and --summary as the contract says")
    func cells() throws {
        let shop = try Workshop()
        try shop.annex(sheets: ["Một", "Hai"])
        let all = try shop.run("cells a.xlsx")
        #expect(all.status == 0 && all.lines.count == 48)
        let first = try Workshop.object(try #require(all.lines.first))
        #expect(
            first["sheet"] as? String == "Một" && first["ref"] as? String == "A1"
                && first["type"] as? String == "string")
        #expect(try shop.run("cells a.xlsx --sheet Hai").lines.count == 24)
        let summary = try shop.run("cells a.xlsx --summary").lines
        #expect(try summary.map { try Workshop.object($0)["cells"] as? Int } == [24, 24])
        #expect(try shop.run("cells a.xlsx --sheet Ba").status == 3)
        let sample = Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx")
        #expect(try shop.run(["cells", sample, "--merges"]).output.contains("\"merge\": \""))
    }

    @Test("forms lists the forms and shows one; an unknown one is wrong usage")
    func forms() throws {
        let shop = try Workshop()
        #expect(
            try shop.run("forms").lines.map { $0.prefix { $0 != " " } } == [
                "plan-annex", "plan-progress", "papi-targets", "par-index-targets",
            ] + (2...7).map { "report-0\($0)" })
        #expect(try shop.run("forms list --lang en").output.contains("Annex of a reform plan"))
        #expect(try shop.run("forms show plan-annex").output.contains("A4 ngang"))
        #expect(try shop.run("forms show plan-annex --yaml").output.contains("id: plan-annex\n"))
        let unknown = try shop.run("forms show nothing")
        #expect(unknown.status == 2 && unknown.errors.contains("phuluc forms show <id>"))
    }
}
