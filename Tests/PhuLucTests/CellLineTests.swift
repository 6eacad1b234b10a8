import PhuLuc
import PhuLucTestSupport
import Testing

@Suite("Lines of cells")
struct CellLineTests {
    @Test("A cell's own line is the one that the whole sheet's listing has")
    func lines() throws {
        let rows = """
            <row><c><v>1.5</v></c><c t="str"><v>ộ "a"</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>\
            <c t="d"><v>2025-07-01</v></c><c><f>A1+1</f><v>2</v></c></row>
            """
        let maker = PackageMaker.workbook(sheets: [("Phụ &quot;lục&quot;", "", rows)])
        let sheet = try #require(try Workbook.read(bytes: maker.bytes()).sheets.first)
        var listing: [String] = []
        sheet.writeCells(merges: false) { listing.append($0) }
        #expect(listing.count == 6)
        #expect(sheet.cells.map { $0.line(inSheet: sheet.name) } == listing)
        #expect(
            listing[0] == "{\"sheet\": \"Phụ \\\"lục\\\"\", \"ref\": \"A1\", \"type\": \"number\", \"value\": 1.5}\n")
    }
}
