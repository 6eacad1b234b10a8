import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Sheets")
struct SheetTests {
    private func sheet(before: String = "", rows: String = "", after: String = "") throws -> Sheet {
        try #require(try read(PackageMaker.workbook(rows, before: before, after: after)).sheets.first)
    }

    @Test("Merges come in the order of the file; bad and single-cell ones are left out")
    func merges() throws {
        let list = ["B7:B9", "A1", "C3:C3", "x", "A1:XFE2", "D5:A4", "", "A1:B2:C3"]
        let merges = "<mergeCells>\(list.map { "<mergeCell ref=\"\($0)\"/>" }.joined())<mergeCell/></mergeCells>"
        #expect(try sheet(after: merges).merges.map(\.description) == ["B7:B9", "A4:D5"])
    }

    @Test("Hidden rows and columns are known, their neighbours are not hidden")
    func hidden() throws {
        let cols = """
            <cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/>\
            <col min="6" max="99999" hidden="true"/></cols>
            """
        let rows = """
            <row r="1"/><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="0"/><row r="9" ht="0"/>
            """
        let sheet = try sheet(before: cols, rows: rows)
        #expect(sheet.hiddenRows == [2...3, 9...9])
        #expect(sheet.hiddenColumns == [2...3, 6...16384])
        #expect((1...10).filter(sheet.isRowHidden) == [2, 3, 9])
        #expect((1...7).filter(sheet.isColumnHidden) == [2, 3, 6, 7])
    }

    @Test("With zeroHeight every row is hidden that does not stand there")
    func zeroHeight() throws {
        let sheet = try sheet(before: "<sheetFormatPr zeroHeight=\"1\"/>",
            rows: "<row r=\"2\"/><row r=\"4\" hidden=\"1\"/>")
        #expect(sheet.hiddenRows == [1...1, 3...1_048_576])
    }

    @Test("A sheet's visibility is what the workbook says")
    func visibility() throws {
        let workbook = try read(.workbook(sheets: [
            ("A", "", ""), ("B", "state=\"hidden\"", ""), ("C", "state=\"veryHidden\"", ""),
            ("Đ &amp; E", "state=\"odd\"", ""),
        ]))
        #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible])
        #expect(workbook.sheets.map(\.name) == ["A", "B", "C", "Đ & E"])
    }

    @Test("Print areas belong to their sheet, whatever its name holds")
    func printAreas() throws {
        let names = """
            <definedNames>\
            <definedName name="_xlnm.Print_Area" localSheetId="1">\
            'Phụ lục, số ''1'''!$A$1:$I$40,'Phụ lục, số ''1'''!$K$1:$L$2</definedName>\
            <definedName name="_xlnm.Print_Area" localSheetId="0">A!$B:$D</definedName>\
            <definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$2</definedName>\
            <definedName name="_xlnm.Print_Area" localSheetId="7">#REF!</definedName></definedNames>
            """
        let workbook = try read(.workbook(sheets: [("A", "", ""), ("Phụ lục, số '1'", "", "")], rest: names))
        #expect(workbook.sheets.map { $0.printAreas.map(\.description) } == [["B1:D1048576"], ["A1:I40", "K1:L2"]])
    }

    @Test("Elements of other namespaces are not taken for ours")
    func foreign() throws {
        let rows = """
            <x:row xmlns:x="urn:other" r="1"><c r="A1"><v>9</v></c></x:row>\
            <row r="2"><x:c xmlns:x="urn:other" r="A2"><v>9</v></x:c><c r="B2"><x:v xmlns:x="urn:other">9</x:v>\
            <v>1</v></c>\
            <c xmlns="urn:other" r="C2"><v>9</v></c></row>
            """
        #expect(listing(try sheet(rows: rows)) == ["B2=1.0"])
    }

    @Test("A main namespace with a prefix reads alike")
    func prefixed() throws {
        var maker = PackageMaker.workbook("")
        maker["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="\(PackageMaker.mainNamespace)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v>\
            </x:c>\
            <c r="B1"><v>9</v></c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("Alternate content gives its fallback, and a choice only in our own namespace")
    func alternate() throws {
        let compatibility = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        let rows = """
            <mc:AlternateContent \(compatibility) xmlns:z="urn:z"><mc:Choice Requires="z"><row r="1"><c r="A1">\
            <v>9</v></c></row></mc:Choice>\
            <mc:Fallback><row r="1"><c r="A1"><v>1</v></c></row></mc:Fallback></mc:AlternateContent>\
            <mc:AlternateContent \(compatibility) xmlns:m="\(PackageMaker.mainNamespace)"><mc:Choice Requires="m">\
            <row r="2"><c r="A2"><v>2</v></c></row></mc:Choice>\
            <mc:Fallback><row r="2"><c r="A2"><v>9</v></c></row></mc:Fallback></mc:AlternateContent>\
            <row r="3"><c r="A3"><v>3</v></c></row>
            """
        #expect(listing(try sheet(rows: rows)) == ["A1=1.0", "A2=2.0", "A3=3.0"])
    }
}
