import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("The look of a workbook")
struct WorkbookLookTests {
    private static let custom = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties \
        xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
        xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
        <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="phuluc.form">\
        <vt:lpwstr>report-02 &amp; phụ lục</vt:lpwstr></property>\
        <property pid="3" name="phuluc.version"><vt:r8>3</vt:r8></property>\
        <property pid="4" name="có"><vt:bool>true</vt:bool></property>\
        <property pid="5" name="trống"><vt:lpwstr/></property><property pid="6"><vt:i4>1</vt:i4></property></Properties>
        """

    /// A package as openpyxl writes it: targets from the root, custom properties, notes, names.
    private static func maker() -> PackageMaker {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var maker = PackageMaker.workbook(
            sheets: [
                ("Phụ lục", "", "<row r=\"1\"><c r=\"A1\" t=\"n\"><v>1</v></c></row>"),
                ("_phuluc", "state=\"veryHidden\"", ""),
            ],
            rest: """
                <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$I$40</definedName>\
                <definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$A:$B,'Phụ lục'!$6:$8</definedName>\
                <definedName name="tien_do" hidden="1">'_phuluc'!$A$1:$A$4</definedName></definedNames>
                """)
        maker["_rels/.rels"] = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
            <Relationship Id="rId2" Type="\(office)/custom-properties" Target="docProps/custom.xml"/></Relationships>
            """
        maker["docProps/custom.xml"] = custom
        maker["xl/worksheets/_rels/sheet1.xml.rels"] = PackageMaker.relationships([
            ("comments", "comments", "/xl/comments/comment1.xml")
        ])
        maker["xl/comments/comment1.xml"] = """
            <comments xmlns="\(PackageMaker.mainNamespace)"><authors><author>Sở Nội vụ</author></authors><commentList>\
            <comment ref="B7" authorId="0"><text><r><rPr><b/></rPr><t>Lưu ý:</t></r><r><t xml:space="preserve"> dòng 1
            dòng 2</t></r></text></comment><comment ref="C9" authorId="7"><text><t>x</t></text></comment>\
            <comment ref="?"><text><t>y</t></text></comment></commentList></comments>
            """
        return maker
    }

    @Test("Names, print areas and titles, notes and custom properties of a package from openpyxl are read")
    func whole() throws {
        let look = try WorkbookLook.read(bytes: Self.maker().bytes())
        #expect(look.sheets.map(\.name) == ["Phụ lục", "_phuluc"])
        #expect(look.sheets.map(\.visibility) == [.visible, .veryHidden])
        #expect(look.definedNames.map(\.name) == ["_xlnm.Print_Area", "_xlnm.Print_Titles", "tien_do"])
        #expect(look.definedNames[2] == DefinedName(
            name: "tien_do", text: "'_phuluc'!$A$1:$A$4", sheet: nil, isHidden: true))
        let sheet = try #require(look.sheet(named: "Phụ lục"))
        #expect(sheet.page.printAreas.map(\.description) == ["A1:I40"])
        #expect(sheet.page.repeatedRows == 6...8 && sheet.page.repeatedColumns == 1...2)
        #expect(sheet.notes.map { "\($0.reference) \($0.author): \($0.text)" }
            == ["B7 Sở Nội vụ: Lưu ý: dòng 1\ndòng 2", "C9 : x"])
        #expect(look.customProperties?.map(\.value) == ["report-02 & phụ lục", "3", "true", ""])
        #expect(look.customProperty("phuluc.version") == "3")
        #expect(look.customProperty("none") == nil)
    }

    @Test("A workbook without styles, names, notes and properties has an empty look")
    func bare() throws {
        var maker = PackageMaker.workbook("<row r=\"1\"><c r=\"A1\" s=\"4\"><v>1</v></c></row>")
        maker["xl/styles.xml"] = nil
        let look = try WorkbookLook.read(bytes: maker.bytes())
        #expect(look.customProperties == [] && look.definedNames.isEmpty)
        let sheet = try #require(look.sheets.first)
        #expect(sheet.notes.isEmpty && sheet.look(at: CellReference(row: 1, column: 1)) == CellLook())
    }

    @Test("Old formats and separated values have no look; what is no workbook is refused")
    func otherFormats() throws {
        let csv = try WorkbookLook.read(bytes: Array("a;b\n1;2\n".utf8))
        #expect(csv.sheets.isEmpty && csv.customProperties == nil)
        #expect(throws: Fault(.otherFormat(.pdf))) { try WorkbookLook.read(bytes: Array("%PDF-1.7".utf8)) }
        #expect(throws: Fault(.emptyFile)) { try WorkbookLook.read(bytes: []) }
    }

    @Test("A part that is no XML, and two sheets in one part, are faults that name it", arguments: [
        "xl/worksheets/sheet1.xml", "xl/comments/comment1.xml", "docProps/custom.xml", "xl/workbook.xml",
    ])
    func broken(part: String) throws {
        var maker = Self.maker()
        maker[part] = "<a><b></a>"
        let fault = #expect(throws: Fault.self) { try WorkbookLook.read(bytes: maker.bytes()) }
        #expect(fault?.code == .xmlMalformed && fault?.part == part.lowercased())
    }

    @Test("Lists longer than the limits allow are refused")
    func limits() throws {
        var limits = Limits.default
        limits.definitions = 2
        let fault = #expect(throws: Fault.self) {
            try WorkbookLook.read(bytes: Self.maker().bytes(), limits: limits)
        }
        #expect(fault?.code == .limitExceeded(limit: "definitions", value: 2))
    }

    @Test("What a draft says of its page, sizes and styles is read back from the written file")
    func written() throws {
        let plain = StyleDraft(font: CellFont(name: "Arial", size: 10, isItalic: true), hasBorder: false)
        let book = SampleDraft.book { sheet in
            sheet.cells.append(SampleDraft.cell("C3", .number(7), plain))
            (sheet.columnWidths, sheet.rowHeights, sheet.hiddenColumns) = ([1: 5, 2: 24.5], [1: 33], [4])
            sheet.page.isLandscape = true
            (sheet.page.repeatedRows, sheet.page.pageBreaksBefore) = (1...2, [3])
            sheet.page.printArea = SampleDraft.range("A1:C3")
        }
        let folder = try ScratchFolder()
        try book.write(to: folder.file("a.xlsx"))
        let look = try WorkbookLook.read(path: folder.file("a.xlsx"))
        #expect(look.defaultFont == CellFont(name: "Times New Roman", size: 12))
        let sheet = try #require(look.sheets.first)
        let draft = book.sheets[0]
        #expect(sheet.page.isLandscape == true && sheet.page.paper == 9 && sheet.page.margins == draft.page.margins)
        #expect(sheet.page.repeatedRows == 1...2 && sheet.page.pageBreaksBefore == [3])
        #expect(sheet.page.printAreas == [SampleDraft.range("A1:C3")])
        for cell in draft.cells {
            let look = sheet.look(at: cell.reference)
            #expect(look.font == cell.style.font && look.wraps == cell.style.wraps && look.isLocked)
            #expect(look.borders == (cell.style.hasBorder ? .all : []))
            #expect(look.vertical == cell.style.vertical.rawValue && look.horizontal == cell.style.horizontal.rawValue)
        }
        #expect(sheet.height(ofRow: 1) == 33 && sheet.isColumnHidden(4) && !sheet.isColumnHidden(2))
        let width = try #require(sheet.width(ofColumn: 2))
        #expect(abs(width - 24.5) < 1)
    }
}
