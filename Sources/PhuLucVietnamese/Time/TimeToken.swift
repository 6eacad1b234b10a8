/// A number, a folded word or a mark of a time text, with its place in it.
struct TimeToken: Hashable {
    enum Kind: Hashable {
        case number(value: Int, digits: Int)
        case word(String)
        case mark(UInt8)
    }

    var kind: Kind
    /// The UTF-8 offset of its first byte.
    var offset: Int
    /// Whether a blank stands before it.
    var spaced: Bool

    /// The word, nil for numbers and marks.
    var word: String? {
        if case .word(let word) = kind { return word }
        return nil
    }

    /// The tokens of a text; digits beyond nine make a number no date can use.
    static func tokens(of text: Substring) -> [TimeToken] {
        var tokens: [TimeToken] = []
        let bytes = Array(text.utf8)
        var index = 0
        var spaced = true
        while index < bytes.count {
            let start = index
            if bytes[index] == 0x20 || bytes[index] == 0x0A {
                index += 1
                spaced = true
                continue
            }
            let kind = kind(bytes, &index)
            tokens.append(TimeToken(kind: kind, offset: start, spaced: spaced))
            spaced = false
        }
        return tokens
    }

    /// Takes one token.
    private static func kind(_ bytes: [UInt8], _ index: inout Int) -> Kind {
        let start = index
        if DecimalText.isDigit(bytes[index]) {
            while index < bytes.count, DecimalText.isDigit(bytes[index]) { index += 1 }
            let digits = index - start
            let value = bytes[start..<index].prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
            return .number(value: digits > 9 ? 999_999_999 : value, digits: digits)
        }
        if let width = dash(bytes, index) {
            index += width
            return .mark(0x2D)
        }
        guard isLetter(bytes[index]) else {
            index += 1
            return .mark(bytes[start])
        }
        while index < bytes.count, isLetter(bytes[index]), dash(bytes, index) == nil { index += 1 }
        let key = Folding.key(String(decoding: bytes[start..<index], as: UTF8.self))
        return key.isEmpty ? .mark(0x3F) : .word(spelling(key))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// The width of a hyphen, `–` or `—` here.
    private static func dash(_ bytes: [UInt8], _ index: Int) -> Int? {
        if bytes[index] == 0x2D { return 1 }
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
        return (0x90...0x95).contains(bytes[index + 2]) ? 3 : nil
    }

    /// One spelling for words that have two.
    private static func spelling(_ key: String) -> String {
        switch key {
        case "hằng": "hàng"
        case "quí": "quý"
        default: key
        }
    }
}
