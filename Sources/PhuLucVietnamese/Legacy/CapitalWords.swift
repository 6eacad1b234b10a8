/// Gives back the capitals that an encoding cannot tell from small letters: `KÕ HO¹CH` is `KẾ HOẠCH`.
///
/// TCVN3 has one code for ế and Ế; only ASCII letters and Ă Â Ê Ô Ơ Ư Đ show their case. A word that shows two or
/// more capitals is one of capitals; a word that shows none or one (`VÀ`, `SỐ`) goes by its neighbours in the line.
struct CapitalWords {
    private enum Case {
        case capitals, small
        /// All capitals, but perhaps an abbreviation.
        case perhapsCapitals
        /// Shows one capital or none: could be either.
        case open
        /// Says nothing: an abbreviation.
        case silent
    }

    private let letters: [DecodedLetter]
    private let words: [(range: Range<Int>, line: Int)]
    private var cases: [Case] = []

    /// The scalars of a decoded text with its capitals.
    static func scalars(of letters: [DecodedLetter]) -> [UInt32] {
        var result = letters.map { $0.isDrawnCapital ? VietnameseLetter.uppercase($0.small) : $0.value }
        guard letters.contains(where: { $0.isCaseless && !$0.isDrawnCapital }) else { return result }
        let words = CapitalWords(letters)
        for (word, isCapitals) in zip(words.words, words.capitals) where isCapitals {
            for place in word.range { result[place] = VietnameseLetter.uppercase(result[place]) }
        }
        return result
    }

    private init(_ letters: [DecodedLetter]) {
        self.letters = letters
        var line = 0
        var place = 0
        words = letters.wordRanges.map { range in
            line += letters[place..<range.lowerBound].count { $0.value == 0x0A || $0.value == 0x0D }
            place = range.upperBound
            return (range, line)
        }
        cases = words.map { Self.judge(letters[$0.range]) }
        let hasSmall = cases.contains(.small)
        let hasCapitals = cases.contains(.capitals)
        let isSure = hasCapitals || (!hasSmall && longestPerhaps >= 3)
        for index in cases.indices where cases[index] == .perhapsCapitals {
            cases[index] = isSure ? .capitals : .silent
        }
    }

    private var longestPerhaps: Int {
        zip(words, cases).filter { $0.1 == .perhapsCapitals }.map { $0.0.range.count }.max() ?? 0
    }

    private static func judge(_ word: ArraySlice<DecodedLetter>) -> Case {
        if word.contains(where: \.isSmall) { return .small }
        let capitals = word.count(where: \.isCapital)
        let isSound = Syllable.isSound(word.lazy.map(\.small))
        guard word.contains(where: { $0.isCaseless && !$0.isDrawnCapital }) else {
            return capitals == word.count && isSound && word.count > 1 ? .perhapsCapitals : .silent
        }
        if word.dropFirst().contains(where: \.isCapital) { return .capitals }
        return isSound ? .open : .silent
    }

    /// Which words' letters are all to be capitals. Linear in the words.
    private var capitals: [Bool] {
        let before = nearest(in: Array(cases.indices))
        let after = nearest(in: cases.indices.reversed())
        return cases.indices.map { index in
            guard cases[index] == .open else { return cases[index] == .capitals }
            let places = [before[index], after[index]].compactMap { $0 }
            let inLine = places.filter { words[$0].line == words[index].line }
            let telling = inLine.isEmpty ? places : inLine
            return !telling.isEmpty && telling.allSatisfy { cases[$0] == .capitals }
        }
    }

    /// For each word the nearest one, met earlier in an order, that shows its case.
    private func nearest(in order: [Int]) -> [Int?] {
        var result = [Int?](repeating: nil, count: cases.count)
        var last: Int?
        for index in order {
            result[index] = last
            if cases[index] == .capitals || cases[index] == .small { last = index }
        }
        return result
    }
}
