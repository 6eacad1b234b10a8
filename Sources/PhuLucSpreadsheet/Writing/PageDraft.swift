/// How a sheet prints.
public struct PageDraft: Hashable, Sendable {
    public var isLandscape = false
    /// Margins in millimetres.
    public var margins = Margins(top: 20, bottom: 20, left: 30, right: 15)
    /// Rows printed at the top of every page, counted from 1.
    public var repeatedRows: ClosedRange<Int>?
    /// Columns printed at the left of every page, counted from 1.
    public var repeatedColumns: ClosedRange<Int>?
    public var printArea: CellRange?
    /// Whether the page number stands at the top centre of every page but the first.
    public var numbersPages = true
    /// Whether the sheet is scaled down to one page's width.
    public var fitsWidth = true
    /// Whether what is printed stands in the middle between the left and the right margin.
    public var isCentered = false
    /// Rows that begin a new page.
    public var pageBreaksBefore: [Int] = []
    /// Columns that begin a new page.
    public var pageBreaksBeforeColumns: [Int] = []
    /// The size of print in per cent, 10 to 400; it counts only where ``fitsWidth`` is off.
    public var scale = 100

    public init() {}

    /// The four margins, in millimetres.
    public struct Margins: Hashable, Sendable {
        public var top: Double, bottom: Double, left: Double, right: Double

        public init(top: Double, bottom: Double, left: Double, right: Double) {
            (self.top, self.bottom, self.left, self.right) = (top, bottom, left, right)
        }
    }
}
