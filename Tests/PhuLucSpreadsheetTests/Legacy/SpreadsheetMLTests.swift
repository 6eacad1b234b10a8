import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("SpreadsheetML 2003")
struct SpreadsheetMLTests {
    private static let before = """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
        """

    private static let styles = """
        <Styles><Style ss:ID="Default"><Font ss:FontName=".VnTime" ss:Size="12"/></Style>
        <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
        <Style ss:ID="b"><Font ss:Bold="1"/><Alignment ss:Indent="2"/></Style>
        <Style ss:ID="n" ss:Parent="b"><NumberFormat ss:Format="#,##0.00"/></Style></Styles>
        """

    private static func page(_ table: String, options: String = "", workbook: String = "") -> [UInt8] {
        Array(
            """
            \(before)\(workbook)\(styles)<Worksheet ss:Name="Phụ lục">
            <Table>\(table)</Table>\(options)</Worksheet></Workbook>
            """.utf8)
    }

    private func sheet(_ bytes: [UInt8]) throws -> Sheet { try #require(try Workbook.read(bytes: bytes).sheets.first) }

    @Test(
        "Cells stand where Index, Span and MergeAcross put them",
        arguments: [
            (
                "<Row><Cell><Data ss:Type=\"String\">a</Data></Cell><Cell ss:Index=\"4\">"
                    + "<Data ss:Type=\"Number\">1</Data></Cell></Row>",
                ["A1=\"a\"", "D1=1.0"], []
            ),
            (
                "<Row ss:Index=\"3\"><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">a</Data></Cell>"
                    + "<Cell><Data ss:Type=\"String\">b</Data></Cell></Row><Row><Cell ss:Index=\"3\">"
                    + "<Data ss:Type=\"String\">c</Data></Cell></Row>", ["A3=\"a\"", "C3=\"b\"", "C4=\"c\""], ["A3:B4"]
            ),
            ("<Row ss:Span=\"2\"/><Row><Cell><Data ss:Type=\"Boolean\">1</Data></Cell></Row>", ["A4=true"], []),
            (
                "<Row><Cell ss:MergeAcross=\"99999999999\"><Data ss:Type=\"Error\">#N/A</Data></Cell></Row>",
                ["A1=#N/A"],
                ["A1:XFD1"]
            ),
            ("<Row ss:Index=\"1048577\"><Cell><Data ss:Type=\"String\">a</Data></Cell></Row>", [], []),
        ] as [(String, [String], [String])])
    func places(table: String, cells: [String], merges: [String]) throws {
        let sheet = try sheet(Self.page(table))
        #expect(listing(sheet) == cells && sheet.merges.map(\.description) == merges)
    }

    @Test("Values have the type they name, texts their line breaks and runs")
    func values() throws {
        let sheet = try sheet(
            Self.page(
                """
                <Row><Cell ss:StyleID="d"><Data ss:Type="DateTime">2025-07-01T00:00:00.000</Data></Cell>
                <Cell ss:StyleID="d"><Data ss:Type="Number">45839</Data></Cell><Cell><Data ss:Type="String">một&#10;hai</Data><Comment><Data
                ss:Type="String">ghi chú</Data></Comment></Cell><Cell ss:Formula="=R1C1"/><Cell><ss:Data ss:Type="String"
                xmlns="http://www.w3.org/TR/REC-html40"><B>đậm</B><Font html:Face="Arial"> thường</Font></ss:Data>
                </Cell></Row>
                """))
        #expect(listing(sheet) == ["A1=2025-07-01", "B1=2025-07-01", "C1=\"một\nhai\"", "E1=\"đậm thường\""])
        #expect(sheet.formulasWithoutValue.map(\.description) == ["D1"])
        let runs = try #require(sheet.cell(at: CellReference(row: 1, column: 5))?.runs)
        let fonts = [CellFont(name: ".VnTime", size: 12, isBold: true), CellFont(name: "Arial", size: 12)]
        #expect(runs.map(\.font) == fonts)
    }

    @Test("A cell without a style takes its row's, its column's or the table's")
    func inherited() throws {
        let data = "<Cell><Data ss:Type=\"Number\">1</Data></Cell>"
        let sheet = try sheet(
            Self.page(
                """
                <Column ss:Index="2" ss:StyleID="n"/><Row ss:StyleID="b">\(data)</Row><Row>\(data)\(data)</Row>
                """))
        let styles = sheet.cells.map(\.style)
        #expect(styles.map(\.font.isBold) == [true, false, true] && styles.map(\.indent) == [2, 0, 2])
        #expect(styles.map(\.numberFormat) == ["General", "General", "#,##0.00"])
        #expect(styles.allSatisfy { $0.font.name == ".VnTime" })
    }

    @Test("Hidden rows, columns and sheets and the 1904 system are kept")
    func hidden() throws {
        let workbook = try Workbook.read(
            bytes: Self.page(
                "<Column ss:Index=\"2\" ss:Span=\"1\" ss:Hidden=\"1\"/><Row ss:Hidden=\"1\"/><Row ss:Height=\"0\"/>",
                options: "<x:WorksheetOptions><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions>",
                workbook: "<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>"))
        let sheet = try #require(workbook.sheets.first)
        #expect(sheet.hiddenColumns == [2...3] && sheet.hiddenRows == [1...2] && sheet.visibility == .veryHidden)
        #expect(workbook.uses1904Dates && sheet.name == "Phụ lục")
    }

    @Test("Flipped bytes give a workbook or a fault", arguments: 0..<4)
    func flipped(seed: Int) {
        var random = Seeded(UInt64(seed))
        let bytes = Self.page(
            """
            <Column ss:Index="2" ss:Hidden="1"/><Row ss:Index="2"><Cell ss:MergeAcross="1" ss:StyleID="b"><Data
            ss:Type="String">chữ</Data></Cell><Cell ss:Index="7"><Data ss:Type="Number">1</Data></Cell></Row>
            """)
        let marks = Array("<>/\"'=&;# 19[]x".utf8)
        var faults = 0
        for _ in 0..<400 {
            var damaged = bytes
            for _ in 0...Int.random(in: 0...3, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = marks.randomElement(using: &random) ?? 0
            }
            if (try? Workbook.read(bytes: damaged)) == nil { faults += 1 }
        }
        #expect(faults > 0 && faults < 400)
    }
}
