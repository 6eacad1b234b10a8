/// Tells signs from letters: `×`, `½`, `µ`, `²`, `“` are signs in one text and letters of old encodings in another.
enum SignGuard {
    /// Which scalars are signs, whatever the encoding.
    static func signs(in scalars: [UInt32]) -> [Bool] {
        var signs = [Bool](repeating: false, count: scalars.count)
        for index in scalars.indices where isSignLike(scalars[index]) {
            signs[index] = isSign(at: index, in: scalars)
        }
        return signs
    }

    /// Characters that no language writes as letters, but old encodings may.
    static func isSignLike(_ value: UInt32) -> Bool {
        switch value {
        case 0xA0...0xBF, 0xD7, 0xF7: value != 0xAD
        case 0x2010...0x203A, 0x20AC, 0x2122, 0x2C6, 0x2DC: true
        default: false
        }
    }

    private static func isSign(at index: Int, in scalars: [UInt32]) -> Bool {
        let (before, after) = (at(index - 1, scalars), at(index + 1, scalars))
        let value = scalars[index]
        if isDigit(before), isArithmetic(value) || !isLetterLike(after) { return value != 0xAE && value != 0xA7 }
        if isDigit(after), isArithmetic(value) || !isLetterLike(before) { return value != 0xA7 }
        if isLetterLike(before) || isLetterLike(after) { return isUnit(at: index, in: scalars) }
        return isAlone(at: index, in: scalars)
    }

    /// × ÷ ± ° ² ³ ¹ ½ ¼ ¾ µ · beside a digit belong to the number.
    private static func isArithmetic(_ value: UInt32) -> Bool {
        [0xD7, 0xF7, 0xB1, 0xB0, 0xB2, 0xB3, 0xB9, 0xBD, 0xBC, 0xBE, 0xB5, 0xB7].contains(value)
    }

    /// `m²`, `km³`, `µm`, `°C`, `N°`: a unit or sign that is a word by itself.
    private static func isUnit(at index: Int, in scalars: [UInt32]) -> Bool {
        // A unit has three letters at most; one more tells that the word goes on.
        let head = scalars[max(0, index - 4)..<index].reversed().prefix(while: isLetterLike).reversed()
        let tail = scalars[(index + 1)...].prefix(4).prefix(while: isLetterLike)
        switch scalars[index] {
        case 0xB2, 0xB3:
            return tail.isEmpty && areaUnits.contains { head.elementsEqual(scalars: $0) }
        case 0xB5:
            return head.isEmpty && microUnits.contains { tail.elementsEqual(scalars: $0) }
        case 0xB0 where head.elementsEqual(scalars: "N"), 0xBA where head.elementsEqual(scalars: "N"):
            return tail.isEmpty
        case 0xB0: return head.isEmpty && ["C", "F", "K"].contains { tail.elementsEqual(scalars: $0) }
        default: return false
        }
    }

    private static let areaUnits = ["m", "km", "hm", "dam", "dm", "cm", "mm"]
    private static let microUnits = ["m", "g", "l", "s", "F", "A", "V", "mol"]

    /// § and ® between blanks are Đ and đ; any other sign there is one.
    private static func isAlone(at index: Int, in scalars: [UInt32]) -> Bool {
        guard scalars[index] == 0xA7 || scalars[index] == 0xAE else { return true }
        return isSignLike(at(index - 1, scalars)) || isSignLike(at(index + 1, scalars))
    }

    /// Whether a sign stands where a word would, so that an encoding may read a word of one letter: `« t«` is ô tô.
    ///
    /// It follows a word and is followed by no number; « is a quotation mark if a lone » follows.
    static func isLonely(_ index: Int, in scalars: [UInt32]) -> Bool {
        let value = scalars[index]
        guard [0xAB, 0xAA, 0xB7, 0xAF].contains(value), at(index - 1, scalars) == 0x20 else { return false }
        let (before, after) = (at(index - 2, scalars), at(index + 1, scalars))
        if index == 0 { return after == 0x2C || after == 0x3B }
        guard isLetterLike(before) || before == 0x2C || before == 0x3B else { return false }
        guard after == 0x20 ? !isDigit(at(index + 2, scalars)) : !isLetterLike(after) else { return false }
        guard value == 0xAB else { return true }
        let rest = scalars[index...].prefix(200)
        return !zip(rest, rest.dropFirst()).contains { $0 == 0x20 && $1 == 0xBB }
    }

    private static func at(_ index: Int, _ scalars: [UInt32]) -> UInt32 {
        scalars.indices.contains(index) ? scalars[index] : 0x20
    }

    private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

    /// Letters, and the signs and control characters that may be letters of old encodings.
    private static func isLetterLike(_ value: UInt32) -> Bool {
        if DecodedLetter.isLetter(value) || value == 0xAD { return true }
        return (0xA1...0xBF).contains(value) || value == 0xD7 || value == 0xF7 || (0x80...0x9F).contains(value)
    }
}

extension Sequence<UInt32> {
    /// Whether these are the scalars of a text.
    fileprivate func elementsEqual(scalars text: String) -> Bool {
        elementsEqual(text.unicodeScalars.lazy.map(\.value))
    }
}
