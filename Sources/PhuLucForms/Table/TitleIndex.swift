import PhuLucVietnamese

/// The titles of all forms, each with the forms that know it.
struct TitleIndex: Sendable {
    /// By a title without blanks: the vocabularies, by index.
    private var holders: [TextKey: [Int]] = [:]
    private let heads: TextHeads

    init(_ vocabularies: [HeaderVocabulary]) {
        for (index, vocabulary) in vocabularies.enumerated() {
            for title in vocabulary.all { holders[title, default: []].append(index) }
        }
        heads = TextHeads(holders.keys.map(\.text))
    }

    /// The vocabularies, by index, that know a title with or without its bracketed remarks.
    func holders(of text: String) -> [Int] {
        let isBracketed = text.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
        guard isBracketed || Self.beginsWithYear(text) || heads.mayHead(text) else { return [] }
        let bare = HeaderVocabulary.bare(text)
        let found = holders[HeaderVocabulary.squeezed(bare)] ?? []
        guard bare != text, let others = holders[HeaderVocabulary.squeezed(text)] else { return found }
        return Set(found + others).sorted()
    }

    /// Whether the first thing of a text is four digits, which titles hold as the sign for a year.
    private static func beginsWithYear(_ text: String) -> Bool {
        let bytes = text.utf8.prefix(4)
        return bytes.count == 4 && (bytes.first == 0x31 || bytes.first == 0x32)
            && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }
}
