import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Tables of HTML pages")
struct HTMLTests {
    private func sheet(_ text: String) throws -> Sheet {
        try #require(try Workbook.read(bytes: Array(text.utf8)).sheets.first)
    }

    /// Cells and merges in one line each.
    private func shownCells(_ text: String) throws -> [String] {
        let sheet = try sheet(text)
        return listing(sheet) + sheet.merges.map(\.description)
    }

    @Test("Cells lie where rowspan and colspan put them", arguments: [
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["A1=\"a\"", "B1=\"b\"", "A2=\"c\""]),
        ("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            ["A1=\"a\"", "B1=\"b\"", "B2=\"c\"", "A1:A2"]),
        ("<table><tr><td>a<td rowspan=3 colspan=2>b<td>c<tr><td>d<td>e<tr><td>f<td>g</table>",
            ["A1=\"a\"", "B1=\"b\"", "D1=\"c\"", "A2=\"d\"", "D2=\"e\"", "A3=\"f\"", "D3=\"g\"", "B1:C3"]),
        ("<table><tr><td rowspan=9>a<td>b<tr><td>c</table><table><tr><td>d</table>",
            ["A1=\"a\"", "B1=\"b\"", "B2=\"c\"", "A3=\"d\"", "A1:A2"]),
        ("<table><tr><td rowspan=0>a<td>b<tr><td>c</table>", ["A1=\"a\"", "B1=\"b\"", "B2=\"c\"", "A1:A2"]),
        ("<table><tr><td>a<td rowspan=2>b<tr><td colspan=5>c</table>", ["A1=\"a\"", "B1=\"b\"", "A2=\"c\"", "B1:B2"]),
        ("<table><tr><td colspan=99999999999999999999>a</table>", ["A1=\"a\"", "A1:XFD1"]),
        ("<table><tr><td></td><td>&nbsp;</td><td>a</td></tr></table>", ["C1=\"a\""]),
    ])
    func spans(page: String, cells: [String]) throws { #expect(try shownCells(page) == cells) }

    @Test("A cell's text is what a browser shows", arguments: [
        ("một\n   hai <b>ba</b>", "một hai ba"), ("một<br>hai<br/>ba<BR />", "một\nhai\nba"),
        ("<p>một</p><p>hai</p>", "một\nhai"),
        ("Ph&#7909; l&#x1EE5;c &amp; &lt;1&gt; &agrave;&eth; &ndash;", "Phụ lục & <1> àð –"),
        ("&nosuch; & &amp", "&nosuch; & &amp"), ("<!-- x > --><![if !x]>a<![endif]>", "a"), ("1 < 2", "1 < 2"),
        ("a<table><tr><td>b<td>c<tr><td>d</table>e", "a\nb c\nd\ne"), ("<div title='a>b'>c</div>", "c"),
        ("<script>if (a<b) c()</script>d", "d"), ("&#150;&#0;&#x110000;", "–\u{FFFD}\u{FFFD}"),
    ])
    func texts(cell: String, text: String) throws {
        let page = "<html><title>x</title><table><tr><td>\(cell)</td></tr></table>"
        #expect(try shownCells(page) == ["A1=\(shown(.string(text)))"])
    }

    @Test("What stands outside cells is kept, in rows of its own")
    func surroundings() throws {
        let page = "<h1>Tên</h1><p>dòng 1<p>dòng 2<table><caption>bảng</caption><tr><td>a</table>cuối"
            + "<table><tr>b<td>c</table>"
        #expect(try shownCells(page) == [
            "A1=\"Tên\"", "A2=\"dòng 1\"", "A3=\"dòng 2\"", "A4=\"bảng\"", "A5=\"a\"", "A6=\"cuối\"",
            "A7=\"b\"", "B7=\"c\"",
        ])
    }

    @Test("Fonts come from elements, attributes and style sheets")
    func fonts() throws {
        let sheet = try sheet("""
            <html><head><style><!--table {x:y} td {font-family:Arial; font-size:10pt}
            .xl24 {font-family:".VnTime", sans-serif; font-weight:700;}--></style></head><body><table><tr>
            <td class=xl24>a<td>b <b>c</b><td style='font-family:VNI-Times;font-style:italic'>d<th>
            <font face=".VnTimeH" size=3>e</font></table>
            """)
        let fonts = sheet.cells.map(\.style.font)
        #expect(fonts == [
            CellFont(name: ".VnTime", size: 10, isBold: true), CellFont(name: "Arial", size: 10),
            CellFont(name: "VNI-Times", size: 10, isItalic: true), CellFont(name: ".VnTimeH", size: 12, isBold: true),
        ])
        #expect(Array(sheet.cells)[1].runs?.map { $0.font?.isBold ?? false } == [false, true])
    }

    @Test("Numbers beside the text are numbers, with their formats")
    func numbers() throws {
        let page = """
            <table><tr><td x:num="45839" style='mso-number-format:"Short Date"'>1/7/2025<td x:num>7<td sdval="0.5"
            sdnum="1033;0;0%">50%<td x:num="">12<td style='mso-number-format:"\\@"'>001</table>
            """
        #expect(try shownCells(page) == ["A1=2025-07-01", "B1=\"7\"", "C1=0.5", "D1=\"12\"", "E1=\"001\""])
        #expect(try sheet(page).cells.map(\.style.numberFormat) == ["mm-dd-yy", "General", "0%", "General", "@"])
    }

    @Test("A page is read in its encoding, named or not", arguments: [
        ("<meta charset=utf-8>", Array("Phụ lục".utf8), "Phụ lục"),
        ("<meta charset=windows-1252>", Array("Phụ lục".utf8), "Phụ lục"),
        ("<meta http-equiv=x content='text/html; charset=windows-1258'>", [0x6B, 0xEA, 0xEC], "kê\u{301}"),
        ("", [0x6B, 0xEA, 0xEC, 0x20, 0x68, 0x6F, 0x61, 0xF2, 0x63, 0x68], "kê\u{301} hoa\u{323}ch"),
        ("", [0x6B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68], "kÕ ho¹ch"),
        ("<meta charset=nope>", [0x6B, 0xD5], "kÕ"),
    ] as [(String, [UInt8], String)])
    func encodings(head: String, bytes: [UInt8], text: String) throws {
        let page = Array("<html>\(head)<table><tr><td>".utf8) + bytes + Array("</table>".utf8)
        let sheet = try #require(try Workbook.read(bytes: page).sheets.first)
        #expect(sheet.cells.first?.value == .string(text))
    }

    @Test("Hidden rows and columns and the sheet's name are kept")
    func hidden() throws {
        let sheet = try sheet("""
            <html><!--[if gte mso 9]><xml><x:Name>Ph&#7909; l&#7909;c</x:Name></xml><![endif]--><table><col><col span=2
            style='display:none'><tr><td>a<tr style='height:0;display:none'><td>b</table>
            """)
        #expect(sheet.name == "Phụ lục" && sheet.hiddenRows == [2...2] && sheet.hiddenColumns == [2...3])
    }

    @Test("Any page gives a table or a fault, in time that grows with its length", arguments: 0..<8)
    func anyPage(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        let pieces = [
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=3 colspan=2>", "<td rowspan=70000>", "</td>",
            "<b>", "</b>", "<br>", "<p>", "text", "&amp;", "&#1;", "<!--", "-->", "<style>td{", "}</style>",
            "<td x:num=\"", "\"", "'", "<font face='x", ">", "<", "=", "<![", "\u{1F600}", "<th colspan=99999>",
            "<col span=9 style='display:none'>",
        ]
        for _ in 0..<300 {
            let page = "<table>" + (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let sheet = try sheet(page)
            #expect(sheet.merges.allSatisfy { !$0.isSingleCell } && sheet.cellCount < 61)
            let unsorted = sheet.cells.map(\.reference)
            #expect(unsorted == unsorted.sorted())
        }
    }

    @Test("Too many cells that reach below are refused")
    func limits() {
        let row = "<table><tr>" + String(repeating: "<td rowspan=9>a", count: 1025)
        let code = fault { try Workbook.read(bytes: Array(row.utf8)) }?.code
        #expect(code == .limitExceeded(limit: "rowSpans", value: 1024))
    }
}
