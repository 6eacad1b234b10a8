extension AgencyRegister {
    /// The names of single bodies in a running text such as a title, in order, by the register's writing.
    ///
    /// What `của` owns comes first, also a body that the register does not know, as it is written
    /// (`… của UBND huyện Yên Dũng năm 2025`).
    public func bodies(in text: some StringProtocol) -> [String] {
        let text = Canonical.composed(text)
        let folded = FoldedText(text)
        let words = folded.words.map(folded.text)
        var (owners, others): ([String], [String]) = ([], [])
        var position = 0
        while position < words.count {
            let isOwner = position > 0 && words[position - 1] == "của"
            if let match = matches(words, from: position).last(where: { !agencies[$0.index].isGroup }) {
                let name = agencies[match.index].name
                if isOwner { owners.append(name) } else { others.append(name) }
                position = match.end
            } else {
                if isOwner, AgencyHead.stands(in: words, at: position) {
                    owners.append(Self.unknownName(from: position, folded, words, text))
                }
                position += 1
            }
        }
        return owners + others
    }

    /// The words of a name up to a mark, or a word that no name goes on with.
    private static func unknownName(
        from start: Int, _ folded: FoldedText, _ words: [String], _ text: String
    ) -> String {
        let bytes = Array(text.utf8)
        var end = start + 1
        while end < words.count, !["năm", "giai", "trên", "tại", "về", "kèm", "ngày"].contains(words[end]) {
            let between = bytes[folded.words[end - 1].raw.upperBound..<folded.words[end].raw.lowerBound]
            guard between.allSatisfy({ $0 == 0x20 || $0 == 0x2D }), !Self.isYear(words[end]) else { break }
            end += 1
        }
        let range = folded.words[start].raw.lowerBound..<folded.words[end - 1].raw.upperBound
        return String(decoding: bytes[range], as: UTF8.self)
    }

    private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(word) != nil }

    /// The one body that a file's name means, with or without diacritics; `nil` when it names none, or several alike.
    public func body(inFileName name: String) -> String? {
        let slug = "-" + Slug.of(name) + "-"
        var found: (length: Int, names: Set<String>) = (0, [])
        for agency in agencies where !agency.isGroup {
            for writing in [agency.name] + agency.aliases {
                let own = Slug.of(writing)
                // A short sign such as `TT` may be anything.
                guard own.utf8.count >= 3, own.utf8.count >= found.length, slug.contains("-\(own)-") else { continue }
                if own.utf8.count > found.length { found = (own.utf8.count, []) }
                found.names.insert(agency.name)
            }
        }
        return found.names.count == 1 ? found.names.first : nil
    }
}
