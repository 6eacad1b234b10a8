import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("The look of cells")
struct CellLookTests {
    private static let styles = """
        <numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>\
        <fonts><font><sz val="11"/><name val="Calibri"/></font>\
        <font><b/><i val="0"/><u/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>\
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>\
        <borders><border><left/><right/><top/><bottom/></border>\
        <border><left style="thin"/><right style="none"/><top style="thin"/><bottom/><diagonal style="thin"/></border>\
        </borders>\
        <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
        <xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" \
        wrapText="1" indent="2"/><protection locked="0"/></xf><xf numFmtId="10" fontId="9" fillId="9" borderId="9"/>\
        <xf numFmtId="1"/></cellXfs>
        """

    private func look(_ rows: String, before: String = "") throws -> SheetLook {
        let maker = PackageMaker.workbook(rows, before: before, styles: Self.styles)
        return try #require(try WorkbookLook.read(bytes: maker.bytes()).sheets.first)
    }

    private func at(_ name: String) throws -> CellReference { try #require(CellReference(name)) }

    @Test("A cell's look is that of its style: font, fill, lines, place of the text, format, lock")
    func style() throws {
        let look = try look("<row r=\"2\"><c r=\"B2\" s=\"1\"/></row>").look(at: at("B2"))
        #expect(look.font == CellFont(name: "Times New Roman", size: 13, isBold: true))
        #expect(look.isUnderlined && look.fontColour == .rgb(0xC00000) && look.fill == .indexed(13))
        #expect(look.borders == [.left, .top] && look.numberFormat == "#,##0.0")
        #expect(look.horizontal == "center" && look.vertical == "top" && look.wraps && look.indent == 2)
        #expect(!look.isLocked)
    }

    @Test("A style that names what is not there looks plain")
    func missing() throws {
        let sheet = try look("<row r=\"1\"><c r=\"A1\" s=\"2\"/><c r=\"B1\" s=\"77\"/></row>")
        #expect(try sheet.look(at: at("A1")).numberFormat == "0.00%")
        #expect(try sheet.look(at: at("A1")).fill == nil)
        #expect(try sheet.look(at: at("B1")) == CellLook())
    }

    @Test("A cell that is not there looks like its row, else its column, else the sheet's first style")
    func fallback() throws {
        let sheet = try look(
            "<row r=\"1\"><c r=\"A1\"/></row><row r=\"2\" s=\"3\" customFormat=\"1\"/><row r=\"3\" s=\"3\"/>",
            before: "<cols><col min=\"1\" max=\"2\" width=\"9\" style=\"2\"/></cols>")
        #expect(try ["A1", "A2", "A3", "C2", "C3"].map { try sheet.look(at: at($0)).numberFormat }
            == ["General", "0", "0.00%", "0", "General"])
    }

    @Test("Cells in any order and without addresses are found; of two at one place the later counts")
    func order() throws {
        let sheet = try look(
            "<row r=\"3\"><c s=\"1\"/><c r=\"B3\" s=\"2\"/></row><row r=\"1\"><c r=\"B1\" s=\"2\"/></row>"
                + "<row r=\"3\"><c r=\"B3\" s=\"3\"/><c r=\"XFE3\" s=\"1\"/></row>")
        #expect(sheet.listedCells.map { "\($0.reference)" } == ["B1", "A3", "B3"])
        #expect(try sheet.look(at: at("B3")).numberFormat == "0")
    }
}
