import PhuLucTestSupport
import Testing

@testable import PhuLucAnnex

@Suite("Likely duplicates")
struct LikelyDuplicateTests {
    /// A body's plan of one task with the activities given, each with its lead.
    private func body(
        _ name: String, task: String = "1.1. Nhiệm vụ", _ activities: [(text: String, lead: String)]
    ) -> Contribution {
        var plan = PlanExample.changingTask { $0.text = task }
        plan.sections[0].objectives[0].tasks[0].activities = activities.enumerated().map { index, row in
            var activity = PlanExample.activity(index + 1, row: index + 5)
            (activity.text, activity.lead) = (row.text, PlanExample.agencies(row.lead))
            return activity
        }
        return Contribution(file: "\(name).xlsx", agency: name, plan: plan)
    }

    private static let long =
        "Hoạt động 1: Rà soát, đơn giản hóa thủ tục hành chính và công khai trên cổng dịch vụ công"
    private static let capitals =
        "Hoạt động 7: RÀ SOÁT đơn giản hoá thủ tục hành chính và công khai trên cổng dịch vụ công."
    private static let other = long.replacing("đơn giản hóa thủ tục hành chính", with: "bổ sung vị trí việc làm mới")

    @Test(
        "The same words, or nearly the same of one task or lead, are found; numbers must agree",
        arguments: [
            (long, long, "t", "Sở B", true),
            (long, capitals, "t", "Sở B", true),
            // One word in eighteen is another.
            (long, long.replacing("cổng", with: "trang"), "t", "Sở A", true),
            (long, long.replacing("cổng", with: "trang"), "1.1. Nhiệm vụ", "Sở B", true),
            (long, long.replacing("cổng", with: "trang"), "t", "Sở B", false),
            // Every third word is another.
            (long, other, "t", "Sở A", false),
            (long + " quý I", long + " quý II", "t", "Sở A", false),
            (long + " đợt 1", long + " đợt 2", "t", "Sở A", false),
            // Many things are called so.
            ("Báo cáo", "Báo cáo", "t", "Sở B", false),
            ("Báo cáo", "Báo cáo", "t", "Sở A", true),
            ("", "", "t", "Sở A", false),
        ])
    func pairs(one: String, other: String, task: String, lead: String, isFound: Bool) {
        let bodies = [body("A", [(one, "Sở A")]), body("B", task: task, [(other, lead)])]
        for order in Combination.Order.allCases {
            #expect(Combination(bodies, order: order).duplicates == (isFound ? 1 : 0))
        }
    }

    @Test("A body's own repetitions are none, and of many the first is named once by each")
    func several() throws {
        let row = (text: Self.long, lead: "Sở A")
        #expect(Combination([body("A", [row, row])]).duplicates == 0)
        let findings = Combination([body("A", [row]), body("B", [row, row]), body("C", [row])]).findings
            .filter { $0.rule == "likely-duplicate" }
        #expect(findings.map(\.file) == ["B.xlsx", "B.xlsx", "C.xlsx"])
        #expect(findings.map(\.cell) == ["D5", "D6", "D5"])
        let last = try #require(findings.last)
        #expect(last.message.vi.contains("của A (A.xlsx: S!D5)") && last.sheet == "S" && last.observed == Self.long)
    }

    @Test("Near texts are found as by comparing all with all", arguments: 1...30 as ClosedRange<UInt64>)
    func allPairs(seed: UInt64) {
        var text = TextMaker(seed)
        var texts: [[Substring]] = []
        for _ in 0..<60 {
            var words = texts.isEmpty || text.chance(40)
                ? (0..<text.number(1...25)).map { _ in Substring(text.sentence(1...1).lowercased()) } : text.pick(texts)
            for _ in 0..<text.number(0...3) where !words.isEmpty {
                let place = text.number(0...(words.count - 1))
                words[place] = Substring(text.pick(["một", "hai", "ba", "1", "ii"]))
            }
            if !texts.contains(words) { texts.append(words) }
        }
        let near = NearTexts(texts).neighbours
        let isNumber = { (word: Substring) in ["1", "ii"].contains(word) || word.contains { $0.isNumber } }
        for (i, one) in texts.enumerated() {
            let expected = texts.indices.filter { j in
                let other = texts[j]
                var rest = other
                let common = one.count { word in rest.firstIndex(of: word).map { _ = rest.remove(at: $0) } != nil }
                return i != j && 20 * common >= 9 * (one.count + other.count)
                    && one.filter(isNumber) == other.filter(isNumber)
            }
            #expect(near[i] == expected, "\(one.joined(separator: " "))")
        }
    }
}
