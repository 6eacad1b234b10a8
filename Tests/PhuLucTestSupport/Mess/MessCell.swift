import PhuLuc

/// A cell to be written: its value, and what kind of text it is.
struct MessCell: Sendable {
    enum Value: Sendable {
        case text(String)
        case number(Double)
        /// A formula with the value it had when the file was saved.
        case formula(String, Double)
        case textFormula(String, String)
        case error(String)
    }

    var value: Value
    var isBold = false
    /// A number format, such as `#,##0`; nil for General.
    var format: String?
    /// Whether the text is one of the table's rows or of its header: only the former is broken inside sentences.
    var isBody = true
}

/// A sheet to be written.
struct MessSheet: Sendable {
    var name: String
    var cells: [CellReference: MessCell] = [:]
    var merges: [CellRange] = []
    var hiddenRows: Set<Int> = []
    var hiddenColumns: Set<Int> = []
    var comments: [CellReference] = []
    var emptyCells: [CellReference] = []
    var lastRow: Int { cells.keys.map(\.row).max() ?? 0 }

    mutating func set(_ row: Int, _ column: Int, _ cell: MessCell) {
        cells[CellReference(row: row, column: column)] = cell
    }

    mutating func set(_ row: Int, _ column: Int, _ text: String, bold: Bool = false, body: Bool = false) {
        guard !text.isEmpty else { return }
        set(row, column, MessCell(value: .text(text), isBold: bold, isBody: body))
    }

    /// Merges a range of more than one cell.
    mutating func merge(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) {
        guard rows.count > 1 || columns.count > 1 else { return }
        merges.append(
            CellRange(
                CellReference(row: rows.lowerBound, column: columns.lowerBound),
                CellReference(row: rows.upperBound, column: columns.upperBound)))
    }
}
