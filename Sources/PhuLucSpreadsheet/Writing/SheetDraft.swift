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
    /// Whether a hidden sheet is also left out of the list from which a user could show it.
    ///
    /// LibreOffice saves such a sheet as merely hidden.
    public var isVeryHidden = false
    /// What may still be done to the sheet; `nil` when it is not protected.
    public var protection: ProtectionDraft?
    /// What cells take, in the order of the list; where two overlap, the first one counts in Excel.
    public var validations: [ValidationDraft] = []
    /// Rules that colour cells; the first of the list comes first.
    public var conditionalFormats: [ConditionalFormatDraft] = []
    /// Notes on cells, in any order, each cell at most once.
    public var notes: [NoteDraft] = []
    public var charts: [ChartDraft] = []
    /// The colour of the sheet's tab, 0xRRGGBB.
    public var tabColor: UInt32?
    /// The first cell that scrolls: the rows above it and the columns left of it stay in view.
    public var freezes: CellReference?
    public var page: PageDraft

    /// Whether the sheet's tab is seen.
    var isShown: Bool { !isHidden && !isVeryHidden }

    /// The tallest row a worksheet can have, in points.
    public static let maximumRowHeight = 409.5

    public init(name: String) {
        self.name = name
        (cells, merges, columnWidths, rowHeights) = ([], [], [:], [:])
        page = PageDraft()
    }
}
