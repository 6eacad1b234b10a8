import PhuLucVietnamese

extension HeaderVocabulary {
    /// The titles of a column by their letters alone, all together and the last of them.
    struct PlainTitles {
        let whole: PlainText
        let leaf: PlainText

        init(_ titles: [String]) {
            whole = PlainText(titles)
            leaf = titles.count > 1 ? PlainText(titles.suffix(1)) : whole
        }
    }

    /// The quality that titles may have at most, told without folding them.
    func bound(of titles: PlainTitles) -> Double {
        guard settled.isEmpty else { return 1 }
        let whole = heads.share(of: titles.whole, behind: Self.longestRest)
        let leaf = heads.share(of: titles.leaf, behind: Self.longestRest)
        if whole == .whole || leaf == .whole { return 1 }
        if whole == .beginning || leaf == .beginning { return Self.likeness }
        guard let wordHeads, titles.leaf.mayBeShort(Self.longestMention) else { return 0 }
        return wordHeads.mayStand(in: titles.leaf) ? Self.mention : 0
    }
}
