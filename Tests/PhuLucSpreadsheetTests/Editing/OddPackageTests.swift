import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// Packages that are written in unusual but lawful ways, and some that cannot be changed safely.
@Suite("Marks in odd packages") struct OddPackageTests {
    private let row = "<row r=\"1\"><c r=\"A1\"/></row>"

    @Test("a strict workbook gets strict notes")
    func strict() throws {
        let strictNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        var maker = PackageMaker.workbook(row, styles: MarkedWorkbook.styles)
        for part in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"] {
            maker[part] = maker[part]?.replacing(PackageMaker.mainNamespace, with: strictNamespace)
        }
        let marked = try MarkedWorkbook(maker) { $0.add("A1", note: "x") }
        let office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        #expect(try marked.text("xl/comments1.xml").contains("<comments xmlns=\"\(strictNamespace)\">"))
        #expect(try marked.text("xl/worksheets/_rels/sheet1.xml.rels").contains("Type=\"\(office)/comments\""))
        #expect(try marked.text("xl/worksheets/sheet1.xml").contains("<legacyDrawing xmlns:r=\"\(office)\""))
    }

    @Test("a name that a part's encoding lacks is written as references")
    func windows1252() throws {
        let folder = try TemporaryFolder()
        var maker = PackageMaker.workbook(row, styles: MarkedWorkbook.styles)
        let head = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
        let book = head + (maker["xl/workbook.xml"] ?? "").replacing("Sheet1", with: "B\u{E9}")
        maker.change("xl/workbook.xml") { $0.content = book.unicodeScalars.map { UInt8($0.value) } }
        var editor = try WorkbookEditor(reading: folder.write(maker.bytes(), to: "a.xlsx"))
        #expect(try editor.put(TextSheet(columns: [], rows: []), named: "Phát hiện [1]") == "Phát hiện  1 ")
        try editor.write(to: folder.file("b.xlsx"))
        #expect(try Workbook.read(path: folder.file("b.xlsx")).sheets.map(\.name) == ["B\u{E9}", "Phát hiện  1 "])
        let bytes = try PackageEditor(reading: folder.file("b.xlsx")).part(named: "xl/workbook.xml")
        #expect(String(decoding: bytes, as: UTF8.self).contains("hi&#7879;n"))
        #expect(bytes.contains(0xE9))
    }

    @Test("names of parts are found whatever their case and however they are referred to")
    func names() throws {
        var maker = PackageMaker.workbook("", styles: MarkedWorkbook.styles)
        maker["xl/worksheets/sheet1.xml"] = nil
        maker["XL/Worksheets/Blatt%201.xml"] =
            "<worksheet xmlns=\"\(PackageMaker.mainNamespace)\"><sheetData>\(row)</sheetData></worksheet>"
        maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([
            ("rId1", "worksheet", "/xl/worksheets/Blatt%201.xml"), ("rId3", "styles", "styles.xml"),
        ])
        let marked = try MarkedWorkbook(maker) { $0.add("A1", note: "x") }
        #expect(marked.changed.contains("XL/Worksheets/Blatt%201.xml"))
        #expect(marked.editor.partNames.contains("XL/Worksheets/_rels/Blatt%201.xml.rels"))
    }

    @Test("two parts of one name are a fault, not a choice")
    func twins() throws {
        var maker = PackageMaker.workbook(row, styles: MarkedWorkbook.styles)
        maker["xl/worksheets/SHEET1.xml"] = maker["xl/worksheets/sheet1.xml"]
        let fault = #expect(throws: Fault.self) { try MarkedWorkbook(maker) { $0.add("A1", note: nil) } }
        #expect(fault?.code == .notEditable)
    }

    @Test("bytes that are broken in their own encoding are a fault: they could not be given back")
    func brokenCharacters() throws {
        var maker = PackageMaker.workbook(row, styles: MarkedWorkbook.styles)
        let comment: [UInt8] = [0x3C, 0x21, 0x2D, 0x2D, 0xFF, 0x2D, 0x2D, 0x3E]
        maker.change("xl/worksheets/sheet1.xml") { $0.content += comment }
        let fault = #expect(throws: Fault.self) { try MarkedWorkbook(maker) { $0.add("A1", note: nil) } }
        #expect(fault?.code == .notEditable)
        #expect(fault?.part == "xl/worksheets/sheet1.xml")
    }

    @Test("a drawing of notes that is named but not there is a fault")
    func missingDrawing() throws {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let maker = PackageMaker.workbook(
            row, after: "<legacyDrawing xmlns:r=\"\(office)\" r:id=\"x\"/>",
            styles: MarkedWorkbook.styles)
        let fault = #expect(throws: Fault.self) { try MarkedWorkbook(maker) { $0.add("A1", note: "x") } }
        #expect(fault?.code == .notEditable)
    }

    @Test("marks without number take time in proportion: thousands of cells get their notes")
    func many() throws {
        let rows = (1...2_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"/><c r=\"C\($0)\"/></row>" }.joined()
        let marked = try MarkedWorkbook(PackageMaker.workbook(rows, styles: MarkedWorkbook.styles)) { marks in
            for row in 1...2_000 { marks.add("B\(row)", note: "x") }
        }
        #expect(marked.formats.count == 2_000)
        #expect(try marked.text("xl/comments1.xml").split(separator: "<comment ref=").count == 2_001)
        #expect(try marked.text("xl/drawings/vmlDrawing1.vml").contains("data=\"1,2\""))
    }
}
