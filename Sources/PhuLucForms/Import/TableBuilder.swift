import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// Makes a table (`phuluc/table/1`) from the rows below a header.
struct TableBuilder {
    let grid: TextGrid
    let body: TableBody
    let lines: SurroundingLines
    var ledger: Ledger
    private var table: IndexTable
    private var footer: [JSONValue] = []
    private var totals: [JSONValue] = []

    init(_ table: SheetTable, ledger: Ledger) {
        grid = table.grid
        body = table.body
        lines = table.lines
        self.ledger = ledger
        self.ledger.turn(to: table.sheet)
        self.table = IndexTable(form: body.match.form.id, title: lines.title)
    }

    mutating func build() -> IndexTable {
        for row in body.rows { add(row) }
        if let year = body.match.year, year != body.match.form.year { table.attributes["year"] = .integer(year) }
        for (key, text) in [("heading", lines.heading), ("attachedTo", lines.attachedTo)] {
            if let text { table.attributes[key] = .string(text) }
        }
        if !lines.preamble.isEmpty { table.attributes["preamble"] = .array(lines.preamble.map(entry)) }
        if !totals.isEmpty { table.attributes["totals"] = .array(totals) }
        if !footer.isEmpty { table.attributes["footer"] = .array(footer) }
        return table
    }

    private func entry(_ cell: TextCell) -> JSONValue {
        .object([
            "sheet": .string(grid.sheet.name), "cell": .string(cell.reference.description), "text": .string(cell.text),
        ])
    }

    private mutating func add(_ row: BodyRow) {
        switch row.kind {
        case .columnNumbers: note(row, .columnNumber, why: "numbers the columns")
        case .repeatedHeader: note(row, .header, why: "the header again")
        case .pageLine: note(row, .footer, why: "the number of a page")
        case .footer:
            for cell in row.own {
                let isEnd = cell.text == body.words.end
                ledger.note(cell.reference, .footer, why: isEnd ? "the mark that closes an annex" : "below the table")
                if !isEnd { footer.append(entry(cell)) }
            }
        case .total:
            note(row, .total, why: "begins like a total")
            totals += row.own.map(entry)
        case .data, .continued, .section: addValues(row)
        }
    }

    private mutating func note(_ row: BodyRow, _ role: LedgerEntry.Role, why: String) {
        for cell in row.own { ledger.note(cell.reference, role, why: why) }
    }

    /// A row with a number of its own begins a new row; one without goes under the row above.
    private mutating func addValues(_ body: BodyRow) {
        let number = field("number", of: body)
        let opensRow = number?.isFromAbove != true && number?.text.isEmpty == false
        var row = row(of: body, isPart: !opensRow && !table.rows.isEmpty)
        if opensRow { row.number = number?.text.trimmingMarks }
        if row.number == nil, !table.rows.isEmpty {
            let parent = table.rows.count - 1
            row.id = "\(table.rows[parent].id).\(table.rows[parent].rows.count + 1)"
            table.rows[parent].rows.append(row)
        } else {
            row.id = "r\(table.rows.count + 1)"
            table.rows.append(row)
        }
        noteCells(body, id: row.id)
    }

    private func field(_ name: String, of row: BodyRow) -> ShownCell? {
        zip(body.match.columns, row.fields).first { $0.0.field == name }?.1
    }

    /// - Parameter isPart: a row beneath another; what is merged from above belongs to that one alone.
    private func row(of body: BodyRow, isPart: Bool) -> IndexTable.Row {
        var row = IndexTable.Row()
        var places: [Source.Place] = []
        for (column, cell) in zip(self.body.match.columns, body.fields) {
            places.append(Source.Place(column.field, cell.anchor.description))
            switch column.field {
            case "number": break
            case "label": row.label = cell.text
            case "unit": row.unit = cell.text.isEmpty ? nil : cell.text
            default:
                let kind = self.body.match.form.column(column.field)?.value ?? .text
                let text = isPart && cell.isFromAbove ? "" : cell.text
                row.values.append(IndexTable.Named(column.field, TableValue(text, kind: kind)))
            }
        }
        for (extra, cell) in zip(self.body.match.extras, body.extras) where !cell.text.isEmpty {
            row.values.append(IndexTable.Named(extra.title, TableValue(cell.text, kind: .text)))
        }
        row.source = Source(sheet: grid.sheet.name, row: body.number, cells: places)
        return row
    }

    private mutating func noteCells(_ row: BodyRow, id: String) {
        for (column, cell) in zip(body.match.columns, row.fields) where !cell.text.isEmpty {
            let role: LedgerEntry.Role = column.field == "number" ? .ordinal : column.field == "label" ? .label : .value
            ledger.note(cell.anchor, role, of: id, why: "column matched “\(column.title)” (header \(column.cell))")
        }
        for (extra, cell) in zip(body.match.extras, row.extras) where !cell.text.isEmpty {
            ledger.note(cell.anchor, .note, of: id, why: "column “\(extra.title)”, unknown to the form")
        }
    }
}

extension HeaderMatch {
    /// The year that `{year}` in a title of the form stands for in this header.
    var year: Int? {
        for column in columns {
            guard let form = form.column(column.field), form.title.contains("{year}") else { continue }
            if let year = Year.named(in: column.title) { return year }
        }
        return nil
    }
}
