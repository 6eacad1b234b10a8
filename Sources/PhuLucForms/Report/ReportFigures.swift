import PhuLucAnnex

/// The figures of a report's table, those that formulas give among them.
struct ReportFigures {
    private let form: Form
    private let rows: [String: IndexTable.Row]

    init(_ form: Form, _ rows: [String: IndexTable.Row]) {
        self.form = form
        self.rows = rows
    }

    init(_ form: Form, _ table: IndexTable) {
        self.init(form, Dictionary(table.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    /// A figure as it follows from what was filled in; `nil` when nothing follows.
    ///
    /// - Parameter depth: how many formulas may still stand upon each other: a circle of them gives nothing.
    func value(_ id: String, _ field: String, depth: Int = 16) -> Double? {
        guard depth > 0, let row = form.row(id), let column = form.column(field), form.asks(row, in: column) else {
            return nil
        }
        if let ratio = column.formula { return ratio.value { value(id, $0, depth: depth - 1) } }
        if let formula = row.formula { return formula.value { value($0, field, depth: depth - 1) } }
        if let sum = column.sum {
            let parts = sum.compactMap { value(id, $0, depth: depth - 1) }
            return parts.isEmpty ? nil : parts.reduce(0, +)
        }
        return rows[id]?[field]?.figure.amount
    }
}
