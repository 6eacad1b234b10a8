import PhuLucAnnex
import PhuLucVietnamese
import Testing

@testable import PhuLucForms

@Suite("What a header may be at most")
struct HeaderBoundTests {
    /// Texts that stand below headers, or beside a title in its cell.
    static let others = [
        "", "1", "(1)", "I. CẢI CÁCH THỂ CHẾ", "Sở Nội vụ", "Tháng 4/2025", "18.908,71", "Năm 2025", "- ", "Tổng số",
        "chủ trì", "(đơn vị: triệu đồng)",
        "Rà soát, công bố thủ tục hành chính của ngành trên Cổng dịch vụ công quốc gia",
    ]

    @Test("No titles mean more by their words than they may by their letters")
    func bound() throws {
        let library = try FormLibrary.builtIn()
        for form in library.forms {
            let vocabulary = HeaderVocabulary(form, totals: library.words.totals)
            for column in form.columns {
                for title in [column.title] + (column.accept ?? []) + (column.maybe ?? []) + (column.words ?? []) {
                    for other in Self.others {
                        for titles in [[title], [title, other], [other, title], ["\(title) \(other)"]] {
                            let shapes = HeaderVocabulary.Titles(titles)
                            let best = form.columns.indices.map { vocabulary.quality(of: shapes, as: $0) }.max() ?? 0
                            let bound = vocabulary.bound(of: HeaderVocabulary.PlainTitles(titles))
                            #expect(best <= bound, "\(form.id): \(titles)")
                        }
                    }
                }
            }
        }
    }

    @Test("Data below a title are told to mean nothing")
    func data() throws {
        let library = try FormLibrary.builtIn()
        let vocabulary = HeaderVocabulary(try library.form("plan-annex"), totals: library.words.totals)
        let titles = ["Nhiệm vụ", "I. CẢI CÁCH THỂ CHẾ", "Rà soát, sửa đổi các văn bản quy phạm pháp luật của tỉnh"]
        #expect(vocabulary.bound(of: HeaderVocabulary.PlainTitles(titles)) == 0)
    }
}
