import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Reads a report form from its sheet: every row of the sheet found in the form, every figure with its state.
struct ReportReader {
    let grid: TextGrid
    let match: HeaderMatch
    let words: Words
    var ledger: Ledger
    /// The rows below the header, each with the row of the form it is.
    private(set) var lines: [ReportLine] = []

    var form: Form { match.form }

    /// - Parameter last: the last row that can belong to the table.
    init(_ grid: TextGrid, _ match: HeaderMatch, upTo last: Int = .max, words: Words, ledger: Ledger) {
        self.grid = grid
        self.match = match
        self.words = words
        self.ledger = ledger
        let rows = grid.rows.lazy.map(\.number).filter { $0 > match.rows.upperBound && $0 <= last }
        let titles = Set(match.rows.flatMap { grid.cells(inRow: $0).map { Folding.key($0.text) } })
            .union((match.form.columnNumbers ?? []).map { Folding.key($0) })
        lines = rows.prefix(ReportLine.most).map { line($0, titles) }
        var alignment = ReportAlignment(form.rows ?? [])
        alignment.assign(to: &lines)
    }

    /// The texts of one row of the sheet by their columns.
    private func line(_ row: Int, _ titles: Set<String>) -> ReportLine {
        let own = grid.cells(inRow: row).filter { !$0.text.isEmpty }
        let id = own.first { $0.reference.column < match.span.lowerBound }
        func text(_ field: String) -> String {
            match.column(field).map { shown($0.columns, row).text } ?? ""
        }
        return ReportLine(
            row: row, id: id?.text, number: text("number"), label: text("label"), unit: text("unit"),
            isHeader: !own.isEmpty && own.allSatisfy { titles.contains(Folding.key($0.text)) },
            isEmpty: own.isEmpty)
    }

    private func shown(_ columns: ClosedRange<Int>, _ row: Int) -> ShownCell {
        let places = columns.map { grid.shown(at: CellReference(row: row, column: $0)) }
        return places.first { !$0.text.isEmpty } ?? places[0]
    }

    /// As ``shown(_:_:)``, but blank where a merge reaches down from a row above: its figure counts once.
    private func own(_ columns: ClosedRange<Int>, _ row: Int) -> ShownCell {
        let cell = shown(columns, row)
        guard cell.isFromAbove else { return cell }
        return ShownCell(text: "", place: cell.place, anchor: cell.place, merge: cell.merge, isBold: false)
    }

    // MARK: The table

    /// The table with one row for every row of the form that the sheet holds, in the form's order.
    mutating func table(title: String?) -> IndexTable {
        var rows: [String: IndexTable.Row] = [:]
        for line in lines {
            guard let id = line.indicator, let indicator = form.row(id) else { continue }
            rows[id] = row(line, indicator)
        }
        noteRest()
        return IndexTable(form: form.id, title: title, rows: (form.rows ?? []).compactMap { rows[$0.id] })
    }

    private mutating func row(_ line: ReportLine, _ indicator: Indicator) -> IndexTable.Row {
        var row = IndexTable.Row(
            id: indicator.id, number: line.number.isEmpty ? nil : line.number, label: line.label,
            unit: line.unit.isEmpty ? nil : line.unit)
        var places: [Source.Place] = []
        for column in match.columns {
            let isValue = !Form.descriptiveFields.contains(column.field)
            let cell = isValue ? own(column.columns, line.row) : shown(column.columns, line.row)
            places.append(Source.Place(column.field, cell.anchor.description))
            let role: LedgerEntry.Role =
                switch column.field {
                case "number": .ordinal
                case "label": .label
                case "note": .note
                default: .value
                }
            if !cell.text.isEmpty {
                ledger.note(
                    cell.anchor, role, of: indicator.id, why: "column matched “\(column.title)” (header \(column.cell))"
                )
            }
            if let value = value(cell, column.field, indicator) {
                row.values.append(IndexTable.Named(column.field, value))
            }
        }
        row.source = Source(sheet: grid.sheet.name, row: line.row, cells: places)
        return row
    }

    /// What a cell of a value column holds; `nil` for a column that describes, or a note that is blank.
    private func value(_ cell: ShownCell, _ field: String, _ row: Indicator) -> TableValue? {
        if field == "note" { return cell.text.isEmpty ? nil : TableValue(cell.text, kind: .text) }
        guard let column = form.column(field), !Form.descriptiveFields.contains(field) else { return nil }
        guard form.asks(row, in: column) || !cell.text.isEmpty else { return nil }
        let figure = ReportedFigure(grid.sheet.cell(at: cell.anchor), shown: cell.text, as: row, words: words)
        return TableValue(cell.text, figure: figure)
    }

    /// Accounts for the cells of rows that are no rows of the form.
    private mutating func noteRest() {
        let last = lines.last { $0.indicator != nil }?.row ?? match.rows.upperBound
        let known = ledger.known
        for line in lines {
            for cell in grid.cells(inRow: line.row) where !cell.text.isEmpty && !known.contains(cell.reference) {
                if line.indicator != nil, cell.text == line.id {
                    ledger.note(cell.reference, .id, of: line.indicator, why: "the row's id, in a hidden column")
                } else if line.isHeader {
                    ledger.note(cell.reference, .header, why: "the header again")
                } else if line.row > last {
                    ledger.note(cell.reference, .footer, why: "below the table")
                }
            }
        }
    }
}

/// One row of a sheet below a report's header.
struct ReportLine {
    /// More rows than this no report has; what lies below is not looked at.
    static let most = 4_000

    var row: Int
    /// What stands left of the table: the id that the form was sent out with.
    var id: String?
    var number: String
    var label: String
    var unit: String
    var isHeader: Bool
    var isEmpty: Bool
    /// The id of the row of the form it is.
    var indicator: String?
}
