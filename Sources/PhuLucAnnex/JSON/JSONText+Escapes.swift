extension [UInt8] {
    /// Appends what stands between the quotes of a JSON string, escaped as RFC 8259 asks.
    @inline(never)
    mutating func append(escaping text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { utf8 in
            if Self.isPlain(utf8) { append(contentsOf: utf8) } else { append(escaping: utf8) }
        }
        if isDone == nil { append(escaping: Array(text.utf8)) }
    }

    /// Whether no byte need be escaped, told of eight and more at once: the last eight may be looked at twice.
    @inline(__always)
    private static func isPlain<Bytes: RandomAccessCollection>(_ utf8: Bytes) -> Bool
    where Bytes.Element == UInt8, Bytes.Index == Int {
        let count = utf8.count
        guard count >= 8 else { return !utf8.contains(where: isEscaped) }
        var found: UInt8 = 0
        for index in 0..<(count & ~7) { found |= mark(utf8[index]) }
        for index in (count &- 8)..<count { found |= mark(utf8[index]) }
        return found == 0
    }

    @inline(__always)
    private static func mark(_ byte: UInt8) -> UInt8 {
        (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }

    @inline(__always)
    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte <= 0x22 && byte != 0x20 && byte != 0x21 || byte == 0x5C
    }

    /// Appends the bytes of a text, each stretch of plain ones at once.
    private mutating func append(escaping utf8: some RandomAccessCollection<UInt8>) {
        var rest = utf8[...]
        while let place = rest.firstIndex(where: Self.isEscaped) {
            append(contentsOf: rest[..<place])
            append(escaping: rest[place])
            rest = rest[place...].dropFirst()
        }
        append(contentsOf: rest)
    }

    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
        case 0x0A: append(contentsOf: "\\n".utf8)
        case 0x0D: append(contentsOf: "\\r".utf8)
        case 0x09: append(contentsOf: "\\t".utf8)
        default:
            let digits = String(byte, radix: 16)
            append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
    }
}
