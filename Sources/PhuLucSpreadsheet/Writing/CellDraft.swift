/// One cell to be written.
public struct CellDraft: Hashable, Sendable {
    /// What the cell holds.
    public enum Value: Hashable, Sendable {
        case blank
        /// A text, at most 32,767 UTF-16 units; always written as text, also when it begins with `=`.
        case text(String)
        /// A finite number; 16 significant digits are written, one more than Excel keeps.
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
