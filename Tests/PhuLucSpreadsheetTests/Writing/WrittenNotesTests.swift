import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenNotesTests {
    @Test("notes keep their texts and authors, and are not shown by themselves")
    func notes() throws {
        let comments = try SampleDraft.part("xl/comments1.xml", of: EverythingDraft.book)
        #expect(comments.components(between: "<comment ref=\"", and: "\"") == ["C3", "C5"])
        #expect(comments.contains("<author>PhuLuc</author>"))
        #expect(comments.contains("1.2 / 1.1\nTính tự động</t>"))
        #expect(comments.contains("<rFont val=\"Times New Roman\"/>"))
        let drawing = try SampleDraft.part("xl/drawings/vmlDrawing1.vml", of: EverythingDraft.book)
        #expect(drawing.components(between: "visibility:", and: "\"").allSatisfy { $0 == "hidden" })
        #expect(drawing.contains("width:150pt;height:39.75pt") || drawing.contains("width:150pt;height:40pt"))
    }

    @Test("a thousand notes, long and of every character, are all read back")
    func many() throws {
        let folder = try ScratchFolder()
        let texts = (0..<1_100).map {
            "Tổng \($0) = <Sở & ban> \"ngành\" _x0041_\n\t" + String(repeating: "ế", count: $0)
        }
        let book = SampleDraft.book { sheet in
            sheet.notes = texts.enumerated().map {
                NoteDraft(CellReference(row: 1 + $0.offset, column: 1 + $0.offset % 7), $0.element, author: "A & B")
            }
        }
        try book.write(to: folder.file("a.xlsx"))
        let bytes = try PackageEditor(reading: folder.file("a.xlsx")).part(named: "xl/comments1.xml")
        let comments = String(decoding: bytes, as: UTF8.self)
        let written = comments.components(separatedBy: "<t").dropFirst().compactMap {
            $0.components(separatedBy: "</t>").first?.components(separatedBy: ">").last
        }.filter { $0.hasPrefix("Tổng") }
        #expect(written.count == texts.count)
        #expect(comments.contains("Tổng 7 = &lt;Sở &amp; ban&gt; \"ngành\" _x005F_x0041_\n\tếếếếếếế</t>"))
    }
}
