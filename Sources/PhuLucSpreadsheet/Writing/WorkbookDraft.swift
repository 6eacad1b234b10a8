/// A workbook to be written: every cell, style, merge and print setting as a plain value.
public struct WorkbookDraft: Hashable, Sendable {
    public var sheets: [SheetDraft]
    public var properties: DocumentProperties
    /// The font of cells without a style, and of the column width's unit.
    public var defaultFont: CellFont

    public init(
        sheets: [SheetDraft] = [], properties: DocumentProperties = DocumentProperties(),
        defaultFont: CellFont = CellFont(name: "Times New Roman", size: 11)
    ) {
        self.sheets = sheets
        self.properties = properties
        self.defaultFont = defaultFont
    }
}

/// The document properties of a workbook; the same ones give the same bytes.
public struct DocumentProperties: Hashable, Sendable {
    public var title: String?
    public var subject: String?
    public var author: String?
    public var company: String?
    public var comments: String?
    /// The moment of creation, in seconds since 1970; fixed, so that two exports are equal.
    public var created: Int

    public init(
        title: String? = nil, subject: String? = nil, author: String? = nil, company: String? = nil,
        comments: String? = nil, created: Int = 1_735_689_600
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.company = company
        self.comments = comments
        self.created = created
    }
}

/// One sheet to be written.
public struct SheetDraft: Hashable, Sendable {
    public var name: String
    public var cells: [CellDraft]
    /// Merged ranges; they may not overlap, and each covers at least two cells.
    public var merges: [MergeDraft]
    /// Column widths in characters of the default font, by column from 1.
    public var columnWidths: [Int: Double]
    /// Row heights in points, by row from 1.
    public var rowHeights: [Int: Double]
    public var page: PageDraft

    public init(name: String) {
        self.name = name
        (cells, merges, columnWidths, rowHeights) = ([], [], [:], [:])
        page = PageDraft()
    }
}

/// One cell to be written.
public struct CellDraft: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
        case blank
        case text(String)
        case number(Double)
    }
    public var reference: CellReference
    public var value: Value
    public var style: StyleDraft

    public init(_ reference: CellReference, _ value: Value, _ style: StyleDraft) {
        self.reference = reference
        self.value = value
        self.style = style
    }
}

/// A merged range; its text is the cell at its first corner, its borders run round the whole.
public struct MergeDraft: Hashable, Sendable {
    public var range: CellRange
    public var style: StyleDraft

    public init(_ range: CellRange, _ style: StyleDraft) {
        self.range = range
        self.style = style
    }
}

/// A cell's format.
public struct StyleDraft: Hashable, Sendable {
    public enum Horizontal: String, Hashable, Sendable { case general, left, center, right, justify }
    public enum Vertical: String, Hashable, Sendable { case top, center, bottom }

    public var font: CellFont
    public var horizontal: Horizontal
    public var vertical: Vertical
    public var wraps: Bool
    public var hasBorder: Bool
    /// The number format's code; `General` for none.
    public var numberFormat: String

    public init(
        font: CellFont = CellFont(name: "Times New Roman", size: 12), horizontal: Horizontal = .left,
        vertical: Vertical = .center, wraps: Bool = true, hasBorder: Bool = true, numberFormat: String = "General"
    ) {
        self.font = font
        self.horizontal = horizontal
        self.vertical = vertical
        self.wraps = wraps
        self.hasBorder = hasBorder
        self.numberFormat = numberFormat
    }
}

/// How a sheet prints.
public struct PageDraft: Hashable, Sendable {
    public var isLandscape = false
    /// Margins in millimetres.
    public var margins = Margins(top: 20, bottom: 20, left: 30, right: 15)
    /// Rows printed at the top of every page, counted from 1.
    public var repeatedRows: ClosedRange<Int>?
    public var printArea: CellRange?
    /// Whether the page number stands at the top centre of every page but the first.
    public var numbersPages = true
    /// Whether the sheet is scaled down to one page's width.
    public var fitsWidth = true
    /// Rows that begin a new page.
    public var pageBreaksBefore: [Int] = []

    public init() {}

    /// The four margins, in millimetres.
    public struct Margins: Hashable, Sendable {
        public var top: Double, bottom: Double, left: Double, right: Double

        public init(top: Double, bottom: Double, left: Double, right: Double) {
            (self.top, self.bottom, self.left, self.right) = (top, bottom, left, right)
        }
    }
}
