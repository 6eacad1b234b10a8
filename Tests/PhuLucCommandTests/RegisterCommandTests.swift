import Foundation
import Testing

@Suite("phuluc register")
struct RegisterCommandTests {
    private static let database = "phuluc.sqlite"

    /// A folder with an annex and its plan.
    private func shop() throws -> Workshop {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx -o p.json --quiet").status == 0)
        return shop
    }

    @Test("What is added is listed, has its history, and comes back byte for byte")
    func roundTrip() throws {
        let shop = try shop()
        let name = "kế-hoạch-cải-cách-hành-chính-năm-2025-plan-annex"
        let added = try shop.run("register add a.xlsx p.json")
        #expect(added.status == 0 && added.output.isEmpty)
        #expect(added.errors.contains("a.xlsx: \(name), bản 1\n"), "\(added.errors)")
        #expect(added.errors.contains("p.json: \(name), không đổi so với bản 1\n"), "\(added.errors)")
        #expect(try shop.run("register list").lines.first == Substring(name))
        let history = try shop.run("register history ke-hoach --lang en")
        #expect(history.lines[1] == "revision 1 · KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025", "\(history.output)")
        #expect(history.lines[2].hasSuffix(" a.xlsx, findings: 1") && history.lines[3].contains(" p.json, "))
        #expect(try shop.run("register show 2025").output == shop.text("p.json"))
        #expect(try shop.run("register show 2025 --revision 1 -o q.json").status == 0)
        #expect(shop.bytes("q.json") == shop.bytes("p.json"))
    }

    @Test("Listings are JSON of their own schemas")
    func json() throws {
        let shop = try shop()
        #expect(try shop.run("register add p.json --name k --agency X --quiet").errors.isEmpty)
        let list = try Workshop.object(shop.run("register list --json").output)
        let entry = try #require((list["entries"] as? [[String: Any]])?.first)
        #expect(list["schema"] as? String == "phuluc/register/1")
        #expect(entry["name"] as? String == "k" && entry["revision"] as? Int == 1 && entry["agency"] as? String == "X")
        let history = try Workshop.object(shop.run("register history k --json").output)
        #expect(history["schema"] as? String == "phuluc/history/1" && history["name"] as? String == "k")
        let returns = try Workshop.object(shop.run("register returns --json").output)
        #expect((returns["entries"] as? [Any])?.isEmpty == true)
    }

    @Test("A return is listed under its period")
    func returns() throws {
        let shop = try Workshop()
        let text =
            #"{"schema": "phuluc/table/1", "form": "bao-cao", "agency": "Sở Nội vụ", "period": "2025-Q1", "rows": []}"#
        try shop.folder.write(Array(text.utf8), to: "r.json")
        #expect(try shop.run("register add r.json").status == 0)
        #expect(try shop.run("register returns --period 2025-Q1").lines.first == "sở-nội-vụ-2025-q1-bao-cao")
        let none = try shop.run("register returns --period 2025-H1")
        #expect(none.status == 0 && none.output.isEmpty && none.errors == "Chưa có báo cáo nào.\n")
    }

    @Test("A file that cannot be read stops no other; alone it leaves no register behind")
    func badFile() throws {
        let shop = try shop()
        #expect(try shop.run("register add none.xlsx").status == 3)
        #expect(shop.names() == ["a.xlsx", "p.json"])
        #expect(try shop.run("register add none.xlsx p.json").status == 3)
        #expect(try shop.run("register list").lines.count == 2)
    }

    @Test("Findings of error level end with 1, and the table is kept all the same")
    func errors() throws {
        let shop = try Workshop()
        try shop.wrongTable()
        #expect(try shop.run("register add t.xlsx").status == 1)
        #expect(try shop.run("register list").lines.count == 2)
    }

    @Test("The register is the one of --db, else of PHULUC_REGISTER, else phuluc.sqlite")
    func place() throws {
        let shop = try shop()
        #expect(try shop.run("register add p.json --db b.sqlite").status == 0)
        #expect(try shop.run(["register", "add", "p.json"], locale: ["PHULUC_REGISTER": "c.sqlite"]).status == 0)
        #expect(try shop.run("register add p.json").status == 0)
        #expect(shop.names() == ["a.xlsx", "b.sqlite", "c.sqlite", "p.json", "phuluc.sqlite"])
    }

    @Test(
        "What cannot be is told in one line and ends with 3",
        arguments: [
            ("list --db none.sqlite", "none.sqlite: chưa có sổ đăng ký ở đây"),
            ("list --db p.json", "p.json: đây không phải"),
            ("add a.xlsx --db p.json", "p.json: đây không phải sổ đăng ký"), ("show y", "không có hồ sơ “y”"),
            ("show k --revision 2", "bản cuối là 1"), ("history –", "không có hồ sơ"),
            ("list --db .", "đây là thư mục"),
            ("show k -o p.json", "tệp đã có"), ("show k -o phuluc.sqlite --force", "trùng tệp đầu vào"),
            ("add a.xlsx --db sub/none.sqlite", "không mở được sổ đăng ký"),
        ])
    func faults(line: String, words: String) throws {
        let shop = try shop()
        #expect(try shop.run("register add p.json --name k").status == 0)
        let (plan, register) = (shop.bytes("p.json"), shop.bytes(Self.database))
        let run = try shop.run("register " + line)
        #expect(run.status == 3 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
        #expect(run.errors.hasPrefix("phuluc: ") && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        #expect(shop.bytes("p.json") == plan && shop.bytes(Self.database) == register)
    }

    @Test(
        "Wrong usage ends with 2",
        arguments: ["add", "add p.json a.xlsx --name k", "show", "show k --revision x", "none"])
    func usage(line: String) throws {
        let shop = try shop()
        #expect(try shop.run("register " + line).status == 2)
        #expect(shop.names() == ["a.xlsx", "p.json"])
    }
}
