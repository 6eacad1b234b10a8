import PhuLucVietnamese

/// The name of an entry: kept as it was given, compared without regard to case, tone placement and punctuation.
struct EntryName: Hashable {
    let text: String
    let folded: String

    /// Takes a name as it is given.
    init(_ text: String) {
        self.text = CellText.normalised(text).replacing("\n", with: " ")
        folded = Folding.key(self.text)
    }

    /// Makes a name of what tells a document from others: the words small, joined by hyphens, so that it needs no
    /// quotes in a shell; with their diacritics, without which two agencies could share one.
    init(of parts: [String?]) {
        var words: [Substring] = []
        for part in parts.compactMap({ $0 }) {
            let more = Folding.key(part).split(separator: " ")
            // A title mostly names its year already.
            if more.count == 1, words.contains(more[0]) { continue }
            words += more
        }
        self.init(words.joined(separator: "-"))
    }

    /// Whether every word asked for stands in the name or in a title, with its diacritics or all without.
    func answers(to words: Set<Substring>, title: String?) -> Bool {
        let text = folded + " " + Folding.key(title ?? "")
        return words.isSubset(of: text.split(separator: " "))
            || words.isSubset(of: Folding.plain(text).split(separator: " "))
    }
}
