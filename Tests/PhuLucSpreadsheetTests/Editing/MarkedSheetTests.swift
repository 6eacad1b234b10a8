import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// What marking a cell does to the XML of its sheet: one attribute, or one new element, and nothing else.
@Suite("Marks in a sheet's part") struct MarkedSheetTests {
    /// A fragment of `sheetData`, the cells to mark, and what becomes of the fragment; format 2 is the new one.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var cells: [String]
        var before: String
        var after: String
        var testDescription: String { name }
    }

    static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    static let cases = [
        Case(
            name: "a format is replaced where it stands", cells: ["B1"],
            before: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c  r='B1' s='1' t=\"str\" ><f>A1&amp;\"x\"</f>"
                + "<v>1x</v></c></row>",
            after: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c  r='B1' s='2' t=\"str\" ><f>A1&amp;\"x\"</f>"
                + "<v>1x</v></c></row>"),
        Case(
            name: "a cell without a format gets one", cells: ["A1"],
            before: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
            after: "<row r=\"1\"><c s=\"2\" r=\"A1\"><v>1</v></c></row>"),
        Case(
            name: "a missing cell is put in where it belongs", cells: ["B1", "D1"],
            before: "<row r=\"1\" spans=\"1:3\"><c r=\"A1\"/><!-- here --><c r=\"C1\"/></row>",
            after: "<row r=\"1\" spans=\"1:3\"><c r=\"A1\"/><!-- here --><c r=\"B1\" s=\"2\"/><c r=\"C1\"/>"
                + "<c r=\"D1\" s=\"2\"/></row>"),
        Case(
            name: "a missing row is put in where it belongs", cells: ["B1", "C3", "A9"],
            before: "<row r=\"2\"><c r=\"A2\"/></row><row r=\"4\"/>",
            after: "<row r=\"1\"><c r=\"B1\" s=\"2\"/></row><row r=\"2\"><c r=\"A2\"/></row>"
                + "<row r=\"3\"><c r=\"C3\" s=\"2\"/></row><row r=\"4\"/><row r=\"9\"><c r=\"A9\" s=\"2\"/></row>"),
        Case(
            name: "an empty row is opened for its cells", cells: ["A2", "C2"],
            before: "<row r=\"2\" ht=\"30\"/>",
            after: "<row r=\"2\" ht=\"30\"><c r=\"A2\" s=\"2\"/><c r=\"C2\" s=\"2\"/></row>"),
        Case(
            name: "an empty sheet gets a row", cells: ["B2"], before: "",
            after: "<row r=\"2\"><c r=\"B2\" s=\"2\"/></row>"),
        Case(
            name: "cells and rows without a place are counted", cells: ["B2"],
            before: "<row><c/><c/></row><row><c/><c s=\"0\"/><c/></row>",
            after: "<row><c/><c/></row><row><c/><c s=\"2\"/><c/></row>"),
        Case(
            name: "a cell in a fallback is marked there, a new one stands outside", cells: ["A1", "B1"],
            before: "<row r=\"1\"><mc:AlternateContent xmlns:mc=\"\(compatibility)\">"
                + "<mc:Fallback><c r=\"A1\"/></mc:Fallback></mc:AlternateContent></row>",
            after: "<row r=\"1\"><mc:AlternateContent xmlns:mc=\"\(compatibility)\">"
                + "<mc:Fallback><c s=\"2\" r=\"A1\"/></mc:Fallback></mc:AlternateContent><c r=\"B1\" s=\"2\"/></row>"),
        Case(
            name: "rows out of order are no hindrance to cells that are there", cells: ["A1"],
            before: "<row r=\"2\"><c r=\"A2\"/></row><row r=\"1\"><c r=\"A1\" s=\"0\"/></row>",
            after: "<row r=\"2\"><c r=\"A2\"/></row><row r=\"1\"><c r=\"A1\" s=\"2\"/></row>"),
        Case(
            name: "a shared formula stays word for word", cells: ["A1", "A2"],
            before: "<row r=\"1\"><c r=\"A1\" s=\"1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1+1</f><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>",
            after: "<row r=\"1\"><c r=\"A1\" s=\"2\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1+1</f><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>"),
    ]

    @Test("only the format of the marked cells changes, and what is missing is put in in order", arguments: cases)
    func sheetData(_ example: Case) throws {
        let marked = try MarkedWorkbook(PackageMaker.workbook(example.before, styles: MarkedWorkbook.styles)) {
            for cell in example.cells { $0.add(cell, note: nil) }
        }
        #expect(try marked.text("xl/worksheets/sheet1.xml").contains("<sheetData>\(example.after)</sheetData>"))
        #expect(marked.changed == ["xl/styles.xml", "xl/worksheets/sheet1.xml"])
    }

    @Test("a prefix is kept for what is put in")
    func prefixes() throws {
        var maker = PackageMaker.workbook("", styles: MarkedWorkbook.styles)
        maker["xl/worksheets/sheet1.xml"] =
            "<x:worksheet xmlns:x=\"\(PackageMaker.mainNamespace)\"><x:sheetData><x:row r=\"1\"><x:c r=\"B1\"/></x:row>"
            + "</x:sheetData></x:worksheet>"
        let marked = try MarkedWorkbook(maker) {
            $0.add("A1", note: nil)
            $0.add("B2", note: "x")
        }
        let text = try marked.text("xl/worksheets/sheet1.xml")
        #expect(text.contains("<x:row r=\"1\"><x:c r=\"A1\" s=\"2\"/><x:c r=\"B1\"/></x:row>"))
        #expect(text.contains("<x:row r=\"2\"><x:c r=\"B2\" s=\"2\"/></x:row></x:sheetData><x:legacyDrawing xmlns:r="))
    }

    @Test("a part in UTF-16 stays in UTF-16", arguments: [true, false])
    func utf16(isBigEndian: Bool) throws {
        let data = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Kế hoạch 𠀋</t></is></c></row>"
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"\(PackageMaker.mainNamespace)\">"
            + "<sheetData>\(data)</sheetData></worksheet>"
        var maker = PackageMaker.workbook("", styles: MarkedWorkbook.styles)
        let encode = { (text: String) in
            ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return isBigEndian ? [high, low] : [low, high]
            }
        }
        maker.change("xl/worksheets/sheet1.xml") { $0.content = encode(text) }
        let marked = try MarkedWorkbook(maker) { $0.add("A1", note: nil) }
        let wanted = text.replacing("<c r=", with: "<c s=\"2\" r=")
        #expect(try marked.editor.part(named: "xl/worksheets/sheet1.xml") == encode(wanted))
    }

    @Test("a mark on any cell of a merge stands on its first cell, which keeps its own format but for the colour")
    func merges() throws {
        let maker = PackageMaker.workbook(
            "<row r=\"2\"><c r=\"B2\" s=\"1\"/><c r=\"C2\"/></row><row r=\"3\"><c r=\"C3\"/></row>",
            after: "<mergeCells count=\"1\"><mergeCell ref=\"B2:C3\"/></mergeCells>", styles: MarkedWorkbook.styles)
        let marked = try MarkedWorkbook(maker) {
            $0.add("C3", note: "một")
            $0.add("B2", note: "hai")
        }
        let text = try marked.text("xl/worksheets/sheet1.xml")
        #expect(text.contains("<c r=\"B2\" s=\"2\"/><c r=\"C2\"/></row><row r=\"3\"><c r=\"C3\"/></row>"))
        #expect(try marked.text("xl/comments1.xml").contains("<comment ref=\"B2\" authorId=\"0\">"))
        #expect(try marked.text("xl/comments1.xml").contains(":\nmột\n\nhai</t>"))
        #expect(marked.formats == ["B2": 1])
        let format = "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"2\" borderId=\"0\" applyFill=\"1\">"
            + "<alignment wrapText=\"1\"/></xf></cellXfs>"
        #expect(try marked.text("xl/styles.xml").contains(format))
    }

    @Test("a missing cell takes the format of its row, else of its column")
    func missingCells() throws {
        let maker = PackageMaker.workbook(
            "<row r=\"1\" s=\"1\" customFormat=\"1\"/><row r=\"2\" s=\"1\"/>",
            before: "<cols><col min=\"2\" max=\"3\" style=\"1\"/></cols>", styles: MarkedWorkbook.styles)
        let marked = try MarkedWorkbook(maker) { sheet in
            for cell in ["A1", "A2", "C2", "B5"] { sheet.add(cell, note: nil) }
        }
        #expect(marked.formats == ["A1": 1, "A2": 0, "C2": 1, "B5": 1])
    }

    @Test("a cell that would have to be put in among rows out of order is a fault, not a guess")
    func unordered() throws {
        let maker = PackageMaker.workbook(
            "<row r=\"3\"><c r=\"A3\"/></row><row r=\"1\"><c r=\"A1\"/></row>", styles: MarkedWorkbook.styles)
        let fault = #expect(throws: Fault.self) { try MarkedWorkbook(maker) { $0.add("A2", note: nil) } }
        #expect(fault?.code == .notEditable)
        #expect(fault?.sheet == "Sheet1")
        #expect(fault?.file != nil)
    }

    @Test(
        "the drawing of the notes is named where the schema wants it",
        arguments: [
            ("<pageMargins left=\"1\"/>", ""), ("<pageSetup/><drawing r:id=\"d\" xmlns:r=\"r\"/>", ""),
            ("<mergeCells/><pageSetup/>", "<tableParts count=\"0\"/><extLst/>"), ("", "<picture/>"),
            (
                "<pageSetup/>",
                "<mc:AlternateContent xmlns:mc=\"\(compatibility)\">"
                    + "<mc:Choice xmlns:q=\"q\" Requires=\"q\"><controls/></mc:Choice></mc:AlternateContent>"
            ),
        ])
    func drawingPlace(before: String, after: String) throws {
        let maker = PackageMaker.workbook(
            "<row r=\"1\"><c r=\"A1\"/></row>", after: before + after, styles: MarkedWorkbook.styles)
        let text = try MarkedWorkbook(maker) { $0.add("A1", note: "x") }.text("xl/worksheets/sheet1.xml")
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        #expect(text.hasSuffix(
            "</sheetData>\(before)<legacyDrawing xmlns:r=\"\(office)\" r:id=\"rId2\"/>\(after)</worksheet>"))
    }
}
