/// A key that descriptions name, with the bytes that lead to its value held ready.
struct JSONKey: Sendable {
    let name: String
    /// Rows of one width, by depth: `",`, then a line break and two blanks for each level, the key, a colon, a blank and
    /// the quote that a text would begin with. In the row of depth 0 a blank stands for the line break.
    private let rows: [UInt8]
    private let width: Int

    /// How many levels have their rows.
    static let depths = 16

    /// - Parameter name: letters that JSON need not escape.
    init(_ name: String) {
        let ending = Array("\"\(name)\": \"".utf8)
        let width = 3 + 2 * Self.depths + ending.count
        var rows: [UInt8] = []
        rows.reserveCapacity(Self.depths * width)
        for depth in 0..<Self.depths {
            rows += "\",".utf8
            rows.append(depth == 0 ? 0x20 : 0x0A)
            rows += repeatElement(0x20, count: 2 * depth)
            rows += ending
            rows += repeatElement(0x20, count: 2 * (Self.depths - depth))
        }
        (self.name, self.rows, self.width) = (name, rows, width)
    }

    /// Appends what leads to a value behind another text.
    ///
    /// - Parameters:
    ///   - depth: of the line, below ``depths``; 0 when the members share a line.
    ///   - skipped: how many bytes of the front are not wanted.
    ///   - isText: whether the value's own first quote is wanted.
    @inline(__always)
    func append(to bytes: inout [UInt8], depth: Int, skipped: Int, isText: Bool) {
        let start = depth &* width
        let end = start &+ width &- 2 &* (Self.depths &- depth) &- (isText ? 0 : 1)
        rows.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0.extracting(start &+ skipped..<end)) }
    }
}
