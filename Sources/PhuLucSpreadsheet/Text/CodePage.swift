/// A code page of one byte a character whose lower half is ASCII.
struct CodePage: Hashable, Sendable {
    /// The characters of 80 to FF.
    private let upper: [UInt16]

    init(_ upper: [UInt16]) { self.upper = upper }

    /// The page of a number as Windows and BIFF count them.
    ///
    /// What stands above ASCII in a page that is not known here becomes the replacement character; numbers that are no
    /// page's (0, and UTF-16's in a workbook that has none) say nothing, and Windows 1252 is what they mostly mean.
    init(number: Int) {
        switch number {
        case 437: self = .dosLatin
        case 1250: self = .windows1250
        case 1251: self = .windows1251
        case 1253: self = .windows1253
        case 1254: self = .windows1254
        case 1257: self = .windows1257
        case 1258: self = .windows1258
        case 10_000, 32_768: self = .macRoman
        case 0, 367, 1200, 1252, 32_769: self = .windows1252
        default: self = .unknown
        }
    }

    /// A page of which only ASCII is known.
    static let unknown = CodePage(Array(repeating: 0xFFFD, count: 128))

    /// The page of a name as XML and HTML write it, in lower case; `nil` for other encodings.
    init?(name: String) {
        switch name {
        case "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252": self = .windows1252
        case "macintosh": self = .macRoman
        default:
            guard let prefix = ["windows-", "cp", "x-cp"].first(where: name.hasPrefix),
                let number = Int(name.dropFirst(prefix.count)), [1250, 1251, 1253, 1254, 1257, 1258].contains(number)
            else { return nil }
            self.init(number: number)
        }
    }

    /// The character of a byte.
    @inline(__always)
    func unit(_ byte: UInt8) -> UInt16 { byte < 0x80 ? UInt16(byte) : upper[Int(byte & 0x7F)] }

    /// The byte of a character; `nil` when the page lacks it.
    func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
        return upper.firstIndex { UInt32($0) == scalar.value }.map { UInt8(truncatingIfNeeded: 0x80 + $0) }
    }

    /// Bytes in this page as UTF-8.
    func utf8(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes { utf8.append(unit: unit(byte)) }
        return utf8
    }
}

extension [UInt8] {
    /// Appends a character below U+10000 as UTF-8; half of a pair becomes the replacement character.
    @inline(__always)
    mutating func append(unit: UInt16) {
        switch unit {
        case 0..<0x80: append(UInt8(truncatingIfNeeded: unit))
        case 0x80..<0x800:
            append(UInt8(truncatingIfNeeded: 0xC0 | unit >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
        case 0xD800..<0xE000: append(contentsOf: [0xEF, 0xBF, 0xBD])
        default:
            append(UInt8(truncatingIfNeeded: 0xE0 | unit >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F))
        }
    }

    /// Appends UTF-16 as UTF-8; what is no pair becomes the replacement character.
    mutating func append(utf16 units: some Collection<UInt16>) {
        var high: UInt16?
        for unit in units {
            if let first = high {
                high = nil
                if unit & 0xFC00 == 0xDC00 {
                    let code = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(unit) & 0x3FF
                    for shift in [18, 12, 6, 0] as [UInt32] {
                        append(UInt8(truncatingIfNeeded: (shift == 18 ? 0xF0 : 0x80) | code >> shift & 0x3F))
                    }
                    continue
                }
                append(unit: first)
            }
            if unit & 0xFC00 == 0xD800 { high = unit } else { append(unit: unit) }
        }
        if let high { append(unit: high) }
    }
}
