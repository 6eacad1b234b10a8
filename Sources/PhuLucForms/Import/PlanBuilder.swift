import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Makes the tree of a plan from the rows of its tables.
struct PlanBuilder {
    let tables: [SheetTable]
    let library: FormLibrary
    var ledger: Ledger
    var findings: [Finding] = []
    /// The table being read.
    private var table: SheetTable
    private var plan: Plan
    private var totals: [JSONValue] = []
    private var footer: [JSONValue] = []
    private var understanding: Understanding
    /// The unit of the budget in each of the tables.
    private let units: [BudgetUnit]
    /// Where the objective and the task that go on in blank cells stand.
    private var holders = NodeHolders()
    /// What the cells of each column are, and why, for the ledger.
    private var reasons: (columns: [(role: LedgerEntry.Role, why: Ledger.Reason)], extras: [Ledger.Reason]) = ([], [])
    private let form: Form
    private let tracksProgress: Bool
    private let numbering: (objective: Numbering, task: Numbering, activity: Numbering)
    /// Which column of the table being read is which field.
    private var fields: PlanFields
    /// Whether the table being read has opened a section.
    private var hasSection = false
    /// The ids that a hidden column holds.
    private var rowIDs: RowIDs
    private var progress: [String: ActivityProgress] = [:]
    /// What the row above went to, for the rest of a row that was cut.
    private var lastIDs: NodeIDs?

    init(tables: [SheetTable], library: FormLibrary, memo: UnderstandingMemo, ledger: Ledger) {
        self.tables = tables
        self.library = library
        self.ledger = ledger
        rowIDs = RowIDs(tables)
        table = tables[0]
        form = tables[0].match.form
        tracksProgress = form.tracksProgress
        numbering = (
            Numbering(.objective, of: form), Numbering(.task, of: form), Numbering(.activity, of: form)
        )
        fields = PlanFields(tables[0].match)
        let head = tables.first { $0.lines.heading != nil || $0.lines.attachedTo != nil } ?? tables[0]
        let title = head.lines.title
        let year = Year.named(in: title)
        plan = Plan(
            form: form.id, heading: head.lines.heading, title: title, attachedTo: head.lines.attachedTo,
            year: year)
        units = tables.map { BudgetUnit($0.match, lines: $0.lines, memo: memo) }
        plan.attributes = units[0].attributes
        understanding = Understanding(register: library.register, year: year, unit: units[0].unit, memo: memo)
    }

    private var sheet: String { table.body.grid.sheet.name }
    private var match: HeaderMatch { table.match }

    mutating func build() -> Plan {
        var preamble: [JSONValue] = []
        for (table, unit) in zip(tables, units) {
            open(table)
            understanding.unit = unit.unit ?? understanding.unit
            preamble += table.lines.preamble.map(entry)
            for row in table.body.rows { add(row) }
        }
        if !preamble.isEmpty { plan.attributes["preamble"] = .array(preamble) }
        if !footer.isEmpty { plan.attributes["footer"] = .array(footer) }
        if !totals.isEmpty { plan.attributes["totals"] = .array(totals) }
        if !progress.isEmpty { plan.progress = progress }
        if tracksProgress { plan.takeReporting(library.texts) }
        if plan.counts.activities == 0 { findings.append(EmptyTable.finding(match, in: sheet)) }
        return plan
    }

    private mutating func open(_ table: SheetTable) {
        self.table = table
        fields = PlanFields(table.match)
        ledger.turn(to: table.sheet)
        holders = NodeHolders()
        hasSection = false
        lastIDs = nil
        reasons = ([], [])
        for column in table.match.columns {
            let why = ledger.reason("column matched “\(column.title)” (header \(column.cell))")
            reasons.columns.append((LedgerEntry.Role(rawValue: column.field) ?? .value, why))
        }
        for extra in table.match.extras {
            reasons.extras.append(ledger.reason("column “\(extra.title)” (header \(extra.cell)), unknown to the form"))
        }
    }

    /// Opens the section of a table that has no section row: that of the line above it, else of its sheet's name.
    private mutating func openImpliedSection() {
        defer { hasSection = true }
        if let cell = table.lines.sectionCell, let title = SectionTitle(cell.text, words: library.words) {
            open(Section(number: title.number, title: title.title))
            ledger.note(
                cell.reference, .section, of: plan.sections.last?.id, why: "names the section of the table below")
            return
        }
        if tables.count > 1, let line = table.lines.title, line != plan.title,
            let title = SectionTitle(line, words: library.words)
        {
            open(Section(number: title.number, title: title.title))
            for cell in table.lines.titleCells {
                ledger.note(cell.reference, .section, of: plan.sections.last?.id, why: "names the section")
            }
            return
        }
        let sheets = Set(tables.map(\.sheet))
        if sheets.count == tables.count, sheets.count > 1, let title = SectionTitle(sheet: sheet, words: library.words)
        {
            open(Section(number: title.number, title: title.title))
        } else if plan.sections.isEmpty {
            open(Section())
        }
    }

    private mutating func open(_ section: Section) {
        var section = section
        section.id = rowIDs.id(nil, "s", plan.sections.count + 1)
        plan.sections.append(section)
    }

    private func entry(_ cell: TextCell) -> JSONValue {
        .object(["sheet": .string(sheet), "cell": .string(cell.reference.description), "text": .string(cell.text)])
    }

    private mutating func add(_ row: BodyRow) {
        switch row.kind {
        case .columnNumbers: note(row, .columnNumber, why: "numbers the columns")
        case .repeatedHeader: note(row, .header, why: "the header again")
        case .pageLine: note(row, .footer, why: "the number of a page")
        case .total:
            note(row, .total, why: "begins like a total")
            totals += row.own.map(entry)
        case .footer: addFooter(row)
        case .continued: addRest(row)
        case .section(let number, let title): addSection(row, number: number, title: title)
        case .data: addActivities(row)
        }
    }

    private mutating func note(_ row: BodyRow, _ role: LedgerEntry.Role, of id: String? = nil, why: String) {
        for cell in row.own { ledger.note(cell.reference, role, of: id, why: why) }
    }

    private mutating func addFooter(_ row: BodyRow) {
        for cell in row.own {
            let isEnd = library.words.isEnd(cell.text)
            ledger.note(cell.reference, .footer, why: isEnd ? "the mark that closes an annex" : "below the table")
            if !isEnd { footer.append(entry(cell)) }
        }
    }

    // MARK: Sections

    private mutating func addSection(_ row: BodyRow, number: ShownCell?, title: ShownCell?) {
        hasSection = true
        var parts = SectionParts(number: number?.text, title: title?.text, words: library.words)
        parts.title = library.words.withoutContinuation(parts.title)
        if let last = plan.sections.last, parts.says(last) {
            return note(row, .section, of: last.id, why: "the section again on the next page")
        }
        var section = Section(number: parts.number, title: parts.title)
        let own = rowIDs.take(row.number, table)
        section.id = rowIDs.id(own?.ids.last, "s", plan.sections.count + 1)
        noteIDs(own?.cell, section.id)
        var places: [Source.Place] = []
        if let number { places.append(Source.Place("number", number.anchor.description)) }
        if let title { places.append(Source.Place("title", title.anchor.description)) }
        for cell in row.own {
            // An amount beside a section's title is the sum of its rows.
            if cell.reference != number?.anchor, cell.text != title?.text, cell.text.isAmount {
                ledger.note(cell.reference, .total, of: section.id, why: "an amount in a section's row")
                totals.append(entry(cell))
                continue
            }
            let isNumber = number?.anchor == cell.reference
            ledger.note(
                cell.reference, .section, of: section.id, why: isNumber ? "a section's number" : "a section's title")
        }
        section.source = Source(sheet: sheet, row: row.number, cells: places)
        plan.sections.append(section)
        holders = NodeHolders()
    }

    // MARK: Rows

    /// The nodes that a row's cells went to.
    private struct NodeIDs {
        var activities: [String]
        var task: String
        var objective: String
    }

    private mutating func addActivities(_ row: BodyRow) {
        let cells = cells(of: row)
        if !hasSection { openImpliedSection() }
        let own = rowIDs.take(row.number, table)
        openNodes(for: cells, own?.ids ?? [])
        let s = plan.sections.count - 1
        let o = plan.sections[s].objectives.count - 1
        let t = plan.sections[s].objectives[o].tasks.count - 1
        let task = plan.sections[s].objectives[o].tasks[t].id
        let before = plan.sections[s].objectives[o].tasks[t].activities.count
        let text = cells.text(.activity)
        // A row with an id of its own is one activity, whatever its text.
        let parts = own?.ids.isEmpty == false ? [text] : ActivitySplit.parts(of: text)
        var ids = NodeIDs(activities: [], task: task, objective: plan.sections[s].objectives[o].id)
        for (index, text) in parts.enumerated() {
            let activity = understanding.activity(
                id: rowIDs.id(own?.ids.last, task + ".a", before + index + 1),
                number: numbering.activity.number(of: text), ordinal: index == 0 ? pendingOrdinal ?? "" : "", text,
                cells: cells, sheet: sheet, holders: holders)
            if tracksProgress { takeProgress(of: activity, cells) }
            ids.activities.append(activity.id)
            plan.sections[s].objectives[o].tasks[t].activities.append(activity)
        }
        noteCells(row, cells, ids)
        if let first = ids.activities.first { noteIDs(own?.cell, first) }
        lastIDs = ids
    }

    private func cells(of row: BodyRow) -> RowCells {
        var cells = RowCells(row, fields)
        if cells.mayNameBothRoles { cells.splitRoles(library.words, in: table.body.grid) }
        return cells
    }

    private mutating func noteIDs(_ cell: CellReference?, _ id: String) {
        if let cell { ledger.note(cell, .id, of: id, why: "the row's id, in a hidden column") }
    }

    private mutating func takeProgress(of activity: Activity, _ cells: RowCells) {
        var said = ActivityProgress(
            text: cells.text(.status), result: cells.text(.result), document: cells.text(.document),
            cause: cells.text(.cause))
        guard !said.isEmpty, let source = activity.source else { return }
        said.status = library.texts.progress.status(of: said.text)
        said.source = source
        said.source?.cells.removeAll { !ActivityProgress.fields.contains($0.field) }
        progress[activity.id] = said
    }

    /// The rest of the row above stands in this one; it was read together with it.
    private mutating func addRest(_ row: BodyRow) {
        guard let ids = lastIDs else { return }
        noteCells(row, cells(of: row), ids)
        findings.append(RowRejoined.finding(row, in: sheet))
    }

    /// The TT cell of the row being read, until a node has taken it.
    private var pendingOrdinal: String?

    /// Opens the objective and the task of a row, unless those of the row above go on.
    ///
    /// - Parameter ids: the ids of the nodes that begin in the row, where it holds such; the activity's comes last.
    private mutating func openNodes(for cells: RowCells, _ ids: [String]) {
        pendingOrdinal = cells.ordinal
        let s = plan.sections.count - 1
        let before = plan.sections[s].objectives.count - 1
        let opensObjective = Self.opens(
            .objective, in: cells, last: before < 0 ? nil : plan.sections[s].objectives[before].text)
        if opensObjective {
            let text = cells.text(.objective)
            plan.sections[s].objectives.append(
                Objective(
                    id: rowIDs.id(
                        ids.count > 2 ? ids[ids.count - 3] : nil, plan.sections[s].id + ".o", before + 2),
                    number: numbering.objective.number(of: text), ordinal: takeOrdinal(), text: text))
            holders = NodeHolders(objective: cells[.objective]?.anchor)
        }
        let o = plan.sections[s].objectives.count - 1
        let last = plan.sections[s].objectives[o].tasks.count - 1
        let lastTask = last < 0 ? nil : plan.sections[s].objectives[o].tasks[last].text
        guard opensObjective || Self.opens(.task, in: cells, last: lastTask) else { return }
        let text = cells.text(.task)
        let above = plan.sections[s].objectives[o].id
        plan.sections[s].objectives[o].tasks.append(
            PlanTask(
                id: rowIDs.id(ids.count > 1 ? ids[ids.count - 2] : nil, above + ".t", last + 2),
                number: numbering.task.number(of: text), ordinal: takeOrdinal(), text: text))
        holders.task = cells[.task]?.anchor
    }

    private mutating func takeOrdinal() -> String {
        defer { pendingOrdinal = nil }
        return pendingOrdinal ?? ""
    }

    /// Whether a row begins a new node: its cell holds a text that does not come from above.
    ///
    /// A blank cell goes on with the node above, and so does the same text again in a cell of this row alone:
    /// that is how tables without merges are filled.
    private static func opens(_ field: PlanField, in cells: RowCells, last: String?) -> Bool {
        guard let last else { return true }
        guard let cell = cells[field], !cell.text.isEmpty, !cell.isFromAbove else { return false }
        return cell.text != last || cells.isMergedBeyondRow(field)
    }

    private mutating func noteCells(_ row: BodyRow, _ cells: RowCells, _ ids: NodeIDs) {
        for index in row.fields.indices where !row.fields[index].text.isEmpty {
            let cell = row.fields[index].anchor
            let (role, why) = reasons.columns[index]
            switch role {
            case .objective: ledger.note(cell, role, of: ids.objective, why)
            case .task: ledger.note(cell, role, of: ids.task, why)
            default: for id in ids.activities { ledger.note(cell, role, of: id, why) }
            }
            if role == .lead, cells.isRoleSplit {
                for id in ids.activities { ledger.note(cell, .coordinating, of: id, why) }
            }
        }
        for (index, extra) in row.extras.enumerated() where !extra.text.isEmpty {
            for id in ids.activities { ledger.note(extra.anchor, .note, of: id, reasons.extras[index]) }
        }
    }
}
