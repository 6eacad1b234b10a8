/// One cell to be written.
public struct CellDraft: Hashable, Sendable {
    /// What the cell holds.
    public enum Value: Hashable, Sendable {
        case blank
        /// A text, at most 32,767 UTF-16 units; always written as text, also when it begins with `=`.
        case text(String)
        /// A finite number; 16 significant digits are written, one more than Excel keeps.
        case number(Double)
        /// A formula without its `=`, in English names, commas and A1 references, and what it gave when it was written.
        ///
        /// At most 8,192 UTF-16 units, and 255 in a text within it; how it looks is the style's number format.
        case formula(String, cached: Cached)
    }

    /// What a formula gave: programs that do not calculate show this.
    public enum Cached: Hashable, Sendable {
        /// An empty text, as `IF(…, "")` gives; no formula gives nothing at all.
        case blank
        /// A text, at most 32,767 UTF-16 units.
        case text(String)
        /// A finite number.
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
