/// How a cell looks (ECMA-376 part 1, 18.8).
public struct CellLook: Hashable, Sendable {
    public var font = CellFont()
    public var isUnderlined = false
    /// The font's colour; `nil` when it names none.
    public var fontColour: LookColour?
    /// The colour of a plain fill; `nil` when there is none.
    public var fill: LookColour?
    /// The sides that have a line.
    public var borders: Borders = []
    /// As the file names it: `general`, `left`, `center`, `right`, `justify`, `centerContinuous`…
    public var horizontal = "general"
    /// `top`, `center`, `bottom`, `justify` or `distributed`.
    public var vertical = "bottom"
    public var wraps = false
    /// In Excel's steps of about three blanks.
    public var indent = 0
    /// The number format's code; `General` when there is none.
    public var numberFormat = "General"
    /// Whether the cell cannot be changed while its sheet is protected.
    public var isLocked = true

    public init() {}

    /// The sides of a cell.
    public struct Borders: OptionSet, Hashable, Sendable {
        public var rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let left = Borders(rawValue: 1)
        public static let right = Borders(rawValue: 2)
        public static let top = Borders(rawValue: 4)
        public static let bottom = Borders(rawValue: 8)
        public static let all: Borders = [.left, .right, .top, .bottom]
    }
}

/// A colour as a workbook names it (ECMA-376 part 1, 18.8.19).
public enum LookColour: Hashable, Sendable {
    /// Red, green and blue in one number: `0xF9C6C1`.
    case rgb(UInt32)
    /// A colour of the theme by its number, lightened or darkened by a tint of -1 to 1.
    case theme(Int, tint: Double)
    /// A colour of the old palette by its number.
    case indexed(Int)
    /// What the program takes for text, background or tabs.
    case automatic
}
