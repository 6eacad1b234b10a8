import Foundation
import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Rows one after the other")
struct RowReaderTests {
    /// Everything that a row's cells say.
    private typealias Line = (row: Int, cells: [Cell])

    /// Writes a package to a file, reads it both ways, and gives the rows of both.
    private func bothWays(_ maker: PackageMaker, sheet: String? = nil) throws -> (streamed: [Line], grid: [Line]) {
        var streamed: [Line] = []
        try maker.bytes().withTemporaryFile { path in
            try Workbook.forEachRow(path: path, sheet: sheet) { row, cells in streamed.append((row, Array(cells))) }
        }
        let workbook = try read(maker)
        let wanted = try #require(sheet.map(workbook.sheet(named:)) ?? workbook.sheets.first)
        return (streamed, wanted.rows.map { ($0.row, Array($0.cells)) })
    }

    private func same(_ one: [Line], _ other: [Line]) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { $0.row == $1.row && $0.cells == $1.cells }
    }

    /// One random cell, of every kind and shape there is.
    private func cell(_ random: inout Seeded, _ reference: String) -> String {
        let place = Bool.random(using: &random) ? " r=\"\(reference)\"" : " r=\"\(reference)\" s=\"1\""
        let kinds = [
            "<c\(place)><v>\(Int.random(in: 0...99_999, using: &random)).5</v></c>",
            "<c\(place) t=\"s\"><v>\(Int.random(in: 0...4, using: &random))</v></c>",
            "<c\(place) t=\"b\"><v>1</v></c>", "<c\(place) t=\"e\"><v>#N/A</v></c>", "<c\(place)/>",
            "<c\(place) t=\"inlineStr\"><is><r><t>nhiệm </t></r><r><rPr><b/></rPr><t>vụ</t></r></is></c>",
            "<c\(place) t=\"str\"><f>A1&amp;\"ộ\"</f><v>kết quả <![CDATA[</row>]]></v></c>",
            "<c\(place)><f t=\"shared\" si=\"0\"/><v>4</v></c><!-- </row> -->",
        ]
        return kinds.randomElement(using: &random) ?? ""
    }

    @Test("Rows read one after the other are those of the grid, across any number of windows", arguments: 0..<3)
    func generated(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        var rows = "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:Z9\">B2+$C$3</f><v>1</v></c></row>"
        var number = 1
        // Two megabytes and more: the windows have one.
        while rows.utf8.count < 9 << 18 {
            number += Int.random(in: 1...3, using: &random)
            let cells = (1...20).map { cell(&random, CellReference.letters(ofColumn: $0) + String(number)) }
            rows += "<row r=\"\(number)\">\(cells.joined())</row>\n"
        }
        let maker = PackageMaker.workbook(
            rows, before: "<cols><col min=\"1\" max=\"1\"/></cols>",
            after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
            strings: ["<t>a</t>", "<t/>", "<t>ộ</t>", "<r><t>x</t></r>", "<t>_x0041_</t>"], styles: styles("d/m/yyyy"))
        let (streamed, grid) = try bothWays(maker)
        #expect(streamed.count > 1000)
        #expect(same(streamed, grid))
    }

    @Test("A row larger than the window is read whole")
    func longRow() throws {
        let text = String(repeating: "chữ dài ", count: 300_000)
        let row = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\(text)</v></c><c r=\"B2\"><v>1</v></c></row>"
        let (streamed, grid) = try bothWays(.workbook("<row r=\"1\"><c><v>1</v></c></row>" + row + "<row/>"))
        #expect(streamed.count == 2 && same(streamed, grid))
    }

    @Test("Odd shapes read alike", arguments: [
        // Found by fuzzing: an empty string that takes the place of a value.
        "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>",
        "<row><c r=\"B1\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>",
        "", "<row/>", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c t=\"s\"><v>0</v></c></row>",
        "<x:row xmlns:x=\"urn:other\"/><row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row>",
        """
        <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>\
        <row r="1"><c><v>1</v></c></row></mc:Fallback></mc:AlternateContent><row r="2"><c><v>2</v></c></row>
        """,
    ])
    func shapes(rows: String) throws {
        let (streamed, grid) = try bothWays(.workbook(rows, strings: ["<t>a</t>", "<t/>"]))
        #expect(same(streamed, grid))
    }

    private static let alternate =
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Fallback>"
    private static let alternateEnd = "</mc:Fallback></mc:AlternateContent>"
    private static let shared = "<row><c><f t=\"shared\" si=\"0\" ref=\"A1:A9\">B1</f><v>1</v></c></row>"

    @Test("Rows in alternate content, and in a second list of rows, are not lost", arguments: [
        alternate + "<row r=\"1\"><c><v>1</v></c></row>" + alternateEnd,
        "<row><c><v>1</v></c></row>" + alternate + "<row><c><v>2</v></c></row>" + alternateEnd,
        "<row><c><v>1</v></c></row></sheetData><cols/><sheetData><row><c><v>2</v></c></row>",
        shared + "</sheetData><!-- sheetData --><sheetData><row><c><f t=\"shared\" si=\"0\"/><v>2</v></c></row></sheetData>"
            + "<sheetData><row/><row><c><v>3</v></c></row>",
        "</sheetData>" + alternate + "<sheetData><row><c><v>1</v></c></row></sheetData>" + alternateEnd + "<sheetData>",
        "<row><c><v>1</v></c></row></sheetData><legacyDrawing name=\"sheetData\"/><sheetData>",
    ])
    func everyRow(rows: String) throws {
        let (streamed, grid) = try bothWays(.workbook(rows))
        #expect(!streamed.isEmpty && same(streamed, grid))
    }

    @Test("A second list far behind the first is found, and one that is wrapped as a whole")
    func farRows() throws {
        let merges = (1...40_000).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined()
        let between = "</sheetData><mergeCells>\(merges)</mergeCells><sheetData>"
        let (streamed, grid) = try bothWays(
            .workbook("<row><c><v>1</v></c></row>\(between)<row r=\"9\"><c><v>2</v></c></row>"))
        #expect(streamed.count == 2 && same(streamed, grid))
        var maker = PackageMaker.workbook("<row><c><v>1</v></c></row>")
        maker.change("xl/worksheets/sheet1.xml") { entry in
            let text = String(decoding: entry.content, as: UTF8.self)
                .replacing("<sheetData>", with: Self.alternate + "<sheetData>")
                .replacing("</sheetData>", with: "</sheetData>" + Self.alternateEnd)
            entry.content = Array(text.utf8)
        }
        let (wrapped, whole) = try bothWays(maker)
        #expect(wrapped.count == 1 && same(wrapped, whole))
    }

    @Test("A shared string that is not there is a fault, row by row too")
    func lostString() throws {
        let path = temporaryPath()
        let maker = PackageMaker.workbook("<row><c><v>1</v></c><c t=\"s\"><v>1</v></c></row>", strings: ["<t>a</t>"])
        try Data(maker.bytes()).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect {
            try Workbook.forEachRow(path: path) { _, _ in }
        } throws: { error in
            let fault = error as? Fault
            return fault?.code == .partDamaged && fault?.detail?.hasPrefix("B1 ") == true && fault?.sheet != nil
        }
    }

    @Test("UTF-16, broken UTF-8 and a byte order mark read alike", arguments: ["utf-16", "broken", "mark"])
    func encodings(encoding: String) throws {
        let part = "xl/worksheets/sheet1.xml"
        var maker = PackageMaker.workbook("<row><c t=\"str\"><v>ộ#</v></c></row>")
        maker.change(part) { entry in
            switch encoding {
            case "utf-16":
                let units = String(decoding: entry.content, as: UTF8.self).utf16
                entry.content = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "broken": entry.content = entry.content.flatMap { $0 == 0x23 ? [0xE1, 0xBB] : [$0] }
            default: entry.content = [0xEF, 0xBB, 0xBF] + entry.content
            }
        }
        let (streamed, grid) = try bothWays(maker)
        #expect(streamed.count == 1 && same(streamed, grid))
    }

    @Test("A sheet is chosen by its name, and one that is not there is a fault")
    func named() throws {
        let maker = PackageMaker.workbook(sheets: [
            ("A", "", "<row><c><v>1</v></c></row>"), ("B", "", "<row><c><v>2</v></c></row>"),
        ])
        #expect(try bothWays(maker, sheet: "B").streamed.map { $0.cells.map(\.value) } == [[.number(2)]])
        #expect { try bothWays(maker, sheet: "C") } throws: { ($0 as? Fault)?.code == .unknownSheet }
    }

    /// Reads every sheet row by row: the names and the values.
    private func allSheets(_ maker: PackageMaker, limits: Limits = .default) throws -> [String] {
        let path = temporaryPath()
        try Data(maker.bytes()).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var lines: [String] = []
        try Workbook.forEachSheetRow(path: path, limits: limits) { sheet, _, cells in
            lines += cells.map { "\(sheet)!\($0.reference)=\(shown($0.value))" }
        }
        return lines
    }

    @Test("All sheets are read one after the other, those of one name too")
    func allOfOneName() throws {
        let maker = PackageMaker.workbook(sheets: [
            ("S", "", "<row><c><v>1</v></c></row>"), ("S", "", "<row><c><v>2</v></c></row>"),
            ("\u{E9}", "", "<row><c><v>3</v></c></row>"), ("e\u{301}", "", "<row><c><v>4</v></c></row>"),
        ])
        #expect(try allSheets(maker) == ["S!A1=1.0", "S!A1=2.0", "\u{E9}!A1=3.0", "e\u{301}!A1=4.0"])
    }

    @Test("Sheets that are not there, and sheets that share a part, are faults row by row too")
    func lostSheets() throws {
        let row = "<row><c><v>1</v></c></row>"
        var maker = PackageMaker.workbook(row)
        maker["xl/worksheets/sheet1.xml"] = nil
        #expect { try allSheets(maker) } throws: { ($0 as? Fault)?.code == .partMissing }
        maker = PackageMaker.workbook(sheets: [("A", "", row), ("B", "", row)])
        let target = "worksheets/sheet1.xml"
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([
            ("rId1", "worksheet", target), ("rId2", "worksheet", target),
        ])
        #expect { try allSheets(maker) } throws: { ($0 as? Fault)?.code == .sharedPart }
    }

    @Test("What packs too well is refused row by row too")
    func ratio() throws {
        var maker = PackageMaker.workbook("<row><c><v>1</v></c></row>")
        maker.change("xl/worksheets/sheet1.xml") { entry in
            let blanks = [UInt8](repeating: 0x20, count: 20 << 20)
            entry.packed = DeflateMaker.deflated(entry.content + [0x20], thenRepeated: blanks.count - 1, [])
            entry.content += blanks
            entry.method = 8
        }
        #expect(try allSheets(maker) == ["Sheet1!A1=1.0"])
        var limits = Limits.default
        limits.ratio = 100
        #expect { try allSheets(maker, limits: limits) } throws: {
            ($0 as? Fault)?.code == .limitExceeded(limit: "ratio", value: 100)
        }
    }

    @Test("A row of many windows is read, up to what a part may hold")
    func largeRow() throws {
        let cells = (1...16_000).map { "<c r=\"\(CellReference.letters(ofColumn: $0))1\"><v>\($0)</v></c>" }.joined()
        let filler = "<!--\((0..<300_000).map { "\($0 &* 2_654_435_761)" }.joined())-->"
        let maker = PackageMaker.workbook("<row r=\"1\">\(cells)\(filler)<c r=\"XFD1\"><v>1</v></c></row>")
        #expect(try allSheets(maker).count == 16_001)
        var limits = Limits.default
        limits.bytesPerPart = 2 << 20
        #expect { try allSheets(maker, limits: limits) } throws: {
            ($0 as? Fault)?.code == .limitExceeded(limit: "bytesPerPart", value: 2 << 20)
        }
    }

    @Test("The time that the caller takes for the rows is not counted")
    func time() throws {
        let row = "<row><c t=\"str\"><v>\(String(repeating: "a", count: 1 << 20))</v></c></row>"
        let path = temporaryPath()
        try Data(PackageMaker.workbook(row + row + row).bytes()).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var limits = Limits.default
        limits.seconds = 2
        var count = 0
        try Workbook.forEachRow(path: path, limits: limits) { _, _ in
            count += 1
            Thread.sleep(forTimeInterval: 0.9)
        }
        #expect(count == 3)
        limits.seconds = 0
        #expect {
            try Workbook.forEachRow(path: path, limits: limits) { _, _ in }
        } throws: {
            ($0 as? Fault)?.code == .limitExceeded(limit: "seconds", value: 0)
        }
    }

    @Test("Rows out of order come as the file has them, each row's cells in order")
    func order() throws {
        let rows = """
            <row r="5"><c r="B5"><v>2</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>
            """
        let streamed = try bothWays(.workbook(rows)).streamed
        #expect(streamed.map { "\($0.row): \($0.cells.map(\.reference.description).joined(separator: " "))" }
            == ["5: A5 B5", "2: A2"])
    }

    @Test("Rows before a fault are handed out, and the fault names part and sheet", arguments: [
        ("<row><c><v>1</v></c></row><row><c></row>", Fault.Code.xmlMalformed),
        ("<row><c><v>1</v></c></row>", .partDamaged),
    ])
    func faults(rows: String, code: Fault.Code) throws {
        var maker = PackageMaker.workbook(rows)
        if code == .partDamaged { maker.change("xl/worksheets/sheet1.xml") { $0.claimedChecksum = 1 } }
        let path = temporaryPath()
        try Data(maker.bytes()).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var count = 0
        #expect {
            try Workbook.forEachRow(path: path) { _, _ in count += 1 }
        } throws: {
            let fault = $0 as? Fault
            return fault?.code == code && fault?.part == "xl/worksheets/sheet1.xml" && fault?.sheet == "Sheet1"
                && fault?.file == path
        }
        #expect(count <= 1)
    }
}
