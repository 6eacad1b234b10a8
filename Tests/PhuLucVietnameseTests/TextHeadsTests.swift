import Testing

@testable import PhuLucVietnamese

@Suite("First letters of texts")
struct TextHeadsTests {
    @Test(
        "A text that begins like a known one is never told apart",
        arguments: [
            ("Tổng cộng", "TỔNG CỘNG toàn tỉnh"), ("hoà giải", "Hòa giải"), ("thuý", "thúy và"), ("TT", "tt"),
            ("tt", "T.T"), ("số #", "Số 2025"), ("đ", "Đ"), ("#", "#"), ("uỷ ban", "Ủy ban"), ("a", "a1"),
            ("cộng", "C\u{1ED9}\u{6E}\u{67}"), ("ấn", "a\u{302}\u{301}n"),
        ])
    func mayHead(_ known: String, _ text: String) {
        #expect(TextHeads([known]).mayHead(text))
    }

    @Test(
        "Other first letters tell a text apart",
        arguments: [("Tổng cộng", "Rà soát"), ("Tổng cộng", "To lớn"), ("số", "1.250"), ("tt", "t"), ("TT", "")])
    func isToldApart(_ known: String, _ text: String) {
        #expect(!TextHeads([known]).mayHead(text))
    }

    @Test("Folding by bytes takes tone marks to one place, also behind an ampersand and in several words")
    func folding() {
        #expect(Folding.key("HOÀ bình & THUÝ, hoạt động; quý") == "hòa bình&thúy hoạt động quý")
        #expect(Folding.key("KH & ĐT") == "kh&đt")
        #expect(FoldedText("Sở  Nội-vụ").words.map(\.raw) == [0..<4, 6..<11, 12..<16])
    }
}
