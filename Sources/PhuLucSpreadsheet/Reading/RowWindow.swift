/// A stretch of a sheet's part that is being read: what stands before the rows, and rows as far as they have come.
struct RowWindow {
    /// The part up to the first row, kept so that every window is XML for itself; then rows, the last one cut off.
    private(set) var bytes: [UInt8] = []
    /// How many bytes stand before the rows.
    var head = 0
    /// Bytes of the part that came before the window's rows.
    private(set) var dropped = 0
    /// The first bytes of a character whose others have not come yet.
    private var rest: [UInt8] = []

    /// Adds bytes as they come, mended where they are no UTF-8.
    mutating func append(_ chunk: [UInt8], isLast: Bool) {
        var chunk = rest + chunk
        let open = isLast ? 0 : Self.openBytes(chunk)
        rest = Array(chunk.suffix(open))
        chunk.removeLast(open)
        bytes += UTF8Repair.sound(PartBytes(chunk)).bytes
    }

    /// Drops the rows before a place.
    mutating func drop(upTo place: Int) {
        guard place > head else { return }
        dropped += place - head
        bytes.removeSubrange(head..<place)
    }

    /// How many bytes at the end begin a character without ending it.
    private static func openBytes(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
