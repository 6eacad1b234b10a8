import Foundation
import PhuLucTestSupport

/// Small inputs from which fuzzing sets out: made here, none from anybody's file.
enum Seeds {
    static func write(of target: Target, to folder: String) {
        for (number, seed) in all(of: target).enumerated() {
            let file = URL(fileURLWithPath: folder).appendingPathComponent("\(target.rawValue)-\(number)")
            do { try Data(seed).write(to: file) } catch { Target.trap("\(file.path): \(error)") }
        }
    }

    private static func all(of target: Target) -> [[UInt8]] {
        let parts = packages.map { package in
            Dictionary(package.entries.map { ($0.name, $0.content) }, uniquingKeysWith: { first, _ in first })
        }
        func part(_ name: String) -> [[UInt8]] { parts.compactMap { $0[name] } }
        let (sheets, strings) = (part("xl/worksheets/sheet1.xml"), part("xl/sharedStrings.xml"))
        switch target {
        case .container: return packages.map { $0.bytes() } + [deflated, zip64].map { $0.bytes() }
        case .xml, .peer: return parts.flatMap(\.values).filter { $0.count < 4096 } + markup.map { Array($0.utf8) }
        case .strings: return strings
        case .styles: return part("xl/styles.xml")
        case .workbook: return part("xl/workbook.xml") + part("xl/_rels/workbook.xml.rels")
        case .sheet, .rows: return sheets
        case .pieces: return sheets.flatMap { sheet in [[0] + sheet, [3] + sheet] }
        case .import: return zip(sheets, strings).map { $0 + [0] + $1 + [0] }
        }
    }

    private static let packages: [PackageMaker] = [everything, annex, odd]

    private static let everything: PackageMaker = .workbook(
        """
        <row r="1" hidden="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>45839.5</v></c><c r="C1"><f>A1</f>\
        <v>1.5e3</v></c></row><row r="2" ht="0"><c r="A2" t="inlineStr"><is><r><rPr><b/><sz val="12"/></rPr>\
        <t>x_x000D_</t></r></is></c><c t="b"><v>1</v></c><c r="C2"><f t="shared" si="0" ref="C2:C3">$A1+"a"</f>\
        <v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c><c t="e"><v>#REF!</v></c>\
        <c t="d"><v>2025-07-01T08:00:00Z</v></c><c t="str"><v>&lt;&#7897;</v></c></row>
        """,
        before: "<sheetFormatPr zeroHeight=\"0\"/><cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
        after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
        strings: ["<t>Phụ &amp; lục</t>", "<t xml:space=\"preserve\"> a </t>", "<r><t>b</t></r><rPh><t>c</t></rPh>"],
        styles: """
            <numFmts><numFmt numFmtId="164" formatCode="[h]:mm;@"/></numFmts><fonts><font><name val=".VnTime"/>\
            <sz val="13"/><b/><i val="0"/></font></fonts><cellXfs><xf numFmtId="14" fontId="0"/><xf numFmtId="164">\
            <alignment indent="2"/></xf></cellXfs>
            """, workbookPart: "<workbookPr date1904=\"1\"/>")

    private static let annex: PackageMaker = {
        let header = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Kết quả/ Sản phẩm", "Chủ trì", "Phối hợp",
            "Thời gian", "Kinh phí"]
        let activity = ["1", "1. Mục tiêu", "1.1. Nhiệm vụ", "Hoạt động 1: rà soát", "Báo cáo", "Sở Nội vụ",
            "Các sở, ngành", "Tháng 6/2025", "1.234,5 triệu đồng"]
        let strings = ["KẾ HOẠCH NĂM 2025", "I. CẢI CÁCH THỂ CHẾ"] + header + activity
        func row(_ number: Int, _ indices: Range<Int>) -> String {
            let cells = indices.enumerated().map { column, index in
                "<c r=\"\(Character(UnicodeScalar(UInt8(65 + column))))\(number)\" t=\"s\"><v>\(index)</v></c>"
            }
            return "<row r=\"\(number)\">\(cells.joined())</row>"
        }
        return .workbook(
            row(1, 0..<1) + row(3, 2..<11) + row(4, 1..<2) + row(5, 11..<20) + row(6, 14..<20),
            after: "<mergeCells><mergeCell ref=\"A4:I4\"/><mergeCell ref=\"B5:B6\"/></mergeCells>",
            strings: strings.map { "<t>\($0)</t>" })
    }()

    private static let odd: PackageMaker = .workbook(
        """
        <row><c><v>1</v></c><!-- a --><c r='c3' t='n'><v> 2 </v></c></row><x:row xmlns:x="urn:other" r="1"/>\
        <row r="1048576"><c r="XFD1048576"><v>-1e-7</v></c><c r="B1"><v>abc</v></c></row>
        """,
        strings: ["<t>a<![CDATA[ <b> & ]]>c</t>", "<t>_xD83D__xDE00_ _x005F_</t>", ""],
        workbookPart: """
            <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'a, b'!$A$1:$I$4,S!$B:$D</definedName>\
            </definedNames>
            """)

    private static let deflated: PackageMaker = {
        var maker = PackageMaker.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        maker.change("xl/worksheets/sheet1.xml") { entry in
            let size = UInt16(entry.content.count)
            let length = [UInt8(size & 0xFF), UInt8(size >> 8)]
            entry.packed = [1] + length + length.map { ~$0 } + entry.content
            entry.method = 8
        }
        return maker
    }()

    private static let zip64: PackageMaker = {
        var maker = PackageMaker.workbook("")
        maker.usesZip64End = true
        return maker
    }()

    private static let markup = [
        "<?xml version=\"1.0\"?>\n<!-- a --><a b=\"c\" d='e'><f/>g<![CDATA[h]]>&amp;&#10;&#xA;\r\n</a >",
        "<a>\r\n<![CDATA[\r]]\r\n>&\r]]><!-- \r --><?a \r?>\r&#13;&#00010;</a>\r\n<!-- b -->\n",
        "<a\tb\n=\r'&quot;\r\n\t&#9;' c='&lt;&gt;&apos;&amp;'>\u{FEFF}ộ\u{10FFFF}</a\r\n>",
        "<p:a xmlns:p=\"urn:p\" xmlns=\"urn:q\"><b p:c=\"1\"/><?x y?></p:a>",
    ]
}
