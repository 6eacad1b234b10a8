/// Writes deflate data without a library: a text, then one byte repeated any number of times (RFC 1951, 3.2.6).
public struct DeflateMaker {
    private var bytes: [UInt8] = []
    private var bits = 0
    private var bitCount = 0

    /// A fixed block of `text`, its last byte repeated, `tail` after it; 160 bytes come of one.
    public static func deflated(_ text: [UInt8], thenRepeated count: Int, _ tail: [UInt8]) -> [UInt8] {
        var maker = DeflateMaker()
        // The last block, of fixed codes.
        maker.add(0b011, 3)
        for byte in text { maker.addLiteral(byte) }
        // 258 bytes of those one back: length code 285, distance code 0.
        for _ in 0..<(count / 258) {
            maker.addCode(0b1100_0101, 8)
            maker.addCode(0, 5)
        }
        for byte in repeatElement(text.last ?? 0, count: count % 258) { maker.addLiteral(byte) }
        for byte in tail { maker.addLiteral(byte) }
        maker.addCode(0, 7)
        maker.add(0, 7)
        return maker.bytes
    }

    private mutating func add(_ value: Int, _ count: Int) {
        bits |= value << bitCount
        bitCount += count
        while bitCount >= 8 {
            bytes.append(UInt8(bits & 0xFF))
            (bits, bitCount) = (bits >> 8, bitCount - 8)
        }
    }

    /// Adds a Huffman code, which has its highest bit first.
    private mutating func addCode(_ code: Int, _ count: Int) {
        for bit in (0..<count).reversed() { add(code >> bit & 1, 1) }
    }

    private mutating func addLiteral(_ byte: UInt8) {
        if byte < 144 { addCode(0x30 + Int(byte), 8) } else { addCode(0x190 + Int(byte) - 144, 9) }
    }
}
