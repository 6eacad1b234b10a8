import Foundation
import Testing

@testable import PhuLucVietnamese

@Suite("Cell text")
struct CellTextTests {
    @Test(
        "blanks, invisible characters and breaks inside sentences leave no trace",
        arguments: [
            ("", ""),
            ("   ", ""),
            ("\n\n", ""),
            (" Sở  Nội\u{A0}vụ ", "Sở Nội vụ"),
            ("Sở\u{2009}Nội\u{202F}\u{3000}vụ\t.", "Sở Nội vụ ."),
            ("Sở\u{200B} Nội\u{FEFF} v\u{AD}ụ\u{2060}", "Sở Nội vụ"),
            ("\u{01}Kế\u{7F} hoạch\u{9C}", "Kế hoạch"),
            ("Kế hoạch của\nUBND tỉnh", "Kế hoạch của UBND tỉnh"),
            ("Kế hoạch\r\ncủa\rUBND\u{2028}tỉnh\u{2029}A", "Kế hoạch của UBND tỉnh A"),
            ("Kế hoạch\u{0B}của", "Kế hoạch của"),
            ("10/2/202\n5", "10/2/202 5"),
            ("đạt\n2025 hồ sơ", "đạt 2025 hồ sơ"),
            ("đạt\n100% hồ sơ", "đạt 100% hồ sơ"),
            ("số\n12/NQ-CP", "số 12/NQ-CP"),
            ("là\n1.250,5 triệu", "là 1.250,5 triệu"),
            ("là\n9.40 điểm", "là 9.40 điểm"),
            ("tăng\n+ 0,13", "tăng + 0,13"),
            ("số 140/KH\n-BCĐ", "số 140/KH -BCĐ"),
            ("gồm\nHoạt động 2 của tỉnh", "gồm Hoạt động 2 của tỉnh"),
            ("theo khoản\n1.", "theo khoản 1."),
            ("a\n\n  \nb", "a b"),
        ])
    func cleans(raw: String, expected: String) {
        #expect(bytes(CellText.normalised(raw)) == bytes(expected))
    }

    @Test(
        "a break stays before each kind of item",
        arguments: [
            "Hoạt động 2: Rà soát", "HOẠT ĐỘNG 2. Rà soát", "Nhiệm vụ 1. Rà soát", "Mục tiêu 3: Nâng cao", "- Rà soát",
            "– Rà soát", "+ Rà soát", "* Rà soát", "• Rà soát", "a) Rà soát", "đ) Rà soát", "1) Rà soát", "(1) Rà soát",
            "1. Rà soát", "1. 100% TTHC", "1.1. Rà soát", "1.1 Rà soát", "I. CẢI CÁCH", "II - CẢI CÁCH", "IV) CẢI CÁCH",
            "Hoạt động 2", "- 100% TTHC được công khai",
        ])
    func keepsItems(item: String) {
        #expect(CellText.normalised("Mở đầu \r\n  \(item)") == "Mở đầu\n\(item)")
        #expect(CellText.normalised("Mở đầu\n\(item)\ntiếp theo").hasPrefix("Mở đầu"))
    }

    @Test("what follows decides about a label without a mark")
    func labelAcrossLines() {
        #expect(CellText.normalised("A\nHoạt động 1\n- b") == "A\nHoạt động 1\n- b")
        #expect(CellText.normalised("A\nHoạt động 1\ncủa tỉnh") == "A Hoạt động 1 của tỉnh")
        #expect(CellText.normalised("A\n1.\nRà soát") == "A\n1. Rà soát")
    }

    @Test("decomposed text comes out composed, byte for byte")
    func composes() {
        let composed = "Cải cách thủ tục hành chính ở Đắk Lắk: quý Ⅲ ≥ 9,40"
        let decomposed = composed.decomposedStringWithCanonicalMapping
        #expect(bytes(decomposed) != bytes(composed))
        #expect(bytes(CellText.normalised(decomposed)) == bytes(composed))
        #expect(bytes(CellText.normalised("e\u{200B}\u{301}")) == bytes("é"))
        #expect(bytes(CellText.normalised("Å\u{212A}")) == bytes("ÅK"))
    }

    @Test(
        "plain text takes the short way and comes back as it is",
        arguments: ["Sở Nội vụ", "Thời gian – “năm 2025” … • ½", "≥ 9,40", "Hồ sơ TTHC: 100% (1/1)", ""])
    func shortWay(text: String) {
        #expect(CellText.isPlain(text))
        #expect(bytes(CellText.normalised(text)) == bytes(text))
    }

    @Test(
        "whatever is not plain is never taken for plain",
        arguments: [
            " a", "a ", "a  b", "a\nb", "a\tb", "a\u{A0}b", "a\u{AD}b", "a\u{200B}b", "a\u{202F}b", "e\u{301}",
            "a\u{2028}b",
            "\u{FEFF}a", "a\u{3000}b", "\u{212B}", "a\u{85}b", "a\u{7F}", " ",
        ])
    func longWay(text: String) {
        #expect(!CellText.isPlain(text))
        #expect(bytes(CellText.normalised(text)) != bytes(text))
    }

    @Test("whatever is taken for plain is sound UTF-8: every sequence of three bytes that begins beyond ASCII")
    func soundness() {
        let thirds: [UInt8] = [0, 0x41, 0x7F, 0x80, 0x90, 0xA0, 0xA7, 0xA8, 0xAF, 0xB0, 0xBF, 0xC0, 0xC3, 0xE1, 0xFF]
        var plain = 0
        for first in UInt8(0x7F)...0xFF {
            for second in UInt8.min...0xFF {
                for third in thirds {
                    let bytes = [first, second, third]
                    for bytes in [bytes[...], bytes[..<2], bytes[..<1]] where CellText.isPlain(bytes) {
                        plain += 1
                        if String(validating: bytes, as: UTF8.self) == nil { Issue.record("not sound: \(bytes)") }
                    }
                }
            }
        }
        #expect(plain > 5000)
    }

    @Test("bytes that are no UTF-8 are mended, never taken as they are", arguments: [
        [0x41, 0xC3], [0xE1, 0xBA], [0xE1, 0xBA, 0x41], [0xC3, 0xC3, 0xA1], [0xE2, 0x80], [0xE2, 0x80, 0x41], [0xFF],
    ] as [[UInt8]])
    func mended(bytes: [UInt8]) {
        #expect(!CellText.isPlain(bytes[...]))
        #expect(CellText.normalised(utf8: bytes[...]).unicodeScalars.contains("\u{FFFD}"))
    }

    @Test("law: a second run changes no byte, and the short way agrees with the long one")
    func idempotent() {
        var generated = GeneratedText(seed: 1)
        for _ in 0..<10_000 {
            let raw = generated.any()
            let once = CellText.normalised(raw)
            #expect(bytes(CellText.normalised(once)) == bytes(once), "from \(raw.debugDescription)")
            #expect(bytes(once.precomposedStringWithCanonicalMapping) == bytes(once), "from \(raw.debugDescription)")
            #expect(!once.contains("  "))
            if CellText.isPlain(raw) { #expect(bytes(CellText.cleaned(raw)) == bytes(raw)) }
        }
    }

    @Test("lines part at line breaks and nowhere else")
    func lines() {
        #expect(CellText.lines("a\n- b\n- c") == ["a", "- b", "- c"])
        #expect(CellText.lines("a b") == ["a b"])
        #expect(CellText.lines("") == [""])
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
