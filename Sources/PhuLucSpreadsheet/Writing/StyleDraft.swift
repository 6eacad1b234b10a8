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
