import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Damaged binary workbooks")
struct BinaryDamageTests {
    /// A workbook with a bit of everything, its strings split often.
    private static func sample() -> BinaryWorkbookMaker {
        let font = CellFont(name: ".VnTime", size: 13)
        var sheet = BinaryWorkbookMaker.Sheet("Phụ lục", cells: (1...12).map { row in
            let runs = [TextRun(text: "dòng ", font: nil), TextRun(text: "\(row)", font: font)]
            return Cell(reference: CellReference(row: row, column: row % 3 + 1), value: .string("dòng \(row)"),
                runs: row % 2 == 0 ? runs : nil)
        })
        sheet.merges = [CellRange("A1:B2"), CellRange("C3:C9")].compactMap { $0 }
        (sheet.hiddenRows, sheet.hiddenColumns) = ([2], [5])
        sheet.extra.add(0xBD, [20, 0, 0, 50, 0, 0, 60, 0, 1].flatMap(LittleEndian.two))
        sheet.extra.add(0x06, [21, 0, 0].flatMap(LittleEndian.two) + [0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0])
        sheet.extra.add(0x207, BinaryWorkbookMaker.text("kết quả"))
        var maker = BinaryWorkbookMaker(sheets: [sheet, .init("Hai", cells: sheet.cells)])
        maker.bytesPerRecord = 40
        return maker
    }

    /// Reads and looks at everything; true when there was a fault.
    private func survives(_ bytes: [UInt8]) -> Bool {
        do throws(Fault) {
            for sheet in try Workbook.read(bytes: bytes).sheets {
                _ = sheet.summary()
                _ = listing(sheet)
                _ = sheet.cells.map(\.runs)
            }
            return false
        } catch {
            return true
        }
    }

    @Test("A file cut off anywhere gives a workbook or a fault, never half of its sheets' records in silence")
    func truncated() {
        let bytes = Self.sample().bytes()
        let stream = Self.sample().stream()
        #expect(!survives(bytes))
        // The stream comes first in the file.
        #expect((0..<(512 + stream.count - 512)).allSatisfy { survives(Array(bytes[..<$0])) })
        for end in stride(from: 512, to: bytes.count, by: 7) { _ = survives(Array(bytes[..<end])) }
    }

    @Test("A bare stream cut off within a record is a fault")
    func truncatedStream() {
        let stream = Self.sample().stream()
        let faults = (1..<stream.count).count { survives(Array(stream[..<$0])) }
        #expect(faults > stream.count * 8 / 10)
    }

    @Test("Flipped bytes in the container give a workbook or a fault", arguments: 0..<6)
    func flippedContainer(seed: Int) {
        var random = Seeded(UInt64(seed))
        let bytes = Self.sample().bytes()
        // The header, and from the directory to the end.
        let places = Array(0..<140) + Array((bytes.count - 1536)..<bytes.count)
        var faults = 0
        for _ in 0..<300 {
            var damaged = bytes
            for _ in 0...Int.random(in: 0...3, using: &random) {
                guard let place = places.randomElement(using: &random) else { continue }
                damaged[place] = [0, 1, 2, 3, 0x7F, 0xFE, 0xFF, UInt8.random(in: 0...255, using: &random)]
                    .randomElement(using: &random) ?? 0
            }
            if survives(damaged) { faults += 1 }
        }
        #expect(faults > 10 && faults < 300)
    }

    @Test("Flipped bytes in the stream give a workbook or a fault", arguments: 0..<12)
    func flippedStream(seed: Int) {
        var random = Seeded(UInt64(100 + seed))
        let stream = Self.sample().stream()
        var faults = 0
        for _ in 0..<400 {
            var damaged = stream
            for _ in 0...Int.random(in: 0...4, using: &random) {
                let value = [0, 0xFF, 0x3C, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random)
                damaged[Int.random(in: 8..<damaged.count, using: &random)] = value ?? 0
            }
            if survives(damaged) { faults += 1 }
        }
        #expect(faults > 0 && faults < 400)
    }

    @Test("Chains that loop end, and give no more than the file holds")
    func loops() throws {
        var bytes = Self.sample().bytes()
        let last = bytes.count - 512
        // Every sector follows itself, and the stream says that it is huge.
        bytes.replaceSubrange(last..., with: (0..<128).flatMap(LittleEndian.four))
        #expect(survives(bytes))
        let file = try #require(CompoundFile(bytes))
        #expect(file.entries.count <= 4)
        for entry in file.entries {
            var entry = entry
            entry.size = Int(UInt32.max)
            #expect(file.content(of: entry).count <= bytes.count)
        }
    }

    @Test("Sheets that claim the same records are read once")
    func overlapping() throws {
        var globals = RecordList()
        globals.begin(5)
        let count = 500
        let offset = globals.bytes.count + count * (4 + 10) + 4
        for _ in 0..<count {
            globals.add(0x85, LittleEndian.four(offset) + [0, 0] + BinaryWorkbookMaker.text("S", isShort: true))
        }
        globals.add(0x0A, [])
        globals.begin(16)
        for row in 0..<2000 {
            globals.add(0x203, [row, 0, 0].flatMap(LittleEndian.two) + LittleEndian.double(1))
        }
        globals.add(0x0A, [])
        let workbook = try Workbook.read(bytes: globals.bytes)
        #expect(workbook.sheets.count <= 2 && workbook.missingSheets.count >= count - 2)
        #expect(workbook.sheets.first?.cellCount == 2000)
    }

    @Test("Counts that lie are not believed")
    func lies() throws {
        var sheet = BinaryWorkbookMaker.Sheet("S")
        sheet.extra.add(0xE5, [0xFFFF, 0, 1, 0, 1].flatMap(LittleEndian.two))
        sheet.extra.add(0x204, [0, 0, 0, 0xFFFF].flatMap(LittleEndian.two) + [9, 0xFF, 0xFF, 0x61])
        var maker = BinaryWorkbookMaker(sheets: [sheet])
        maker.extra.add(0xFC, LittleEndian.four(Int(UInt32.max)) + LittleEndian.four(Int(UInt32.max)) + [1, 0, 0, 0x61])
        let workbook = try Workbook.read(bytes: maker.bytes())
        #expect(workbook.sheets.first?.merges.map(\.description) == ["A1:B2"])
    }

    @Test("A cell whose shared string is not there is a fault with the cell")
    func lostString() {
        var sheet = BinaryWorkbookMaker.Sheet("S", cells: [
            Cell(reference: CellReference(row: 1, column: 1), value: .string("có"))
        ])
        sheet.extra.add(0xFD, [1, 1, 0].flatMap(LittleEndian.two) + LittleEndian.four(7))
        #expect(throws: Fault(
            .partDamaged, part: "Workbook", sheet: "S", detail: "B2 shows a shared string that is not there")
        ) { try Workbook.read(bytes: BinaryWorkbookMaker(sheets: [sheet]).bytes()) }
    }

    @Test("Texts that many cells show count for each of them")
    func textBytes() throws {
        let text = String(repeating: "a", count: 1000)
        var sheet = BinaryWorkbookMaker.Sheet("S", cells: [
            Cell(reference: CellReference(row: 1, column: 1), value: .string(text))
        ])
        for row in 1..<10 { sheet.extra.add(0xFD, [row, 0, 0, 0, 0].flatMap(LittleEndian.two)) }
        let bytes = BinaryWorkbookMaker(sheets: [sheet]).bytes()
        var limits = Limits.default
        limits.textBytes = 10_000
        #expect(try Workbook.read(bytes: bytes, limits: limits).sheets.first?.cellCount == 10)
        limits.textBytes = 9_999
        #expect(throws: Fault(.limitExceeded(limit: "textBytes", value: 9_999), sheet: "S")) {
            try Workbook.read(bytes: bytes, limits: limits)
        }
    }

    @Test("More shared strings than are said to be there are all read", arguments: [0, 1, 2])
    func moreStrings(count: Int) throws {
        var sheet = BinaryWorkbookMaker.Sheet("S")
        for row in 0..<2 { sheet.extra.add(0xFD, [row, 0, 0, row, 0].flatMap(LittleEndian.two)) }
        var maker = BinaryWorkbookMaker(sheets: [sheet])
        // Behind the strings stands what is none: it says that it is longer than any text.
        let strings = BinaryWorkbookMaker.text("một") + BinaryWorkbookMaker.text("hai") + [0xFF, 0xFF, 0]
        maker.extra.add(0xFC, LittleEndian.four(count) + LittleEndian.four(count) + strings)
        let cells = try #require(try Workbook.read(bytes: maker.bytes()).sheets.first).cells
        #expect(cells.map(\.value) == [.string("một"), .string("hai")])
    }
}
