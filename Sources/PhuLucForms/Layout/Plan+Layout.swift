import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension Plan {
    /// The plan in the official layout of a form.
    ///
    /// - Parameter fontSize: the size of the table's text in points; the form's own when absent.
    public func draft(form: Form, words: Words, fontSize: Double? = nil) -> WorkbookDraft {
        var composer = PlanComposer(self, form: form, words: words, fontSize: fontSize)
        return composer.compose()
    }
}

/// Lays a plan out as rows of its form.
private struct PlanComposer {
    let plan: Plan
    let form: Form
    /// Headers of the columns that only the notes know.
    let notes: [String]
    var composer: SheetComposer

    init(_ plan: Plan, form: Form, words: Words, fontSize: Double?) {
        self.plan = plan
        self.form = form
        var notes: [String] = []
        for line in plan.lines {
            for (title, _) in line.activity.notes.members where !notes.contains(title) { notes.append(title) }
        }
        // An office's own form may have columns for what is a note to us.
        let own = Set(form.columns.filter { !form.reads($0.field) }.map(\.fullTitle))
        notes.removeAll { own.contains($0) }
        self.notes = notes
        composer = SheetComposer(form, words: words, extraColumns: notes.count, fontSize: fontSize)
    }

    mutating func compose() -> WorkbookDraft {
        composer.addLines(
            heading: plan.heading, title: plan.title, attachedTo: plan.attachedTo,
            preamble: plan.attributes.lines("preamble"))
        composer.addHeader(titles: form.columns.map(title), extras: notes)
        for section in plan.sections { add(section) }
        for texts in plan.attributes.lines("totals") { composer.addTotal(texts) }
        composer.addEnd(footer: plan.attributes.lines("footer"))
        return composer.draft(
            name: form.sheet,
            properties: DocumentProperties(title: plan.title, subject: form.name.vi, comments: plan.attachedTo))
    }

    /// A column's title; the budget's names the unit the plan's figures are in.
    private func title(_ column: Form.Column) -> String {
        guard column.field == "budget", let unit = plan.attributes["units"]?.object?["budget"] else {
            return column.title
        }
        let name = HeaderVocabulary.bare(column.title).split(separator: " ").joined(separator: " ")
        guard let known = unit.string.flatMap(MoneyUnit.init(rawValue:)) else { return name }
        return "\(name) (\(known.name))"
    }

    private func index(_ field: String) -> Int? { form.columns.firstIndex { $0.field == field }.map { $0 + 1 } }

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
        let last = composer.sheet.widths.count
        if let number = section.number {
            composer.sheet.place(number, rows: row...row, columns: 1...1, composer.section(.center))
            composer.sheet.place(section.title, rows: row...row, columns: 2...max(2, last), composer.section(.left))
        } else {
            composer.sheet.place(section.title, rows: row...row, columns: 1...last, composer.section(.left))
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
            for row in task.rows { add(row, &ordinals) }
            place(task.text, "task", from: top)
        }
        place(objective.text, "objective", from: first)
        placeOrdinals(ordinals, from: first)
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
        let values: [(field: String, text: String)] = [
            ("activity", activities.map(\.text).joined(separator: "\n")), ("output", activity.output.text),
            ("lead", activity.lead.text), ("coordinating", activity.coordinating.text),
            ("schedule", activity.schedule.text), ("budget", activity.budget.text),
        ]
        for (field, text) in values {
            guard let column = index(field) else { continue }
            extend(column, text, inherits: activity.inherited.contains(field), at: row, form.column(field))
        }
        for (index, column) in form.columns.enumerated() where !form.reads(column.field) {
            let text = activity.notes[column.fullTitle]?.string ?? ""
            extend(index + 1, text, inherits: activity.inherited.contains(column.fullTitle), at: row, column)
        }
        for (offset, title) in notes.enumerated() {
            let text = activity.notes[title]?.string ?? ""
            extend(form.columns.count + offset + 1, text, inherits: activity.inherited.contains(title), at: row, nil)
        }
    }

    /// Carries the merge above on when the value is inherited from it, else begins a cell.
    private mutating func extend(_ column: Int, _ text: String, inherits: Bool, at row: Int, _ form: Form.Column?) {
        if inherits, var run = runs[column], run.text == text, run.rows.upperBound == row - 1 {
            run.rows = run.rows.lowerBound...row
            runs[column] = run
            return
        }
        if let run = runs[column] { composer.sheet.cells.append(run) }
        runs[column] = LaidCell(rows: row...row, columns: column...column, text: text, style: composer.data(form))
    }
}

extension JSONObject {
    /// The texts of an attribute such as `preamble`, those of one row of the source together.
    func lines(_ key: String) -> [[String]] {
        var lines: [(row: Int?, texts: [String])] = []
        for entry in self[key]?.array ?? [] {
            guard let text = entry.string ?? entry.object?["text"]?.string else { continue }
            let row = entry.object?["cell"]?.string.flatMap { CellReference($0) }?.row
            if let row, lines.last?.row == row {
                lines[lines.count - 1].texts.append(text)
            } else {
                lines.append((row, [text]))
            }
        }
        return lines.map(\.texts)
    }
}
