@testable import PhuLuc
import Testing

/// Every sentence a person may read, word for word.
@Suite("Messages")
struct MessageTests {
    @Test(
        "Every fault says where, what is wrong and what to do, in both languages", arguments: FaultExamples.all.indices)
    func faults(index: Int) throws {
        try #require(FaultSentences.all.count == FaultExamples.all.count)
        #expect(FaultExamples.all[index].sentence(in: .vietnamese) == FaultSentences.all[index].vi)
        #expect(FaultExamples.all[index].sentence(in: .english) == FaultSentences.all[index].en)
    }

    @Test("Every fault there is has its example")
    func everyFault() {
        #expect(Set(FaultExamples.all.map { FaultExamples.number(of: $0.code) }) == Set(0..<FaultExamples.count))
    }

    @Test("Every rule's first finding says what was found, with its cell, in both languages")
    func findings() throws {
        let examples = try FindingExamples.all()
        for rule in RuleCatalogue.all where !FindingSentences.elsewhere.contains(rule.name) {
            let finding = try #require(examples[rule.name], "no example of \(rule.name)")
            let sentences = try #require(
                FindingSentences.all[rule.name] ?? ProgressSentences.all[rule.name], "no sentences of \(rule.name)")
            #expect(finding.severity == rule.severity && finding.cell == sentences.cell, "\(rule.name)")
            #expect(finding.message.vi == sentences.vi)
            #expect(finding.message.en == sentences.en)
        }
    }

    @Test(
        "A detail has a Vietnamese form for each of its English ones, with every part of it in place",
        arguments: [
            ("line 3: a string is not closed", "dòng 3: chuỗi chưa đóng ngoặc kép"),
            ("sections[0].year: a whole number is wanted", "sections[0].year: phải là số nguyên"),
            ("the part is missing", "thiếu phần này"), ("sections is missing", "thiếu sections"),
            ("12 of 20 cells were written", "mới ghi được 12 trên 20 ô"),
            ("Can't open file: Permission denied", "không mở được tệp: không có quyền"),
            ("no folder x: y", "không có thư mục x: y"), ("whatever else", "whatever else"), ("", ""),
        ])
    func details(english: String, vietnamese: String) {
        #expect(DetailWords.vietnamese(english) == vietnamese)
    }

    @Test("No detail's two forms are alike, and no Vietnamese form loses a part")
    func detailTable() {
        for (en, vi) in DetailWords.pairs where en != "*: *" {
            #expect(en != vi)
            #expect(en.count { $0 == "*" } == vi.count { $0 == "*" }, "\(en)")
        }
        #expect(Set(DetailWords.pairs.map(\.en)).count == DetailWords.pairs.count)
    }

    @Test("Every rule has its page in both languages")
    func pages() {
        #expect(Set(RuleCatalogue.all.map(\.name)).count == RuleCatalogue.all.count)
        for rule in RuleCatalogue.all {
            for text in [rule.title, rule.meaning, rule.reason, rule.remedy] {
                #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en, "\(rule.name)")
            }
            #expect(rule.page(in: .vietnamese).hasPrefix(rule.name))
        }
    }
}
