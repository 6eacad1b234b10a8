/// Where the cells of an HTML table come to lie: each in the next place that no cell above reaches into.
struct HTMLSpans {
    /// The row being filled, counted from 1 within the sheet; 0 before the first.
    var row = 0
    /// The column after the last cell in the row.
    private var column = 1
    /// Cells that reach below: their columns, and the last row they cover; by column, without overlaps.
    private var open: [(columns: ClosedRange<Int>, last: Int)] = []
    /// Of ``open``, how many lie before the column.
    private var passed = 0

    mutating func nextRow() {
        row += 1
        column = 1
        passed = 0
        open.removeAll { $0.last < row }
    }

    /// A table is over: nothing reaches out of it.
    mutating func endTable() { open = [] }

    /// Gives the next cell its column and, when it covers more than itself, its range.
    mutating func place(rows: Int, columns: Int, limits: Limits) throws(Fault) -> (column: Int, last: CellReference) {
        while passed < open.count, open[passed].columns.lowerBound <= column {
            column = max(column, open[passed].columns.upperBound + 1)
            passed += 1
        }
        let first = column
        // What a cell above holds is not covered twice.
        let wall = passed < open.count ? open[passed].columns.lowerBound - 1 : CellReference.maximumColumn
        let last = CellReference(
            row: min(row + rows - 1, CellReference.maximumRow), column: max(min(first + columns - 1, wall), first))
        column = last.column + 1
        if last.row > row {
            guard open.count < limits.rowSpans else {
                throw Fault(.limitExceeded(limit: "rowSpans", value: limits.rowSpans))
            }
            open.insert((first...last.column, last.row), at: passed)
            passed += 1
        }
        return (first, last)
    }
}
