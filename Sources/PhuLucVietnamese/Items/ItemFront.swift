/// The markers that a text begins with one behind the other, at most two (`1.1. Nhiệm vụ 1:`), without its words.
///
/// It holds no text: many can be compared quickly.
public struct ItemFront: Hashable, Sendable {
    /// A marker but for its number.
    public struct Shape: Hashable, Sendable {
        public var kind: ItemMarker.Kind
        /// The closing mark in ASCII; 0 for none.
        var mark: UInt8

        /// The closing mark, as ``ItemMarker/mark``.
        public var markText: String { ItemMarker.text(of: mark) }
    }

    public private(set) var first: Shape?
    public private(set) var second: Shape?
    /// The number of the label among them, of a dotted one the last part.
    private var ordinal: Int?

    public init(of text: String) {
        let front = text.utf8.withContiguousStorageIfAvailable { ItemFront($0) }
        self = front ?? ItemFront(Array(text.utf8))
    }

    private init(_ bytes: some TextBytes) {
        let limit = min(bytes.endIndex, bytes.startIndex &+ 2 &* ItemMarker.reach)
        guard let first = ItemMarker.found(in: bytes, from: bytes.startIndex, to: limit) else { return }
        self.first = Shape(kind: first.kind, mark: first.mark)
        if first.kind.isLabel { ordinal = Self.lastNumber(bytes[first.number]) }
        guard let second = ItemMarker.found(in: bytes, from: first.end, to: limit) else { return }
        self.second = Shape(kind: second.kind, mark: second.mark)
        if !first.kind.isLabel, second.kind.isLabel { ordinal = Self.lastNumber(bytes[second.number]) }
    }

    /// The n of the label of a kind, itself at the front or behind one other marker.
    public func ordinal(of kind: ItemMarker.Kind) -> Int? {
        guard let label = first?.kind.isLabel == true ? first : second, label.kind == kind, kind.isLabel else {
            return nil
        }
        return ordinal
    }

    /// The number behind the last full stop; parts have at most three digits.
    private static func lastNumber(_ digits: some Collection<UInt8>) -> Int {
        digits.reduce(0) { $1 == 0x2E ? 0 : $0 &* 10 &+ Int($1 &- 0x30) }
    }
}
