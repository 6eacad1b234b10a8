extension [UInt8] {
    /// Appends a scalar value in UTF-8; the value is one of text, so no surrogate occurs.
    @inline(__always)
    mutating func append(scalar value: UInt32) {
        if value < 0x80 {
            append(UInt8(truncatingIfNeeded: value))
        } else if value < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        } else {
            if value < 0x10000 {
                append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            } else {
                append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
                append(UInt8(truncatingIfNeeded: 0x80 | (value >> 12) & 0x3F))
            }
            append(UInt8(truncatingIfNeeded: 0x80 | (value >> 6) & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        }
    }
}

extension Substring {
    /// The words with single blanks between them.
    var withSingleBlanks: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var gap = false
        for byte in utf8 {
            if byte == 0x20 {
                gap = !bytes.isEmpty
                continue
            }
            if gap { bytes.append(0x20) }
            gap = false
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
