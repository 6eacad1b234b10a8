import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Cells of binary workbooks")
struct BinaryCellTests {
    private static let font = CellFont(name: ".VnTime", size: 13, isBold: true)
    private static let other = CellFont(name: "Times New Roman", size: 12, isItalic: true)

    private static func cell(_ reference: String, _ value: CellValue, _ style: CellStyle = CellStyle(),
        runs: [TextRun]? = nil) -> Cell {
        Cell(reference: CellReference(reference) ?? CellReference(row: 1, column: 1), value: value, style: style,
            runs: runs)
    }

    private static func style(_ code: String, font: CellFont = font, indent: Int = 0) -> CellStyle {
        CellStyle(font: font, numberFormat: code, numberKind: NumberFormat.kind(of: code), indent: indent)
    }

    private static let cells = [
        cell("A1", .string("Phụ lục 𝛑"), style("@", indent: 2)), cell("B1", .string("chữ thường"), style("General")),
        cell("A2", .number(-1250.5), style("#,##0.00")), cell("B2", .number(1e300), style("General", font: other)),
        cell("C2", .boolean(true), style("General")), cell("D2", .boolean(false), style("General")),
        cell("A3", .error("#REF!"), style("General")),
        cell("B3", .date(CivilDate(year: 2025, month: 7, day: 1), serial: 45839), style("dd/mm/yyyy")),
        cell("C3", .duration(seconds: 5400), style("[h]:mm")),
        cell("A9", .string("đậm thường đậm"), style("General"), runs: [
            TextRun(text: "đậm ", font: nil), TextRun(text: "thường", font: other), TextRun(text: " đậm", font: font),
        ]),
        cell("IV65536", .string("góc cuối"), style("General")),
    ]

    @Test("Cells, styles, fonts and runs come back as they were written")
    func roundTrip() throws {
        let maker = BinaryWorkbookMaker(sheets: [.init("Phụ lục", cells: Self.cells)])
        let sheet = try #require(try Workbook.read(bytes: maker.bytes()).sheets.first)
        #expect(sheet.name == "Phụ lục" && Array(sheet.cells) == Self.cells)
    }

    @Test("Shared strings are whole wherever a record splits them", arguments: 13...60)
    func splits(size: Int) throws {
        for changesWidths in [false, true] {
            var maker = BinaryWorkbookMaker(sheets: [.init("S", cells: Self.cells + Self.cells.map {
                var cell = $0
                cell.reference.row += 20
                return cell
            }.filter { $0.reference.row < 100 })])
            (maker.bytesPerRecord, maker.changesWidths) = (size, changesWidths)
            let expected = maker.sheets[0].cells.sorted { $0.reference < $1.reference }
            let sheet = try #require(try Workbook.read(bytes: maker.bytes()).sheets.first)
            #expect(Array(sheet.cells) == expected)
        }
    }

    @Test("Merges, hidden rows and columns, sheets and the 1904 system are kept")
    func surroundings() throws {
        var first = BinaryWorkbookMaker.Sheet("Một", cells: [Self.cells[7]])
        first.merges = [CellRange("B2:D3"), CellRange("A1:A9"), CellRange("E5")].compactMap { $0 }
        (first.hiddenRows, first.hiddenColumns) = ([4, 5, 7], [2, 3])
        var second = BinaryWorkbookMaker.Sheet("Hai")
        second.state = 1
        var third = BinaryWorkbookMaker.Sheet("Ba")
        third.state = 2
        var maker = BinaryWorkbookMaker(sheets: [first, second, third])
        maker.uses1904Dates = true
        let workbook = try Workbook.read(bytes: maker.bytes())
        #expect(workbook.sheets.map(\.name) == ["Một", "Hai", "Ba"])
        #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
        let sheet = try #require(workbook.sheets.first)
        #expect(sheet.merges.map(\.description) == ["B2:D3", "A1:A9"])
        #expect(sheet.hiddenRows == [4...5, 7...7] && sheet.hiddenColumns == [2...3])
        #expect(workbook.uses1904Dates && listing(sheet) == ["B3=2029-07-02"])
    }

    @Test("Print areas are those that the workbook names")
    func printArea() throws {
        var maker = BinaryWorkbookMaker(sheets: [.init("A"), .init("B", cells: [Self.cells[0]])])
        let formula: [UInt8] = [0x3B] + [0, 0, 39, 0, 8].flatMap(LittleEndian.two)
        maker.extra.add(0x18, LittleEndian.two(0x20) + [0, 1] + [formula.count, 0, 2].flatMap(LittleEndian.two)
            + [0, 0, 0, 0] + [0, 6] + formula)
        let workbook = try Workbook.read(bytes: maker.bytes())
        #expect(workbook.sheets.map { $0.printAreas.map(\.description) } == [[], ["A1:I40"]])
    }

    @Test("A compound file is read whichever way it stores its streams", arguments: [
        (0, false), (1 << 20, false), (0, true), (1 << 20, true), (4096, false),
    ])
    func containers(smallStreamLimit: Int, listsTableOutside: Bool) throws {
        let stream = BinaryWorkbookMaker(sheets: [.init("S", cells: Self.cells)]).stream()
        for name in ["Workbook", "WORKBOOK", "Book"] {
            var maker = CompoundFileMaker(streams: [("Other", [1, 2, 3]), (name, stream)])
            (maker.smallStreamLimit, maker.listsTableOutside) = (smallStreamLimit, listsTableOutside)
            let bytes = maker.bytes()
            #expect(FileFormat.of(bytes: bytes) == .xls)
            #expect(try Workbook.read(bytes: bytes).sheets.first.map { Array($0.cells) } == Self.cells)
        }
        #expect(try Workbook.read(bytes: stream).sheets.first.map { Array($0.cells) } == Self.cells)
    }
}
