import PhuLucAnnex
import PhuLucSpreadsheet

extension Form {
    /// The fields of a report's table that are no values.
    static let descriptiveFields: Set<String> = ["number", "label", "unit", "note"]

    /// The columns that hold a report's figures, from left to right.
    public var valueColumns: [Column] {
        kind == .report ? columns.filter { !Self.descriptiveFields.contains($0.field) } : []
    }

    /// The columns that an agency fills in: those that do not add up others.
    public var inputColumns: [Column] { valueColumns.filter { !$0.isComputed } }

    /// The row of an id.
    public func row(_ id: String) -> Indicator? { rows?.first { $0.id == id } }

    /// Whether a row is asked in a column.
    public func asks(_ row: Indicator, in column: Column) -> Bool {
        guard row.isAsked else { return false }
        if let parts = column.sum ?? column.ratio {
            guard row.adding == .sum || row.formula != nil && column.ratio == nil else { return false }
            guard let own = row.columns else { return true }
            return column.ratio == nil ? !Set(own).isDisjoint(with: parts) : Set(own).isSuperset(of: parts)
        }
        return row.columns?.contains(column.field) ?? true
    }

    /// The number of the form's writing.
    public var edition: Int { version ?? 1 }

    /// Refuses rows that name each other wrongly.
    func checkRows(named file: String) throws(Fault) {
        let rows = rows ?? []
        func refuse(_ detail: String) -> Fault { Fault(.malformedData, file: file, detail: detail) }
        guard !rows.isEmpty else { throw refuse("rows: a report has at least one") }
        guard column("label") != nil, !inputColumns.isEmpty else {
            throw refuse("columns: a report has one for the labels and one for figures at least")
        }
        let ids = Set(rows.map(\.id))
        guard ids.count == rows.count else { throw refuse("rows: each id once") }
        let fields = Set(valueColumns.map(\.field))
        for column in valueColumns {
            guard fields.isSuperset(of: column.sum ?? []) else { throw refuse("columns: \(column.field): sum") }
            guard fields.isSuperset(of: column.ratio ?? []), column.ratio.map({ $0.count == 2 }) ?? true else {
                throw refuse("columns: \(column.field): ratio")
            }
        }
        for row in rows {
            let named = (row.formula?.ids ?? []) + row.rules.flatMap(\.ids) + row.expectations.flatMap(\.ids)
            if let unknown = named.first(where: { !ids.contains($0) }) {
                throw refuse("rows: \(row.id): there is no row \(unknown)")
            }
            if let unknown = row.columns?.first(where: { !fields.contains($0) }) {
                throw refuse("rows: \(row.id): there is no column \(unknown)")
            }
        }
    }
}

extension Form {
    /// The fields that a plan has a place for.
    private static let planFields: Set<String> = [
        "ordinal", "objective", "task", "activity", "output", "lead", "coordinating", "schedule", "budget",
    ]

    /// Whether what stands in a field's column has a place of its own: other columns of a plan are notes.
    func reads(_ field: String) -> Bool {
        kind != .plan || Self.planFields.contains(field) || tracksProgress && ActivityProgress.fields.contains(field)
    }
}

extension Form.Column {
    /// The titles from top to bottom, as the notes of a plan are called by them.
    var fullTitle: String { [block, group, title].compactMap { $0 }.joined(separator: " / ") }

    /// Whether the column follows from others, so that nobody fills it in.
    public var isComputed: Bool { sum != nil || ratio != nil }
}
