import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// A sheet's part, and whether its rows can be read in pieces.
struct CutSheet: Sendable, CustomTestStringConvertible {
    var name: String
    var isCut: Bool
    var xml: String

    init(
        _ name: String, isCut: Bool = true, _ rows: String, before: String = "", after: String = "", list: String = "",
        root: String = "worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    ) {
        (self.name, self.isCut) = (name, isCut)
        let prefix = root.hasPrefix("x:") ? "x:" : ""
        xml = """
            <\(root)>\(before)<\(prefix)sheetData\(list)>\(rows)</\(prefix)sheetData>\(after)</\(prefix)worksheet>
            """
    }

    var testDescription: String { name }

    /// Rows of one number each, as many as there are numbers.
    static func rows(_ numbers: some Sequence<Int>, prefix: String = "") -> String {
        let rows = numbers.map { "<row r=\"\($0)\"><c r=\"B\($0)\"><v>\($0).5</v></c></row>" }.joined()
        guard !prefix.isEmpty else { return rows }
        return rows.replacing("</", with: "#").replacing("<", with: "<\(prefix)").replacing("#", with: "</\(prefix)")
    }
}

@Suite("Sheets read in pieces")
struct SheetPiecesTests {
    private static let entry = WorkbookPart.SheetEntry(name: "S", relationship: "", visibility: .visible)

    /// The sheet read in one go.
    private static func whole(_ xml: String, _ limits: Limits = .default) throws(Fault) -> Sheet {
        try XML.scan(PartBytes(xml.utf8), name: "s", limits: limits) { (scanner) throws(XMLProblem) in
            var builder = SheetBuilder(store: store)
            try builder.read(&scanner)
            return builder.sheet(entry, printAreas: [])
        }
    }

    /// The sheet read in pieces of at least so many bytes; `nil` when it was not.
    private static func pieces(_ xml: String, _ count: Int, limits: Limits = .default) -> [SheetBuilder]? {
        let part = PartBytes(xml.utf8)
        return SheetPieces(part: part, start: 0, name: "s", limits: limits, most: count, least: 1)
            .read(SheetBuilder(store: store))
    }

    private static let store: CellStore = {
        var strings = TextTable()
        for text in ["một", "", "hai"] { _ = strings.append(text) }
        let date = CellStyle(numberFormat: "d/m/yyyy", numberKind: .date)
        return CellStore(sharedStrings: strings, styles: [CellStyle(), date])
    }()

    /// Everything a sheet says, formulas of empty cells among it.
    private static func everything(_ sheet: Sheet) -> [String] {
        let formulas = sheet.formulasWithoutValue.map { "\($0)=\(sheet.formula(at: $0) ?? "none")" }
        let around = "\(sheet.merges) \(sheet.hiddenRows) \(sheet.hiddenColumns) \(sheet.store.textBytes)"
        let shared = "\(sheet.store.formulas.sharedBytes)"
        return sheet.cells.map { "\($0)" } + formulas + [around, shared, "\(sheet.fonts)"]
    }

    static let plain = CutSheet.rows(1...40)
    static let text = "<is><r><rPr><b/></rPr><t>đậm</t></r><r><t>thường</t></r></is>"

    static let sheets: [CutSheet] = [
        CutSheet("plain rows", plain),
        CutSheet("blanks between rows", plain.replacing("<row", with: "\r\n  <row")),
        CutSheet("one row", isCut: false, CutSheet.rows(1...1)),
        CutSheet("no rows", isCut: false, ""),
        CutSheet("rows without numbers", isCut: false, String(repeating: "<row><c><v>1</v></c></row>", count: 40)),
        CutSheet("a prefix", CutSheet.rows(1...40, prefix: "x:"),
            root: "x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""),
        CutSheet("no namespace", isCut: false, plain, root: "worksheet"),
        CutSheet("rows in a comment", isCut: false, CutSheet.rows(1...2) + "<!--\(plain)-->" + CutSheet.rows(50...51)),
        CutSheet("a comment before the cut", isCut: false, plain.replacing("<row", with: "<!-- <row r=\"1\"> --><row")),
        CutSheet("rows in a CDATA section", isCut: false,
            "<row r=\"1\"><c t=\"str\"><v><![CDATA[\(plain)]]></v></c></row>" + CutSheet.rows(50...51)),
        CutSheet("rows in a value of an attribute", isCut: false,
            "<row r=\"1\" x='\(plain)'/>" + CutSheet.rows(50...51)),
        CutSheet("rows in an instruction", isCut: false, "<?x \(plain)?>" + CutSheet.rows(50...51)),
        CutSheet("rows within another element", isCut: false, "<other>\(plain)</other>" + CutSheet.rows(50...51)),
        CutSheet("rows in alternate content", isCut: false, """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>\
            \(plain)</mc:Fallback></mc:AlternateContent>
            """),
        CutSheet("rows of another namespace", isCut: false,
            String(repeating: "<row xmlns=\"urn:other\" r=\"9\"><c><v>1</v></c></row>", count: 40)),
        CutSheet("rows that name namespaces", plain.replacing("<row", with: "<row xmlns:y=\"urn:y\" y:a=\"1\"")),
        CutSheet("rows out of order", CutSheet.rows((1...40).reversed())),
        CutSheet("the same rows again", CutSheet.rows(1...20) + CutSheet.rows(1...20).replacing(".5", with: ".7")),
        CutSheet("cells in other rows than their own", plain.replacing("r=\"B20\"", with: "r=\"C1\"")),
        CutSheet("rows after a row that names another", CutSheet.rows(1...20) + "<row><c r=\"B3\"><v>1</v></c></row>"
            + "<row><c><v>2</v></c></row>" + CutSheet.rows(21...40)),
        CutSheet("texts of its own", (1...40).map { row in
            "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"inlineStr\">\(text)</c><c t=\"str\"><v>chữ \(row)</v></c>"
                + "<c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>\(row % 4)</v></c><c s=\"1\"><v>45839</v></c></row>"
        }.joined()),
        CutSheet("a rich text without text", plain.replacing("<v>30.5</v>",
            with: "<is><r><rPr><i/></rPr><t></t></r></is>")),
        CutSheet("hidden rows", plain.replacing("<row", with: "<row hidden=\"1\"")),
        CutSheet("rows hidden unless shown", CutSheet.rows([1, 2, 3, 7, 8, 9, 20, 21, 22, 40, 41]),
            before: "<sheetFormatPr zeroHeight=\"1\"/>"),
        CutSheet("columns, merges and another list after the rows", plain,
            before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>\(merge("A1:A2"))",
            after: "\(merge("B1:C2"))<sheetData>\(CutSheet.rows(50...52))</sheetData>"),
        CutSheet("a formula shared across the cuts", sharing(1...40, master: 1)),
        CutSheet("a formula shared before it is there", sharing(1...40, master: 30)),
        CutSheet("a formula shared anew", sharing(1...20, master: 3) + sharing(21...40, master: 30)),
        CutSheet("formulas of their own beside a shared one", withTexts(in: [1, 10, 25, 35], master: 1)),
        CutSheet("formulas shared without a master", withTexts(in: [12, 18, 30, 38])),
        CutSheet("formulas of their own before and behind a master", withTexts(in: [5, 12, 33], master: 28)),
        CutSheet("formulas without values", (1...40).map { row in
            "<row r=\"\(row)\"><c r=\"A\(row)\"><f t=\"shared\" si=\"0\">\(row == 2 ? "B$1+C2" : "")</f></c>"
                + "<c r=\"B\(row)\"><f>A\(row)</f></c></row>"
        }.joined()),
    ]

    static func merge(_ range: String) -> String { "<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>" }

    /// Rows that share a formula, of which some write down one of their own.
    static func withTexts(in rows: [Int], master: Int = 0) -> String {
        (1...40).map { row in
            let text = rows.contains(row) || row == master ? "B\(row)*\(row)" : ""
            let range = row == master ? " ref=\"A1:A40\"" : ""
            let formula = "<f t=\"shared\"\(range) si=\"0\">\(text)</f>"
            return "<row r=\"\(row)\"><c r=\"A\(row)\">\(formula)<v>1</v></c></row>"
        }.joined()
    }

    /// Rows of which one writes down a formula that the others share.
    static func sharing(_ rows: ClosedRange<Int>, master: Int) -> String {
        rows.map { row in
            let formula = row == master ? "<f t=\"shared\" ref=\"A1:A40\" si=\"0\">B\(row)&amp;\"&lt;row\"</f>"
                : "<f t=\"shared\" si=\"0\"/>"
            return "<row r=\"\(row)\"><c r=\"A\(row)\">\(formula)<v>1</v></c></row>"
        }.joined()
    }

    @Test("Pieces give the sheet that reading in one go gives, or none", arguments: sheets)
    func same(sheet: CutSheet) throws {
        let whole = Self.everything(try Self.whole(sheet.xml))
        var isCut = false
        for count in 2...9 {
            guard let pieces = Self.pieces(sheet.xml, count) else { continue }
            isCut = true
            #expect(pieces.count > 1)
            #expect(Self.everything(SheetBuilder.joined(pieces).sheet(Self.entry, printAreas: [])) == whole)
        }
        #expect(isCut == sheet.isCut)
    }

    @Test("A part that is broken anywhere is not read in pieces, wherever it is cut", arguments: [2, 3, 5])
    func broken(count: Int) throws {
        let xml = CutSheet("", Self.plain).xml
        for place in stride(from: 0, to: xml.utf8.count, by: 7) {
            var bytes = Array(xml.utf8)
            bytes[place] = UInt8(ascii: "<")
            let text = String(decoding: bytes, as: UTF8.self)
            let pieces = Self.pieces(text, count)
            do {
                let whole = Self.everything(try Self.whole(text))
                guard let pieces else { continue }
                #expect(Self.everything(SheetBuilder.joined(pieces).sheet(Self.entry, printAreas: [])) == whole)
            } catch {
                #expect(pieces == nil, "\(place)")
            }
        }
    }

    @Test("Every limit within a piece is one of the whole")
    func limits() {
        var limits = Limits.default
        limits.attributesPerElement = 4
        let xml = CutSheet("", Self.plain + "<row r=\"99\" a=\"\" b=\"\" c=\"\" d=\"\" e=\"\"/>" + Self.plain).xml
        #expect(Self.pieces(xml, 2) != nil)
        #expect(Self.pieces(xml, 2, limits: limits) == nil)
    }

    /// A package whose sheet is large enough to be cut, with something in the last row.
    private func package(last: String) -> [UInt8] {
        let text = String(repeating: "chữ ", count: 100)
        let rows = (1...5000).map { row in
            let formula = "<f t=\"shared\" si=\"0\">\(row == 1 ? "B1" : "")</f>"
            return "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"str\">\(formula)<v>\(text)</v></c></row>"
        }
        return PackageMaker.workbook(rows.joined() + last).bytes()
    }

    /// Where reading in one go finds the broken tag.
    private func brokenPlace() throws -> Int {
        let container = try ZipContainer(bytes: package(last: "<row r=\"5001\"></c>"), limits: .default)
        let part = try #require(try container.part("xl/worksheets/sheet1.xml"))
        return part.count - "</c></sheetData></worksheet>".utf8.count + 2
    }

    @Test("Limits count over all pieces, and faults are those of reading in one go")
    func faults() throws {
        var limits = Limits.default
        #expect(try Workbook.read(bytes: package(last: "")).sheets.first?.cellCount == 5000)
        let broken = fault { try Workbook.read(bytes: package(last: "<row r=\"5001\"></c>")) }
        #expect(broken?.code == .xmlMalformed)
        #expect(broken?.sheet == "Sheet1")
        #expect(broken?.detail == "mismatched end tag at byte \(try brokenPlace())")
        limits.formulaBytes = 9990
        let formulas = fault { try Workbook.read(bytes: package(last: ""), limits: limits) }
        #expect(formulas?.code == .limitExceeded(limit: "formulaBytes", value: 9990))
        limits.formulaBytes = 10_000
        limits.textBytes = 1_000_000
        let texts = fault { try Workbook.read(bytes: package(last: ""), limits: limits) }
        #expect(texts?.code == .limitExceeded(limit: "textBytes", value: 1_000_000))
    }
}
