import PhuLucSpreadsheet
import PhuLucVietnamese

/// A sheet to learn from: its texts, and how they look.
struct LearnedPage {
    let grid: TextGrid
    /// How the sheet looks; `nil` for the old formats, which do not tell.
    let look: SheetLook?
    /// The font whose digits the widths of columns count.
    let defaultFont: CellFont

    /// More rows than this no form has.
    static let mostRows = 2_000

    func isHidden(_ column: Int) -> Bool { grid.sheet.isColumnHidden(column) }

    /// The cells of a row that show something, in columns that are shown.
    func cells(inRow row: Int) -> [TextCell] {
        grid.cells(inRow: row).filter { cell in
            !cell.text.isEmpty && !isHidden(cell.reference.column)
                && (grid.merges.merge(covering: cell.reference)?.first ?? cell.reference) == cell.reference
        }
    }

    /// How many titles of their own some columns have in a row.
    func titles(inRow row: Int, of columns: ClosedRange<Int>) -> Int {
        cells(inRow: row).count { columns.contains($0.reference.column) && $0.text.contains(where: \.isLetter) }
    }

    func isFramed(_ cell: CellReference) -> Bool { !(look?.look(at: cell).borders.isEmpty ?? true) }

    func isCentered(_ cell: CellReference) -> Bool { look?.look(at: cell).horizontal.hasPrefix("center") ?? false }

    /// Whether any line stands around the cells of a row, in some columns.
    func isFramed(row: Int, _ columns: ClosedRange<Int>) -> Bool {
        columns.contains { isFramed(CellReference(row: row, column: $0)) }
    }

    /// The last row that holds something, or has lines around it.
    var lastRow: Int {
        max(grid.rows.last?.number ?? 0, look?.lastFramedRow ?? 0)
    }
}
