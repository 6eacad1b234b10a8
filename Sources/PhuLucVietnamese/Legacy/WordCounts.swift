/// How the words of a text look under one reading of it.
struct WordCounts {
    /// Words that the reading touches and that spell a syllable.
    var good = 0
    /// Touched words that spell none.
    var bad = 0
    /// Touched words that are abbreviations or single letters, such as `HĐND` or `đ`.
    var weak = 0
    /// Other words that could be Vietnamese, or are abbreviations.
    var plain = 0
    /// Other words that could not.
    var strange = 0

    /// Counts the words of a decoded text.
    init(_ letters: [DecodedLetter]) {
        for word in letters.wordRanges { count(letters[word]) }
    }

    private mutating func count(_ word: ArraySlice<DecodedLetter>) {
        let isTouched = word.contains { $0.isTouched || $0.isIllegal }
        let isShaped = word.hasShape
        let isAbbreviation = word.count <= 8 && word.isAbbreviation
        guard isTouched else {
            let small = word.lazy.map(\.small)
            let isSound = isShaped && (Syllable.isSound(small) || Syllable.isSoundWithoutTone(small))
            if isSound || isAbbreviation && word.count <= 5 { plain += 1 } else { strange += 1 }
            return
        }
        let isLegal = !word.contains { $0.isIllegal }
        if isLegal, isShaped, word.count > 1, Syllable.isSound(word.lazy.map(\.small)) {
            good += 1
        } else if isLegal, isAbbreviation || word.count == 1 {
            weak += 1
        } else {
            bad += 1
        }
    }
}

extension [DecodedLetter] {
    /// Where the words lie.
    var wordRanges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        for index in indices {
            if self[index].isWordPart {
                start = start ?? index
            } else if let begun = start {
                ranges.append(begun..<index)
                start = nil
            }
        }
        if let start { ranges.append(start..<count) }
        return ranges
    }
}

extension ArraySlice<DecodedLetter> {
    /// Whether these are capitals in a row; in a font that draws capitals they must be consonants, as in `q®`.
    var isAbbreviation: Bool {
        guard allSatisfy({ !$0.isSmall && !$0.isIllegal }) else { return false }
        guard contains(where: \.isDrawnCapital) else { return contains(where: \.isCapital) }
        return allSatisfy { VowelTone.parts(of: $0.small) == nil }
    }

    /// Whether capitals stand as words have them: none, the first only, or all.
    var hasShape: Bool {
        !dropFirst().contains(where: \.isCapital) || !contains(where: \.isSmall)
    }
}
