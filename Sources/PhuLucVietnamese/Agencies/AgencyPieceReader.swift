/// Reads the mentions of one stretch of text, word by word.
struct AgencyPieceReader {
    private let text: Substring
    private let register: AgencyRegister
    private let places: [FoldedText.Word]
    private let words: [String]
    private var position = 0

    init(_ text: Substring, register: AgencyRegister) {
        self.text = text
        self.register = register
        let folded = FoldedText(text)
        places = folded.words
        words = folded.words.map(folded.text)
    }

    /// The mentions, known names in the register's writing, unknown ones as written.
    mutating func mentions() -> [AgencyMention] {
        var found: [AgencyMention] = []
        while position < words.count {
            if words[position] == "và", position + 1 < words.count { position += 1 }
            if let known = known(at: position) {
                let agency = register.agencies[known.index]
                // The tail is no other way to write the name.
                let written = written(position..<known.nameEnd)
                found.append(
                    AgencyMention(id: agency.id, name: agency.name, scope: nil, status: .current, written: written))
                position = known.end
            } else {
                let end = unknownEnd(from: position)
                let name = written(position..<end)
                let id = Slug.of(name)
                if !id.isEmpty { found.append(AgencyMention(id: id, name: name, scope: nil, status: .unknown)) }
                position = end
            }
        }
        return found
    }

    // MARK: known names

    /// The longest known name at a word that ends where a name can end, its tail (`có liên quan`) taken.
    private func known(at start: Int) -> (index: Int, nameEnd: Int, end: Int)? {
        for match in register.matches(words, from: start).reversed() {
            let end = afterTail(match.end)
            if endsName(end) { return (match.index, match.end, end) }
            if endsName(match.end) { return (match.index, match.end, match.end) }
        }
        return nil
    }

    private static let tails = [
        ["có", "liên", "quan", "khác"], ["có", "liên", "quan"], ["liên", "quan", "khác"], ["liên", "quan"],
        ["khác", "có", "liên", "quan"], ["khác"], ["trên", "địa", "bàn", "tỉnh"], ["trên", "địa", "bàn"],
        ["trong", "tỉnh"], ["của", "tỉnh"],
    ]

    private func afterTail(_ position: Int) -> Int {
        guard position < words.count, Self.tails.contains(where: { $0[0] == words[position] }) else { return position }
        for tail in Self.tails where words[position...].starts(with: tail) { return position + tail.count }
        return position
    }

    /// Whether a name may end before a word: at the end, a separator, or `và` and another agency.
    private func endsName(_ position: Int) -> Bool {
        guard position < words.count else { return true }
        let gap = gap(before: position)
        if gap.contains(0x2C) || gap.contains(0x2E) || gap.contains(0x3A) { return true }
        if gap.contains(where: { $0 != 0x20 }), beginsAgency(position) { return true }
        return words[position] == "và" && position + 1 < words.count && beginsAgency(position + 1)
    }

    /// Whether an agency begins at a word: a known name, or a word that names of agencies begin with.
    private func beginsAgency(_ position: Int) -> Bool {
        AgencyHead.stands(in: words, at: position) || !register.matches(words, from: position).isEmpty
    }

    // MARK: unknown names

    /// The word behind an unknown name: after the next separator, or before `và` and another agency.
    private func unknownEnd(from start: Int) -> Int {
        let isAgency = AgencyHead.stands(in: words, at: start)
        var position = start + 1
        while position < words.count {
            let gap = gap(before: position)
            if gap.contains(0x2C), !continuesName(from: start, at: position) { return position }
            if gap.contains(where: { $0 != 0x20 && $0 != 0x2C }), beginsAgency(position) { return position }
            if isAgency, words[position] == "và", position + 1 < words.count, beginsAgency(position + 1) {
                return position
            }
            position += 1
        }
        return position
    }

    /// Whether a comma stands inside a name such as `Phòng Văn hóa, Khoa học và Thông tin`.
    private func continuesName(from start: Int, at position: Int) -> Bool {
        guard AgencyHead.isSingle(words[start]), !beginsAgency(position) else { return false }
        var index = position + 1
        while index < words.count, !gap(before: index).contains(0x2C) {
            if words[index] == "và" { return index + 1 < words.count && !beginsAgency(index + 1) }
            index += 1
        }
        return false
    }

    // MARK: text

    /// The bytes between a word and the one before it.
    private func gap(before position: Int) -> Substring.UTF8View {
        guard position > 0 else { return text.utf8.prefix(0) }
        return slice(places[position - 1].raw.upperBound..<places[position].raw.lowerBound).utf8
    }

    /// What stands from the first of these words to the next word, its ends without marks and blanks.
    private func written(_ range: Range<Int>) -> String {
        let start = places[range.lowerBound].raw.lowerBound
        let end = range.upperBound < places.count ? places[range.upperBound].raw.lowerBound : text.utf8.count
        var scalars = slice(start..<end).withSingleBlanks.unicodeScalars[...]
        while let last = scalars.last, ".,;:-–/ ".unicodeScalars.contains(last) { scalars.removeLast() }
        return String(scalars)
    }

    private func slice(_ range: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return text[start..<utf8.index(start, offsetBy: range.count)]
    }
}
