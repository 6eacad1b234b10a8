@testable import PhuLucForms
import Testing

@Suite("Words of headers")
struct HeaderVocabularyTests {
    private func form() throws -> Form {
        try FormLibrary.form(
            yaml: """
                id: tiny
                kind: table
                status: learned
                name: { vi: Nhỏ, en: Tiny }
                source: a test
                sheet: Bảng
                page: { orientation: portrait, margins: { top: 20, bottom: 20, left: 30, right: 15 } }
                text: { font: Times New Roman, size: 12, headingSize: 14, titleSize: 14, attachedSize: 13 }
                needs: []
                columns:
                  - { field: label, title: Nhiệm vụ, width: 40, accept: [Nội dung công việc], refuse: [Nhiệm vụ khác] }
                  - { field: score, group: "Điểm năm {year}", title: Đạt được, width: 10 }
                  - { field: budget, title: Kinh phí (triệu đồng), width: 10 }
                """, named: "tiny.yaml")
    }

    @Test(
        "How well a header is a column: its own title best, then without brackets, by the block, by its beginning",
        arguments: [
            (["Nhiệm vụ"], 0, 1), (["NHIỆM  VỤ"], 0, 1), (["Nhiệm\nvụ"], 0, 1), (["Nội dung công việc"], 0, 0.98),
            (["Nhiệm vụ (ghi rõ)"], 0, 0.95), (["Nhiệm vụ khác"], 0, 0), (["Nhiệm vụ năm 2025"], 0, 0.6),
            (["Nhiệm"], 0, 0),
            (["Khối", "Nhiệm vụ"], 0, 0.9), (["Điểm năm 2024", "Đạt được"], 1, 1),
            (["Điểm năm 1999", "Đạt được"], 1, 1),
            (["Đạt được"], 1, 0.8), (["Điểm", "Đạt được"], 1, 0.8), (["Kinh phí"], 2, 1),
            (["Kinh phí [tỷ đồng]"], 2, 0.95),
            (["Kinh phí (triệu đồng)"], 2, 1), (["Thời gian"], 2, 0),
        ] as [([String], Int, Double)])
    func quality(titles: [String], column: Int, quality: Double) throws {
        let vocabulary = HeaderVocabulary(try form(), totals: WordList(["Tổng cộng"]))
        #expect(vocabulary.quality(of: HeaderVocabulary.Titles(titles), as: column) == quality)
    }

    @Test(
        "Headers are compared without case, blanks, the place of the tone mark and the year",
        arguments: [
            ("HOÀ giải  năm 2025", "hòa giải năm 2031"), ("Chủ\ntrì", "CHỦ TRÌ"), ("Mục tiêu 1998", "mục tiêu 2024"),
        ])
    func keys(one: String, other: String) {
        #expect(HeaderVocabulary.key(one) == HeaderVocabulary.key(other))
    }

    @Test(
        "Other numbers than years are kept",
        arguments: [("Quý 1", "Quý 2"), ("Mẫu 3025", "Mẫu 3026"), ("20251", "20252")])
    func numbers(one: String, other: String) {
        #expect(HeaderVocabulary.key(one) != HeaderVocabulary.key(other))
    }

    @Test(
        "Remarks in brackets are left out, however they are nested or left open",
        arguments: [
            ("Kinh phí (triệu đồng)", "Kinh phí "), ("a (b (c) d) e", "a  e"), ("a [b] (c)", "a  "), ("a (b", "a "),
            ("a) b", "a) b"),
        ])
    func bare(text: String, bare: String) { #expect(HeaderVocabulary.bare(text) == bare) }

    @Test(
        "Beginnings of lines are whole words; “=” asks for the whole line",
        arguments: [
            ("Tổng cộng: 5", true), ("Tổng cộng 5", true), ("TỔNG CỘNG", true), ("Tổng cộngg", false), ("Hết", true),
            ("Hết hạn", false), ("", false),
        ])
    func words(line: String, begins: Bool) {
        #expect(WordList(["Tổng cộng", "=Hết"]).begins(line) == begins)
    }
}
