import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Lays a plan out as rows of its form.
struct PlanComposer {
    /// How high a row is at least that agencies write into, in points: three lines.
    private static let openHeight = 45.0

    let plan: Plan
    let form: Form
    /// Whether a hidden column holds the ids of the rows.
    let holdsIDs: Bool
    /// The ids of the nodes that begin in a logical row, the outermost first.
    private(set) var ids: [(row: Int, ids: [String])] = []
    private let progress: [String: ActivityProgress]
    private let isOpen: Bool
    /// Headers of the columns that only the notes know.
    let notes: [String]
    var composer: SheetComposer

    /// - Parameter isOpen: whether agencies fill it in: every row has its texts to itself.
    init(_ plan: Plan, form: Form, words: Words, isOpen: Bool, fontSize: Double?) {
        self.plan = plan
        self.form = form
        self.isOpen = isOpen
        let progress = form.tracksProgress ? plan.progress : [:]
        self.progress = progress
        holdsIDs = form.tracksProgress && plan.lines.contains { !$0.activity.id.isEmpty }
        var notes: [String] = []
        for line in plan.lines {
            for (title, _) in line.activity.notes.members where !notes.contains(title) { notes.append(title) }
        }
        // An office's own form may have columns for what is a note to us.
        let own = Set(form.columns.filter { !form.reads($0.field) }.map(\.fullTitle))
        notes.removeAll { own.contains($0) }
        self.notes = notes
        composer = SheetComposer(
            form, words: words, extraColumns: notes.count, fontSize: fontSize, hiddenColumns: holdsIDs ? 1 : 0)
        if isOpen { composer.sheet.keptColumns = Set(ActivityProgress.fields.compactMap(index)) }
    }

    /// - Parameters:
    ///   - title: the line of the title.
    ///   - lines: what stands below it, such as the agency.
    mutating func compose(title: String?, lines: [String]) {
        composer.addLines(
            heading: plan.heading, title: title, attachedTo: plan.attachedTo,
            preamble: plan.attributes.lines("preamble"), below: lines)
        composer.addHeader(titles: form.columns.map { columnTitle($0) }, extras: notes)
        for section in plan.sections { add(section) }
        for texts in plan.attributes.lines("totals") { composer.addTotal(texts) }
        composer.addEnd(footer: plan.attributes.lines("footer"))
    }

    /// A column's title; the budget's names the unit the plan's figures are in.
    func columnTitle(_ column: Form.Column) -> String {
        guard column.field == "budget", let unit = plan.attributes["units"]?.object?["budget"] else {
            return column.title
        }
        let name = HeaderVocabulary.bare(column.title).split(separator: " ").joined(separator: " ")
        guard let known = unit.string.flatMap(MoneyUnit.init(rawValue:)) else { return name }
        return "\(name) (\(known.name))"
    }

    private func index(_ field: String) -> Int? {
        form.columns.firstIndex { $0.field == field }.map { $0 + composer.sheet.firstColumn }
    }

    private mutating func add(_ section: Section) {
        if !section.isImplicit { addRow(of: section) }
        for objective in section.objectives { add(objective) }
        closeRuns()
    }

    /// Places the merges that the section's end cuts off.
    private mutating func closeRuns() {
        composer.sheet.cells += runs.keys.sorted().compactMap { runs[$0] }
        runs = [:]
    }

    private mutating func addRow(of section: Section) {
        let row = composer.sheet.addRow()
        let (first, last) = (composer.sheet.columns.lowerBound, composer.sheet.columns.upperBound)
        ids.append((row, [section.id]))
        if let number = section.number {
            composer.sheet.place(number, rows: row...row, columns: first...first, composer.section(.center))
            composer.sheet.place(
                section.title, rows: row...row, columns: (first + 1)...max(first + 1, last), composer.section(.left))
        } else {
            composer.sheet.place(section.title, rows: row...row, columns: first...last, composer.section(.left))
        }
        composer.sheet.keepsWithNext.insert(row)
    }

    // MARK: Rows

    /// Cells of leaf columns that a merge may still carry on downwards, by column.
    private var runs: [Int: LaidCell] = [:]

    private mutating func add(_ objective: Objective) {
        let first = composer.sheet.rowCount
        var ordinals = [first: objective.ordinal]
        for task in objective.tasks {
            let top = composer.sheet.rowCount
            if ordinals[top, default: ""].isEmpty { ordinals[top] = task.ordinal }
            for row in rows(of: task) {
                add(row, &ordinals)
                note(row, task, objective, opensTask: composer.sheet.rowCount - 1 == top, at: first)
            }
            place(task.text, "task", from: top)
        }
        place(objective.text, "objective", from: first)
        placeOrdinals(ordinals, from: first)
    }

    /// Where progress is told, every activity stands in a row of its own.
    private func rows(of task: PlanTask) -> [[Activity]] {
        form.tracksProgress ? task.activities.map { [$0] } : task.rows
    }

    private mutating func note(
        _ row: [Activity], _ task: PlanTask, _ objective: Objective, opensTask: Bool, at first: Int
    ) {
        let index = composer.sheet.rowCount - 1
        let nodes = (index == first ? [objective.id] : []) + (opensTask ? [task.id] : [])
        ids.append((index, nodes + row.prefix(1).map(\.id)))
    }

    private mutating func place(_ text: String, _ field: String, from top: Int) {
        guard let column = index(field), composer.sheet.rowCount > top else { return }
        composer.sheet.place(
            text, rows: top...(composer.sheet.rowCount - 1), columns: column...column,
            composer.data(form.column(field)))
    }

    /// A TT cell reaches down to the next one that holds something.
    private mutating func placeOrdinals(_ ordinals: [Int: String], from top: Int) {
        guard let column = index("ordinal"), composer.sheet.rowCount > top else { return }
        let starts = ordinals.filter { $0.key == top || !$0.value.isEmpty }.keys.sorted()
        for (start, next) in zip(starts, starts.dropFirst() + [composer.sheet.rowCount]) {
            composer.sheet.place(
                ordinals[start] ?? "", rows: start...(next - 1), columns: column...column,
                composer.data(form.column("ordinal")))
        }
    }

    private mutating func add(_ activities: [Activity], _ ordinals: inout [Int: String]) {
        guard let activity = activities.first else { return }
        let row = composer.sheet.addRow()
        if ordinals[row, default: ""].isEmpty { ordinals[row] = activity.ordinal }
        var values: [(field: String, text: String)] = [
            ("activity", activities.map(\.text).joined(separator: "\n")), ("output", activity.output.text),
            ("lead", activity.lead.text), ("coordinating", activity.coordinating.text),
            ("schedule", activity.schedule.text), ("budget", activity.budget.text),
        ]
        if form.tracksProgress {
            values += ActivityProgress.fields.map { ($0, progress[activity.id]?[$0] ?? "") }
        }
        if isOpen { composer.sheet.leastHeights[row] = Self.openHeight }
        for (field, text) in values {
            guard let column = index(field) else { continue }
            extend(column, text, inherits: activity.inherited.contains(field), at: row, form.column(field))
        }
        let first = composer.sheet.firstColumn
        for (index, column) in form.columns.enumerated() where !form.reads(column.field) {
            let text = activity.notes[column.fullTitle]?.string ?? ""
            extend(first + index, text, inherits: activity.inherited.contains(column.fullTitle), at: row, column)
        }
        for (offset, title) in notes.enumerated() {
            let text = activity.notes[title]?.string ?? ""
            extend(
                first + form.columns.count + offset, text, inherits: activity.inherited.contains(title), at: row, nil)
        }
    }

    /// Carries the merge above on when the value is inherited from it, else begins a cell.
    private mutating func extend(_ column: Int, _ text: String, inherits: Bool, at row: Int, _ form: Form.Column?) {
        if inherits, !isOpen, var run = runs[column], run.text == text, run.rows.upperBound == row - 1 {
            run.rows = run.rows.lowerBound...row
            runs[column] = run
            return
        }
        if let run = runs[column] { composer.sheet.cells.append(run) }
        runs[column] = LaidCell(rows: row...row, columns: column...column, text: text, style: composer.data(form))
    }
}
