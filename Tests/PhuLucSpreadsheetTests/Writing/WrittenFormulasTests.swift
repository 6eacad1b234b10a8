import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenFormulasTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let formula: String, cached: CellDraft.Cached, written: String
        var testDescription: String { formula }
    }

    @Test("a formula is written without =, with what it gave", arguments: [
        Case(formula: "A1/B1", cached: .number(0.75), written: "<f>A1/B1</f><v>0.75</v></c>"),
        Case(formula: "SUM(A1:A2)", cached: .number(0), written: "<f>SUM(A1:A2)</f><v>0</v></c>"),
        Case(
            formula: "IF(A1<>\"\",\"đủ\",\"&\")", cached: .text("đủ & <b>"),
            written: " t=\"str\"><f>IF(A1&lt;&gt;\"\",\"đủ\",\"&amp;\")</f><v>đủ &amp; &lt;b&gt;</v></c>"),
        Case(formula: "\"_x0041_\"", cached: .text("_x0041_"), written: "<v>_x005F_x0041_</v></c>"),
        Case(formula: "IF(TRUE,\"\")", cached: .blank, written: " t=\"str\"><f>IF(TRUE,\"\")</f><v></v></c>"),
        Case(
            formula: "'Danh mục'!A1+1", cached: .number(1e-300), written: "<f>'Danh mục'!A1+1</f><v>1E-300</v></c>"),
    ])
    func written(_ wanted: Case) throws {
        let sheet = try SampleDraft.sheet {
            $0.cells.append(SampleDraft.cell("C3", .formula(wanted.formula, cached: wanted.cached)))
        }
        let cell = try #require(sheet.components(between: "<c r=\"C3\" s=\"1\"", and: "</row>").first)
        #expect(cell.hasSuffix(wanted.written))
        if case .number = wanted.cached { #expect(!cell.contains("t=")) }
    }

    @Test("a formula at a merge's corner stays a formula")
    func merged() throws {
        let sheet = try SampleDraft.sheet {
            $0.cells = [SampleDraft.cell("A1", .formula("1+1", cached: .number(2)))]
            $0.merges = [MergeDraft(SampleDraft.range("A1:B2"), SampleDraft.style)]
        }
        #expect(sheet.contains("<c r=\"A1\" s=\"1\"><f>1+1</f><v>2</v></c><c r=\"B1\" s=\"1\"/>"))
    }

    @Test("a large flat sheet keeps its formulas and every other feature")
    func flatSheet() throws {
        let count = WorkbookDraft.flatCellCount + 10
        var book = EverythingDraft.book
        book.sheets[0].cells += (10...count).map {
            CellDraft(
                CellReference(row: $0, column: 6), .formula("F9+\($0)", cached: .number(Double($0))), StyleDraft())
        }
        let sheet = try SampleDraft.part("xl/worksheets/sheet1.xml", of: book)
        #expect(sheet.contains("t=\"inlineStr\""))
        #expect(sheet.components(between: "<f>F9+", and: "<").count == count - 9)
        for element in ["<sheetProtection ", "<dataValidations count=\"2\">", "<conditionalFormatting ", "<pane ",
            "<legacyDrawing "]
        { #expect(sheet.contains(element)) }
        let chart = try SampleDraft.part("xl/charts/chart1.xml", of: book)
        #expect(chart.contains("<c:v>0.95</c:v>"))
        #expect(chart.contains("<c:v>Sở Nội vụ</c:v>"))
    }

    @Test("what a formula gave is read back, and the cell is known to be a formula's")
    func readBack() throws {
        let folder = try ScratchFolder()
        try EverythingDraft.book.write(to: folder.file("a.xlsx"))
        let sheet = try #require(try Workbook.read(path: folder.file("a.xlsx")).sheets.first)
        let cell = try #require(sheet.cell(at: CellReference(row: 5, column: 4)))
        #expect(cell.value == .number(0))
        #expect(cell.formula == "IF(D3>0,D4/D3,\"\")")
    }
}
