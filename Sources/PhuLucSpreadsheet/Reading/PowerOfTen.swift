/// Whole numbers times powers of ten, rounded to the nearest double once.
enum PowerOfTen {
    /// Ten to the 0…22: all exact as doubles.
    private static let exact: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Five to the 0…27: all within 64 bits.
    private static let fives: [UInt64] = (0...27).map { power in
        (0..<power).reduce(1) { product, _ in product * 5 }
    }

    /// `mantissa` × 10^`power`; `nil` where this arithmetic does not reach.
    @inline(__always)
    static func scaled(_ mantissa: UInt64, by power: Int) -> Double? {
        if power == 0 { return Double(mantissa) }
        if mantissa < 1 << 53 {
            // One rounding of two exact values is the nearest double (Clinger 1990).
            if power < 0 && power >= -22 { return Double(mantissa) / exact[0 &- power] }
            if power > 0 && power <= 22 { return Double(mantissa) * exact[power] }
        }
        guard power < 0, power >= -27 else { return nil }
        return quotient(mantissa, power: 0 &- power)
    }

    /// `mantissa` ÷ 10^`power` by a division of whole numbers whose remainder decides the rounding.
    private static func quotient(_ mantissa: UInt64, power: Int) -> Double {
        guard mantissa != 0 else { return 0 }
        let five = fives[power]
        let up = mantissa.leadingZeroBitCount
        let fiveUp = five.leadingZeroBitCount
        let dividend = mantissa << UInt64(up)
        // dividend × 2^63 ÷ divisor lies in 2^62 … 2^64, so 62 bits and a sticky one are always there.
        let division = (five << UInt64(fiveUp)).dividingFullWidth((dividend >> 1, dividend << 63))
        let sticky: UInt64 = division.remainder == 0 ? 0 : 1
        let scale = fiveUp - up - power - 63
        return Double(division.quotient | sticky) * Double(sign: .plus, exponent: scale, significand: 1)
    }
}
