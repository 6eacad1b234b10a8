extension Folding {
    /// Moves a tone mark to its one place within a word of small letters.
    ///
    /// Two schools write hòa and hoà, thúy and thuý; keys use the first in an open syllable. In a closed
    /// one the mark has a single right place (hoạt), and after q the u is no vowel (quý).
    static func unifyTone(of word: inout [UInt32]) {
        guard word.count > 1 else { return }
        for index in 0..<(word.count - 1) {
            guard let first = VietnameseLetter.vowel(word[index]),
                let second = VietnameseLetter.vowel(word[index + 1]),
                (first.tone == 0) != (second.tone == 0)
            else { continue }
            let tone = first.tone + second.tone
            let afterQ = index > 0 && word[index - 1] == 0x71
            let onFirst: Bool
            if afterQ, first.base == 0x75 {
                onFirst = false
            } else if isGlide(first.base, second.base) {
                onFirst = index + 2 >= word.count || !VietnameseLetter.isLetter(word[index + 2])
            } else {
                continue
            }
            word[index] = toned(first.base, onFirst ? tone : 0)
            word[index + 1] = toned(second.base, onFirst ? 0 : tone)
        }
    }

    /// Whether a small letter is o or u, whatever its tone: beside another vowel its mark may have two places.
    static func isGlide(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x6F, 0x75, 0xF2, 0xF3, 0xF5, 0xF9, 0xFA, 0x169, 0x1ECD, 0x1ECF, 0x1EE5, 0x1EE7: true
        default: false
        }
    }

    /// The pairs oa, oe, uy, the only ones whose mark has two schools.
    private static func isGlide(_ first: UInt32, _ second: UInt32) -> Bool {
        (first == 0x6F && (second == 0x61 || second == 0x65)) || (first == 0x75 && second == 0x79)
    }

    private static func toned(_ base: UInt32, _ tone: Int) -> UInt32 {
        VietnameseLetter.forms(of: base)?[tone] ?? base
    }
}
