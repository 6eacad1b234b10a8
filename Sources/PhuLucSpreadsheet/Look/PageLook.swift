/// How a worksheet prints (ECMA-376 part 1, 18.3.1).
public struct PageLook: Hashable, Sendable {
    /// `nil` when the sheet does not say.
    public var isLandscape: Bool?
    /// The paper's number; 9 is A4, 8 is A3. `nil` when the sheet does not say.
    public var paper: Int?
    /// In millimetres; `nil` when the sheet names none.
    public var margins: PageDraft.Margins?
    /// Rows printed at the top of every page.
    public var repeatedRows: ClosedRange<Int>?
    /// Columns printed at the left of every page.
    public var repeatedColumns: ClosedRange<Int>?
    public var printAreas: [CellRange] = []
    /// Whether the sheet is fitted to pages.
    public var fitsToPages = false
    /// Pages side by side that it is fitted to; 0 for as many as it takes.
    public var pagesWide = 1
    /// Pages below one another that it is fitted to; 0 for as many as it takes.
    public var pagesTall = 1
    /// In percent; `nil` when the sheet does not say.
    public var scale: Int?
    /// Rows that begin a new page by hand.
    public var pageBreaksBefore: [Int] = []
    /// Columns that begin a new page by hand.
    public var columnBreaksBefore: [Int] = []
    public var isCenteredAcross = false
    /// The header of odd pages in Excel's code, such as `&C&P`; empty when there is none.
    public var header = ""
    /// The footer of odd pages, in the same code.
    public var footer = ""

    public init() {}
}
