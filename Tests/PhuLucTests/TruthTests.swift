import PhuLuc
import PhuLucTestSupport
import Testing

/// The sample annex against the exact data it was made from, field by field.
@Suite("The sample annex")
struct TruthTests {
    let truth: JSONValue
    let result: Import

    init() throws {
        truth = try JSONValue(parsing: Repository.bytes("Tests/Fixtures/annex-bac-giang-2025.json"))
        result = try Importer.builtIn().read(path: Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx"))
    }

    /// A blank and a line break are alike in the truth.
    private func flat(_ text: String?) -> String {
        (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func list(_ value: JSONValue, _ key: String) -> [JSONValue] { value.object?[key]?.array ?? [] }
    private func text(_ value: JSONValue, _ key: String) -> String? { value.object?[key]?.string }

    @Test("Heading, title, document and year are read")
    func lines() throws {
        let plan = try #require(result.plan)
        #expect(plan.heading == text(truth, "heading"))
        #expect(plan.title == text(truth, "title"))
        #expect(plan.attachedTo == text(truth, "attachedTo"))
        #expect(plan.year == 2025)
    }

    @Test("7 sections, 29 objectives, 49 tasks, 64 activities, 61 of them labelled")
    func counts() throws {
        let counts = try #require(result.plan).counts
        #expect(counts == (7, 29, 49, 64))
        #expect(result.plan?.lines.count { $0.activity.number != nil } == 61)
    }

    @Test("Every node equals the truth in text, number and TT")
    func nodes() throws {
        let plan = try #require(result.plan)
        for (section, other) in zip(plan.sections, list(truth, "sections")) {
            #expect(section.number == text(other, "number"))
            #expect(section.title == text(other, "title"))
            #expect(section.objectives.count == list(other, "objectives").count)
            for (objective, other) in zip(section.objectives, list(other, "objectives")) {
                #expect(flat(objective.text) == flat(text(other, "text")))
                #expect(objective.number == text(other, "label"))
                #expect(objective.ordinal == text(other, "tt") ?? "")
                #expect(objective.tasks.count == list(other, "tasks").count)
                for (task, other) in zip(objective.tasks, list(other, "tasks")) {
                    #expect(flat(task.text) == flat(text(other, "text")))
                    #expect(task.number == text(other, "number"))
                    #expect(task.rows.count == list(other, "activities").count)
                    for (row, other) in zip(task.rows, list(other, "activities")) { compare(row, other) }
                }
            }
        }
    }

    /// A row's activities against the one entry the truth has for a row; its null is an inherited value.
    private func compare(_ row: [Activity], _ truth: JSONValue) {
        #expect(flat(row.map(\.text).joined(separator: "\n")) == flat(text(truth, "text")))
        for activity in row {
            let fields = [
                ("output", "output", activity.output.text), ("lead", "lead", activity.lead.text),
                ("coordinating", "coordinating", activity.coordinating.text),
                ("schedule", "time", activity.schedule.text), ("budget", "budget", activity.budget.text),
            ]
            for (field, key, shown) in fields {
                let wanted = text(truth, key)
                #expect(activity.inherited.contains(field) == (wanted == nil), "\(activity.id) \(field)")
                if let wanted { #expect(flat(shown) == flat(wanted), "\(activity.id) \(field)") }
            }
        }
    }

    @Test("Every cell is in the ledger and none is unread")
    func ledger() throws {
        let cells = try Workbook.read(path: Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx"))
            .sheets.flatMap { $0.cells.map(\.reference) }
        #expect(result.ledger.map(\.reference) == cells)
        #expect(result.ledger.allSatisfy { $0.role != .unread })
    }

    @Test(
        "The irregularities of the notes are found at their cells",
        arguments: [
            ("numbering-gap", ["C19", "D20", "A56"]), ("ordinal-mismatch", ["A56", "A57", "A58"]),
            ("several-in-one-cell", ["B55", "C68"]), ("empty-activity", ["D24", "D25", "D26"]),
            ("missing-lead", ["F66"]), ("missing-time", ["H9", "H14", "H15"]), ("missing-output", ["E23"]),
            ("lead-is-coordinating", ["G13", "G14", "G15"]), ("time-outside-year", ["H35"]),
            ("stray-punctuation", ["E25", "E26", "F27", "C29"]),
        ])
    func findings(rule: String, cells: [String]) {
        #expect(result.findings.filter { $0.rule == rule }.compactMap(\.cell) == cells)
    }
}

/// The sample index tables: three published errors and no other finding.
@Suite("The sample index tables")
struct IndexSampleTests {
    @Test(
        "The published errors are found and nothing else",
        arguments: [
            ("Samples/par-index-cao-bang-2025.xlsx", ["G13", "G24"]), ("Samples/papi-cao-bang-2025.xlsx", ["G7"]),
        ])
    func findings(path: String, cells: [String]) throws {
        let result = try Importer.builtIn().read(path: Repository.path(path))
        #expect(result.findings.map(\.rule) == cells.map { _ in "target-mismatch" })
        #expect(result.findings.compactMap(\.cell) == cells)
    }

    @Test(
        "Every figure equals the truth",
        arguments: [
            ("Samples/par-index-cao-bang-2025.xlsx", "parIndex"), ("Samples/papi-cao-bang-2025.xlsx", "papi"),
        ])
    func values(path: String, key: String) throws {
        let truth = try JSONValue(parsing: Repository.bytes("Tests/Fixtures/index-tables-cao-bang-2025.json"))
        let rows = truth.object?[key]?.object?["rows"]?.array ?? []
        let table = try #require(try Importer.builtIn().read(path: Repository.path(path)).table)
        #expect(table.rows.count == rows.count)
        for (row, other) in zip(table.rows, rows) {
            compare(row, other, label: "area")
            let children = other.object?["children"]?.array ?? []
            #expect(row.rows.count == children.count)
            for (part, other) in zip(row.rows, children) { compare(part, other, label: "label") }
        }
    }

    private func compare(_ row: IndexTable.Row, _ truth: JSONValue, label: String) {
        #expect(row.label == truth.object?[label]?.string)
        let names = [
            ("rank", "rank"), ("score", "score2024"), ("maxScore", "maxScore"), ("increase", "increase"),
            ("target", "target"),
        ]
        for (name, key) in names {
            #expect(row[name]?.text == truth.object?["raw"]?.object?[key]?.string)
        }
        #expect(row["score"]?.value == truth.object?["score2024"]?.double)
        #expect(row["target"]?.value == truth.object?["targetValue"]?.double)
    }
}
