/// The letters and digits of a text in ASCII, without case and marks; of other signs only `(`, `[`, `)`, `]` and `#`.
///
/// 0 stands for a letter without such a form, and for what Unicode has to compose first.
struct PlainLetters<Bytes: TextBytes>: Sequence, IteratorProtocol {
    // Not those of a string, which cost several times as much one by one.
    private let bytes: Bytes
    private var index: Int

    init(_ bytes: Bytes) { (self.bytes, index) = (bytes, bytes.startIndex) }

    @inline(__always)
    mutating func next() -> UInt8? {
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte >= 0x80 {
                if let letter = Self.letter(bytes.takeScalar(at: &index)) { return letter }
                continue
            }
            index += 1
            switch byte {
            case 0x61...0x7A, 0x30...0x39: return byte
            case 0x41...0x5A: return byte | 0x20
            case 0x23, 0x25, 0x26, 0x28, 0x29, 0x5B, 0x5D: return byte
            default: continue
            }
        }
        return nil
    }

    /// The plain form of a scalar above ASCII; nil for one that makes no words.
    private static func letter(_ value: UInt32) -> UInt8? {
        // The letters that Vietnamese text has need not be asked for.
        let isVietnamese = (0x1EA0...0x1EF9).contains(value) || (0xC0...0x1B0).contains(value)
        if !isVietnamese || value == 0xD7 || value == 0xF7 {
            if Canonical.mayChange(value) { return PlainLetter.unknown }
            guard FoldedText.isWordPart(value) else { return nil }
        }
        guard let small = VietnameseLetter.lowercase(value), let plain = VietnameseLetter.plain(small) else {
            return PlainLetter.unknown
        }
        return UInt8(truncatingIfNeeded: plain)
    }
}

extension PlainLetters where Bytes == [UInt8] {
    init(_ text: String) { self.init(Array(text.utf8)) }
}

enum PlainLetter {
    /// What stands for a letter without a plain form.
    static let unknown: UInt8 = 0
}
