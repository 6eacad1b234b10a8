/// A font as a cell or a run of rich text names it.
public struct CellFont: Hashable, Sendable {
    /// The font's name, such as `.VnTimeH`; empty when the workbook names none.
    public var name: String
    /// The size in points; 0 when the workbook names none.
    public var size: Double
    public var isBold: Bool
    public var isItalic: Bool

    public init(name: String = "", size: Double = 0, isBold: Bool = false, isItalic: Bool = false) {
        self.name = name
        self.size = size
        self.isBold = isBold
        self.isItalic = isItalic
    }
}

/// A stretch of a cell's text in one font.
public struct TextRun: Hashable, Sendable {
    public var text: String
    /// The run's own font; `nil` when it takes the cell's.
    public var font: CellFont?

    public init(text: String, font: CellFont?) {
        self.text = text
        self.font = font
    }
}

/// What reading needs of a cell's format.
public struct CellStyle: Hashable, Sendable {
    public var font: CellFont
    /// The number format's code, such as `#,##0.00` or `dd/mm/yyyy`; `General` when there is none.
    public var numberFormat: String
    /// What the number format makes of a number.
    public var numberKind: NumberFormat.Kind
    /// The indent, in Excel's steps of about three blanks.
    public var indent: Int

    public init(
        font: CellFont = CellFont(), numberFormat: String = "General",
        numberKind: NumberFormat.Kind = .number, indent: Int = 0
    ) {
        self.font = font
        self.numberFormat = numberFormat
        self.numberKind = numberKind
        self.indent = indent
    }
}
