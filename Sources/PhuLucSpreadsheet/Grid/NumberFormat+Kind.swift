extension NumberFormat {
    /// What a format's code makes of a number: its first section decides.
    ///
    /// Quoted, escaped and bracketed text does not count, save `[h]`, `[mm]`, `[s]`: an elapsed time.
    public static func kind(of code: String) -> Kind {
        let bytes = Array(code.utf8)
        var index = 0
        var isDate = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ";"): return isDate ? .date : .number
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
            case UInt8(ascii: "\""): index = end(of: UInt8(ascii: "\""), in: bytes, from: index + 1)
            case UInt8(ascii: "["):
                let close = end(of: UInt8(ascii: "]"), in: bytes, from: index + 1)
                if isElapsed(bytes[(index + 1)..<max(close, index + 1)]) { return .duration }
                index = close
            case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "y"), UInt8(ascii: "s"),
                UInt8(ascii: "D"), UInt8(ascii: "M"), UInt8(ascii: "H"), UInt8(ascii: "Y"), UInt8(ascii: "S"):
                isDate = true
            default: break
            }
            index += 1
        }
        return isDate ? .date : .number
    }

    private static func end(of mark: UInt8, in bytes: [UInt8], from start: Int) -> Int {
        bytes[min(start, bytes.count)...].firstIndex(of: mark) ?? bytes.count
    }

    /// Whether brackets hold only `h`, `hh`, `m`, `ss`….
    private static func isElapsed(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first.map({ $0 | 0x20 }), "hms".utf8.contains(first) else { return false }
        return content.allSatisfy { $0 | 0x20 == first }
    }

    /// The code of a built-in format (ECMA-376 part 1, 18.8.30).
    ///
    /// 27 to 36 and 50 to 58 are dates in East Asian editions only, and plain here: see ``eastAsianDate(_:)``.
    public static func builtIn(_ number: Int) -> String {
        switch number {
        case 1: "0"
        case 2: "0.00"
        case 3: "#,##0"
        case 4: "#,##0.00"
        case 9: "0%"
        case 10: "0.00%"
        case 11: "0.00E+00"
        case 12: "# ?/?"
        case 13: "# ??/??"
        case 14: "mm-dd-yy"
        case 15: "d-mmm-yy"
        case 16: "d-mmm"
        case 17: "mmm-yy"
        case 18: "h:mm AM/PM"
        case 19: "h:mm:ss AM/PM"
        case 20: "h:mm"
        case 21: "h:mm:ss"
        case 22: "m/d/yy h:mm"
        case 37: "#,##0_);(#,##0)"
        case 38: "#,##0_);[Red](#,##0)"
        case 39: "#,##0.00_);(#,##0.00)"
        case 40: "#,##0.00_);[Red](#,##0.00)"
        case 45: "mm:ss"
        case 46: "[h]:mm:ss"
        case 47: "mmss.0"
        case 48: "##0.0E+0"
        case 49: "@"
        default: "General"
        }
    }
    /// The date or time that a built-in format is in the Chinese, Japanese and Korean editions of Excel; else `nil`.
    ///
    /// The editions write them in ways of their own (ECMA-376 part 1, 18.8.30), here with digits alone. A binary
    /// workbook names no other format under these numbers, and is read so; in .xlsx, whose writers use them for
    /// whatever they like, they stay plain.
    static func eastAsianDate(_ number: Int) -> String? {
        switch number {
        case 32: "h:mm"
        case 33: "h:mm:ss"
        case 27...36, 50...58: "yyyy/m/d"
        default: nil
        }
    }
}
