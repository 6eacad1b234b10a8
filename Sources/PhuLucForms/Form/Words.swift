import PhuLucVietnamese

/// What the lines above and below a table begin with (`Templates/words.yaml`).
public struct Words: Hashable, Sendable, Decodable {
    public var heading: WordList
    public var attachedTo: WordList
    public var motto: WordList
    public var agencyLines: WordList
    public var unitLines: WordList
    public var titleWords: WordList
    /// What a second line of a title begins with.
    public var titleEnds: WordList
    /// What one cell for both roles says before the lead.
    public var leadLabels: WordList
    /// What one cell for both roles says before those who help.
    public var coordinatingLabels: WordList
    /// What a section's row may begin with, before its number.
    public var sectionLabels: WordList
    /// What a section's title ends with where a page says it again.
    public var continuations: [String]
    /// Names of sheets that say nothing of what is on them.
    public var sheetNames: WordList
    /// What the line of a printed page begins with.
    public var pageLabels: WordList
    public var totals: WordList
    /// What a sum is called, before the number of what it sums.
    public var sums: WordList
    public var footer: WordList
    /// The mark that closes an annex: `./.`.
    public var end: String
    /// What a report's cell says when there is nothing to report.
    public var nothing: WordList
    /// What a report's cell says when the figure is not there yet.
    public var notKnown: WordList
}

/// Beginnings of lines, compared without regard to case, blanks and the place of the tone mark.
public struct WordList: Hashable, Sendable, Decodable {
    private struct Entry: Hashable {
        var key: [UInt8]
        /// Whether the whole line must be this, as `=` before a word asks.
        var isWhole: Bool
    }

    /// The words as they were given.
    public let words: [String]
    private let entries: [Entry]
    /// How much of a line has to be folded to compare it.
    private let reach: Int
    /// What the words begin with, by which most lines are told to begin with none.
    private let heads: TextHeads

    public init(_ words: [String]) {
        self.words = words
        entries = words.map { Entry(key: Array(Folding.key($0).utf8), isWhole: $0.hasPrefix("=")) }
        heads = TextHeads(words)
        reach = 2 * (entries.map(\.key.count).max() ?? 0) + 16
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    /// Whether a line begins with one of the words, as whole words.
    func begins(_ text: String) -> Bool { entry(beginning: text) != nil }

    /// Whether a line may begin with one of the words, by its letters alone; false only where it is certain.
    func mayBegin(_ text: String) -> Bool { heads.mayHead(text) }

    /// How many words the label has that a line begins with; `nil` when it begins with none.
    func wordCount(ofLabelOf text: String) -> Int? {
        entry(beginning: text).map { $0.key.split(separator: 0x20).count }
    }

    private func entry(beginning text: String) -> Entry? {
        guard heads.mayHead(text) else { return nil }
        let key = Array(Folding.key(text.prefixUTF8(reach)).utf8)
        let isCut = text.utf8.count > reach
        return entries.first { entry in
            guard key.starts(with: entry.key) else { return false }
            if key.count == entry.key.count { return !(entry.isWhole && isCut) }
            return !entry.isWhole && key[entry.key.count] == 0x20
        }
    }
}

extension String {
    /// The beginning of a text in at most so many bytes, not within a character.
    fileprivate func prefixUTF8(_ count: Int) -> Substring {
        guard utf8.count > count else { return self[...] }
        var end = utf8.index(startIndex, offsetBy: count)
        while end > startIndex, utf8[end] & 0xC0 == 0x80 { utf8.formIndex(before: &end) }
        return self[..<end]
    }
}
