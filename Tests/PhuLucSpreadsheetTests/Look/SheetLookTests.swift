import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("The look of a sheet")
struct SheetLookTests {
    private func look(
        before: String = "", rows: String = "", after: String = "", styles: String = ""
    ) throws -> SheetLook {
        let maker = PackageMaker.workbook(rows, before: before, after: after, styles: styles)
        return try #require(try WorkbookLook.read(bytes: maker.bytes()).sheets.first)
    }

    @Test("Columns tell their widths, rows their heights; what no sheet can have is left out")
    func measures() throws {
        let look = try look(
            before: """
                <sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15.75"/>\
                <cols><col min="1" max="1" width="4.7" customWidth="1"/><col min="2" max="3" width="20" hidden="1"/>\
                <col min="5" max="4" width="9"/><col min="7" max="7" width="0"/><col min="8" max="99999" width="999"/>\
                </cols>
                """,
            rows: """
                <row r="1" ht="30" customHeight="1"/><row r="2" ht="16.5"/><row r="4" hidden="1"/>\
                <row r="5" ht="-3"/><row r="6" ht="1e9"/><row r="7" ht="0"/>
                """)
        #expect(look.defaultColumnWidth == 9.5 && look.defaultRowHeight == 15.75)
        #expect((1...8).map(look.width) == [4.7, 20, 20, nil, nil, nil, 0, nil])
        #expect((1...8).filter(look.isColumnHidden) == [2, 3, 7])
        #expect((1...7).map(look.height) == [30, 16.5, nil, nil, nil, nil, 0])
        #expect((1...7).filter(look.isRowHidden) == [4, 7])
        #expect(look.rows[1]?.isFixed == true && look.rows[2]?.isFixed == false)
    }

    @Test("The page is told in millimetres, with its fit, breaks, header and footer")
    func page() throws {
        let page = try look(
            before: "<sheetPr><tabColor rgb=\"FF00B050\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>",
            after: """
                <printOptions horizontalCentered="1"/>\
                <pageMargins left="1.1811" right="0.590551" top="0.787401" bottom="0.7874" header="0.3" footer="0.3"/>\
                <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
                <headerFooter><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>\
                <rowBreaks count="2"><brk id="20" max="16383" man="1"/><brk id="0"/><brk id="41"/></rowBreaks>\
                <colBreaks><brk id="5"/></colBreaks>
                """
        ).page
        #expect(page.isLandscape == true && page.paper == 9 && page.isCenteredAcross)
        #expect(page.margins == PageDraft.Margins(top: 20, bottom: 20, left: 30, right: 15))
        #expect(page.fitsToPages && page.pagesWide == 1 && page.pagesTall == 0 && page.scale == nil)
        #expect(page.pageBreaksBefore == [21, 42] && page.columnBreaksBefore == [6])
        #expect(page.header == "&C&P" && page.footer.isEmpty)
    }

    @Test("A sheet that says nothing of its page has a page without words")
    func noPage() throws {
        #expect(try look().page == PageLook())
        let odd = try look(after: "<pageMargins left=\"x\" right=\"1\" top=\"1\" bottom=\"1\"/>").page
        #expect(odd.margins == nil)
    }

    @Test("Protection, the pane that does not scroll and the tab's colour are told")
    func view() throws {
        let look = try look(
            before: """
                <sheetPr><tabColor theme="4" tint="-0.25"/></sheetPr><sheetViews><sheetView workbookViewId="0">\
                <pane xSplit="2" ySplit="7" topLeftCell="C8" state="frozen"/></sheetView></sheetViews>
                """,
            after: "<sheetProtection sheet=\"1\" objects=\"1\"/>")
        #expect(look.isProtected && !look.hasPassword)
        #expect(look.frozen == SheetLook.FrozenPane(rows: 7, columns: 2))
        #expect(look.tabColour == .theme(4, tint: -0.25))
        let other = try self.look(
            before: "<sheetViews><sheetView><pane ySplit=\"3000\" state=\"split\"/></sheetView></sheetViews>",
            after: "<sheetProtection password=\"CC1A\" sheet=\"0\"/>")
        #expect(!other.isProtected && other.hasPassword && other.frozen == nil)
    }

    @Test("Validations are told with their ranges and sentences, those of Excel 2010 too")
    func validations() throws {
        let look = try look(
            after: """
                <dataValidations count="3">\
                <dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" \
                errorTitle="Sai" error="Số nguyên_x000a_từ 0" promptTitle="P" prompt="Nhập số" sqref="D5:D9 F5 x">\
                <formula1>0</formula1></dataValidation>\
                <dataValidation type="list" sqref=""><formula1>"a,b"</formula1></dataValidation>\
                <dataValidation type="decimal" errorStyle="warning" showErrorMessage="1" sqref="E5"><formula1>0</formula1>\
                <formula2>100</formula2></dataValidation></dataValidations><extLst><ext><x14:dataValidations \
                xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
                xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list">\
                <x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G5:G9</xm:sqref>\
                </x14:dataValidation></x14:dataValidations></ext></extLst>
                """)
        let validations = look.validations
        try #require(validations.count == 3)
        #expect(validations[0].ranges.map(\.description) == ["D5:D9", "F5"])
        #expect(validations[0].type == "whole" && validations[0].comparison == "greaterThanOrEqual")
        #expect(validations[0].allowsBlank && validations[0].errorStyle == "stop")
        #expect(validations[0].error == "Số nguyên\ntừ 0" && validations[0].prompt == "Nhập số")
        #expect(validations[1].formula1 == "0" && validations[1].formula2 == "100")
        #expect(validations[1].errorStyle == "warning" && validations[1].comparison == "between")
        #expect(validations[2].formula1 == "Lists!$A$1:$A$3" && validations[2].ranges == [CellRange("G5:G9")])
        #expect(validations[2].errorStyle == nil)
    }
}
