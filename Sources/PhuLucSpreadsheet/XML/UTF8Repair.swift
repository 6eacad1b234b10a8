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

    /// How many bytes a core looks at, at the least.
    private static let leastPiece = 1 << 20

    /// Whether all bytes are well-formed UTF-8 (Unicode, table 3-7), none of them NUL.
    static func isSound(_ part: PartBytes) -> Bool {
        let count = max(1, min(Parallel.cores, part.count / leastPiece))
        let cuts = (0...count).map { start(of: part, at: part.count / count * $0, isLast: $0 == count) }
        return Parallel.map(count) { isSound(part, from: cuts[$0], to: cuts[$0 + 1]) }.allSatisfy { $0 }
    }

    /// The beginning of the sequence that may stand at an index; no sequence has more than three other bytes.
    private static func start(of part: PartBytes, at index: Int, isLast: Bool) -> Int {
        if isLast { return part.count }
        var start = index
        while start > 0, index - start < 3, part.padded[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Whether the bytes between two places, where sequences begin, are sound.
    private static func isSound(_ part: PartBytes, from start: Int, to end: Int) -> Bool {
        part.padded.withUnsafeBytes { buffer in
            var index = start
            while index < end {
                // Eight bytes of ASCII at a time; the padding makes the look ahead safe.
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                // The second term has a high bit where a byte is zero, the lowest such bit exactly there.
                let odd = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
                if odd == 0 {
                    index += 8
                    continue
                }
                index += odd.trailingZeroBitCount >> 3
                if index >= end { break }
                let length = sequenceLength(buffer, index)
                if length == 0 { return false }
                index += length
            }
            // A sequence that ran over the end would leave the next piece, or the padding, without its beginning.
            return true
        }
    }

    /// The length of the sequence at an index; 0 when it is broken (the padding cannot continue one), or a NUL.
    @inline(__always)
    private static func sequenceLength(_ buffer: UnsafeRawBufferPointer, _ index: Int) -> Int {
        // The first byte is the lowest.
        let word = UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        if word & 0xC0E0 == 0x80C0 {
            // C0 and C1 would write ASCII in two bytes.
            return word & 0x1E != 0 ? 2 : 0
        }
        if word & 0xC0_C0F0 == 0x80_80E0 {
            // Neither what two bytes can write, nor a half of a surrogate pair.
            let bits = word & 0x200F
            return bits != 0 && bits != 0x200D ? 3 : 0
        }
        if word & 0xC0C0_C0F8 == 0x8080_80F0 {
            // From U+10000 to U+10FFFF.
            let bits = (word & 7) << 2 | (word >> 12) & 3
            return bits > 0 && bits <= 16 ? 4 : 0
        }
        return 0
    }
}
