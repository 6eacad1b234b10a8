import PhuLucAnnex
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

/// Sections of bodies, `|` between the bodies and `;` between sections, `-` for no number; what they must give.
struct SectionCase: CustomTestStringConvertible {
    let testDescription: String
    let bodies: [[[String]]]
    let expected: [String]
    let notes: Int

    init(_ bodies: String, _ expected: String, _ notes: Int) {
        testDescription = bodies
        self.bodies = bodies.components(" | ").map { body in
            body.components("; ").map { section in
                let number = String(section.prefix { $0 != " " })
                return [number == "-" ? "" : number, String(section.dropFirst(number.count + 1))]
            }
        }
        self.expected = expected.components("; ")
        self.notes = notes
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] { split(separator: separator).map(String.init) }
}

@Suite("Combining plans")
struct CombinationTests {
    /// A plan of one activity a section, objective and task, each text given.
    private func plan(_ rows: [[String]], year: Int? = 2025) -> Plan {
        var plan = Plan(title: "KẾ HOẠCH", year: year)
        for (index, row) in rows.enumerated() {
            var activity = PlanExample.activity(1, row: index + 5)
            activity.text = row[4]
            let task = PlanTask(text: row[3], activities: [activity])
            let objective = Objective(text: row[2], tasks: [task])
            let (number, title) = (row[0].isEmpty ? nil : row[0], row[1])
            if let last = plan.sections.last, last.number == number, last.title == title {
                plan.sections[plan.sections.count - 1].objectives.append(objective)
            } else {
                let source = Source(sheet: "S", row: index + 4, cells: [.init("title", "B\(index + 4)")])
                plan.sections.append(Section(number: number, title: title, objectives: [objective], source: source))
            }
        }
        return plan
    }

    private func combine(_ plans: [Plan], _ order: Combination.Order = .apart) -> Combination {
        Combination(
            zip(plans, "ABCDEFGH").map { Contribution(file: "\($1).xlsx", agency: "Sở \($1)", plan: $0) }, order: order)
    }

    private func labels(_ combination: Combination) -> [String] {
        combination.plan.sections.map { ($0.number ?? "-") + ($0.title.isEmpty ? "" : " " + $0.title) }
    }

    @Test(
        "Sections are matched by number and title, and come in the order of their numbers",
        arguments: [
            // The same, written alike but for case and tone.
            SectionCase("I HÒA GIẢI | I Hoà giải", "I HÒA GIẢI", 0),
            // A few letters apart under the same number.
            SectionCase("I CẢI CÁCH THỂ CHẾ | I CẢI CÁCH THẾ CHẾ", "I CẢI CÁCH THỂ CHẾ", 1),
            SectionCase("II CÔNG TÁC CHỈ ĐẠO | II CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "II CÔNG TÁC CHỈ ĐẠO", 1),
            // The same title under another number.
            SectionCase("I A B; II C D | I C D", "I A B; II C D", 1),
            // Another title under the same number is another section.
            SectionCase("I THỂ CHẾ | I TÀI CHÍNH", "I THỂ CHẾ; I TÀI CHÍNH", 0),
            // What only some have goes in by its number.
            SectionCase("I A; IV D | II B; III C", "I A; II B; III C; IV D", 0),
            SectionCase("A X; C Z | B Y", "A X; B Y; C Z", 0),
            // Without numbers by title, before what they have in common next.
            SectionCase("- A; - C | - B; - C", "- A; - B; - C", 0),
            // A table without a section row stands at the top.
            SectionCase("I A | -", "-; I A", 0),
            // The writing of most bodies is taken.
            SectionCase("I THỂ CHÊ | I THỂ CHẾ | I THỂ CHẾ", "I THỂ CHẾ", 1),
        ])
    func sections(of row: SectionCase) {
        let combination = combine(row.bodies.map { plan($0.map { $0 + ["m", "n", "h"] }) })
        #expect(labels(combination) == row.expected)
        #expect(combination.findings.count { $0.rule == "section-matched" } == row.notes)
        #expect(combination.plan.counts.activities == row.bodies.joined().count)
    }

    @Test("Two sections of one body are never joined, however alike")
    func sectionsOfOneBody() {
        let rows = [["I", "CẢI CÁCH A"], ["I", "CẢI CÁCH B"], ["II", "CẢI CÁCH A"]].map { $0 + ["m", "n", "h"] }
        #expect(labels(combine([plan(rows)])) == ["I CẢI CÁCH A", "I CẢI CÁCH B", "II CẢI CÁCH A"])
    }

    @Test("Apart, each body's objectives follow those of the body before")
    func apart() {
        let one = [["I", "S", "1. X", "t", "a"], ["I", "S", "2. Y", "t", "b"]]
        let other = [["I", "S", "1. X", "t", "c"]]
        let objectives = combine([plan(one), plan(other)]).plan.sections[0].objectives
        #expect(objectives.map(\.text) == ["1. X", "2. Y", "1. X"])
        #expect(objectives.map(\.id) == ["s1.o1", "s1.o2", "s1.o3"])
    }

    @Test("Apart, what a table cannot show apart is one: neighbours of the same words, and blank objectives")
    func apartAtSeams() {
        let blank = [["I", "S", "", "", "a"], ["I", "S", "X", "t", "b"]]
        let objectives = combine([plan([["I", "S", "X", "t", "c"]]), plan(blank)]).plan.sections[0].objectives
        #expect(objectives.map(\.text) == ["", "X"])
        #expect(objectives.flatMap(\.tasks).flatMap(\.activities).map(\.text) == ["a", "c", "b"])
    }

    @Test("Interleaved, objectives and tasks of the same words are one, their own words kept with the activities")
    func interleaved() throws {
        let one = plan([["I", "S", "1. Rà soát", "1.1. Nhiệm vụ 1: Lập kế hoạch", "a"], ["I", "S", "2. Họp", "t", "b"]])
        let other = plan([["I", "S", "3. Mới", "t", "c"], ["I", "S", "2. RÀ SOÁT", "2.1. Lập kế hoạch", "d"]])
        let objectives = combine([one, other], .interleaved).plan.sections[0].objectives
        #expect(objectives.map(\.text) == ["3. Mới", "1. Rà soát", "2. Họp"])
        #expect(objectives[1].tasks.map(\.text) == ["1.1. Nhiệm vụ 1: Lập kế hoạch"])
        #expect(objectives[1].tasks[0].activities.map(\.text) == ["a", "d"])
        let origin = try #require(objectives[1].tasks[0].activities[1].origin)
        #expect(origin["objective"]?.object?["text"] == "2. RÀ SOÁT")
        #expect(origin["task"]?.object?["text"] == "2.1. Lập kế hoạch")
        #expect(objectives[1].tasks[0].activities[0].origin?["objective"] == nil)
    }

    @Test("Every activity says where it comes from, also after JSON and after being combined again")
    func origin() throws {
        let rows = [["I", "S", "X", "t", "a"]]
        let combination = combine([plan(rows), plan(rows)])
        let read = try Plan(json: JSONValue(parsing: combination.plan.json.pretty.utf8))
        #expect(read == combination.plan)
        let activities = read.lines.map(\.activity)
        #expect(activities.map(\.originFile) == ["A.xlsx", "B.xlsx"])
        let origin = try #require(activities[1].origin)
        #expect(origin["agency"] == "Sở B" && origin["sheet"] == "S" && origin["row"] == .integer(5))
        #expect(origin["cells"]?.object?["activity"] == "D5")
        let again = Combination([Contribution(file: "năm.json", agency: "Tỉnh", plan: read)])
        #expect(again.plan.lines.map(\.activity.originFile) == ["A.xlsx", "B.xlsx"])
        #expect(read.withoutSources.lines.allSatisfy { $0.activity.origin == nil })
    }

    @Test("Activities of two bodies never share a row of the table, though both stood in row 5")
    func rows() {
        let rows = [["I", "S", "X", "t", "a"]]
        let tasks = combine([plan(rows), plan(rows)], .interleaved).plan.sections[0].objectives[0].tasks
        #expect(tasks.count == 1 && tasks[0].rows.map { $0.map(\.text) } == [["a"], ["a"]])
    }

    @Test("A value stays inherited only below a row of its own body with that value")
    func inheritance() {
        var first = plan([["I", "S", "X", "t", "a"], ["I", "S", "Y", "t", "b"]])
        first.sections[0].objectives[1].tasks[0].activities[0].inherited = ["lead"]
        var second = plan([["I", "S", "X", "t", "c"]])
        second.sections[0].objectives[0].tasks[0].activities[0].lead = AgencyField(text: "Sở khác")
        let inherited = { (order: Combination.Order) in
            combine([first, second], order).plan.lines.map(\.activity.inherited)
        }
        #expect(inherited(.apart) == [[], ["lead"], []])
        #expect(inherited(.interleaved) == [[], [], []])
    }

    @Test("What all plans say above the table is the combined plan's, what differs is left out and said")
    func titles() {
        var one = plan([["I", "S", "X", "t", "a"]])
        var other = one
        (one.heading, other.heading) = ("Phụ lục", "Phụ lục")
        (one.attachedTo, other.attachedTo) = ("(Kèm theo 1)", "(Kèm theo 2)")
        other.attributes["footer"] = .array(["Nơi nhận"])
        let combination = combine([one, other])
        #expect(combination.plan.heading == "Phụ lục" && combination.plan.title == "KẾ HOẠCH")
        #expect(combination.plan.attachedTo == nil && combination.plan.attributes["footer"] == nil)
        #expect(combination.findings.count { $0.rule == "titles-differ" } == 1)
        let bodies = combination.plan.attributes["bodies"]?.array
        #expect(bodies?[1].object?["attachedTo"] == "(Kèm theo 2)")
        #expect(bodies?[1].object?["attributes"]?.object?["footer"] == .array(["Nơi nhận"]))
        other.title = "KHÁC"
        let titled = Combination(
            [one, other].map { Contribution(file: "f", agency: "g", plan: $0) }, title: "TỔNG HỢP")
        #expect(titled.plan.title == "TỔNG HỢP")
    }

    @Test("The year is that of most plans; a plan of another year is named")
    func years() {
        let rows = [["I", "S", "X", "t", "a"]]
        let combination = combine([plan(rows, year: 2024), plan(rows), plan(rows), plan(rows, year: nil)])
        #expect(combination.plan.year == 2025)
        #expect(combination.findings.filter { $0.rule == "year-differs" }.map(\.file) == ["A.xlsx"])
    }

    @Test("An amount whose unit stood in its own header keeps its value under another header")
    func units() {
        var billions = plan([["I", "S", "X", "t", "a"]])
        billions.attributes["units"] = .object(["budget": "billion"])
        billions.changeFirst { $0.budget = Budget(text: "1,2", amountVND: 1_200_000_000) }
        let millions = plan([["I", "S", "X", "t", "b"]])
        let combination = combine([millions, millions, billions])
        let activity = combination.plan.lines[2].activity
        #expect(activity.budget == Budget(text: "1,2 tỷ đồng", amountVND: 1_200_000_000))
        #expect(activity.origin?["budget"] == "1,2")
        #expect(combination.plan.lines[0].activity.budget.text == "10 triệu đồng")
        #expect(combination.findings.filter { $0.rule == "budget-unit-differs" }.map(\.file) == ["C.xlsx"])
    }

    @Test("A body not told by title or file name, and one told twice, are noted")
    func doubtfulBodies() {
        let plan = plan([["I", "S", "X", "t", "a"]])
        let bodies = [
            Contribution(file: "1.xlsx", agency: "1", evidence: .stem, plan: plan),
            Contribution(file: "2.xlsx", agency: "Sở A", evidence: .title, plan: plan),
            Contribution(file: "3.xlsx", agency: "SỞ A", evidence: .title, plan: plan),
        ]
        let findings = Combination(bodies).findings.filter { $0.rule == "body-doubtful" }
        #expect(findings.map(\.file) == ["1.xlsx", "3.xlsx"])
    }

    @Test("A body is told by title, letterhead, file name, line of attachment, in that order, else by the file's name")
    func bodies() {
        let register = AgencyRegister(agencies: ["Sở A", "Sở B", "Sở C", "Sở D"].map { .init(id: $0, name: $0) })
        var plan = Plan(attachedTo: "(Kèm theo Kế hoạch số 1 của Sở D)")
        let told = { (plan: Plan, stem: String) in
            let body = Contribution(file: "x/\(stem).xlsx", stem: stem, plan: plan, register: register)
            return "\(body.agency) \(body.evidence)"
        }
        #expect(told(Plan(), "phụ lục 1") == "phụ lục 1 stem")
        #expect(told(plan, "phụ lục 1") == "Sở D attachedTo")
        #expect(told(plan, "02 so-c") == "Sở C fileName")
        plan.attributes["preamble"] = .array([.object(["text": "UBND TỈNH"]), .object(["text": "SỞ B"])])
        #expect(told(plan, "02 so-c") == "Sở B letterhead")
        plan.title = "KẾ HOẠCH CỦA SỞ A"
        #expect(told(plan, "02 so-c") == "Sở A title")
    }

    @Test("A line of attachment that several plans share names none of the bodies")
    func sharedAttachment() {
        let register = AgencyRegister(agencies: [.init(id: "d", name: "Sở D")])
        var plan = plan([["I", "S", "X", "t", "a"]])
        plan.attachedTo = "(Kèm theo Kế hoạch số 1 của Sở D)"
        let bodies = ["m", "n"].map { [plan] in
            Contribution(file: $0, stem: $0, plan: plan, register: register)
        }
        #expect(Combination(bodies).plan.lines.compactMap { $0.activity.origin?["agency"]?.string } == ["m", "n"])
        #expect(Combination([bodies[0]]).plan.lines[0].activity.origin?["agency"] == "Sở D")
    }

    @Test("No plans give an empty plan")
    func nothing() {
        #expect(Combination([]).plan.sections.isEmpty && Combination([]).findings.isEmpty)
    }
}

extension Plan {
    fileprivate mutating func changeFirst(_ change: (inout Activity) -> Void) {
        change(&sections[0].objectives[0].tasks[0].activities[0])
    }
}
