import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Makes the tree of a plan from the rows of a table.
struct PlanBuilder {
    let grid: TextGrid
    let body: TableBody
    let lines: SurroundingLines
    let library: FormLibrary
    var ledger: Ledger
    var findings: [Finding] = []
    private var plan: Plan
    private var totals: [JSONValue] = []
    private var footer: [JSONValue] = []
    private var understanding: Understanding

    init(grid: TextGrid, body: TableBody, lines: SurroundingLines, library: FormLibrary, ledger: Ledger) {
        self.grid = grid
        self.body = body
        self.lines = lines
        self.library = library
        self.ledger = ledger
        let year = Year.named(in: lines.title)
        plan = Plan(
            form: body.match.form.id, heading: lines.heading, title: lines.title, attachedTo: lines.attachedTo,
            year: year)
        let unit = BudgetUnit(body.match, lines: lines)
        plan.attributes = unit.attributes
        understanding = Understanding(register: library.register, year: year, unit: unit.unit)
    }

    private var sheet: String { grid.sheet.name }
    private var match: HeaderMatch { body.match }

    mutating func build() -> Plan {
        for row in body.rows { add(row) }
        if !lines.preamble.isEmpty { plan.attributes["preamble"] = .array(lines.preamble.map(entry)) }
        if !footer.isEmpty { plan.attributes["footer"] = .array(footer) }
        if !totals.isEmpty { plan.attributes["totals"] = .array(totals) }
        return plan
    }

    private func entry(_ cell: TextCell) -> JSONValue {
        .object(["sheet": .string(sheet), "cell": .string(cell.reference.description), "text": .string(cell.text)])
    }

    private mutating func add(_ row: BodyRow) {
        switch row.kind {
        case .columnNumbers: note(row, .columnNumber, why: "numbers the columns")
        case .repeatedHeader: note(row, .header, why: "the header again")
        case .total:
            note(row, .total, why: "begins like a total")
            totals += row.own.map(entry)
        case .footer: addFooter(row)
        case .section(let number, let title): addSection(row, number: number, title: title)
        case .data: addActivities(row)
        }
    }

    private mutating func note(_ row: BodyRow, _ role: LedgerEntry.Role, why: String) {
        for cell in row.own { ledger.note(cell.reference, role, why: why) }
    }

    private mutating func addFooter(_ row: BodyRow) {
        for cell in row.own {
            let isEnd = cell.text == library.words.end
            ledger.note(cell.reference, .footer, why: isEnd ? "the mark that closes an annex" : "below the table")
            if !isEnd { footer.append(entry(cell)) }
        }
    }

    // MARK: Sections

    private mutating func addSection(_ row: BodyRow, number: ShownCell?, title: ShownCell?) {
        var section = Section(id: "s\(plan.sections.count + 1)")
        var places: [Source.Place] = []
        if let number {
            section.number = number.text.trimmingMarks
            places.append(Source.Place("number", number.anchor.description))
            ledger.note(number.anchor, .section, of: section.id, why: "a section's number")
        }
        if let title {
            section.title = title.text
            if number == nil, let marker = ItemMarker.leading(in: title.text), [.roman, .letter].contains(marker.kind) {
                section.number = marker.number
                section.title = String(marker.rest(of: title.text))
            }
            places.append(Source.Place("title", title.anchor.description))
            ledger.note(title.anchor, .section, of: section.id, why: "a section's title")
        }
        section.source = Source(sheet: sheet, row: row.number, cells: places)
        plan.sections.append(section)
    }

    // MARK: Rows

    private mutating func addActivities(_ row: BodyRow) {
        let cells = RowCells(row, match)
        if plan.sections.isEmpty { plan.sections.append(Section(id: "s1")) }
        openNodes(for: cells)
        let section = plan.sections.count - 1
        let objective = plan.sections[section].objectives.count - 1
        let task = plan.sections[section].objectives[objective].tasks.count - 1
        let path = plan.sections[section].objectives[objective].tasks[task]
        let parts = ActivitySplit.parts(of: cells["activity"]?.text ?? "")
        var activities: [Activity] = []
        for (index, text) in parts.enumerated() {
            var activity = understanding.activity(text, cells: cells, sheet: sheet)
            activity.number = Numbering.number(of: text, as: .activity, by: match.form)
            activity.id = "\(path.id).a\(path.activities.count + index + 1)"
            if index == 0 { activity.ordinal = pendingOrdinal ?? "" }
            activities.append(activity)
        }
        plan.sections[section].objectives[objective].tasks[task].activities += activities
        noteCells(row, cells, activities.map(\.id), task: path.id, objective: plan.sections[section].objectives[objective].id)
    }

    /// The TT cell of the row being read, until a node has taken it.
    private var pendingOrdinal: String?

    /// Opens the objective and the task of a row, unless those of the row above go on.
    private mutating func openNodes(for cells: RowCells) {
        pendingOrdinal = cells.ordinal
        let s = plan.sections.count - 1
        let opensObjective = opens("objective", in: cells, last: plan.sections[s].objectives.last?.text)
        if opensObjective {
            let text = cells["objective"]?.text ?? ""
            plan.sections[s].objectives.append(
                Objective(
                    id: "\(plan.sections[s].id).o\(plan.sections[s].objectives.count + 1)",
                    number: Numbering.number(of: text, as: .objective, by: match.form), ordinal: takeOrdinal(),
                    text: text))
        }
        let o = plan.sections[s].objectives.count - 1
        let objective = plan.sections[s].objectives[o]
        guard opensObjective || opens("task", in: cells, last: objective.tasks.last?.text) else { return }
        let text = cells["task"]?.text ?? ""
        plan.sections[s].objectives[o].tasks.append(
            PlanTask(
                id: "\(objective.id).t\(objective.tasks.count + 1)",
                number: Numbering.number(of: text, as: .task, by: match.form), ordinal: takeOrdinal(), text: text))
    }

    private mutating func takeOrdinal() -> String {
        defer { pendingOrdinal = nil }
        return pendingOrdinal ?? ""
    }

    /// Whether a row begins a new node: its cell holds a text that does not come from above.
    ///
    /// A blank cell goes on with the node above, and so does the same text again outside a merge:
    /// that is how tables without merges are filled.
    private func opens(_ field: String, in cells: RowCells, last: String?) -> Bool {
        guard let last else { return true }
        guard let cell = cells[field], !cell.text.isEmpty, !cell.isFromAbove else { return false }
        return cell.text != last || cell.merge != nil
    }

    private mutating func noteCells(
        _ row: BodyRow, _ cells: RowCells, _ activities: [String], task: String, objective: String
    ) {
        for (column, cell) in zip(match.columns, row.fields) where !cell.text.isEmpty {
            let role = LedgerEntry.Role(rawValue: column.field) ?? .value
            let ids = role == .objective ? [objective] : role == .task ? [task] : activities
            let why = "column matched “\(column.title)” (header \(column.cell))"
            for id in ids { ledger.note(cell.anchor, role, of: id, why: why) }
        }
        for (extra, cell) in zip(match.extras, row.extras) where !cell.text.isEmpty {
            for id in activities {
                ledger.note(cell.anchor, .note, of: id, why: "column “\(extra.title)” (header \(extra.cell)), unknown to the form")
            }
        }
    }
}
