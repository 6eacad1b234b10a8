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

extension TextBytes {
    /// Takes the scalar value at an index of sound UTF-8, which goes on to the next one.
    @inline(__always)
    func takeScalar(at index: inout Int) -> UInt32 {
        let first = UInt32(self[index])
        index += 1
        guard first >= 0x80 else { return first }
        let second = next(&index)
        if first < 0xE0 { return (first & 0x1F) << 6 | second }
        let third = next(&index)
        if first < 0xF0 { return (first & 0x0F) << 12 | second << 6 | third }
        return (first & 0x07) << 18 | second << 12 | third << 6 | next(&index)
    }

    /// Takes the six bits of a byte that goes on with a scalar.
    @inline(__always)
    private func next(_ index: inout Int) -> UInt32 {
        defer { index += 1 }
        return index < endIndex ? UInt32(self[index] & 0x3F) : 0
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

/// The bytes of a text where they lie: in an array, in a part of one, or in the string itself.
protocol TextBytes: RandomAccessCollection where Element == UInt8, Index == Int {}

extension Array: TextBytes where Element == UInt8 {}
extension ArraySlice: TextBytes where Element == UInt8 {}
extension UnsafeBufferPointer: TextBytes where Element == UInt8 {}
