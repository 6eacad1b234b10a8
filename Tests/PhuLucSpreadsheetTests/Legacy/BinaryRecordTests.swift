import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Records of binary workbooks")
struct BinaryRecordTests {
    /// The sheet of a workbook with these records.
    private func sheet(_ fill: (inout RecordList) -> Void) throws -> Sheet {
        var sheet = BinaryWorkbookMaker.Sheet("S")
        fill(&sheet.extra)
        return try #require(try Workbook.read(bytes: BinaryWorkbookMaker(sheets: [sheet]).bytes()).sheets.first)
    }

    private func head(_ row: Int, _ column: Int) -> [UInt8] { [row, column, 0].flatMap(LittleEndian.two) }

    @Test("Packed numbers are integers or doubles, and hundredths of them", arguments: [
        (0x0000_0032 as UInt32, 12.0), (0x0000_04D3, 3.08), (0xFFFF_FFFE, -1), (0x3FF0_0000, 1), (0x3FF0_0001, 0.01),
        (0xC05E_DCCC, -123.449951171875),
    ])
    func packed(packed: UInt32, number: Double) throws {
        #expect(BinarySheet.number(packed: packed) == number)
        let one = try sheet { $0.add(0x27E, head(0, 1) + LittleEndian.four(Int(packed))) }
        #expect(listing(one) == ["B1=\(number)"])
        let several = try sheet {
            let value = [0, 0] + LittleEndian.four(Int(packed))
            $0.add(0xBD, [2, 1].flatMap(LittleEndian.two) + value + value + LittleEndian.two(2))
        }
        #expect(listing(several) == ["B3=\(number)", "C3=\(number)"])
    }

    @Test("Built-in formats 27 to 36 and 50 to 58 are dates, unless the workbook says what they are", arguments: [
        (26, "45839.0"), (27, "2025-07-01"), (32, "2025-07-01"), (36, "2025-07-01"), (37, "45839.0"),
        (49, "45839.0"), (50, "2025-07-01"), (58, "2025-07-01"), (59, "45839.0"), (31, "45839.0"),
    ])
    func eastAsianDates(format: Int, value: String) throws {
        var sheet = BinaryWorkbookMaker.Sheet("S")
        sheet.extra.add(0x203, [0, 0, 1].flatMap(LittleEndian.two) + LittleEndian.double(45_839))
        var maker = BinaryWorkbookMaker(sheets: [sheet])
        maker.extra.add(0x41E, LittleEndian.two(31) + BinaryWorkbookMaker.text("0.0"))
        maker.extra.add(0xE0, LittleEndian.two(0) + LittleEndian.two(format) + [UInt8](repeating: 0, count: 16))
        let read = try #require(try Workbook.read(bytes: maker.bytes()).sheets.first)
        #expect(listing(read) == ["A1=\(value)"])
    }

    @Test("A text may stand in its cell, plain or in runs")
    func labels() throws {
        let sheet = try sheet {
            $0.add(0x204, head(0, 0) + BinaryWorkbookMaker.text("chữ"))
            $0.add(0x204, head(0, 1) + LittleEndian.two(2) + [0] + Array("ab".utf8))
            $0.add(0xD6, head(0, 2) + BinaryWorkbookMaker.text("chữ đậm") + [1, 4, 0].flatMap(LittleEndian.two))
            $0.add(0x204, head(0, 3) + BinaryWorkbookMaker.text(""))
        }
        #expect(listing(sheet) == ["A1=\"chữ\"", "B1=\"ab\"", "C1=\"chữ đậm\""])
        #expect(Array(sheet.cells)[2].runs?.map(\.text) == ["chữ ", "đậm"])
    }

    @Test("A formula gives the value it had, of whatever kind")
    func formulas() throws {
        let sheet = try sheet {
            func formula(_ column: Int, _ value: [UInt8]) -> [UInt8] {
                head(0, column) + value + [UInt8](repeating: 0, count: 8)
            }
            func special(_ kind: UInt8, _ value: UInt8) -> [UInt8] { [kind, 0, value, 0, 0, 0, 0xFF, 0xFF] }
            $0.add(0x06, formula(0, LittleEndian.double(2.5)))
            $0.add(0x06, formula(1, special(0, 0)))
            $0.add(0x4BC, [0, 0, 0, 0, 0, 0, 0, 0])
            $0.add(0x207, BinaryWorkbookMaker.text("kết quả"))
            $0.add(0x06, formula(2, special(1, 1)))
            $0.add(0x06, formula(3, special(2, 0x07)))
            $0.add(0x06, formula(4, special(3, 0)))
            $0.add(0x06, formula(5, special(0, 0)))
            $0.add(0x06, formula(6, special(0, 0)))
        }
        #expect(listing(sheet) == ["A1=2.5", "B1=\"kết quả\"", "C1=true", "D1=#DIV/0!"])
        #expect(sheet.formulasWithoutValue.map(\.description) == ["F1", "G1"])
        #expect(sheet.cells.allSatisfy { $0.formula == nil })
    }

    @Test("What a chart within a sheet holds is not the sheet's")
    func charts() throws {
        let sheet = try sheet {
            $0.begin(0x20)
            $0.add(0x203, head(0, 0) + LittleEndian.double(1))
            $0.add(0x0A, [])
            $0.add(0x203, head(0, 1) + LittleEndian.double(2))
        }
        #expect(listing(sheet) == ["B1=2.0"])
    }

    @Test("An encrypted workbook asks for its password, however it is encrypted", arguments: [
        [0, 0, 0x59, 0xB3, 0x0A, 0x9A], [1, 0, 1, 0, 1, 0], [1, 0, 2, 0, 2, 0],
    ] as [[UInt8]])
    func passwords(body: [UInt8]) {
        var maker = BinaryWorkbookMaker(sheets: [.init("S")])
        maker.extra.add(0x2F, body)
        let bytes = maker.bytes()
        #expect(fault { try Workbook.read(bytes: bytes) }?.code == .passwordProtected)
        var stream = RecordList()
        stream.add(0x209, [0, 0, 0x10, 0, 0, 0])
        stream.add(0x2F, body)
        #expect(fault { try Workbook.read(bytes: stream.bytes) }?.code == .passwordProtected)
    }

    @Test("A workbook of Excel 5 gives its text by its code page", arguments: [
        (1252, "Phô lôc \u{B5}"), (1258, "Phô lôc µ"), (1251, "Phфlфc"),
        (932, "Ph\u{FFFD} l\u{FFFD}c \u{FFFD}"),
    ])
    func codePages(page: Int, text: String) throws {
        let bytes: [UInt8] = page == 1251 ? [0x50, 0x68, 0xF4, 0x6C, 0xF4, 0x63] : [
            0x50, 0x68, 0xF4, 0x20, 0x6C, 0xF4, 0x63, 0x20, 0xB5,
        ]
        var globals = RecordList()
        globals.add(0x809, [0x500, 5, 0x0DBB, 1996].flatMap(LittleEndian.two))
        globals.add(0x42, LittleEndian.two(page))
        globals.add(0x31, [240, 2, 0, 700, 0].flatMap(LittleEndian.two) + [0, 0, 0, 0, 7] + Array(".VnTime".utf8))
        globals.add(0xE0, [UInt8](repeating: 0, count: 16))
        let offset = globals.bytes.count + 4 + 8 + 4
        globals.add(0x85, LittleEndian.four(offset) + [0, 0, 1] + Array("S".utf8))
        globals.add(0x0A, [])
        globals.add(0x809, [0x500, 16, 0x0DBB, 1996].flatMap(LittleEndian.two))
        globals.add(0x204, head(0, 0) + LittleEndian.two(bytes.count) + bytes)
        globals.add(0x0A, [])
        let workbook = try Workbook.read(bytes: CompoundFileMaker(streams: [("Book", globals.bytes)]).bytes())
        let cell = try #require(workbook.sheets.first?.cells.first)
        #expect(cell.value == .string(text))
        #expect(cell.style.font == CellFont(name: ".VnTime", size: 12, isBold: true, isItalic: true))
    }

    @Test("The oldest workbooks, one sheet without a container, are read")
    func oldest() throws {
        var stream = RecordList()
        stream.add(0x09, [2, 0, 0x10, 0])
        for code in ["General", "dd/mm/yyyy"] { stream.add(0x1E, [UInt8(code.utf8.count)] + Array(code.utf8)) }
        stream.add(0x02, [0, 0, 0, 0, 0, 0, 0, 7, 0])
        stream.add(0x03, [0, 0, 1, 0, 0, 1, 0] + LittleEndian.double(45839))
        stream.add(0x04, [0, 0, 2, 0, 0, 0, 0, 2] + Array("ab".utf8))
        stream.add(0x204, head(0, 3) + LittleEndian.two(1) + Array("c".utf8))
        stream.add(0x0A, [])
        let sheet = try #require(try Workbook.read(bytes: stream.bytes).sheets.first)
        #expect(listing(sheet) == ["A1=7.0", "B1=2025-07-01", "C1=\"ab\"", "D1=\"c\""])
    }
}
