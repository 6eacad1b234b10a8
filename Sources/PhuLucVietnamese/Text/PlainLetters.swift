/// The letters and digits of a text in ASCII, without case and marks; of other signs only `(`, `[`, `)`, `]` and `#`.
///
/// 0 stands for a letter without such a form, and for what Unicode has to compose first.
struct PlainLetters: Sequence, IteratorProtocol {
    private var bytes: String.UTF8View.Iterator

    init(_ text: String) { bytes = text.utf8.makeIterator() }

    static let unknown: UInt8 = 0

    mutating func next() -> UInt8? {
        while let byte = bytes.next() {
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x23, 0x25, 0x26, 0x28, 0x29, 0x5B, 0x5D: return byte
            case 0x41...0x5A: return byte | 0x20
            case 0..<0x80: continue
            default: if let letter = Self.letter(scalar(byte)) { return letter }
            }
        }
        return nil
    }

    /// The plain form of a scalar; nil for one that makes no words.
    private static func letter(_ value: UInt32) -> UInt8? {
        if Canonical.mayChange(value) { return unknown }
        guard FoldedText.isWordPart(value) else { return nil }
        guard let small = VietnameseLetter.lowercase(value), let plain = VietnameseLetter.plain(small) else {
            return unknown
        }
        return UInt8(truncatingIfNeeded: plain)
    }

    /// The scalar value that begins with a byte above ASCII.
    private mutating func scalar(_ first: UInt8) -> UInt32 {
        let lead = UInt32(first)
        if first < 0xE0 { return (lead & 0x1F) << 6 | rest() }
        if first < 0xF0 { return (lead & 0x0F) << 12 | rest() << 6 | rest() }
        return (lead & 0x07) << 18 | rest() << 12 | rest() << 6 | rest()
    }

    private mutating func rest() -> UInt32 { UInt32((bytes.next() ?? 0) & 0x3F) }
}
