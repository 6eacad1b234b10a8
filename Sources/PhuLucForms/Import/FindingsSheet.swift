import PhuLucSpreadsheet

/// The sheet that lists the findings in a marked workbook: no table is ever read from it.
public enum FindingsSheet {
    /// The text of the cell by which the sheet is known, whatever its name is and whoever saved it since.
    public static let mark = "phuluc/findings-sheet/1"

    /// Whether a sheet carries the mark in its first row.
    public static func isOne(_ sheet: Sheet) -> Bool {
        let cells = sheet.cells
        return cells.indices.prefix(32).contains {
            cells.reference(at: $0).row == 1 && cells[$0].value == .string(mark)
        }
    }
}
