/// A note on a cell, shown when the pointer rests on it (Excel's old comments).
public struct NoteDraft: Hashable, Sendable {
    public var reference: CellReference
    /// At most 32,767 UTF-16 units; lines are parted by `\n`.
    public var text: String
    /// Who wrote it, at most 255 UTF-16 units; empty for nobody.
    public var author: String
    /// The width of its box in points, above 0 and at most 1,000.
    public var width: Double
    /// The height of its box in points, above 0 and at most 1,000.
    public var height: Double

    public init(
        _ reference: CellReference, _ text: String, author: String = "", width: Double = 216, height: Double = 72
    ) {
        self.reference = reference
        self.text = text
        self.author = author
        self.width = width
        self.height = height
    }
}
