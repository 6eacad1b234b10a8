import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Separated values")
struct SeparatedTests {
    private func cells(_ bytes: [UInt8]) throws -> [String] {
        listing(try #require(try Workbook.read(bytes: bytes).sheets.first))
    }

    @Test(
        "Fields are told apart by the separator that fits, quotes respected",
        arguments: [
            ("a,b\n1,\"2,5\"\n", ["A1=\"a\"", "B1=\"b\"", "A2=\"1\"", "B2=\"2,5\""]),
            ("a;b\r\n1,5;2,5\r\n", ["A1=\"a\"", "B1=\"b\"", "A2=\"1,5\"", "B2=\"2,5\""]),
            ("a\tb\n1;2\t3;4", ["A1=\"a\"", "B1=\"b\"", "A2=\"1;2\"", "B2=\"3;4\""]),
            ("sep=|\na,x|b\n1|", ["A1=\"a,x\"", "B1=\"b\"", "A2=\"1\""]),
            ("a,\"một\r\nhai \"\"ba\"\"\"\n,=\"001\"", ["A1=\"a\"", "B1=\"một\nhai \"ba\"\"", "B2=\"001\""]),
            ("a,\"b\"c\n1,\"x,y", ["A1=\"a\"", "B1=\"bc\"", "A2=\"1\"", "B2=\"x,y\""]),
            (
                "Tên kế hoạch\n\nTT;Nội dung;Thời gian\n1;x;y\n2;x;y\n3;x;y\n4;x;y",
                [
                    "A1=\"Tên kế hoạch\"", "A3=\"TT\"", "B3=\"Nội dung\"", "C3=\"Thời gian\"", "A4=\"1\"", "B4=\"x\"",
                    "C4=\"y\"", "A5=\"2\"", "B5=\"x\"", "C5=\"y\"", "A6=\"3\"", "B6=\"x\"", "C6=\"y\"", "A7=\"4\"",
                    "B7=\"x\"", "C7=\"y\"",
                ]
            ),
        ])
    func separators(text: String, expected: [String]) throws {
        #expect(try cells(Array(text.utf8)) == expected)
        #expect(try cells([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
        #expect(try cells([0xFF, 0xFE] + LittleEndian.utf16(text)) == expected)
        let swapped = LittleEndian.utf16("\u{FEFF}" + text).enumerated().map { $0 }
        let bigEndian = swapped.indices.map { swapped[$0 ^ 1].element }
        #expect(try cells(bigEndian) == expected)
    }

    @Test(
        "Bytes of Windows code pages become the characters they mean there",
        arguments: [
            ([0x6B, 0xEA, 0xEC, 0x3B, 0x61, 0xD2], "kê\u{301}"), ([0x6B, 0xD5, 0x20, 0xB9, 0x3B, 0x61], "kÕ ¹"),
            ([0x63, 0x61, 0x66, 0xE9, 0x3B, 0x80], "café"),
            ([0x68, 0x6F, 0xB9, 0x63, 0x68, 0x3B, 0x6D, 0xEC], "ho¹ch"),
            (
                Array("kế hoạch cải cách hành chính nhà nước của tỉnh;".utf8) + [0xE1, 0xBB],
                "kế hoạch cải cách hành chính nhà nước của tỉnh"
            ),
        ] as [([UInt8], String)])
    func codePages(bytes: [UInt8], first: String) throws {
        let sheet = try #require(try Workbook.read(bytes: bytes).sheets.first)
        #expect(sheet.cells.first?.value == .string(first))
    }

    @Test("Prose is no table", arguments: ["một dòng, hai phần\nmột dòng", "chữ\nchữ\nchữ", "a, b\nc\nd, e, f\ng"])
    func prose(text: String) {
        #expect(FileFormat.of(bytes: Array(text.utf8)) == .text)
        #expect(fault { try Workbook.read(bytes: Array(text.utf8)) }?.code == .otherFormat(.text))
    }

    @Test("A text without end is refused, not taken in")
    func limits() {
        var limits = Limits.default
        limits.stringLength = 100
        let text = "a,b\n1,\"" + String(repeating: "x", count: 101)
        #expect(
            fault { try Workbook.read(bytes: Array(text.utf8), limits: limits) }?.code
                == .limitExceeded(limit: "stringLength", value: 100))
    }

    @Test("Any text gives a grid or a fault", arguments: 0..<4)
    func anyText(seed: Int) {
        var random = Seeded(UInt64(seed))
        let marks = Array("ab\"\"\",,;;\t\n\r|= é\u{FF}".utf8)
        var grids = 0
        for _ in 0..<500 {
            let bytes = Array("a,b\n".utf8) + (0..<40).compactMap { _ in marks.randomElement(using: &random) }
            let sheet = try? Workbook.read(bytes: bytes).sheets.first
            if let sheet, sheet.cellCount > 1 { grids += 1 }
        }
        #expect(grids > 10)
    }
}
