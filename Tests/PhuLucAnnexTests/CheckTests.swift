import PhuLucAnnex
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

/// Each check with plans in which it must name cells, and plans in which it must be silent.
@Suite("Checks of a plan")
struct CheckTests {
    /// A plan, the check that looks at it, and the cells that it must name.
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: Rule
        var findings: [Finding]
        var about: String
        var cells: [String]
        var testDescription: String { "\(rule.name): \(about)" }

        init<Check: PlanCheck>(_ check: Check.Type, _ about: String, _ plan: Plan, _ cells: [String]) {
            (rule, findings, self.about, self.cells) = (Check.rule, Check.findings(in: plan), about, cells)
        }
    }

    @Test("A sound plan has no findings, and every check is tried below")
    func sound() {
        #expect(PlanExample.plan().findings == [])
        #expect(Plan().findings == [])
        let tried = Set((Self.numbering + Self.lacks + Self.understanding).map(\.rule.name))
        #expect(tried == Set(Plan.checks.map(Self.name)))
    }

    @Test("A check names the cells it must, and no others", arguments: numbering + lacks + understanding)
    func cells(_ example: Case) {
        #expect(example.findings.map { $0.cell ?? "–" } == example.cells)
        for finding in example.findings {
            #expect(finding.rule == example.rule.name && finding.sheet == "S")
            #expect(finding.severity == example.rule.severity)
        }
    }

    private static func name(_ check: any PlanCheck.Type) -> String { check.rule.name }

    private static let numbering = [
        Case(NumberingGap.self, "3 after 1", PlanExample.changing { $0.number = "4" }, ["D6"]),
        Case(
            NumberingGap.self, "a series that begins with 2", PlanExample.changingTask { $0.activities.removeFirst() },
            ["D6"]),
        Case(NumberingGap.self, "no number at all", PlanExample.changing { $0.number = nil }, ["D7"]),
        Case(
            NumberingGap.self, "an inherited activity is not counted",
            PlanExample.changing { $0.inherited = ["activity"] }, ["D7"]),
        Case(
            NumberingGap.self, "sections numbered by letters",
            {
                var plan = PlanExample.plan()
                plan.sections = ["A", "B", "C"].map { letter in
                    var section = plan.sections[0]
                    section.number = letter
                    return section
                }
                return plan
            }(), []),
        Case(NumberingRepeat.self, "1 twice", PlanExample.changing { $0.number = "1" }, ["D6"]),
        Case(NumberingRepeat.self, "back from 5", PlanExample.changing { $0.number = "5" }, ["D7"]),
        Case(NumberingRepeat.self, "a gap is no repeat", PlanExample.changingTask { $0.activities.remove(at: 1) }, []),
        Case(NumberingStyle.self, "another mark", PlanExample.changing { $0.text = "Hoạt động 2. Rà soát" }, ["D6"]),
        Case(NumberingStyle.self, "no label", PlanExample.changing { $0.text = "Rà soát" }, ["D6"]),
        Case(
            NumberingStyle.self, "no shape is usual",
            PlanExample.changingTask { task in
                for index in task.activities.indices {
                    task.activities[index].text = ["a", "Hoạt động 2: b", "3. c"][index]
                }
            }, []),
        Case(OrdinalMismatch.self, "TT 2, objective 1", PlanExample.changingObjective { $0.ordinal = "2" }, ["A5"]),
        Case(OrdinalMismatch.self, "TT with a full stop", PlanExample.changingObjective { $0.ordinal = "1." }, []),
        Case(OrdinalMismatch.self, "no TT", PlanExample.changingObjective { $0.ordinal = "" }, []),
        Case(
            SeveralInOneCell.self, "two tasks", PlanExample.changingTask { $0.text = "1.1. Rà soát\n1.2. Báo cáo" },
            ["C5"]),
        Case(
            SeveralInOneCell.self, "two objectives",
            PlanExample.changingObjective { $0.text = "1. Hoàn thiện\n2. Nâng cao" }, ["B5"]),
        Case(
            SeveralInOneCell.self, "a list of dashes is one task",
            PlanExample.changingTask { $0.text = "1.1. Rà soát\n- văn bản\n- hồ sơ" }, []),
    ]

    private static let lacks = [
        Case(EmptyActivity.self, "one of three", PlanExample.changing { $0.text = "" }, ["D6"]),
        Case(
            EmptyActivity.self, "a table without activities",
            PlanExample.changingTask { task in
                for index in task.activities.indices { task.activities[index].text = "" }
            }, []),
        Case(MissingLead.self, "an empty cell", PlanExample.changing { $0.lead = AgencyField() }, ["F6"]),
        Case(
            MissingLead.self, "no such column",
            PlanExample.changing { activity in
                activity.lead = AgencyField()
                activity.source?.cells.removeAll { $0.field == "lead" }
            }, []),
        Case(
            MissingTime.self, "an empty cell",
            PlanExample.changing { $0.schedule = .understanding("", planYear: 2025) }, ["H6"]),
        Case(
            MissingTime.self, "no such column",
            PlanExample.changing { activity in
                activity.schedule = .understanding("", planYear: 2025)
                activity.source = nil
            }, []),
        Case(MissingOutput.self, "an empty cell", PlanExample.changing { $0.output = Output("") }, ["E6"]),
        Case(MissingOutput.self, "a text", PlanExample.plan(), []),
    ]

    private static let understanding = [
        Case(
            LeadIsCoordinating.self, "one name in both", PlanExample.changing { $0.coordinating = $0.lead }, ["G6"]),
        Case(LeadIsCoordinating.self, "two names", PlanExample.plan(), []),
        Case(
            AgencySpelling.self, "one id, two names",
            PlanExample.changing {
                $0.lead = PlanExample.agencies("Sở TP", ids: ["Sở TP": "Sở Tư pháp"])
            }, ["F6"]),
        Case(
            AgencySpelling.self, "the tone mark's place is no other spelling",
            PlanExample.changing {
                $0.lead = PlanExample.agencies("SỞ TƯ PHÁP", ids: ["SỞ TƯ PHÁP": "Sở Tư pháp"])
            }, []),
        Case(
            TimeNotUnderstood.self, "words",
            PlanExample.changing { $0.schedule = .understanding("bao giờ cũng được", planYear: 2025) },
            ["H6"]),
        Case(
            TimeNotUnderstood.self, "words from a merge above",
            PlanExample.changing {
                $0.schedule = .understanding("bao giờ cũng được", planYear: 2025)
                $0.inherited = ["schedule"]
            }, []),
        Case(
            TimeOutsideYear.self, "last year's",
            PlanExample.changing { $0.schedule = .understanding("Quý I/2024", planYear: 2025) },
            ["H6"]),
        Case(
            TimeOutsideYear.self, "a plan of no year",
            {
                var plan = PlanExample.changing { $0.schedule = .understanding("Quý I/2024", planYear: nil) }
                plan.year = nil
                return plan
            }(), []),
        Case(
            BudgetNotUnderstood.self, "figures that are no amount",
            PlanExample.changing { $0.budget = Budget(text: "10 và 20") }, ["I6"]),
        Case(
            BudgetNotUnderstood.self, "words", PlanExample.changing { $0.budget = Budget(text: "Ngân sách tỉnh") }, []),
        Case(
            StrayPunctuation.self, "a comma at the end", PlanExample.changing { $0.text = "Hoạt động 2: Rà soát," },
            ["D6"]),
        Case(
            StrayPunctuation.self, "a blank before a mark",
            PlanExample.changing { $0.output = Output("Báo cáo ; Tờ trình") },
            ["E6"]),
        Case(
            StrayPunctuation.self, "an agency's full stop",
            PlanExample.changing { $0.lead = PlanExample.agencies("Sở Tư pháp.") },
            ["F6"]),
        Case(StrayPunctuation.self, "an ellipsis", PlanExample.changing { $0.text = "Hoạt động 2: Rà soát …" }, []),
    ]
}
