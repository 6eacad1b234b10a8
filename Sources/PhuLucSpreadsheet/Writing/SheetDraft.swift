/// One sheet to be written.
public struct SheetDraft: Hashable, Sendable {
    /// At most 31 UTF-16 units, without `[ ] : * ? / \`, and not beginning or ending with an apostrophe.
    public var name: String
    /// The cells in any order, each place at most once.
    public var cells: [CellDraft]
    /// Merged ranges; they may not overlap, and each covers at least two cells.
    public var merges: [MergeDraft]
    /// Column widths in characters of the default font, by column from 1; at most 255.
    public var columnWidths: [Int: Double]
    /// Row heights in points, by row from 1; at most ``maximumRowHeight``.
    public var rowHeights: [Int: Double]
    /// Columns that are not shown, counted from 1.
    public var hiddenColumns: Set<Int> = []
    /// Whether the sheet's tab is hidden; at least one sheet of a workbook is not.
    public var isHidden = false
    public var page: PageDraft

    /// The tallest row a worksheet can have, in points.
    public static let maximumRowHeight = 409.5

    public init(name: String) {
        self.name = name
        (cells, merges, columnWidths, rowHeights) = ([], [], [:], [:])
        page = PageDraft()
    }
}
