import PhuLucVietnamese

extension StringProtocol {
    /// Whether the text holds a letter of any script.
    var hasLetter: Bool {
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1EA0...0x1EF9: return true
            case 0..<0xAA: continue
            default: if scalar.properties.isAlphabetic { return true }
            }
        }
        return false
    }
}

extension String {
    /// Whether nearly all letters are capitals.
    var isCapitals: Bool {
        var (large, small) = (0, 0)
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: large += 1
            case 0x61...0x7A: small += 1
            case 0..<0xC0: break
            default:
                // Of the Vietnamese letters, the table knows; of others, Unicode.
                guard let lower = VietnameseLetter.lowercase(scalar.value) else {
                    if scalar.properties.isUppercase {
                        large += 1
                    } else if scalar.properties.isAlphabetic {
                        small += 1
                    }
                    break
                }
                if lower == scalar.value { small += 1 } else { large += 1 }
            }
            if small > 0, small * 4 > large + 32 { return false }
        }
        return large + small >= 2 && large * 5 >= (large + small) * 4
    }

    /// `I: TITLE`, `I/ TITLE`, `(I) TITLE`, `I . TITLE` parted, where `I. TITLE` is more usual; `nil` for other texts.
    static func splitSectionMark(_ text: String) -> (number: String, title: String)? {
        guard let mark = text.prefix(12).firstIndex(where: { ":/.)".contains($0) }) else { return splitCapitals(text) }
        let number = text[..<mark].filter { $0 != " " && $0 != "(" }
        let title = String(text[text.index(after: mark)...]).trimmingLeadingMarks
        // `V/v …` begins a reference, no section.
        guard RomanNumeral.value(String(number)) != nil, let first = title.first(where: \.isLetter),
            text[mark] != "/" || first.isUppercase
        else { return nil }
        return (String(number), title)
    }

    /// `IV CẢI CÁCH …`: a numeral with nothing but a blank before a title in capitals.
    private static func splitCapitals(_ text: String) -> (number: String, title: String)? {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, RomanNumeral.value(String(parts[0])) != nil else { return nil }
        let title = String(parts[1])
        return title.isCapitals && title.contains(" ") ? (String(parts[0]), title) : nil
    }

    /// Whether the text is digits with points, commas and blanks: a number as people write amounts.
    var isAmount: Bool {
        var hasDigit = false
        for byte in utf8 {
            switch byte {
            case 0x30...0x39: hasDigit = true
            case 0x20, 0x2C, 0x2E: continue
            default: return false
            }
        }
        return hasDigit
    }

    /// The text without a closing `.`, `)`, `:` or `-` and blanks around it.
    var trimmingMarks: String {
        var text = Substring(self)
        while let last = text.last, ".):- ".contains(last) { text.removeLast() }
        while let first = text.first, " (".contains(first) { text.removeFirst() }
        return String(text)
    }
}

extension StringProtocol {
    /// The text without blanks and line breaks at its ends.
    var trimmingBlanks: String {
        var text = Substring(self)
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return String(text)
    }
}
