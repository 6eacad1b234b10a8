import PhuLucAnnex

/// One form added up over its agencies.
public struct FormTotals: Sendable {
    /// An agency whose return holds the form.
    struct Contributor: Sendable {
        var agency: ReportingAgency
        var answer: Return
        var rows: [String: IndexTable.Row]
        var figures: ReportFigures
    }

    /// A cell of the form.
    struct Place: Hashable, Sendable {
        var row: String
        var column: String
    }

    public let form: Form
    /// The totals as a table of no agency (`phuluc/table/1`).
    public let table: IndexTable
    /// The agencies that owe or sent the form, in their order.
    public let agencies: [ReportingAgency]
    /// The agencies that owe the form and did not send it.
    public let missing: [ReportingAgency]
    let contributors: [Contributor]
    let totals: [Place: FigureTotal]
    private let places: [String: Int]

    /// Nil when nobody owes the form and nobody sent it.
    init?(
        _ form: Form, _ counted: [ReturnSelection.Chosen], asked: [ReportingAgency], period: ReportPeriod,
        texts: ReportTexts
    ) {
        self.form = form
        contributors = counted.compactMap { chosen in
            guard let table = chosen.answer.tables.first(where: { $0.form == form.id }) else { return nil }
            let rows = Dictionary(table.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            return Contributor(
                agency: chosen.agency, answer: chosen.answer, rows: rows, figures: ReportFigures(form, rows))
        }
        let places = Dictionary(
            contributors.enumerated().map { ($0.element.agency.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        self.places = places
        agencies = asked.filter { $0.forms.contains(form.id) || places[$0.id] != nil }
        missing = agencies.filter { places[$0.id] == nil }
        guard !agencies.isEmpty else { return nil }
        let adding = FormAdding(form: form, contributors: contributors, missing: missing, texts: texts)
        totals = adding.totals()
        table = adding.table(totals, period: period)
    }

    /// The total of a row in a value column; nil where the form asks nothing.
    public func total(_ row: String, _ column: String) -> FigureTotal? { totals[Place(row: row, column: column)] }

    /// What one agency said in a cell; a computed one follows from its own figures. Nil without a return.
    public func value(of agency: ReportingAgency, _ row: Indicator, _ column: Form.Column) -> TableValue? {
        guard let place = places[agency.id] else { return nil }
        let contributor = contributors[place]
        guard row.formula != nil || column.isComputed else {
            return contributor.rows[row.id]?[column.field] ?? FigureTotal.blankValue
        }
        return contributor.figures.value(row.id, column.field).map { FigureTotal.figure($0, kind: row.kind) }
            ?? FigureTotal.blankValue
    }

    /// What the agencies remark on a row, each in its words.
    public func notes(_ row: String) -> [FigureTotal.Part] { contributors.compactMap { $0.note(row) } }

    /// Whether an agency sent the form.
    public func isReturned(by agency: ReportingAgency) -> Bool { places[agency.id] != nil }

    /// The cells that a return must fill.
    public var required: [(row: Indicator, column: Form.Column)] {
        (form.rows ?? []).filter { $0.isRequired && $0.isInput }.flatMap { row in
            form.inputColumns.filter { form.asks(row, in: $0) }.map { (row, $0) }
        }
    }

    /// How many of the required cells an agency filled with a figure or with “-”.
    func filled(by agency: ReportingAgency, among cells: [(row: Indicator, column: Form.Column)]) -> Int {
        cells.count { row, column in
            guard let value = value(of: agency, row, column) else { return false }
            return value.figure.amount != nil || row.kind == .text && value.state == "text"
        }
    }
}
