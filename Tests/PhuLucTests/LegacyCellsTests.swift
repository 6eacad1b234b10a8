import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// Old encodings in printed cells, in converted workbooks, in names of sheets and in long strings.
@Suite("Old encodings around the plan")
struct LegacyCellsTests {
    private func workbook(_ texts: [(text: String, font: Int)]) throws -> Workbook {
        let fonts = ["Times New Roman", ".VnTime", "VNI-Times", ".VnTimeH"]
        let cells = texts.enumerated().map { index, cell in
            "<row r=\"\(index + 1)\"><c r=\"A\(index + 1)\" s=\"\(cell.font)\" t=\"inlineStr\">"
                + "<is><t>\(cell.text)</t></is></c></row>"
        }
        let maker = PackageMaker.workbook(
            cells.joined(),
            styles: "<fonts>\(fonts.map { "<font><name val=\"\($0)\"/></font>" }.joined())</fonts>"
                + "<cellXfs>\(fonts.indices.map { "<xf fontId=\"\($0)\"/>" }.joined())</cellXfs>")
        return try Workbook.read(bytes: maker.bytes())
    }

    private func lines(_ workbook: Workbook, decode: Bool) throws -> [String] {
        var lines: [String] = []
        let sheet = try #require(workbook.sheets.first)
        let legacy = decode ? LegacyTexts(workbook).sheets.first : nil
        sheet.writeCells(merges: false, decodedBy: legacy) { lines.append($0) }
        return lines
    }

    @Test("Cells are printed as the workbook holds them, and in Unicode when asked")
    func cells() throws {
        let texts = [
            ("Së Néi vô", 1), ("Sôû Noäi vuï", 2), ("kÕ ho¹ch", 3), ("Kế hoạch", 1), ("Ke\u{302}\u{301}", 0),
            ("±5%", 1),
        ]
        let workbook = try workbook(texts)
        let stored = try lines(workbook, decode: false), decoded = try lines(workbook, decode: true)
        #expect(stored.count == texts.count)
        for (line, text) in zip(stored, texts) { #expect(line.contains("\"\(text.0)\"")) }
        for (line, text) in zip(decoded, ["Sở Nội vụ", "Sở Nội vụ", "KẾ HOẠCH", "Kế hoạch", "Kế", "±5%"]) {
            #expect(Array(line.utf8).contains(sequence: Array("\"value\": \"\(text)\"".utf8)), "\(line)")
        }
    }

    @Test("The column decides a short word; where nothing does, the cell is named")
    func company() throws {
        let unsure = try LegacyTexts(workbook([("Ghi chó", 1)])).sheets[0]
        #expect(unsure.decodedCount == 0)
        #expect(unsure.doubts.map(\.candidate) == ["Ghi chú"])
        let sure = try LegacyTexts(
            workbook([("Ghi chó", 1), ("Së Néi vô", 1), ("Thêi gian", 1), ("Hoµn thµnh", 1)])).sheets[0]
        #expect(sure.text(at: CellReference(row: 1, column: 1)) == "Ghi chú")
        #expect(sure.doubts.isEmpty)
    }

    @Test("A converted annex is Unicode in Times New Roman")
    func converted() throws {
        let sample = try Workbook.read(path: Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx"))
        var maker = LegacyWorkbookMaker(try #require(sample.sheets.first))
        let old = try maker.workbook { _, text in LegacyRun.runs(of: text, .tcvn3, font: ".VnTime") }
        let library = try FormLibrary.builtIn()
        let result = try Importer(library: library).read(old)
        let folder = try TemporaryFolder()
        let path = folder.file("new.xlsx")
        #expect(try Exporter(library: library).write(Document(result.content), to: path).isEmpty)
        let written = try Workbook.read(path: path)
        let cells = written.sheets.flatMap { Array($0.cells) }
        #expect(cells.contains { $0.value == .string("CẢI CÁCH THỂ CHẾ") })
        #expect(cells.allSatisfy { $0.style.font.name == "Times New Roman" })
        #expect(LegacyTexts(written).sheets.allSatisfy { $0.decodedCount == 0 && $0.doubts.isEmpty })
    }

    @Test("A sheet whose name is in an old encoding is found by its Unicode name, and keeps its own")
    func sheetNames() throws {
        let maker = PackageMaker.workbook(sheets: [
            ("Phô lôc kÕ ho¹ch n¨m", "", ""), ("Sheet2", "", ""), ("Ghi chó", "", ""),
        ])
        let workbook = try Workbook.read(bytes: maker.bytes())
        #expect(workbook.sheetName("Phụ lục kế hoạch năm") == "Phô lôc kÕ ho¹ch n¨m")
        #expect(workbook.sheetName("Phô lôc kÕ ho¹ch n¨m") == "Phô lôc kÕ ho¹ch n¨m")
        #expect(workbook.sheetName("Ghi chú") == nil)
        #expect(workbook.sheetName("Sheet3") == nil)
    }

    @Test("Long strings of one awkward kind are read in time linear in their length", .timeLimit(.minutes(1)),
        arguments: ["«", "² ", "Vµ ", "Ô ", "µ", "ë", "\u{301}", "a· ", "€", "·, "])
    func hostile(part: String) throws {
        let text = String(repeating: part, count: 8_000)
        let workbook = try workbook([(text, 1), (text, 2)])
        #expect(LegacyTexts(workbook).sheets.count == 1)
    }
}

extension [UInt8] {
    /// Whether these bytes stand in a row: text is compared byte by byte, not by canonical equivalence.
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        guard count >= sequence.count else { return false }
        return (0...(count - sequence.count)).contains { self[$0..<($0 + sequence.count)].elementsEqual(sequence) }
    }
}
