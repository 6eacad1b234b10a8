import PhuLucSpreadsheet

/// The header of an agency's own table: its rows, and its columns with the titles above them.
struct LearnedHeader {
    /// A column of the table, which may lie over several of the sheet's.
    struct Column {
        /// The titles from top to bottom: at most a block, a group and the column's own; blocks of a taller header are
        /// joined to one.
        var titles: [String]
        var columns: ClosedRange<Int>
        /// The cell of the last title.
        var cell: CellReference
    }

    var rows: ClosedRange<Int>
    var columns: [Column]
    /// Whether lines stand around the header's cells.
    var isFramed: Bool

    /// The sheet's columns from the first of the table to the last.
    var span: ClosedRange<Int> {
        let first = columns.first?.columns.lowerBound ?? 1
        return first...max(first, columns.last?.columns.upperBound ?? 1)
    }

    static let tallest = 6
    /// More columns no form has.
    private static let mostColumns = 64

    /// The header that begins at a row; `nil` when fewer than two columns have a title there.
    init?(at top: Int, in page: LearnedPage) {
        let grid = page.grid
        var bottom = top
        var row = top
        while row <= bottom, row < top + Self.tallest {
            for cell in page.cells(inRow: row) {
                guard let merge = grid.merges.merge(covering: cell.reference) else { continue }
                bottom = max(bottom, merge.last.row)
                // A block stands over the titles of its columns.
                if merge.columns.count > 1, page.titles(inRow: merge.last.row + 1, of: merge.columns) > 1 {
                    bottom = max(bottom, merge.last.row + 1)
                }
            }
            row += 1
        }
        rows = top...min(bottom, top + Self.tallest - 1)
        isFramed = page.cells(inRow: top).contains { page.isFramed($0.reference) }
        columns = Self.columns(of: rows, in: page)
        guard (2...Self.mostColumns).contains(columns.count) else { return nil }
    }

    private static func columns(of rows: ClosedRange<Int>, in page: LearnedPage) -> [Column] {
        var columns: [Column] = []
        for column in page.grid.columns(of: rows) where !page.isHidden(column) {
            var (titles, anchors): ([String], [CellReference]) = ([], [])
            for row in rows {
                let shown = page.grid.shown(at: CellReference(row: row, column: column))
                guard !shown.text.isEmpty, shown.anchor != anchors.last, rows.contains(shown.anchor.row) else {
                    continue
                }
                titles.append(shown.text)
                anchors.append(shown.anchor)
            }
            guard let cell = anchors.last else { continue }
            if columns.last?.cell == cell {
                columns[columns.count - 1].columns = columns[columns.count - 1].columns.lowerBound...column
            } else {
                columns.append(Column(titles: joined(titles), columns: column...column, cell: cell))
            }
            if columns.count > mostColumns { break }
        }
        return columns
    }

    private static func joined(_ titles: [String]) -> [String] {
        guard titles.count > 3, let first = titles.first, let last = titles.last else { return titles }
        return [first, titles.dropFirst().dropLast().joined(separator: " - "), last]
    }
}
