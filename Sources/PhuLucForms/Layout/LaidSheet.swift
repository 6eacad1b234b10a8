import PhuLucSpreadsheet

/// A text placed on logical rows and columns, before anything is measured.
struct LaidCell {
    /// Logical rows, from 0.
    var rows: ClosedRange<Int>
    /// Columns, from 1.
    var columns: ClosedRange<Int>
    var text: String
    var style: StyleDraft
}

/// A sheet as logical rows: one row of the form each, whatever height it will need.
struct LaidSheet {
    /// Column widths in characters, by column from 1.
    var widths: [Double]
    var cells: [LaidCell] = []
    private(set) var rowCount = 0
    /// The logical rows of the table's header.
    var headerRows: Range<Int> = 0..<0
    /// Heights in points that logical rows have at least: room to write in.
    var leastHeights: [Int: Double] = [:]
    /// Columns, from 1, that keep at least the width they have: they are still to be filled in.
    var keptColumns: Set<Int> = []
    /// Rows that may not be the last of a page: a section's title belongs to what follows.
    var keepsWithNext: Set<Int> = []
    /// The first column that prints; those before it are hidden.
    let firstColumn: Int

    init(widths: [Double], firstColumn: Int = 1) {
        self.widths = widths
        self.firstColumn = firstColumn
    }

    /// The columns that print.
    var columns: ClosedRange<Int> { firstColumn...max(firstColumn, widths.count) }

    /// Adds a logical row and says which one it is.
    mutating func addRow() -> Int {
        rowCount += 1
        return rowCount - 1
    }

    mutating func place(_ text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ style: StyleDraft) {
        cells.append(LaidCell(rows: rows, columns: columns, text: text, style: style))
    }

    /// Adds a row of texts side by side, each over its share of the columns.
    mutating func addLine(_ texts: [String], _ style: StyleDraft) {
        let count = columns.count
        for start in stride(from: 0, to: texts.count, by: count) {
            let group = texts[start..<min(start + count, texts.count)]
            let row = addRow()
            for (index, text) in group.enumerated() {
                let first = index * count / group.count + firstColumn
                let last = (index + 1) * count / group.count + firstColumn - 1
                place(text, rows: row...row, columns: first...max(first, last), style)
            }
        }
    }
}
