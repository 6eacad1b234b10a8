extension VietnameseNumber {
    /// The shortest text of a value with at most 15 significant digits, as a cell shows it.
    ///
    /// Decimal comma, no trailing zero; dots between thousands only with `grouping`; with `percent` a
    /// hundred times the value and `%`. Whole numbers up to 2⁵³ are exact. Empty for NaN and infinity.
    public static func text(
        of value: Double, grouping: Bool = false, percent: Bool = false, maximumFractionDigits: Int = 15
    ) -> String {
        guard value.isFinite else { return "" }
        if !grouping, !percent, let text = plainText(of: value, maximumFractionDigits) { return text }
        var decimal = DecimalDigits(value.magnitude)
        if percent { decimal.point += 2 }
        decimal.round(fractionDigits: max(0, maximumFractionDigits))
        var text = decimal.isZero || value >= 0 ? "" : "-"
        let whole = decimal.whole
        for (index, digit) in whole.enumerated() {
            if grouping, index > 0, (whole.count - index) % 3 == 0 { text += "." }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        if let fraction = decimal.fraction {
            text += ","
            text += String(decoding: fraction, as: UTF8.self)
        }
        return percent ? text + "%" : text
    }

    /// The text of a whole number, or of one whose shortest text needs no more than a comma for its point.
    private static func plainText(of value: Double, _ maximumFractionDigits: Int) -> String? {
        if value.magnitude <= 9_007_199_254_740_992, let whole = Int(exactly: value) { return String(whole) }
        if maximumFractionDigits >= 2, let text = hundredthsText(of: value) { return text }
        var bytes = Array(value.description.utf8)
        guard bytes.count <= 16, !bytes.contains(UInt8(ascii: "e")), let point = bytes.firstIndex(of: 0x2E),
            bytes.count - point - 1 <= maximumFractionDigits
        else { return nil }
        bytes[point] = 0x2C
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension VietnameseNumber {
    /// The text of a number that is one of hundredths, as amounts and scores are; nil for any other.
    ///
    /// Of two numbers of at most 15 digits only one reads back as a value: no shorter text needs be looked for.
    private static func hundredthsText(of value: Double) -> String? {
        guard value > 0, value < 1e12, let hundredths = Int(exactly: (value * 100).rounded()),
            Double(hundredths) / 100 == value
        else { return nil }
        var fraction = hundredths % 100
        var text = String(hundredths / 100)
        text += fraction < 10 ? ",0" : ","
        if fraction >= 10, fraction % 10 == 0 { fraction /= 10 }
        text += String(fraction)
        return text
    }
}

/// The decimal digits of a value and where its point stands: `0,d₁d₂d₃… × 10^point`.
private struct DecimalDigits {
    private var digits: [UInt8]
    var point: Int

    /// Takes the digits of the shortest text that reads back as the value, at most 15 of them.
    init(_ value: Double) {
        digits = []
        point = 0
        if value <= 9_007_199_254_740_992, let whole = Int(exactly: value) {
            digits = whole == 0 ? [] : Array(String(whole).utf8)
            point = digits.count
            trim()
            return
        }
        var exponent = 0
        var seenPoint = false
        var text = Array(value.description.utf8)[...]
        if let mark = text.firstIndex(of: 0x65) {
            exponent = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)) ?? 0
            text = text[..<mark]
        }
        for byte in text {
            if byte == 0x2E {
                seenPoint = true
            } else {
                digits.append(byte)
                if !seenPoint { point += 1 }
            }
        }
        point += exponent
        while digits.first == 0x30 {
            digits.removeFirst()
            point -= 1
        }
        if digits.count > 15 { cut(to: 15) }
        trim()
    }

    var isZero: Bool { digits.isEmpty }

    /// The digits before the comma, at least one.
    var whole: [UInt8] {
        guard point > 0, !isZero else { return [0x30] }
        return Array(digits.prefix(point)) + [UInt8](repeating: 0x30, count: max(0, point - digits.count))
    }

    /// The digits behind the comma, nil where there are none.
    var fraction: [UInt8]? {
        guard !isZero, digits.count > point else { return nil }
        return [UInt8](repeating: 0x30, count: max(0, -point)) + digits.dropFirst(max(0, point))
    }

    /// Rounds to a number of digits behind the comma, halves away from zero.
    mutating func round(fractionDigits: Int) {
        let (kept, overflow) = point.addingReportingOverflow(fractionDigits)
        guard !overflow, kept < digits.count else { return }
        if kept < 0 {
            digits = []
        } else {
            cut(to: kept)
        }
        trim()
    }

    private mutating func cut(to count: Int) {
        let up = digits[count] >= 0x35
        digits.removeLast(digits.count - count)
        guard up else { return }
        while digits.last == 0x39 { digits.removeLast() }
        if digits.isEmpty {
            digits = [0x31]
            point += 1
        } else {
            digits[digits.count - 1] += 1
        }
    }

    private mutating func trim() {
        while digits.last == 0x30 { digits.removeLast() }
    }
}
