/// Numbers as XML writes them, read to the nearest double.
enum NumberText {
    /// Reads a trimmed stretch; `nil` when it is no finite number.
    static func parse(_ base: UnsafePointer<UInt8>, _ span: XMLScanner.Span) -> Double? {
        var index = span.start
        if let value = fast(base, &index), index == span.end, !span.isEmpty { return value }
        return slow(UnsafeBufferPointer(start: base + span.start, count: max(span.count, 0)))
    }

    /// Reads what lies within 19 digits and 27 powers of ten, exactly; else `nil`, and nothing is known.
    ///
    /// Stops at the first byte that does not belong to a number, which the padding ensures.
    @inline(__always)
    static func fast(_ base: UnsafePointer<UInt8>, _ index: inout Int) -> Double? {
        let isNegative = base[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var mantissa: UInt64 = 0
        var begin = index
        var digit = base[index] &- 0x30
        while digit < 10 {
            mantissa = mantissa &* 10 &+ UInt64(digit)
            index += 1
            digit = base[index] &- 0x30
        }
        var digits = index - begin
        var power = 0
        if base[index] == UInt8(ascii: ".") {
            index += 1
            begin = index
            digit = base[index] &- 0x30
            while digit < 10 {
                mantissa = mantissa &* 10 &+ UInt64(digit)
                index += 1
                digit = base[index] &- 0x30
            }
            power = begin - index
            digits += index - begin
        }
        guard digits > 0, digits <= 19 else { return nil }
        if base[index] | 0x20 == UInt8(ascii: "e") {
            guard let exponent = exponent(base, &index) else { return nil }
            power += exponent
        }
        guard let value = PowerOfTen.scaled(mantissa, by: power) else { return nil }
        return isNegative ? -value : value
    }

    /// Reads `e-05` at the index.
    private static func exponent(_ base: UnsafePointer<UInt8>, _ index: inout Int) -> Int? {
        index += 1
        let sign = base[index]
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { index += 1 }
        let begin = index
        var value = 0
        while base[index] &- 0x30 < 10 {
            value = min(value * 10 + Int(base[index] &- 0x30), 100_000)
            index += 1
        }
        guard index > begin else { return nil }
        return sign == UInt8(ascii: "-") ? -value : value
    }

    /// Any other number, by the standard library; only plain decimal notation is let through.
    private static func slow(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard (1...2000).contains(bytes.count) else { return nil }
        let isPlain = bytes.allSatisfy { byte in
            byte &- 0x30 < 10 || byte | 0x20 == UInt8(ascii: "e") || [0x2B, 0x2D, 0x2E].contains(byte)
        }
        guard isPlain, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }
}
