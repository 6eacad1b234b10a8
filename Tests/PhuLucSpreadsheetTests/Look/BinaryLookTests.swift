import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("The look of binary workbooks")
struct BinaryLookTests {
    private func look(_ records: (inout RecordList) -> Void, globals: RecordList = RecordList()) throws -> SheetLook {
        var sheet = BinaryWorkbookMaker.Sheet("Biểu", cells: [
            Cell(reference: CellReference(row: 1, column: 1), value: .string("STT"),
                style: CellStyle(font: CellFont(name: "Times New Roman", size: 13, isBold: true)))
        ])
        records(&sheet.extra)
        var maker = BinaryWorkbookMaker(sheets: [sheet])
        maker.extra = globals
        return try #require(try WorkbookLook.read(bytes: maker.bytes()).sheets.first)
    }

    @Test("Widths, heights, page, protection and the pane are told")
    func measures() throws {
        let look = try look { records in
            records.add(0x7D, [0, 1, 5 * 256 + 128, 15, 0, 0].flatMap(LittleEndian.two))
            records.add(0x7D, [3, 3, 2000, 15, 1, 0].flatMap(LittleEndian.two))
            records.add(0x208, [4, 0, 9, 330, 0, 0, 0x40, 15].flatMap(LittleEndian.two))
            records.add(0x12, LittleEndian.two(1))
            records.add(0x81, LittleEndian.two(0x100))
            records.add(0xA1, [9, 100, 1, 1, 0, 0].flatMap(LittleEndian.two))
            records.add(0x26, LittleEndian.double(1))
            records.add(0x23E, LittleEndian.two(8))
            records.add(0x41, [2, 7, 7, 2, 0].flatMap(LittleEndian.two))
            records.add(0x1B, [1, 20, 0, 255].flatMap(LittleEndian.two))
        }
        #expect(look.name == "Biểu" && look.isProtected && !look.hasPassword)
        #expect((1...4).map(look.width) == [5.5, 5.5, nil, 2000.0 / 256] && look.isColumnHidden(4))
        #expect(look.height(ofRow: 5) == 16.5)
        #expect(look.page.fitsToPages && look.page.pagesWide == 1 && look.page.pagesTall == 0)
        #expect(look.page.isLandscape == true && look.page.paper == 9 && look.page.margins?.left == 25.4)
        #expect(look.frozen == SheetLook.FrozenPane(rows: 7, columns: 2) && look.page.pageBreaksBefore == [21])
    }

    @Test("A cell has its font, and what its cell format says")
    func cells() throws {
        let look = try look { records in
            records.add(0x201, [1, 1, 1].flatMap(LittleEndian.two))
            records.add(0xBE, [2, 0, 1, 0, 1, 2].flatMap(LittleEndian.two))
        }
        #expect(look.look(at: CellReference(row: 1, column: 1)).font.size == 13)
        #expect(look.look(at: CellReference(row: 2, column: 2)).font.isBold)
        #expect(look.listedCells.map { "\($0.reference)" } == ["A1", "B2", "A3", "B3", "C3"])
    }

    @Test("A record that is too short, or one with nonsense in it, is passed over", arguments: [
        0x7D, 0x208, 0x12, 0x26, 0x55, 0x99, 0x225, 0x81, 0xA1, 0x1B, 0x23E, 0x41, 0x201, 0xBE, 0xBD, 0xFD,
    ])
    func short(type: Int) throws {
        for length in [0, 1, 2, 3, 5, 9, 12] {
            let look = try look { $0.add(type, [UInt8](repeating: 0xFF, count: length)) }
            #expect(look.name == "Biểu")
        }
    }
}
