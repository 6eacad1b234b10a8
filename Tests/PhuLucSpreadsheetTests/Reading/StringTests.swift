import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Strings")
struct StringTests {
    private let cell = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"

    @Test("A shared string reads as Excel shows it", arguments: [
        ("<t>Phụ lục</t>", "Phụ lục"),
        ("<t>  hai đầu  </t>", "  hai đầu  "),
        ("<t xml:space=\"preserve\"> a </t>", " a "),
        ("<t>a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;</t>", "a & b <c> \"d\" 'e'"),
        ("<t>&#7897;&#x1ED9;&#x1F600;</t>", "ộộ😀"),
        ("<t>&#xD800;&#x110000;&#99999999999;</t>", "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("<t>a<![CDATA[ <b> & ]]>c</t>", "a <b> & c"),
        ("<t>a<!-- no --><?no?>b</t>", "ab"),
        ("<t>một\r\nhai\rba</t>", "một\nhai\nba"),
        ("<t>một_x000D_\nhai</t>", "một\r\nhai"),
        ("<t><![CDATA[một\r\nhai\rba]]>\r</t>", "một\nhai\nba\n"),
        ("<t>&#0000000000000000000000065;&#x000000000000000000041;</t>", "AA"),
        ("<t>_x005F_x000D_ _x005f_</t>", "_x000D_ _"),
        ("<t>_xD83D__xDE00_ _xD83D_ _xZZZZ_ _x00_</t>", "😀 \u{FFFD} _xZZZZ_ _x00_"),
        ("<r><t>a</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> b</t></r>", "a b"),
        ("<t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr fontId=\"1\"/>", "漢字"),
        ("<r><t>a</t><rPh><t>x</t></rPh></r><t>b</t>", "ab"),
    ])
    func shared(item: String, expected: String) throws {
        let sheet = try sheet(cell, strings: [item])
        #expect(sheet.cells.first?.value == .string(expected))
    }

    @Test("Inline strings and formula strings are decoded alike")
    func inline() throws {
        let rows = """
            <row r="1"><c r="A1" t="inlineStr"><is><r><t>a_x000D_</t></r><r><t>&amp;</t></r></is></c>\
            <c r="B1" t="str"><f>A1</f><v>c_x0041_&lt;</v></c></row>
            """
        #expect(listing(try sheet(rows)) == ["A1=\"a\r&\"", "B1=\"cA<\""])
    }

    @Test("Each run keeps its own font, and a run without one takes the cell's")
    func runs() throws {
        let item = """
            <r><t>Nhiệm vụ</t></r><r><rPr><rFont val=".VnTime"/><sz val="13.5"/><b/><i val="0"/></rPr><t>a</t></r>
            """
        let cell = try #require(try sheet(cell, strings: [item]).cells.first)
        #expect(cell.runs == [
            TextRun(text: "Nhiệm vụ", font: nil),
            TextRun(text: "a", font: CellFont(name: ".VnTime", size: 13.5, isBold: true, isItalic: false)),
        ])
        #expect(cell.runs?.map(\.text).joined() == "Nhiệm vụa")
    }

    @Test("Runs stay with their string, shared or the sheet's own, among plain and empty ones")
    func manyRuns() throws {
        func rich(_ text: String) -> String { "<r><rPr><rFont val=\"\(text)\"/></rPr><t>\(text)</t></r>" }
        let cells = [
            "<c t=\"inlineStr\"><is>\(rich(""))</is></c>", "<c t=\"inlineStr\"><is>\(rich("d"))<r><t/></r></is></c>",
            "<c t=\"str\"><v>e</v></c>", "<c t=\"inlineStr\"><is><t>f</t>\(rich("g"))<t>h</t></is></c>",
        ]
        let shared = (0..<4).map { "<c t=\"s\"><v>\($0)</v></c>" }
        let strings = [rich("a") + rich("b"), "<t>c</t>", "<r><t/></r>", rich("ộ")]
        let sheet = try sheet("<row>\((shared + cells).joined())</row>", strings: strings)
        let shown = sheet.cells.map { cell in
            cell.runs?.map { "\($0.text):\($0.font?.name ?? "-")" }.joined(separator: " ") ?? "plain"
        }
        #expect(shown == ["a:a b:b", "plain", "ộ:ộ", "d:d", "plain", "f:- g:g h:-"])
    }

    @Test("A plain string has no runs")
    func plain() throws {
        #expect(try sheet(cell, strings: ["<t>a</t>"]).cells.first?.runs == nil)
    }

    @Test("Indices into the shared strings stay right between plain, rich and empty ones")
    func indices() throws {
        let rows = (0..<5).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
        let strings = ["<t>a</t>", "<r><t>b</t></r>", "<t/>", "", "<t>e</t>"]
        #expect(listing(try sheet("<row r=\"1\">\(rows)</row>", strings: strings)) == ["A1=\"a\"", "B1=\"b\"",
            "E1=\"e\""])
    }

    @Test("Broken UTF-8 becomes replacement characters", arguments: [
        ([0xC3, 0x28], "\u{FFFD}("), ([0xE1, 0xBB], "\u{FFFD}"), ([0xFF], "\u{FFFD}"),
        ([0xE1, 0xBB, 0x99, 0x80], "ộ\u{FFFD}"),
    ] as [([UInt8], String)])
    func broken(bytes: [UInt8], expected: String) throws {
        var maker = PackageMaker.workbook(cell)
        maker.change("xl/sharedStrings.xml") {
            let head = "<sst xmlns=\"\(PackageMaker.mainNamespace)\"><si><t>"
            $0.content = Array(head.utf8) + bytes + Array("</t></si></sst>".utf8)
        }
        #expect(try read(maker).sheets.first?.cells.first?.value == .string(expected))
    }

    @Test("The summary counts bytes and cells without making strings")
    func summary() throws {
        let rows = """
            <row r="1"><c t="s"><v>0</v></c><c t="str"><v>ộ</v></c><c><v>1.5</v></c><c><v>2</v></c><c t="b"><v>1</v>\
            </c>\
            <c t="e"><v>#N/A</v></c><c s="1"><v>45000</v></c><c s="1"><v>-1</v></c><c s="2"><v>1</v></c></row>
            """
        let summary = try sheet(rows, strings: ["<t>năm</t>"], styles: styles("d/m/yyyy", "[h]:mm")).summary()
        var expected = SheetSummary()
        (expected.cells, expected.strings, expected.numbers, expected.booleans) = (9, 2, 3, 1)
        (expected.errors, expected.dates, expected.numberSum, expected.stringBytes) = (1, 2, 2.5, 7)
        #expect(summary == expected)
    }
}
