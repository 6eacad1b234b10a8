import PhuLucTestSupport
import Testing

/// A folder as it comes from the mail: not everything in it is a return.
@Suite("A folder of returns")
struct ReturnFolderTests {
    private static let agencies = "Sở Tư pháp\nSở Y tế\nUBND xã A\n"

    /// A folder with the forms of three agencies, not filled in, as if they had come back.
    private static func folder() throws -> Workshop {
        let shop = try Workshop()
        try shop.folder.write(Array(agencies.utf8), to: "a.txt")
        let made = try shop.run("report new --period 2025-Q3 --agencies a.txt -o in --quiet")
        try #require(made.status == 0, "\(made.errors)")
        return shop
    }

    private static let collect = "report collect in --agencies a.txt --json -o whole.xlsx --force --findings f.json"

    @Test("What is no return stops none of the others, and each is told with what to do")
    func mixed() throws {
        let shop = try Self.folder()
        let whole = shop.bytes("in/2025-Q3_so-y-te.xlsx")
        try shop.folder.write(Array(whole.prefix(whole.count / 2)), to: "in/half.xlsx")
        try shop.folder.write(Array("thư".utf8), to: "in/thu.docx")
        try shop.folder.write(whole, to: "in/~$2025-Q3_so-y-te.xlsx")
        try shop.folder.write(PackageMaker.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes(), to: "in/khac.xlsx")
        let run = try shop.run(Self.collect)
        #expect(run.status == 3)
        #expect(run.errors.contains("phuluc: in/half.xlsx: "))
        #expect(run.errors.contains("phuluc: in/khac.xlsx: không có biểu mẫu báo cáo nào trong tệp; đề nghị cơ quan"))
        #expect(!run.errors.contains("thu.docx") && !run.errors.contains("~$"))
        let report = try Workshop.object(run.output)
        let statuses = (report["agencies"] as? [[String: Any]])?.map { $0["status"] as? String }
        #expect(statuses?.contains("missing") == false && statuses?.count == 3)
    }

    @Test("A report that was added up already is passed over, not added again")
    func addedUp() throws {
        let shop = try Self.folder()
        let first = try shop.run(Self.collect)
        #expect(first.status == 0, "\(first.errors)")
        try shop.folder.write(shop.bytes("whole.xlsx"), to: "in/tong-hop.xlsx")
        let second = try shop.run(Self.collect)
        #expect(second.status == 0 && second.output == first.output)
        #expect(second.errors.contains("in/tong-hop.xlsx: bỏ qua, là báo cáo đã tổng hợp"), "\(second.errors)")
        let alone = try shop.run("report collect in/tong-hop.xlsx --json --lang en")
        #expect(alone.status == 3 && alone.output.isEmpty)
        #expect(alone.errors.contains("this is a report that was added up already, not an agency's return"))
    }

    @Test("An office's own form takes the place of the annex it is, out and back")
    func ownForm() throws {
        let shop = try Workshop()
        try shop.folder.write(Array("Sở Tư pháp\n".utf8), to: "a.txt")
        try #require(try shop.run("forms show report-03 --yaml").status == 0)
        let form = try shop.run("forms show report-03 --yaml").output
            .replacing("id: report-03", with: "id: mau-cua-so")
            .replacing("Số VBQPPL ban hành ở cấp tỉnh", with: "Số nghị quyết của HĐND tỉnh")
        try shop.folder.write(Array(form.utf8), to: "own.yaml")
        let made = try shop.run("report new --period 2025-Q3 --agencies a.txt --form own.yaml -o in --quiet")
        try #require(made.status == 0, "\(made.errors)")
        let own = try shop.run("report collect in --form own.yaml --json --findings f.json --force")
        #expect(own.output.contains("Số nghị quyết của HĐND tỉnh") && own.output.contains("\"form\": \"report-03\""))
        #expect(!own.errors.contains("[form-version]") && !own.errors.contains("[label-altered]"))
        let official = try shop.run("report collect in --json --findings f.json --force")
        #expect(official.errors.contains("[form-version]") && official.errors.contains("[label-altered]"))
        #expect(try shop.run("report new --period 2025-Q3 --agencies a.txt --form report-03 -o x").status == 2)
    }

    @Test("Of two returns of one agency one counts, and it is said which")
    func twice() throws {
        let shop = try Self.folder()
        try shop.folder.write(shop.bytes("in/2025-Q3_so-y-te.xlsx"), to: "in/b.xlsx")
        let run = try shop.run(Self.collect)
        let findings = try shop.json("f.json")["findings"] as? [[String: Any]] ?? []
        #expect(findings.count { $0["rule"] as? String == "return-replaced" } == 1, "\(run.errors)")
    }

    @Test("A folder that is empty, or is not there, is told")
    func nothing() throws {
        let shop = try Workshop()
        try shop.makeFolder("in")
        let empty = try shop.run("report collect in --json")
        #expect(empty.status == 3 && empty.output.isEmpty && empty.errors.hasPrefix("phuluc: in: "))
        let missing = try shop.run("report collect out --json --lang en")
        #expect(missing.status == 3 && missing.errors.hasPrefix("phuluc: out: "))
    }
}
