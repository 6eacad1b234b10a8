/// The character references of HTML: numbers, the letters of Latin-1, and the marks that pages use.
enum HTMLEntities {
    /// Bytes with their references decoded; what is none stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "&"), let (scalar, next) = reference(bytes, index) {
                result.append(contentsOf: Character(scalar).utf8)
                index = next
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The character that begins with `&` at a place, and the place after it.
    private static func reference(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, Int)? {
        let name = bytes[(start + 1)...].prefix(12)
        let isNumber = name.first == UInt8(ascii: "#")
        let end = name.dropFirst(isNumber ? 1 : 0)
            .firstIndex { !HTMLTokens.isLetter($0) && !(0x30...0x39).contains($0) } ?? name.endIndex
        guard end > start + 1 else { return nil }
        let next = end < bytes.endIndex && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
        let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        if isNumber { return number(text.dropFirst()).map { ($0, next) } }
        // Without its semicolon a name could be a word of an address.
        guard next > end, let code = named[text] ?? named[text.lowercased()] else { return nil }
        return Unicode.Scalar(code).map { ($0, next) }
    }

    /// The character of `225` or `xE1`; 128 to 159 mean Windows 1252, as in every browser.
    private static func number(_ text: Substring) -> Unicode.Scalar? {
        let isHexadecimal = text.first == "x" || text.first == "X"
        guard let code = UInt32(isHexadecimal ? text.dropFirst() : text, radix: isHexadecimal ? 16 : 10) else {
            return nil
        }
        if (0x80...0x9F).contains(code) {
            return Unicode.Scalar(CodePage.windows1252.unit(UInt8(truncatingIfNeeded: code)))
        }
        return Unicode.Scalar(code == 0 ? 0xFFFD : code) ?? "\u{FFFD}"
    }

    private static let named: [String: UInt32] = {
        var named = marks
        for (index, name) in latin.enumerated() { named[name] = UInt32(0xA0 + index) }
        return named
    }()

    /// The names of A0 to FF, in order.
    private static let latin = [
        "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not",
        "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1",
        "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml",
        "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH",
        "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc",
        "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil",
        "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute",
        "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
    ]

    private static let marks: [String: UInt32] = [
        "quot": 0x22, "amp": 0x26, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "Abreve": 0x102, "abreve": 0x103,
        "Dstrok": 0x110, "dstrok": 0x111, "Itilde": 0x128, "itilde": 0x129, "OElig": 0x152, "oelig": 0x153,
        "Scaron": 0x160, "scaron": 0x161, "Utilde": 0x168, "utilde": 0x169, "Yuml": 0x178, "fnof": 0x192,
        "circ": 0x2C6, "tilde": 0x2DC, "Delta": 0x394, "Pi": 0x3A0, "Sigma": 0x3A3, "Omega": 0x3A9, "alpha": 0x3B1,
        "beta": 0x3B2, "gamma": 0x3B3, "delta": 0x3B4, "lambda": 0x3BB, "mu": 0x3BC, "pi": 0x3C0, "sigma": 0x3C3,
        "omega": 0x3C9, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D,
        "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019,
        "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "dagger": 0x2020, "Dagger": 0x2021,
        "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032, "Prime": 0x2033, "lsaquo": 0x2039,
        "rsaquo": 0x203A, "oline": 0x203E, "frasl": 0x2044, "euro": 0x20AC, "trade": 0x2122, "larr": 0x2190,
        "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "rArr": 0x21D2, "hArr": 0x21D4, "sum": 0x2211,
        "minus": 0x2212, "lowast": 0x2217, "radic": 0x221A, "infin": 0x221E, "asymp": 0x2248, "ne": 0x2260,
        "equiv": 0x2261, "le": 0x2264, "ge": 0x2265,
    ]
}
