import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Notes and formats of marked workbooks") struct NoteTests {
    private let sheet = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"

    /// A workbook in which someone has made notes, one of them in a thread.
    private var commented: PackageMaker {
        var maker = PackageMaker.workbook(
            sheet, after: "<legacyDrawing xmlns:q=\"\(Self.office)\" q:id=\"rId7\"/>", styles: MarkedWorkbook.styles)
        maker["xl/worksheets/_rels/sheet1.xml.rels"] = PackageMaker.relationships([
            ("rId7", "vmlDrawing", "../drawings/vmlDrawing1.vml"), ("rId2", "comments", "../comments1.xml"),
            ("rId1", "threadedComment", "../threadedComments/threadedComment1.xml"),
        ])
        maker["xl/comments1.xml"] =
            "<comments xmlns=\"\(PackageMaker.mainNamespace)\"><authors><author>tc={1}</author></authors>"
            + "<commentList><comment ref=\"B1\" authorId=\"0\"><text><t>của người khác</t></text></comment>"
            + "</commentList></comments>"
        maker["xl/drawings/vmlDrawing1.vml"] = Self.drawing
        maker["xl/threadedComments/threadedComment1.xml"] = "<ThreadedComments/>"
        maker["[Content_Types].xml"] =
            "<Types><Default Extension=\"vml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
            + "<Override PartName=\"/xl/comments1.xml\" ContentType=\"application/xml\"/></Types>"
        return maker
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let drawing = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
        xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>\
        <v:shape id="_x0000_s2050"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Row>0</x:Row>\
        <x:Column>1</x:Column></x:ClientData></v:shape></xml>
        """

    @Test("notes that are there stay word for word, and ours come after them in the same parts")
    func keepsNotes() throws {
        let marked = try MarkedWorkbook(commented) { $0.add("A1", note: "của ta") }
        #expect(marked.changed == [
            "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/styles.xml", "xl/worksheets/sheet1.xml",
        ])
        let notes = try marked.text("xl/comments1.xml")
        let kept = "<comment ref=\"B1\" authorId=\"0\"><text><t>của người khác</t></text></comment>"
        #expect(notes.contains(kept + "<comment ref=\"A1\""))
        #expect(notes.contains("<author>tc={1}</author><author>Người kiểm tra</author></authors>"))
        // The drawing is not well-formed, as old ones are not; it is only added to.
        let drawing = try marked.text("xl/drawings/vmlDrawing1.vml")
        #expect(drawing.hasPrefix(String(Self.drawing.dropLast(6)) + "<v:shape id=\"_x0000_s2051\""))
        #expect(drawing.hasSuffix("<x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>"))
    }

    @Test("a cell with someone else's note keeps it and gets the colour only")
    func oneNoteACell() throws {
        let marked = try MarkedWorkbook(commented) { $0.add("B1", note: "của ta") }
        #expect(marked.changed == ["xl/styles.xml", "xl/worksheets/sheet1.xml"])
        #expect(marked.formats == ["B1": 0])
    }

    @Test("an own box in a drawing that cannot be taken apart is a fault")
    func brokenDrawing() throws {
        let marked = try MarkedWorkbook(commented) { $0.add("A1", note: "x") }
        let fault = #expect(throws: Fault.self) { _ = try marked.again { $0.add("A1", note: "y") } }
        #expect(fault?.code == .notEditable)
        #expect(fault?.part == "xl/drawings/vmlDrawing1.vml")
    }

    @Test("own notes are known by their first line when their author is gone")
    func authorGone() throws {
        let once = try MarkedWorkbook(PackageMaker.workbook(sheet, styles: MarkedWorkbook.styles)) {
            $0.add("A1", note: "cũ")
        }
        let notes = try once.text("xl/comments1.xml")
        #expect(notes.contains("<author>Người kiểm tra</author>"))
        var editor = once.editor
        let nameless = notes.replacing("<author>Người kiểm tra</author>", with: "<author> </author>")
        editor.setPart(named: "xl/comments1.xml", to: Array(nameless.utf8))
        try editor.write(to: once.path)
        let twice = try once.again { $0.add("A1", note: "mới") }
        let text = try twice.text("xl/comments1.xml")
        #expect(text.components(of: "<comment ref=") == 1)
        #expect(text.contains("Người kiểm tra:\nmới</t>"))
    }

    @Test("marks made again change not one byte of any part")
    func idempotent() throws {
        let gather = { (marks: inout MarkedWorkbook.Marks) in
            marks.add("A1", note: "a < b & “c” _x000D_\nd")
            marks.add("B1", colour: MarkedWorkbook.other, note: nil)
            marks.add("D7", note: "e")
        }
        let once = try MarkedWorkbook(PackageMaker.workbook(sheet, styles: MarkedWorkbook.styles), gather: gather)
        let twice = try once.again(gather: gather)
        #expect(twice.changed.isEmpty)
        #expect(twice.editor.partNames == once.editor.partNames)
        #expect(twice.formats == once.formats)
        #expect(once.formats == ["A1": 1, "B1": 0, "D7": 0])
    }

    @Test("marks that are no longer wanted go, and the cells look as before", arguments: [true, false])
    func takenOff(areFormatsKnown: Bool) throws {
        let once = try MarkedWorkbook(PackageMaker.workbook(sheet, styles: MarkedWorkbook.styles)) {
            $0.add("A1", note: "a")
            $0.add("B1", note: "b")
        }
        let twice = try once.again(earlier: areFormatsKnown ? nil : [:]) { $0.add("B1", note: "c") }
        let text = try twice.text("xl/worksheets/sheet1.xml")
        #expect(text.contains("<c r=\"A1\" s=\"1\"><v>1</v></c><c s=\"3\" r=\"B1\">"))
        #expect(try twice.text("xl/comments1.xml").components(of: "<comment ref=") == 1)
        #expect(try twice.text("xl/drawings/vmlDrawing1.vml").components(of: "<v:shape ") == 1)
        #expect(!twice.changed.contains("xl/styles.xml"))
        let none = try twice.again { _ in }
        let plain = "<c r=\"A1\" s=\"1\"><v>1</v></c><c s=\"0\" r=\"B1\">"
        #expect(try none.text("xl/worksheets/sheet1.xml").contains(plain))
        #expect(try none.text("xl/comments1.xml").components(of: "<comment ref=") == 0)
    }

    @Test("a workbook without styles, or with empty ones, gets what a format needs", arguments: [nil, "", "<cellXfs/>"])
    func styles(_ styles: String?) throws {
        var maker = PackageMaker.workbook("<row r=\"1\"><c r=\"A1\"/></row>", styles: styles ?? "")
        if styles == nil { maker["xl/styles.xml"] = nil }
        let marked = try MarkedWorkbook(maker) { $0.add("A1", note: nil) }
        let text = try marked.text("xl/styles.xml")
        let places = ["<fonts", "<fills", "<borders", "<cellStyleXfs", "<cellXfs"].compactMap { text.range(of: $0) }
        #expect(places.count == 5)
        #expect(places.map(\.lowerBound) == places.map(\.lowerBound).sorted())
        #expect(text.contains("fillId=\"2\""))
        #expect(text.contains("<fgColor rgb=\"\(MarkedWorkbook.colour)\"/>"))
        #expect(try Workbook.read(path: marked.path).sheets.count == 1)
        if styles == nil { #expect(try marked.text("[Content_Types].xml").contains("PartName=\"/xl/styles.xml\"")) }
    }

    @Test("a sheet of text comes last, its links and characters safe, and takes its own place the next time")
    func textSheet() throws {
        let folder = try TemporaryFolder()
        let maker = PackageMaker.workbook(sheets: [("Kết quả", "", ""), ("It's", "state=\"hidden\"", "")])
        var path = try folder.write(maker.bytes(), to: "a.xlsx")
        for (round, wanted) in ["Kết quả", "Kết quả 2"].enumerated() {
            var editor = try WorkbookEditor(reading: path)
            let target = TextSheet.Target(sheet: "It's", cell: CellRange(rows: 2...3, columns: 1...1))
            let list = TextSheet(
                columns: [TextSheet.Column(width: 20)],
                rows: [[TextSheet.Cell("<\(round)> & \u{1}\"x\"\ny", look: .link, target: target)]], headRows: 1)
            try editor.put(list, named: "Kết quả", replacing: round == 0 ? nil : wanted)
            #expect(editor.sheetNames == ["Kết quả", "It's", "Kết quả 2"])
            path = folder.file("b\(round).xlsx")
            try editor.write(to: path)
        }
        let book = try Workbook.read(path: path)
        #expect(book.sheets.map(\.name) == ["Kết quả", "It's", "Kết quả 2"])
        #expect(book.sheets.last?.cells.map(\.value) == [.string("<1> & \"x\"\ny")])
        let part = try PackageEditor(reading: path).part(named: "xl/worksheets/sheet3.xml")
        let xml = String(decoding: part, as: UTF8.self)
        #expect(xml.contains("<hyperlink ref=\"A1\" location=\"'It''s'!A2:A3\"/>"))
    }
}

extension String {
    /// How often a text occurs in it.
    fileprivate func components(of text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
