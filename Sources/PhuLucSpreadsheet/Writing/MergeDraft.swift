/// A merged range; its value is the cell at its first corner, its borders run round the whole.
///
/// The merge's style holds for every cell it covers, the first one too. No other cell in it may hold a value.
public struct MergeDraft: Hashable, Sendable {
    public var range: CellRange
    public var style: StyleDraft

    public init(_ range: CellRange, _ style: StyleDraft) {
        self.range = range
        self.style = style
    }
}
