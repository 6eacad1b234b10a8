import PhuLucVietnamese

/// The columns of a form by the texts that may mean them, so that a header is compared with few of them.
struct HeaderIndex: Sendable {
    /// By a text in whatever shape.
    private var texts: [TextKey: [Int]] = [:]
    /// By the first word of a text of several.
    private var firstWords: [TextKey: [Int]] = [:]
    /// By the first of the words that make a title the column.
    private var words: [TextKey: [Int]] = [:]
    /// By the first bytes of a text without blanks.
    private var heads: [TextKey: [Int]] = [:]
    /// A text without blanks must have so many bytes for a header to begin like it.
    static let shortestHead = 8

    init(_ columns: [HeaderVocabulary.ColumnTexts]) {
        for (number, column) in columns.enumerated() {
            for text in column.known { texts[text, default: []].append(number) }
            for text in column.whole { Self.firstWord(text).map { firstWords[$0, default: []].append(number) } }
            for text in column.words { words[Self.firstWord(text) ?? text, default: []].append(number) }
            for text in column.squeezed { Self.head(text).map { heads[$0, default: []].append(number) } }
        }
    }

    /// What titles are looked up by, the same for every form.
    struct Query {
        fileprivate let texts: Set<TextKey>
        fileprivate let firstWords: Set<TextKey>
        fileprivate let words: Set<TextKey>
        fileprivate let head: TextKey?

        init(_ titles: HeaderVocabulary.Titles) {
            texts = [
                titles.whole, titles.leaf, titles.bareWhole, titles.bareLeaf, titles.squeezedWhole,
                titles.squeezedLeaf,
            ]
            firstWords = Set([titles.bareWhole, titles.bareLeaf].compactMap(HeaderIndex.firstWord))
            let isShort = titles.bareLeaf.text.utf8.count <= HeaderVocabulary.longestMention
            words = isShort
                ? Set(titles.bareLeaf.text.utf8.split(separator: 0x20).map { TextKey(String(Substring($0))) }) : []
            head = HeaderIndex.head(titles.squeezedWhole)
        }
    }

    /// The columns that titles may mean: all whose quality is not 0, and perhaps others.
    func candidates(_ query: Query) -> Set<Int> {
        var found: Set<Int> = []
        for key in query.texts { texts[key].map { found.formUnion($0) } }
        for word in query.firstWords { firstWords[word].map { found.formUnion($0) } }
        for word in query.words { words[word].map { found.formUnion($0) } }
        if let head = query.head { heads[head].map { found.formUnion($0) } }
        return found
    }

    /// The first word of a text that has others behind it.
    private static func firstWord(_ key: TextKey) -> TextKey? {
        key.text.utf8.firstIndex(of: 0x20).map { TextKey(String(key.text[..<$0])) }
    }

    private static func head(_ key: TextKey) -> TextKey? {
        let bytes = key.text.utf8
        guard bytes.count >= shortestHead else { return nil }
        return TextKey(String(decoding: bytes.prefix(shortestHead), as: UTF8.self))
    }
}
