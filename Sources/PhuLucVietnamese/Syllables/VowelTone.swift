/// The twelve vowels with their six tones, as scalar values of small precomposed letters.
enum VowelTone {
    /// One row a vowel: level, huyền, sắc, hỏi, ngã, nặng.
    private static let rows: [[UInt32]] = [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ].map { $0.precomposedScalars }

    private static let parts: [UInt32: (base: UInt32, tone: Int)] = {
        var parts: [UInt32: (base: UInt32, tone: Int)] = [:]
        for row in rows { for (tone, letter) in row.enumerated() { parts[letter] = (row[0], tone) } }
        return parts
    }()

    /// The vowel beneath a small letter and its tone (0 level … 5 nặng); `nil` for a consonant.
    static func parts(of letter: UInt32) -> (base: UInt32, tone: Int)? { parts[letter] }

    /// A vowel with a tone; `nil` when it is none of the twelve.
    static func letter(_ base: UInt32, tone: Int) -> UInt32? {
        guard (0..<6).contains(tone) else { return nil }
        return rows.first { $0[0] == base }?[tone]
    }
}

extension String {
    /// The scalar values; literals of the tables are NFC already.
    var precomposedScalars: [UInt32] { Canonical.composed(self).unicodeScalars.map(\.value) }
}
