import PhuLuc
import PhuLucTestSupport
import Testing

@Suite("phuluc import --map")
struct MappingTests {
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        let sheet = SmallTable(
            "S", [["TT", "Nhiệm vụ", "Chủ trì", "Tiến độ"], ["1", "Rà soát", "Sở Nội vụ", "Đang làm"]])
        try WorkbookDraft(sheets: [sheet.draft]).write(to: workshop.folder.file("a.xlsx"))
        return workshop
    }

    @Test("A mapping file settles a header that can be read in two ways")
    func settles() throws {
        let workshop = try workshop()
        _ = try workshop.folder.write(
            Array("schema: phuluc/mapping/1\ncolumns:\n  Tiến độ: notes\n".utf8), to: "map.yaml")
        let run = try workshop.run(["import", "a.xlsx", "--map", "map.yaml", "--as", "json"])
        #expect(run.status == 0)
        #expect(run.output.contains("\"notes\": {\"Tiến độ\": \"Đang làm\"}"))
        #expect(try workshop.run(["import", "a.xlsx"]).output.contains("\"text\": \"Đang làm\""))
    }

    @Test(
        "A mapping that names no field of a form is refused, with its line",
        arguments: [
            ("schema: phuluc/mapping/1\ncolumns:\n  Tiến độ: thoigian\n", "thoigian"),
            ("schema: phuluc/form/1\ncolumns: {}\n", "phuluc/form/1"), ("columns: [", "map.yaml"),
        ])
    func refused(text: String, word: String) throws {
        let workshop = try workshop()
        _ = try workshop.folder.write(Array(text.utf8), to: "map.yaml")
        let run = try workshop.run(["import", "a.xlsx", "--map", "map.yaml"])
        #expect(run.status == 3)
        #expect(run.output.isEmpty && run.errors.contains("map.yaml") && run.errors.contains(word))
    }
}
