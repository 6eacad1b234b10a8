import PhuLucVietnamese

/// The titles of all forms, each with the forms that know it.
struct TitleIndex: Sendable {
    private let vocabularies: [HeaderVocabulary]
    /// By a title without blanks: the vocabularies, by index.
    private var holders: [TextKey: [Int]] = [:]
    private let heads: TextHeads
    private let knownHolders = TextMemo<[Int]>()
    private let knownMeanings = TextMemo<Meaning>()

    /// What the titles of a column, from the block above to its own, mean to the forms.
    struct Meaning: Sendable {
        /// By vocabulary: the columns they may be, each with how well they are.
        var columns: [[(column: Int, quality: Double)]]
        /// Whether the last of them names a total.
        var isTotal: Bool
    }

    init(_ vocabularies: [HeaderVocabulary]) {
        self.vocabularies = vocabularies
        for (index, vocabulary) in vocabularies.enumerated() {
            for title in vocabulary.all { holders[title, default: []].append(index) }
        }
        heads = TextHeads(holders.keys.map(\.text))
    }

    /// The vocabularies, by index, that know a title with or without its bracketed remarks.
    func holders(of text: String) -> [Int] {
        guard heads.mayBe(text) else { return [] }
        return knownHolders.value(of: TextKey(text)) {
            let bare = HeaderVocabulary.bare(text)
            let found = holders[HeaderVocabulary.squeezed(bare)] ?? []
            guard bare != text, let others = holders[HeaderVocabulary.squeezed(text)] else { return found }
            return Set(found + others).sorted()
        }
    }

    /// What titles mean, none of them too long for a header.
    func meaning(of titles: [String]) -> Meaning {
        // No text of a cell holds a control character.
        let key = TextKey(titles.joined(separator: "\u{1}"))
        // The rows below a header are read with it, and mean nothing; they are new in every sheet.
        let isWorth = { (meaning: Meaning) in key.text.utf8.count <= 160 && meaning.columns.contains { !$0.isEmpty } }
        return knownMeanings.value(of: key, keeping: isWorth) {
            let shapes = HeaderVocabulary.Titles(titles)
            let query = HeaderIndex.Query(shapes)
            return Meaning(
                columns: vocabularies.map { $0.qualities(of: shapes, query) },
                isTotal: vocabularies.first?.isTotal(titles.last ?? "") ?? false)
        }
    }
}
