/// One worksheet as a sparse grid: only cells that hold something, row by row.
public struct Sheet: Sendable {
    /// Whether the sheet's tab is shown.
    public enum Visibility: String, Hashable, Sendable {
        case visible, hidden, veryHidden
    }

    public var name: String
    public var visibility: Visibility
    /// The merged ranges in the order of the file; a single-cell or unreadable one is left out.
    public var merges: [CellRange]
    /// Rows hidden by hand, filter or zero height, as sorted ranges.
    public var hiddenRows: [ClosedRange<Int>]
    /// Hidden columns, as sorted ranges.
    public var hiddenColumns: [ClosedRange<Int>]
    /// The print areas that the workbook names for this sheet.
    public var printAreas: [CellRange]
    /// Places of formulas that have no cached value; their cells print nothing.
    public var formulasWithoutValue: [CellReference]
    var store: CellStore

    init(name: String, visibility: Visibility = .visible, store: CellStore) {
        self.name = name
        self.visibility = visibility
        self.store = store
        (merges, hiddenRows, hiddenColumns, printAreas, formulasWithoutValue) = ([], [], [], [], [])
    }
}

/// One cell that holds something.
public struct Cell: Hashable, Sendable {
    public var reference: CellReference
    public var value: CellValue
    public var style: CellStyle
    /// The formula whose cached value this is, without its `=`.
    public var formula: String?
    /// The runs of a rich text, whose texts joined are the value; `nil` for plain cells.
    public var runs: [TextRun]?

    public init(
        reference: CellReference, value: CellValue, style: CellStyle = CellStyle(),
        formula: String? = nil, runs: [TextRun]? = nil
    ) {
        self.reference = reference
        self.value = value
        self.style = style
        self.formula = formula
        self.runs = runs
    }
}
