import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

@Suite("phuluc combine")
struct CombineCommandTests {
    /// A folder with the annexes of two bodies.
    private func shop() throws -> Workshop {
        let shop = try Workshop()
        try shop.makeFolder("in")
        for name in ["Sở Tư pháp", "so-noi-vu"] { try shop.annex("in/\(name).xlsx") }
        return shop
    }

    private func plan(_ shop: Workshop, _ name: String) throws -> Plan {
        try Plan(json: JSONValue(parsing: shop.bytes(name)))
    }

    @Test("A folder's annexes give one plan whose rows say whose they are, and the duplicates are said")
    func folder() throws {
        let shop = try shop()
        let run = try shop.run("combine in -o all.json --findings f.json --lang en")
        #expect(run.status == 0 && run.output.isEmpty)
        let summary = "2 bodies, 1 sections, 4 activities, 2 likely duplicates → all.json\n"
        #expect(run.errors.contains(summary), "\(run.errors)")
        #expect(run.errors.contains("[2/2] ") && run.errors.contains("2 files: 2 done"), "\(run.errors)")
        let plan = try plan(shop, "all.json")
        #expect(plan.title == "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025" && plan.year == 2025)
        let origins = plan.lines.compactMap(\.activity.origin)
        let files = ["Sở Tư pháp", "Sở Tư pháp", "so-noi-vu", "so-noi-vu"].map { "in/\($0).xlsx" }
        #expect(origins.map { $0["file"]?.string } == files)
        #expect(origins.map { $0["agency"]?.string } == ["Sở Tư pháp", "Sở Tư pháp", "Sở Nội vụ", "Sở Nội vụ"])
        #expect(origins[1]["cells"]?.object?["activity"] == "D6")
        let findings = try #require(try shop.json("f.json")["findings"] as? [[String: Any]])
        let duplicates = findings.filter { $0["rule"] as? String == "likely-duplicate" }
        #expect(duplicates.map { $0["cell"] as? String } == ["D5", "D6"])
        #expect(duplicates.allSatisfy { $0["file"] as? String == "in/so-noi-vu.xlsx" })
    }

    @Test("A workbook comes out in the official layout and reads back as the plan")
    func workbook() throws {
        let shop = try shop()
        for flag in ["", "--interleave "] {
            let run = try shop.run("combine in \(flag)-o all.xlsx --force --title TỔNG-HỢP-NĂM-2025")
            #expect(run.status == 0 && !run.errors.contains("export-differs"), "\(run.errors)")
            let quiet = try shop.run("combine in \(flag)-o all.json --force --title TỔNG-HỢP-NĂM-2025 --quiet")
            #expect(quiet.errors.isEmpty)
            #expect(try shop.run("import all.xlsx -o back.json").status == 0)
            #expect(try plan(shop, "back.json").withoutSources == plan(shop, "all.json").withoutSources)
            try FileManager.default.removeItem(atPath: shop.folder.file("back.json"))
        }
        #expect(try plan(shop, "all.json").counts.tasks == 1)
    }

    @Test("Plans and workbooks mix; interleaved, their order changes nothing")
    func mixed() throws {
        let shop = try shop()
        #expect(try shop.run("import in/so-noi-vu.xlsx -o snv.json --quiet").status == 0)
        #expect(try shop.run(["combine", "snv.json", "in/Sở Tư pháp.xlsx", "--interleave", "-o", "a.json"]).status == 0)
        #expect(try shop.run(["combine", "in/Sở Tư pháp.xlsx", "snv.json", "--interleave", "-o", "b.json"]).status == 0)
        #expect(shop.bytes("a.json") == shop.bytes("b.json"))
        let files = try plan(shop, "a.json").lines.map(\.activity.originFile)
        #expect(files == ["snv.json", "snv.json", "in/Sở Tư pháp.xlsx", "in/Sở Tư pháp.xlsx"])
    }

    @Test("A file that cannot be read, or holds no plan, stops no other; alone it leaves no output")
    func badFiles() throws {
        let shop = try shop()
        try shop.wrongTable()
        try shop.folder.write(Array("{}".utf8), to: "empty.json")
        let run = try shop.run("combine none.xlsx t.xlsx empty.json in -o all.json")
        #expect(run.status == 3)
        #expect(run.errors.contains("phuluc: none.xlsx: ") && run.errors.contains("phuluc: t.xlsx: "), "\(run.errors)")
        #expect(run.errors.contains("phuluc: empty.json: "), "\(run.errors)")
        #expect(try plan(shop, "all.json").counts.activities == 4)
        #expect(try shop.run("combine none.xlsx -o other.json").status == 3)
        #expect(!shop.names().contains("other.json"))
    }

    @Test("A file given twice is taken once")
    func twice() throws {
        let shop = try shop()
        #expect(try shop.run("combine in/so-noi-vu.xlsx in -o all.json").status == 0)
        #expect(try plan(shop, "all.json").counts.activities == 4)
    }

    @Test("Nothing is overwritten unasked, an input never, and another ending is wrong usage")
    func outputs() throws {
        let shop = try shop()
        try shop.folder.write([1], to: "all.json")
        #expect(try shop.run("combine in -o all.json").status == 3 && shop.bytes("all.json") == [1])
        #expect(try shop.run("combine in/so-noi-vu.xlsx -o in/so-noi-vu.xlsx --force").status == 3)
        #expect(try shop.run("combine in -o all.csv").status == 2)
        #expect(try shop.run("combine in").status == 2)
        #expect(try shop.run("combine in -o x.json --findings x.json").status == 3)
    }
}
