/// How the words of a text look as they stand, taken for Unicode.
struct RawWords {
    /// Words with marks that spell a syllable, or are abbreviations such as `QĐ`.
    var valid = 0
    /// Words with marks, or with signs in them, that spell none.
    var invalid = 0
    /// Words that hold letters which only Unicode has (U+1EA0 to U+1EF9).
    var definite = 0
    /// Words in which signs of old encodings stand among letters: `n¨m`.
    var broken = 0

    init(_ text: OldText) {
        var word: [UInt32] = []
        for (index, scalar) in text.scalars.enumerated() {
            if !text.isSign[index], Self.isWordPart(scalar) || Self.isWedged(index, in: text.scalars) {
                word.append(scalar)
            } else if !word.isEmpty {
                count(word)
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { count(word) }
    }

    private static func isWordPart(_ value: UInt32) -> Bool {
        if DecodedLetter.isLetter(value) { return true }
        return (0x80...0xBF).contains(value) && value != 0xA0 || value == 0xD7 || value == 0xF7
    }

    /// Whether a sign such as ‹ or ™ stands between two letters, or † behind one, where old encodings have letters.
    private static func isWedged(_ index: Int, in scalars: [UInt32]) -> Bool {
        let isBehind = index > 0 && DecodedLetter.isLetter(scalars[index - 1])
        switch scalars[index] {
        case 0x2020, 0x2021, 0x2030, 0x2039, 0x2C6, 0x2DC: return isBehind
        case 0x201A...0x2022, 0x203A, 0x20AC, 0x2122:
            return isBehind && index + 1 < scalars.count && DecodedLetter.isLetter(scalars[index + 1])
        default: return false
        }
    }

    private mutating func count(_ raw: [UInt32]) {
        guard raw.contains(where: { $0 >= 0x80 }) else { return }
        var word = raw
        if raw.contains(where: { (0x300...0x36F).contains($0) }) {
            let text = String(String.UnicodeScalarView(raw.compactMap(Unicode.Scalar.init)))
            word = text.precomposedScalars
        }
        if raw.contains(where: { (0x1EA0...0x1EF9).contains($0) }) { definite += 1 }
        let letters = word.map { value in
            // Ð and ð often stand for Đ and đ in Unicode text.
            DecodedLetter(value: value == 0xD0 ? 0x110 : value == 0xF0 ? 0x111 : value)
        }
        let isSound = letters[...].hasShape && Syllable.isSound(letters.lazy.map(\.small))
        let isShort = letters.count == 1 && DecodedLetter.isLetter(word[0]) || letters.allSatisfy(\.isCapital)
        if isSound || isShort && letters.allSatisfy({ Self.isVietnamese($0.small) }) {
            valid += 1
            return
        }
        invalid += 1
        let hasSign = word.contains { !DecodedLetter.isLetter($0) }
        if hasSign, word.contains(where: DecodedLetter.isLetter) { broken += 1 }
    }

    private static func isVietnamese(_ small: UInt32) -> Bool {
        (0x61...0x7A).contains(small) || small == 0x111 || VowelTone.parts(of: small) != nil
    }
}
