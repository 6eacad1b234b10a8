import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// What is odd in workbooks by other hands, and has no better place in another suite.
@Suite("Oddities")
struct OddityTests {
    private static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

    struct Oddity: Sendable, CustomTestStringConvertible {
        var name: String
        var cells: [String]
        var maker: PackageMaker
        var testDescription: String { name }

        init(_ name: String, _ cells: [String] = ["A1=1.0"], _ maker: PackageMaker = .workbook(row),
            change: (inout PackageMaker) -> Void = { _ in }) {
            (self.name, self.cells, self.maker) = (name, cells, maker)
            change(&self.maker)
        }
    }

    private static func strings(_ list: String) -> String {
        "<sst xmlns=\"\(PackageMaker.mainNamespace)\"\(list)</sst>"
    }

    private static let oddities: [Oddity] = [
        Oddity("folders as entries") { maker in
            maker.entries.insert(PackageMaker.Entry("xl/", []), at: 0)
            maker.entries.append(PackageMaker.Entry("xl/worksheets/", []))
        },
        Oddity("sizes in the extra field of ZIP64, as streaming writers have them") { maker in
            for index in maker.entries.indices { maker.entries[index].usesZip64 = true }
        },
        Oddity("macros, links and a calculation chain beside the sheets") { maker in
            for part in ["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/calcChain.xml"] {
                maker[part] = "<"
            }
        },
        Oddity("a dimension that is too small", ["A1=1.0"], .workbook(row, before: "<dimension ref=\"B2\"/>")),
        Oddity("a dimension that is too large", ["A1=1.0"],
            .workbook(row, before: "<dimension ref=\"A1:XFD1048576\"/>")),
        Oddity("a dimension that is none", ["A1=1.0"], .workbook(row, before: "<dimension ref=\"A:-\"/>")),
        Oddity("a count of strings that is wrong", ["A1=\"b\""], .workbook("<row><c t=\"s\"><v>1</v></c></row>")) {
            $0["xl/sharedStrings.xml"] = strings(
                " count=\"9\" uniqueCount=\"1\"><si><t>a</t></si><si><t>b</t></si>")
        },
        Oddity("strings as betas of Excel 2007 named them", ["A1=\"a\""],
            .workbook("<row><c t=\"s\"><v>0</v></c></row>")) {
            $0["xl/sharedStrings.xml"] = strings("><sstItem><t>a</t></sstItem>")
        },
        Oddity("styles without cell formats", ["A1=45839.0"],
            .workbook("<row><c s=\"1\"><v>45839</v></c></row>",
                styles: "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>")),
        Oddity("a number format that takes the number of a built-in one", ["A1=45839.0", "B1=2025-07-01"],
            .workbook("<row><c s=\"0\"><v>45839</v></c><c s=\"1\"><v>45839</v></c></row>", styles: """
                <numFmts><numFmt numFmtId="14" formatCode="0.0"/><numFmt numFmtId="2" formatCode="d/m/yy"/></numFmts>\
                <cellXfs><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs>
                """)),
        Oddity("a number format nobody defined", ["A1=45839.0"],
            .workbook("<row><c><v>45839</v></c></row>", styles: "<cellXfs><xf numFmtId=\"777\"/></cellXfs>")),
        Oddity("a data table and an array", ["A1=1.0", "B1=2.0"], .workbook("""
            <row><c><f t="dataTable" ref="A1:A2" dt2D="1" r1="C1" r2="C2"/><v>1</v></c>\
            <c><f t="array" ref="B1:B2">C1:C2</f><v>2</v></c></row>
            """)),
        Oddity("a link without a value", [], .workbook("<row><c t=\"str\"><f>HYPERLINK(\"a\",\"b\")</f></c></row>",
            after: "<hyperlinks><hyperlink ref=\"A1\"/></hyperlinks>")),
        Oddity("characters that XML cannot hold", ["A1=\"\u{16}\u{FFFE}\""],
            .workbook("<row><c t=\"str\"><v>_x0016__xFFFE_</v></c></row>")),
        Oddity("a cell in another row than its own", ["A1=1.0", "B7=2.0"],
            .workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B7\"><v>2</v></c></row>")),
        Oddity("a cell in another row, with cells and a row that do not say where they are",
            ["B1=2.0", "A2=4.0", "A3=1.0", "C3=3.0"], .workbook("""
                <row r="1"><c r="A3"><v>1</v></c><c><v>2</v></c><c r="C3" t="n"><v xml:space="preserve">3</v></c></row>\
                <row><c><v>4</v></c></row>
                """)),
        Oddity("an inline text beside a value: the type says which counts", ["A1=\"b\"", "B1=5.0", "C1=\"c\"", "D1=7.0"],
            .workbook("""
                <row><c t="s"><is><t>a</t></is><v>0</v></c><c><is><t>a</t></is><v>5</v></c>\
                <c t="inlineStr"><v>5</v><is><t>c</t></is></c><c><v>7</v></c></row>
                """, strings: ["<t>b</t>"])),
        Oddity("a style past all numbers", ["A1=45839.0", "B1=45839.0", "C1=2025-07-01"], .workbook("""
            <row><c s="67108865"><v>45839</v></c><c cm="1" s="67108865"><v>45839</v></c><c s="1"><v>45839</v></c></row>
            """, styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")),
        Oddity("an elapsed time past all numbers", ["A1=1e+305", "B1=86400.0s"], .workbook("""
            <row><c s="1"><v>1e305</v></c><c s="1"><v>1</v></c></row>
            """, styles: "<cellXfs><xf/><xf numFmtId=\"46\"/></cellXfs>")),
        Oddity("a folder named like a part") { maker in
            maker.entries.append(PackageMaker.Entry("xl/worksheets/sheet1.xml/", []))
        },
        Oddity("a relationship that calls a sheet by another name") { maker in
            maker["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([
                ("rId1", "WorkSheet", "worksheets/sheet1.xml")
            ])
        },
        Oddity("blanks around a truth value and a date", ["A1=true", "B1=2025-07-01", "C1=false"], .workbook("""
            <row><c t="b"><v xml:space="preserve"> true </v></c><c t="d"><v> 2025-07-01 </v></c><c t="b"><v> 0</v></c>\
            <c t="s"><v> </v></c></row>
            """)),
        Oddity("dates before the calendar of serial numbers",
            ["A1=0001-01-01", "B1=1899-12-30T06:00:00", "C1=1899-12-31", "D1=1900-01-01", "E1=08:30:00"],
            .workbook("<row>" + ["0001-01-01", "1899-12-30T06:00:00", "1899-12-31", "1900-01-01", "08:30:00"]
                .map { "<c t=\"d\"><v>\($0)</v></c>" }.joined() + "</row>")),
        Oddity("values under a merge", ["A1=1.0", "B1=2.0"], .workbook("<row><c><v>1</v></c><c><v>2</v></c></row>",
            after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")),
        Oddity("views and choices in the workbook", ["A1=1.0"], .workbook(row, workbookPart: """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
            <mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\"/></mc:Choice></mc:AlternateContent>\
            <bookViews><workbookView/></bookViews>
            """)),
        Oddity("a hundred sheets", (1...100).map { "A1=\($0).0" },
            .workbook(sheets: (1...100).map { ("S\($0)", "", "<row><c><v>\($0)</v></c></row>") })),
    ]

    @Test("What is odd but sound reads as it is meant", arguments: oddities)
    func reads(oddity: Oddity) throws {
        #expect(try read(oddity.maker).sheets.flatMap(listing) == oddity.cells)
    }

    @Test("Line ends and tabs written as such in an attribute are spaces, as references they stay")
    func blanksInAttributes() throws {
        let maker = PackageMaker.workbook(sheets: [
            ("a\nb", "", Self.row), ("c\t\r\nd", "", Self.row), ("e&#10;f\r", "", Self.row),
        ])
        #expect(try read(maker).sheets.map(\.name) == ["a b", "c  d", "e\nf "])
    }

    @Test("Hundreds of prefixes are told apart, within one another too")
    func prefixes() throws {
        let names = (0..<200).filter { $0 != 7 }.map { "xmlns:p\($0)=\"urn:\($0 % 40)\"" }.joined(separator: " ")
        var maker = PackageMaker.workbook("")
        maker["xl/worksheets/sheet1.xml"] = """
            <p7:worksheet \(names) xmlns:p7="\(PackageMaker.mainNamespace)"><p7:sheetData><p7:row>\
            <p107:c><p107:v>9</p107:v></p107:c><p7:c><p7:v>1</p7:v></p7:c>\
            <q xmlns:p7="urn:q"><p7:c><p7:v>8</p7:v></p7:c></q><p7:c><p7:v>2</p7:v></p7:c>\
            </p7:row></p7:sheetData></p7:worksheet>
            """
        #expect(try read(maker).sheets.map(listing) == [["A1=1.0", "B1=2.0"]])
    }

    @Test("An empty text takes the place of what stood there before, of every kind and row by row too")
    func emptyTexts() throws {
        let empties = ["t='str'><v></v>", "t='inlineStr'><is><t></t></is>", "t='s'><v>0</v>", "t='str'><f>\"\"</f><v></v>"]
        for empty in empties {
            let maker = PackageMaker.workbook(
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1' \(empty)</c><c r='B1'><v>2</v></c></row>", strings: ["<t></t>"])
            let sheet = try #require(try read(maker).sheets.first)
            #expect(listing(sheet) == ["B1=2.0"] && sheet.formulasWithoutValue.isEmpty, "\(empty)")
            var streamed: [CellReference] = []
            try maker.bytes().withTemporaryFile { path in
                try Workbook.forEachRow(path: path) { _, cells in streamed += cells.map(\.reference) }
            }
            #expect(streamed.map(\.description) == ["B1"], "\(empty)")
        }
    }

    @Test("What is no truth value and no day is kept as text")
    func otherTypes() throws {
        let long = String(repeating: "-", count: 100_000)
        let values = [("b", "yes"), ("b", "#N/A"), ("b", "TRUE"), ("b", "2"), ("d", "2025"), ("d", long), ("d", "2025-07-01")]
        let cells = values.map { "<c t='\($0)'><v>\($1)</v></c>" }.joined()
        #expect(
            try listing(sheet("<row>\(cells)</row>")) == [
                "A1=\"yes\"", "B1=\"#N/A\"", "C1=true", "D1=true", "E1=\"2025\"", "F1=\"\(long)\"", "G1=2025-07-01",
            ])
    }

    @Test("Blanks in a merge's range are none of it")
    func blanksInMerges() throws {
        let maker = PackageMaker.workbook(Self.row, after: "<mergeCells><mergeCell ref=' A1:B2 '/></mergeCells>")
        #expect(try read(maker).sheets.first?.merges.map(\.description) == ["A1:B2"])
    }

    private static let many = (0..<40).map { "a\($0)=\"\"" }.joined(separator: " ")

    @Test(
        "An attribute that comes twice is a fault, wherever it stands",
        arguments: [
            "<row r=\"1\" r=\"2\">", "<row><c r=\"A1\" s=\"0\" r=\"B1\"><v>1</v></c>", "<row \(many) a7=\"\">",
            "<row xmlns:p=\"a\" xmlns:p=\"b\">", "<row xmlns=\"a\" r=\"1\" xmlns=\"a\">", "<row><q><q p:a='' p:a=''/></q>",
        ])
    func attributeTwice(rows: String) throws {
        let found = fault { try read(.workbook(rows + "</row>")) }
        #expect(found?.code == .xmlMalformed && found?.detail?.hasPrefix("an attribute twice") == true, "\(found as Any)")
    }

    @Test("Attributes of one name in elements one within the other, and many of an element, are none that come twice")
    func attributesOnce() throws {
        let rows = "<row \(Self.many) xmlns:p='a'><q xmlns:p='b'/><c xmlns:p='c' p:r='' r='A1'><v>1</v></c></row>"
        #expect(try read(.workbook(rows)).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("References in the attributes of rows, cells, formulas, merges and styles are decoded")
    func references() throws {
        let sheet = try #require(try read(.workbook("""
            <row r="&#50;"><c r="&#x41;2" t="&#115;"><v>0</v></c><c s="&#49;"><v>45839</v></c>\
            <c><f t="&#115;hared" si="&#48;">B1+2</f><v>3</v></c></row>\
            <row r="3"><c r="C&#51;" t="&#110;" s=" &#48; "><f t="shared" si="0"/><v>4</v></c></row>\
            <row r="4" hidden="&#49;"><c t="&none;"><v>5</v></c></row>
            """, after: "<mergeCells><mergeCell ref=\"E2&#58;F3\"/></mergeCells>", strings: ["<t>a</t>"],
            styles: "<cellXfs><xf/><xf numFmtId=\"1&#52;\"/></cellXfs>")).sheets.first)
        #expect(listing(sheet) == ["A2=\"a\"", "B2=2025-07-01", "C2=3.0", "C3=4.0", "A4=5.0"])
        #expect(sheet.cells.compactMap(\.formula) == ["B1+2", "B2+2"])
        #expect(sheet.merges.map(\.description) == ["E2:F3"] && sheet.hiddenRows == [4...4])
    }

    @Test("A shared string that is not there is a fault with its cell", arguments: [
        "1", "-1", "99999999999", "x", "1.5", "18446744073709551616",
    ])
    func lostString(number: String) {
        let row = "<row><c><v>1</v></c><c t=\"s\"><v>\(number)</v></c></row>"
        let found = fault { try read(.workbook(row, strings: ["<t>a</t>"])) }
        #expect(found?.code == .partDamaged && found?.sheet != nil)
        #expect(found?.detail == "B1 shows a shared string that is not there")
    }

    @Test("A part whose root is no sheet's and that holds no rows is a fault")
    func strangeRoot() throws {
        var maker = PackageMaker.workbook(Self.row)
        maker["xl/worksheets/sheet1.xml"] = """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>\
            <worksheet xmlns="\(PackageMaker.mainNamespace)"><sheetData>\(Self.row)</sheetData></worksheet>\
            </mc:Fallback></mc:AlternateContent>
            """
        #expect(fault { try read(maker) }?.code == .xmlMalformed)
    }

    @Test("Bytes after the archive do not count", arguments: [1, 22, 700])
    func trailingBytes(count: Int) throws {
        let bytes = PackageMaker.workbook(Self.row).bytes() + [UInt8](repeating: 0x20, count: count)
        #expect(try Workbook.read(bytes: bytes).sheets.map(listing) == [["A1=1.0"]])
    }

    @Test("Bytes before the archive make it a damaged one")
    func leadingBytes() {
        let bytes = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 700) + PackageMaker.workbook(Self.row).bytes()
        #expect(fault { try Workbook.read(bytes: bytes) }?.code == .damagedArchive)
    }

    @Test("A workbook without sheets is read and has none")
    func noSheets() throws {
        #expect(try read(.workbook(sheets: [])).sheets.isEmpty)
    }
}
