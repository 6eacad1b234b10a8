import PhuLucSpreadsheet

/// A header that was found: its rows, and which column of the sheet is which of the form.
struct HeaderMatch: Sendable {
    /// A column of the sheet that is a column of the form.
    struct Column: Sendable {
        var field: String
        /// The sheet's columns that the header cell covers.
        var columns: ClosedRange<Int>
        var title: String
        /// The title with that of the block above it.
        var fullTitle: String
        var cell: CellReference
        /// How surely the title means the field, 0 to 1.
        var quality: Double
    }

    /// A column with a header that the form does not know.
    struct Extra: Sendable {
        var title: String
        var columns: ClosedRange<Int>
        var cell: CellReference
    }

    /// A column that could be read in another way as well.
    struct Doubt: Sendable {
        var column: Column
        /// The column that would have been the field, or the field that this column would have been.
        var other: String
    }

    var form: Form
    var rows: ClosedRange<Int>
    var columns: [Column]
    var extras: [Extra]
    var doubts: [Doubt] = []
    /// The matched share of the form's columns, 0 to 1, each weighed by how well it matched.
    var score: Double

    func column(_ field: String) -> Column? { columns.first { $0.field == field } }

    /// How many columns are known beyond likeness.
    var sureColumns: Int { columns.count { $0.quality >= 0.8 } }

    /// The sheet's columns from the first of the table to the last.
    var span: ClosedRange<Int> {
        let ranges = columns.map(\.columns) + extras.map(\.columns)
        let first = ranges.map(\.lowerBound).min() ?? 1
        return first...max(first, ranges.map(\.upperBound).max() ?? 1)
    }

    /// The field that numbers the rows: `ordinal` of a plan, `number` of a table.
    var ordinalField: String { form.kind == .plan ? "ordinal" : "number" }

    /// Whether another header stands over the same columns in the same words: this one, repeated.
    func isRepeated(by other: HeaderMatch) -> Bool {
        form.id == other.form.id
            && columns.map { [$0.field, "\($0.columns)"] } == other.columns.map { [$0.field, "\($0.columns)"] }
    }
}
