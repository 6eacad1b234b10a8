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
    /// Whether the cell cannot be changed once its sheet is protected; without protection it means nothing.
    public var isLocked: Bool
    /// The colour behind the text, 0xRRGGBB; `nil` for none.
    public var fill: UInt32?
    /// The text's colour, 0xRRGGBB; `nil` for the program's own, mostly black.
    public var fontColor: UInt32?
    /// How many steps the text stands in from its side, 0 to 15; only text that is set left or right moves.
    public var indent: Int

    /// Most steps that a text can stand in.
    static let maximumIndent = 15

    public init(
        font: CellFont = CellFont(name: "Times New Roman", size: 12), horizontal: Horizontal = .left,
        vertical: Vertical = .center, wraps: Bool = true, hasBorder: Bool = true, numberFormat: String = "General",
        isLocked: Bool = true, fill: UInt32? = nil, fontColor: UInt32? = nil, indent: Int = 0
    ) {
        self.font = font
        self.horizontal = horizontal
        self.vertical = vertical
        self.wraps = wraps
        self.hasBorder = hasBorder
        self.numberFormat = numberFormat
        self.isLocked = isLocked
        self.fill = fill
        self.fontColor = fontColor
        self.indent = indent
    }
}
