import PhuLuc
import PhuLucTestSupport
import Testing

/// The laws of combining, on generated plans: a seed that fails names itself.
@Suite("Laws of combining")
struct CombinationLawTests {
    /// Two to five bodies, some of whose plans are copies of others with a few rows left out.
    private func bodies(_ seed: UInt64) throws -> [Contribution] {
        let library = try PlanLawTests.library.get()
        var text = TextMaker(seed)
        var plans: [Plan] = []
        for index in 0..<UInt64(text.number(2...5)) {
            var maker = try PlanMaker(seed: seed * 100 + index, library: library)
            if var plan = plans.last, text.chance(60) {
                plan.sections.removeLast(plan.sections.count > 1 && text.chance(50) ? 1 : 0)
                // A blank objective can only be the first.
                let isWhole = plan.sections[0].objectives.allSatisfy { !$0.text.isEmpty }
                if isWhole, text.chance(50) { plan.sections[0].objectives.reverse() }
                plans.append(plan)
            } else {
                plans.append(maker.plan())
            }
        }
        return plans.enumerated().map { Contribution(file: "\($0).xlsx", agency: "Cơ quan \(9 - $0)", plan: $1) }
    }

    /// What each activity says and where it is from: a row of its own section, objective and task.
    private func rows(_ plan: Plan) -> [String] {
        plan.lines.map { line in
            var activity = line.activity
            (activity.id, activity.inherited, activity.origin) = ("", [], nil)
            return [
                line.activity.originFile ?? "", line.section.title, line.objective.text, line.task.text,
                "\(activity)",
            ].joined(separator: "|")
        }.sorted()
    }

    /// What the activities say, whatever stands above them; a budget as its body wrote it.
    private func activities(_ plans: [Plan]) -> [[String]] {
        plans.flatMap(\.lines).map { line in
            let activity = line.activity
            return [
                activity.text, activity.output.text, activity.lead.text, activity.coordinating.text,
                activity.schedule.text, activity.origin?["budget"]?.string ?? activity.budget.text, activity.ordinal,
                "\(activity.notes.members.map { "\($0)" })",
            ]
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test("No activity is lost, made or changed; all ids differ", arguments: 1...60 as ClosedRange<UInt64>)
    func nothingVanishes(seed: UInt64) throws {
        let bodies = try bodies(seed)
        for order in Combination.Order.allCases {
            let plan = Combination(bodies, order: order).plan
            #expect(activities([plan]) == activities(bodies.map(\.plan)), "seed \(seed)")
            let ids = plan.lines.map(\.activity.id)
            #expect(Set(ids).count == ids.count, "seed \(seed)")
            for body in bodies {
                let own = plan.lines.filter { $0.activity.originFile == body.file }
                #expect(own.count == body.plan.counts.activities, "seed \(seed)")
            }
        }
    }

    @Test("One plan combined is that plan", arguments: 1...60 as ClosedRange<UInt64>)
    func onePlan(seed: UInt64) throws {
        for body in try bodies(seed).prefix(2) {
            for order in Combination.Order.allCases {
                let combination = Combination([body], order: order)
                #expect(combination.plan.withoutSources == body.plan.withoutSources, "seed \(seed)")
                #expect(combination.findings.isEmpty, "seed \(seed)")
            }
        }
    }

    @Test("Interleaved, the order of the plans changes nothing", arguments: 1...60 as ClosedRange<UInt64>)
    func orderOfInputs(seed: UInt64) throws {
        var bodies = try bodies(seed)
        let first = Combination(bodies, order: .interleaved)
        let apart = Combination(bodies)
        var random = Seeded(seed)
        bodies.shuffle(using: &random)
        let second = Combination(bodies, order: .interleaved)
        #expect(second.plan == first.plan && second.findings == first.findings, "seed \(seed)")
        #expect(activities([Combination(bodies).plan]) == activities([apart.plan]), "seed \(seed)")
        #expect(rows(second.plan) == rows(first.plan), "seed \(seed)")
    }

    @Test("JSON gives a combined plan back", arguments: 1...20 as ClosedRange<UInt64>)
    func json(seed: UInt64) throws {
        let plan = Combination(try bodies(seed)).plan
        let read = try Plan(json: JSONValue(parsing: plan.json.pretty.utf8))
        #expect(read == plan && read.json.compact == plan.json.compact, "seed \(seed)")
    }

    @Test("A workbook of a combined plan reads back as it", arguments: 1...20 as ClosedRange<UInt64>)
    func workbook(seed: UInt64) throws {
        let library = try PlanLawTests.library.get()
        let folder = try TemporaryFolder()
        for order in Combination.Order.allCases {
            // A title and one unit for all: what a workbook without them cannot say is another matter.
            let bodies = try bodies(seed).map { body in
                var body = body
                body.plan.attributes["units"] = nil
                if let form = try? library.form("plan-annex") {
                    body.plan.title = "KẾ HOẠCH NĂM 2025"
                    body.plan.understand(form: form, register: library.register)
                }
                return body
            }
            let plan = Combination(bodies, order: order).plan
            let findings = try Exporter(library: library).write(.plan(plan), to: folder.file("\(order).xlsx"))
            #expect(findings.map(\.message.en) == [], "seed \(seed)")
        }
    }
}
