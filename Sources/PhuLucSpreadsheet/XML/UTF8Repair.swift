/// Sound UTF-8 made of any bytes: what is broken becomes U+FFFD, and so does NUL, which no XML can hold.
enum UTF8Repair {
    /// The part itself when it is sound, else a mended copy.
    static func sound(_ part: PartBytes) -> PartBytes {
        if isSound(part) { return part }
        let replacement = Array("\u{FFFD}".utf8)
        let mended = Array(String(decoding: part.bytes, as: UTF8.self).utf8)
        let pieces = mended.split(separator: 0, omittingEmptySubsequences: false)
        return PartBytes(Array(pieces.joined(separator: replacement)))
    }

    /// Whether all bytes are well-formed UTF-8 (Unicode, table 3-7), none of them NUL.
    static func isSound(_ part: PartBytes) -> Bool {
        part.padded.withUnsafeBytes { buffer in
            var index = 0
            while index < part.count {
                // Eight bytes of ASCII at a time; the padding makes the look ahead safe.
                let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // The second term has a high bit where a byte is zero (or high: then the first has it too).
                if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
                let length = sequenceLength(buffer, index)
                if length == 0 { return false }
                index += length
            }
            return true
        }
    }

    /// The length of the sequence at an index; 0 when it is broken (the padding cannot continue one).
    @inline(__always)
    private static func sequenceLength(_ buffer: UnsafeRawBufferPointer, _ index: Int) -> Int {
        let first = buffer[index]
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            range.contains(buffer[index + offset])
        }
        switch first {
        case 1...0x7F: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
