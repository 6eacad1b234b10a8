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

    @Test(
        "A text that is a known one, with a remark in brackets or without, is never told apart",
        arguments: [
            ("kinhphí", "Kinh phí (triệu đồng)"), ("kinhphítriệuđồng", "KINH PHÍ (triệu đồng)"), ("tt", "T.T"),
            ("hòabình", "hoà bình"), ("#", "2025"), ("#", "#"), ("mụctiêu#", "Mục tiêu 2025"), ("tt", "[1] TT"),
            ("nhiệmvụ", "Nhi\u{65}\u{302}\u{323}m vụ"),
        ])
    func mayBe(_ known: String, _ text: String) {
        #expect(TextHeads(["other", known]).mayBe(text))
    }

    @Test(
        "A text that is longer or shorter than the known ones is told apart",
        arguments: [("kinhphí", "Kinh phí hỗ trợ"), ("kinhphí", "Kinh"), ("tt", "(ttx"), ("tt", ""), ("#", "1250")])
    func isAnother(_ known: String, _ text: String) {
        #expect(!TextHeads([known]).mayBe(text))
    }

    @Test(
        "Of a text at most what begins it is known, where that is so",
        arguments: [
            (["Thời gian"], TextHeads.Share.whole), (["Thời", "gian (năm)"], .whole),
            (["Thời gian hoàn thành"], .beginning), (["Thời"], .nothing), (["Gian"], .nothing),
            (["Thời gian", String(repeating: "việc ", count: 20)], .nothing),
        ])
    func share(_ parts: [String], _ share: TextHeads.Share) {
        #expect(TextHeads(["thời gian"]).share(of: PlainText(parts), behind: 48) == share)
    }

    @Test("A word that may stand anywhere in a text is found, and another is not")
    func mayStand() {
        #expect(TextHeads(["chủ trì"]).mayStand(in: PlainText(["Sở, ngành chủ trì"])))
        #expect(!TextHeads(["chủ trì"]).mayStand(in: PlainText(["Sở, ngành phối hợp"])))
    }

    @Test("Folding by bytes takes tone marks to one place, also behind an ampersand and in several words")
    func folding() {
        #expect(Folding.key("HOÀ bình & THUÝ, hoạt động; quý") == "hòa bình&thúy hoạt động quý")
        #expect(Folding.key("KH & ĐT") == "kh&đt")
        #expect(FoldedText("Sở  Nội-vụ").words.map(\.raw) == [0..<4, 6..<11, 12..<16])
    }
}
