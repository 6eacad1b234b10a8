/// A decimal number exactly as written under the Vietnamese convention, without binary rounding.
struct DecimalText: Hashable {
    var isNegative = false
    /// The digits of the whole part and the fraction, without marks; leading zeros stay.
    var digits: [UInt8] = []
    /// How many of the digits stand behind the comma.
    var fractionCount = 0

    /// Reads `1.250,5`, `1 250`, `12.500`, `9.40`, `+ 0,13`; nil for anything else.
    init?(_ text: some StringProtocol) {
        if text.utf8.withContiguousStorageIfAvailable({ takePlain($0) }) == true { return }
        (digits, fractionCount) = ([], 0)
        var rest = Self.trimmed(Array(text.utf8)[...])
        let signed = takeSign(&rest)
        guard let first = rest.first, Self.isDigit(first), let last = rest.last, Self.isDigit(last) else { return nil }
        let halves = rest.split(separator: 0x2C, omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first else { return nil }
        isNegative = signed
        if halves.count == 2 {
            guard let fraction = halves.last, fraction.allSatisfy(Self.isDigit), take(whole) else { return nil }
            digits += fraction
            fractionCount = fraction.count
        } else if !take(whole), !takeDotDecimal(whole) {
            return nil
        }
    }

    /// Takes `18908,71`, the plain form that a number's cell shows: digits, and a comma between some of them.
    private mutating func takePlain(_ text: some Sequence<UInt8>) -> Bool {
        digits.reserveCapacity(16)
        var comma: Int?
        for byte in text {
            if Self.isDigit(byte) {
                digits.append(byte)
            } else if byte == 0x2C, comma == nil, !digits.isEmpty {
                comma = digits.count
            } else {
                return false
            }
        }
        fractionCount = comma.map { digits.count - $0 } ?? 0
        return !digits.isEmpty && comma != digits.count
    }

    /// The number nearest to it, nil beyond the range of `Double`.
    func value(shiftedBy places: Int = 0) -> Double? {
        let text = (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self) + "e\(places - fractionCount)"
        guard let value = Double(text), value.isFinite else { return nil }
        return value == 0 ? 0 : value
    }

    /// The number times a factor, rounded half up to a whole one; nil when it does not fit.
    func whole(times factor: Int) -> Int? {
        let whole = digits.dropLast(fractionCount)
        let fraction = digits.suffix(fractionCount)
        guard let units = Self.integer(whole) else { return nil }
        let (product, overflow) = units.multipliedReportingOverflow(by: factor)
        guard !overflow, let part = Self.fraction(fraction, times: factor) else { return nil }
        let (sum, tooLarge) = product.addingReportingOverflow(part)
        return tooLarge ? nil : (isNegative ? -sum : sum)
    }

    private mutating func take(_ whole: ArraySlice<UInt8>) -> Bool {
        let marks = whole.filter { !Self.isDigit($0) }
        guard let mark = marks.first else {
            digits = Array(whole)
            return true
        }
        guard mark == 0x2E || mark == 0x20, marks.allSatisfy({ $0 == mark }) else { return false }
        let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
        guard let head = groups.first, (1...3).contains(head.count), head.first != 0x30,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return false }
        digits = groups.flatMap { $0 }
        return true
    }

    /// One dot that groups nothing (`9.40`, `0.125`) is a decimal point typed by habit.
    private mutating func takeDotDecimal(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }) else { return false }
        digits = Array(parts.joined())
        fractionCount = parts[1].count
        return true
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while rest.first == 0x20 { rest.removeFirst() }
        while rest.last == 0x20 { rest.removeLast() }
        return rest
    }

    private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            let (tens, isLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLarge) = tens.addingReportingOverflow(Int(digit) - 0x30)
            if isLarge || isTooLarge { return nil }
            value = sum
        }
        return digits.isEmpty ? nil : value
    }

    /// The fraction `0,digits` times a power of ten up to 10⁹, rounded half up.
    private static func fraction(_ digits: ArraySlice<UInt8>, times factor: Int) -> Int? {
        var rest = factor
        var sum = 0
        var used = digits.startIndex
        while rest >= 10, rest % 10 == 0 {
            rest /= 10
            guard used < digits.endIndex else { continue }
            sum += Int(digits[used] - 0x30) * rest
            used += 1
        }
        guard rest == 1 else { return nil }
        return used < digits.endIndex && digits[used] >= 0x35 ? sum + 1 : sum
    }
}

/// Takes `+`, `-` or `−` with the blanks behind it; true for minus.
private func takeSign(_ rest: inout ArraySlice<UInt8>) -> Bool {
    var negative = false
    if rest.first == 0x2B {
        rest.removeFirst()
    } else if rest.first == 0x2D {
        rest.removeFirst()
        negative = true
    } else if rest.starts(with: [0xE2, 0x88, 0x92]) {
        rest.removeFirst(3)
        negative = true
    } else {
        return false
    }
    rest = DecimalText.trimmed(rest)
    return negative
}
