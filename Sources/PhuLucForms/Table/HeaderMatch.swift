import PhuLucSpreadsheet

/// A header that was found: its rows, and which column of the sheet is which of the form.
struct HeaderMatch: Sendable {
    /// A column of the sheet that is a column of the form.
    struct Column: Sendable {
        var field: String
        /// The sheet's columns that the header cell covers.
        var columns: ClosedRange<Int>
        var title: String
        var cell: CellReference
    }

    /// A column with a header that the form does not know.
    struct Extra: Sendable {
        var title: String
        var columns: ClosedRange<Int>
        var cell: CellReference
    }

    var form: Form
    var rows: ClosedRange<Int>
    var columns: [Column]
    var extras: [Extra]
    /// The matched share of the form's columns, 0 to 1, each weighed by how well it matched.
    var score: Double

    func column(_ field: String) -> Column? { columns.first { $0.field == field } }

    /// The sheet's columns from the first of the table to the last.
    var span: ClosedRange<Int> {
        let ranges = columns.map(\.columns) + extras.map(\.columns)
        let first = ranges.map(\.lowerBound).min() ?? 1
        return first...max(first, ranges.map(\.upperBound).max() ?? 1)
    }
}
