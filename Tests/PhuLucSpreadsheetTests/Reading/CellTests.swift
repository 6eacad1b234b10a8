import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Cells")
struct CellTests {
    @Test("Every type of value is read as what it is", arguments: [
        ("<c r=\"A1\"><v>12.5</v></c>", "A1=12.5"),
        ("<c r=\"A1\" t=\"n\"><v>-3</v></c>", "A1=-3.0"),
        ("<c r=\"A1\" t=\"s\"><v>1</v></c>", "A1=\"một\""),
        ("<c r=\"A1\" t=\"b\"><v>1</v></c>", "A1=true"),
        ("<c r=\"A1\" t=\"b\"><v>0</v></c>", "A1=false"),
        ("<c r=\"A1\" t=\"b\"><v>true</v></c>", "A1=true"),
        ("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "A1=#REF!"),
        ("<c r=\"A1\" t=\"str\"><v> a </v></c>", "A1=\" a \""),
        ("<c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c>", "A1=\"x\""),
        ("<c r=\"A1\" t=\"d\"><v>2025-07-01</v></c>", "A1=2025-07-01"),
        ("<c r=\"A1\" t=\"d\"><v>2025-07-01T08:00:00.250Z</v></c>", "A1=2025-07-01T08:00:00.250"),
        ("<c r=\"A1\" t=\"d\"><v>08:30:00</v></c>", "A1=08:30:00"),
        ("<c r=\"A1\" t=\"d\"><v>hôm nay</v></c>", "A1=\"hôm nay\""),
        ("<c r=\"A1\" t=\"n\"><v>abc</v></c>", "A1=\"abc\""),
        ("<c r=\"A1\" t=\"unheard-of\"><v>7</v></c>", "A1=7.0"),
    ])
    func types(cell: String, expected: String) throws {
        let strings = ["<t>không</t>", "<t>một</t>"]
        #expect(listing(try sheet("<row r=\"1\">\(cell)</row>", strings: strings)) == [expected])
    }

    @Test("What holds nothing is no cell", arguments: [
        "<c r=\"A1\" s=\"1\"/>", "<c r=\"A1\"></c>", "<c r=\"A1\"><v></v></c>", "<c r=\"A1\"><v/></c>",
        "<c r=\"A1\"><v> </v></c>", "<c r=\"A1\" t=\"str\"><v></v></c>",
        "<c r=\"A1\" t=\"inlineStr\"><is><t/></is></c>",
        "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"A1\" t=\"s\"><v></v></c>", "<c r=\"A1\" t=\"s\"><v> </v></c>",
    ])
    func nothing(cell: String) throws {
        #expect(try sheet("<row r=\"1\">\(cell)</row>", strings: ["<t></t>"]).cells.isEmpty)
    }

    @Test("A string of blanks is a cell", arguments: [
        "<c r=\"A1\" t=\"str\"><v>  </v></c>", "<c r=\"A1\" t=\"inlineStr\"><is><t>  </t></is></c>",
        "<c r=\"A1\" t=\"s\"><v>0</v></c>",
    ])
    func blanks(cell: String) throws {
        #expect(listing(try sheet("<row r=\"1\">\(cell)</row>", strings: ["<t>  </t>"])) == ["A1=\"  \""])
    }

    @Test("A cell without a reference stands after the one before, a row without a number below")
    func implied() throws {
        let rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
        #expect(listing(try sheet(rows + "<row><c><v>5</v></c></row>")) == ["A1=1.0", "B1=2.0", "C5=3.0", "D5=4.0",
            "A6=5.0"])
    }

    @Test("The cell's own reference counts, whatever its row says", arguments: [
        ("b7", "B7=1.0"), ("$B$7", "B7=1.0"), ("AA10", "AA10=1.0"), ("XFD1048576", "XFD1048576=1.0"),
    ])
    func references(reference: String, expected: String) throws {
        #expect(listing(try sheet("<row r=\"1\"><c r=\"\(reference)\"><v>1</v></c></row>")) == [expected])
    }

    @Test("A place outside a worksheet is left out", arguments: ["XFE1", "A1048577", "ZZZZZZ1", "A99999999999"])
    func outside(reference: String) throws {
        let cells = listing(try sheet("<row r=\"1\"><c r=\"\(reference)\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"))
        #expect(cells.last == "B2=2.0")
        #expect(cells.count <= 2)
    }

    @Test("Cells out of order come in order, and of two at one place the later counts")
    func order() throws {
        let rows = """
            <row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row>\
            <row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>
            """
        #expect(listing(try sheet(rows)) == ["A1=2.0", "A2=3.0", "B2=4.0"])
    }

    @Test("A cell is found by its place, and only there")
    func lookUp() throws {
        let sheet = try sheet("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>")
        #expect(sheet.cell(at: CellReference(row: 3, column: 4))?.value == .number(2))
        #expect(sheet.cell(at: CellReference(row: 3, column: 3)) == nil)
        #expect(sheet.cell(at: CellReference(row: Int.max, column: Int.min)) == nil)
        #expect(sheet.cellCount == 2)
        #expect(sheet.rows.map { "\($0.row):\($0.cells.count)" } == ["3:2"])
    }

    @Test("Plain cells read alike in every way XML can write them", arguments: [
        "<c r=\"B7\" s=\"1\"><v>1.5</v></c>", "<c s=\"1\" r=\"B7\"><v>1.5</v></c>", "<c r='B7' s='1'><v>1.5</v></c>",
        "<c  r = \"B7\"\n s=\"1\" ><v>1.5</v></c >", "<c r=\"B7\" s=\"1\" t=\"n\"><v> 1.5 </v></c>",
        "<c r=\"B7\" s=\"1\" cm=\"1\"><v>1.5</v></c>", "<c r=\"B7\" s=\"1\"><!-- c --><v>1.5</v></c>",
        "<c r=\"B7\" s=\"1\"><v><![CDATA[1.5]]></v></c>", "<c r=\"B7\" s=\"1\"><v>1&#46;5</v></c>",
        "<c r=\"B7\" s=\"1\"><v>15e-1</v></c>", "<c r=\"B7\" s=\"1\"><v>1.5</v><extLst><ext/></extLst></c>",
    ])
    func spellings(cell: String) throws {
        let cells = try sheet("<row r=\"7\">\(cell)</row>", styles: styles("0.00")).cells
        #expect(cells.map(\.reference.description) == ["B7"])
        #expect(cells.first?.value == .number(1.5))
        #expect(cells.first?.style.numberFormat == "0.00")
    }

    @Test("Text cells read alike in every way XML can write them", arguments: [
        "<c r=\"B7\" t=\"inlineStr\"><is><t>a &amp; _x0041_</t></is></c>",
        "<c r=\"B7\" t=\"inlineStr\"><is><t xml:space=\"preserve\">a &amp; _x0041_</t></is></c>",
        "<c r=\"B7\" t=\"inlineStr\"><is><t xml:lang=\"vi\">a &amp; _x0041_</t></is></c>",
        "<c r=\"B7\" t=\"inlineStr\"><is><r><t>a &amp;</t></r><r><t> _x0041_</t></r></is></c>",
        "<c r=\"B7\" t=\"inlineStr\"><is><t>a &amp; _x0041_</t><rPh><t>x</t></rPh></is></c>",
        "<c r=\"B7\" t=\"inlineStr\"><v>a &amp; _x0041_</v></c>",
        "<c r=\"B7\" t=\"str\"><v>a &amp; _x0041_</v></c>", "<c t='str' r='B7'><v>a &amp; _x0041_</v></c>",
        "<c r=\"B7\" t=\"str\"><v xml:space=\"preserve\">a &amp; _x0041_</v></c>",
        "<c r=\"B7\" t=\"str\"><v><![CDATA[a & ]]>_x0041_</v></c>",
        "<c r=\"B7\" t=\"str\"><v>a &amp; _x0041_</v><extLst/></c>",
        "<c r=\"B7\" t=\"s\"><v>0</v></c>", "<c r=\"B7\" t=\"s\"><v> 0</v></c>",
    ])
    func textSpellings(cell: String) throws {
        let sheet = try sheet("<row r=\"7\">\(cell)</row>", strings: ["<t>a &amp; _x0041_</t>"])
        #expect(listing(sheet) == ["B7=\"a & A\""])
    }

    @Test("Formula cells read alike in every way XML can write them", arguments: [
        "<c r=\"B7\"><f>A1&lt;2</f><v>1</v></c>", "<c r=\"B7\"><f ca=\"1\">A1&lt;2</f><v>1</v></c>",
        "<c r=\"B7\"><f>A1<![CDATA[<]]>2</f><v>1</v></c>", "<c r=\"B7\"><v>1</v><f>A1&lt;2</f></c>",
        "<c r=\"B7\"><f t=\"array\" ref=\"B7\">A1&lt;2</f><v>1</v></c>", "<c r=\"B7\"> <f>A1&lt;2</f> <v>1</v> </c>",
        "<c r=\"B7\"><f>_x0041_1&lt;2</f><v>1</v></c>", "<c r=\"B7\"><f>A1&#60;2</f><v>1</v></c>",
    ])
    func formulaSpellings(cell: String) throws {
        let cells = try sheet("<row r=\"7\"><c r=\"A7\"><v>0</v></c>\(cell)<c><v>2</v></c></row>").cells
        #expect(cells.map(\.formula) == [nil, "A1<2", nil])
        #expect(cells.map(\.value) == [.number(0), .number(1), .number(2)])
        #expect(cells.map(\.reference.description) == ["A7", "B7", "C7"])
    }

    @Test("Every plain cell cut off anywhere is a fault, and never a wrong cell")
    func cutPlain() throws {
        let cells = [
            "<c r=\"A1\" s=\"1\"><v>12</v></c>", "<c r=\"A1\" t=\"str\"><f>B1</f><v>abc</v></c>",
            "<c r=\"A1\" t=\"inlineStr\"><is><t>abc</t></is></c>", "<c r=\"A1\" t=\"b\"><v>1</v></c>",
        ]
        for cell in cells {
            for end in 1..<cell.count {
                var maker = PackageMaker.workbook("")
                let head = "<worksheet xmlns=\"\(PackageMaker.mainNamespace)\"><sheetData><row>"
                maker["xl/worksheets/sheet1.xml"] = head + cell.prefix(end)
                #expect(fault { try read(maker) }?.code == .xmlMalformed)
            }
        }
    }
}
