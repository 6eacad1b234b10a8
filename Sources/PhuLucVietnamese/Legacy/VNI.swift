/// The rule of VNI for Windows: which mark behind which vowel gives which letter; bytes of code page 1252.
enum VNI {
    /// Marks by vowel, in the order of `letters`' values.
    private static let rules: [(vowels: String, marks: String, letters: [String])] = [
        ("aeouyôö", "ùøûõï", ["áàảãạ", "éèẻẽẹ", "óòỏõọ", "úùủũụ", "ýỳỷỹỵ", "ớờởỡợ", "ứừửữự"]),
        ("aeo", "âáàåãä", ["âấầẩẫậ", "êếềểễệ", "ôốồổỗộ"]),
        ("a", "êéèúüë", ["ăắằẳẵặ"]),
    ]

    private static let singleRule: (codes: String, letters: String) = ("ôöíìæóòîñ", "ơưíìỉĩịỵđ")

    /// Small vowel and small mark to the small letter, packed as one number.
    static let pairs: [UInt32: UInt32] = {
        var pairs: [UInt32: UInt32] = [:]
        for rule in rules {
            let marks = rule.marks.precomposedScalars
            for (vowel, letters) in zip(rule.vowels.precomposedScalars, rule.letters) {
                for (mark, letter) in zip(marks, letters.precomposedScalars) { pairs[vowel << 8 | mark] = letter }
            }
        }
        return pairs
    }()

    /// Small codes that are letters by themselves.
    static let singles: [UInt32: UInt32] = Dictionary(
        zip(singleRule.codes.precomposedScalars, singleRule.letters.precomposedScalars), uniquingKeysWith: { $1 })

    /// The code or codes of a small letter.
    static let codes: [UInt32: [UInt32]] = {
        var codes: [UInt32: [UInt32]] = [:]
        for (pair, letter) in pairs { codes[letter] = [pair >> 8, pair & 0xFF] }
        for (single, letter) in singles { codes[letter] = [single] }
        return codes
    }()

    /// The small form of a code; in VNI it is always 20h above the capital.
    static func small(_ code: UInt32) -> UInt32 {
        (0x41...0x5A).contains(code) || ((0xC0...0xDE).contains(code) && code != 0xD7) ? code + 0x20 : code
    }
}
