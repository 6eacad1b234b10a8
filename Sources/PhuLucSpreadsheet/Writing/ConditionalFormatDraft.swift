/// A rule that colours the cells of a range for which a formula is true.
public struct ConditionalFormatDraft: Hashable, Sendable {
    public var range: CellRange
    /// A formula without its `=`, written for the range's first cell; its relative references move with the cell.
    ///
    /// At most 8,192 UTF-16 units. Example for the range `C5:D9`: `ISBLANK(C5)`.
    public var formula: String
    /// The colour behind the text, 0xRRGGBB.
    public var fill: UInt32
    /// The text's colour, 0xRRGGBB; `nil` leaves it.
    public var fontColor: UInt32?

    public init(_ range: CellRange, _ formula: String, fill: UInt32, fontColor: UInt32? = nil) {
        self.range = range
        self.formula = formula
        self.fill = fill
        self.fontColor = fontColor
    }
}
