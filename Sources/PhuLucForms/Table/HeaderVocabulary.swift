import PhuLucVietnamese

/// The header texts of a form in the shape they are compared in.
struct HeaderVocabulary: Sendable {
    /// The texts that mean one column.
    struct ColumnTexts: Sendable {
        /// The form's own title, with its group.
        var own: Set<TextKey>
        /// Group and title together, other wordings too; for a column without a group its title.
        var whole: Set<TextKey>
        /// The title alone, where a group is expected above it.
        var leaf: Set<TextKey>
        /// The same without blanks: narrow columns break words anywhere (`Nhiệ` `m vụ`).
        var squeezed: Set<TextKey>
        /// Without blanks, too.
        var refused: Set<TextKey>
        /// Titles that may mean the column, or something else.
        var doubtful: Set<TextKey>
        /// What makes a title the column wherever it stands in it.
        var words: [TextKey]

        /// Every text that a title may be, or begin like.
        var known: Set<TextKey> { own.union(whole).union(leaf).union(squeezed).union(doubtful) }
    }

    let form: Form
    /// The forms with this very header, the first of them this one.
    let family: [Form]
    let columns: [ColumnTexts]
    /// Every text, without blanks, by which a row may be suspected of being a header.
    let all: Set<TextKey>
    /// The beginnings of every text that titles are compared with, and of the words that make them a column.
    let heads: TextHeads
    let wordHeads: TextHeads?
    private let index: HeaderIndex
    /// Headers that a mapping settles: the column's index, nothing for a note.
    let settled: [TextKey: Int?]
    let totals: WordList
    /// Words that give a title another meaning.
    private let misleading: [TextKey]

    init(_ form: Form, others: [Form] = [], totals: WordList, mapping: HeaderMapping? = nil) {
        self.form = form
        family = [form] + others
        self.totals = totals
        misleading = (form.misleading ?? []).map { Self.key($0) }
        var settled: [TextKey: Int?] = [:]
        for (title, field) in mapping?.columns ?? [:] {
            settled[Self.key(title)] = .some(form.columns.firstIndex { $0.field == field })
        }
        self.settled = settled
        columns = form.columns.map { column in
            let titles = column.allTitles.map(Self.named)
            let group = column.blocks.isEmpty ? nil : Self.named(column.blocks.joined(separator: " "))
            let whole = group.map { group in titles.map { "\(group) \($0)" } } ?? titles
            return ColumnTexts(
                own: Self.variants(whole.prefix(1)), whole: Self.variants(whole),
                leaf: group == nil ? [] : Self.variants(titles),
                squeezed: Self.squeezed(whole),
                refused: Set((column.refuse ?? []).map { Self.squeezed($0) }),
                doubtful: Self.variants(column.maybe ?? []), words: (column.words ?? []).map { Self.key($0) })
        }
        index = HeaderIndex(columns)
        // Without blanks or with them, the letters are the same.
        heads = TextHeads(
            columns.flatMap { Array($0.whole) + $0.leaf + $0.doubtful }.map(\.text), isHead: Self.isHead)
        let words = columns.flatMap(\.words)
        wordHeads = words.isEmpty ? nil : TextHeads(words.map(\.text))
        var all = Self.squeezed((mapping.map { Array($0.columns.keys) } ?? []).map(Self.named))
        for (column, texts) in zip(form.columns, columns) {
            // Titles without a group are whole as they stand.
            all.formUnion(column.blocks.isEmpty ? texts.squeezed : Self.squeezed(column.allTitles.map(Self.named)))
            all.formUnion(Self.squeezed(((column.maybe ?? []) + column.blocks).map(Self.named)))
        }
        self.all = all
    }

    /// A header text without its blanks, for comparison where a column broke its words.
    static func squeezed(_ text: String) -> TextKey {
        guard text.utf8.contains(where: { $0 <= 0x20 }) else { return key(text) }
        return key(String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self))
    }

    private static func squeezed(_ texts: [String]) -> Set<TextKey> { keys(texts) { squeezed($0) } }

    /// Whether a text is one of the form's titles, with remarks in brackets or without.
    func knows(_ text: String) -> Bool {
        all.contains(Self.squeezed(text)) || all.contains(Self.squeezed(Self.bare(text)))
    }

    /// Whether a title names a total: `Tổng số` beneath `Kinh phí`.
    func isTotal(_ title: String) -> Bool {
        guard totals.mayBegin(title) else { return false }
        let squeezed = Self.squeezed(title)
        return totals.begins(title) || totals.words.contains { Self.squeezed($0) == squeezed }
    }

    /// A header text for comparison: folded, with every year made one sign.
    static func key(_ text: String) -> TextKey {
        let key = Folding.key(text)
        // `#` alone is a title, too.
        if key.isEmpty { return TextKey(text.filter { !$0.isWhitespace }) }
        return TextKey(withoutYears(key))
    }

    /// A key with every year made one sign.
    private static func withoutYears(_ key: String) -> String {
        guard key.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return key }
        let bytes = Array(key.utf8)
        let words = bytes.split(separator: 0x20)
        guard words.contains(where: isYear) else { return key }
        let joined = words.map { isYear($0) ? [UInt8(ascii: "#")] : $0 }.joined(separator: [0x20])
        return String(decoding: Array(joined), as: UTF8.self)
    }

    private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 4 && (word.starts(with: [0x32, 0x30]) || word.starts(with: [0x31, 0x39]))
            && word.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A header text without its bracketed remarks: `Kinh phí (triệu đồng)` as `Kinh phí`.
    static func bare(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else { return text }
        var depth = 0
        let bytes = text.utf8.filter { byte in
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            defer { if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth = max(0, depth - 1) } }
            return depth == 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A title of a form with its placeholders of years made years, which all compare the same.
    private static func named(_ title: String) -> String {
        guard title.utf8.contains(UInt8(ascii: "{")) else { return title }
        return title.replacing("{year}", with: "2000").replacing("{last}", with: "2000")
    }

    private static func variants(_ texts: some Sequence<String>) -> Set<TextKey> { keys(texts) { key($0) } }

    /// The keys of texts with their bracketed remarks and without; no empty one.
    private static func keys(_ texts: some Sequence<String>, _ key: (String) -> TextKey) -> Set<TextKey> {
        var keys: Set<TextKey> = []
        for text in texts {
            keys.insert(key(text))
            let bare = bare(text)
            if bare.utf8.count != text.utf8.count { keys.insert(key(bare)) }
        }
        return keys.subtracting([TextKey("")])
    }

    /// The texts of one header column of a sheet, from top to bottom, in the shapes they are compared in.
    struct Titles {
        let whole: TextKey
        let leaf: TextKey
        let bareWhole: TextKey
        let bareLeaf: TextKey
        /// Whole, leaf and bare leaf without their blanks.
        let squeezed: [TextKey]
        let squeezedWhole: TextKey
        let squeezedLeaf: TextKey

        init(_ titles: [String]) {
            let last = titles.last ?? ""
            let joined = titles.joined(separator: " ")
            // Brackets may open in one row and close in the next: `KP (triệu` above `đồng)`.
            let bare = HeaderVocabulary.bare(joined)
            let isBare = bare == joined
            whole = HeaderVocabulary.key(joined)
            bareWhole = isBare ? whole : HeaderVocabulary.key(bare)
            let squeezedTitles = HeaderVocabulary.squeezed(joined)
            squeezedWhole = isBare ? squeezedTitles : HeaderVocabulary.squeezed(bare)
            guard titles.count > 1 else {
                (leaf, bareLeaf, squeezedLeaf) = (whole, bareWhole, squeezedWhole)
                squeezed = [squeezedTitles, squeezedWhole]
                return
            }
            let bareLast = HeaderVocabulary.bare(last)
            leaf = HeaderVocabulary.key(last)
            bareLeaf = bareLast == last ? leaf : HeaderVocabulary.key(bareLast)
            squeezedLeaf = HeaderVocabulary.squeezed(bareLast)
            squeezed = [squeezedTitles, HeaderVocabulary.squeezed(last), squeezedLeaf]
        }

        func any(in set: Set<TextKey>) -> Bool { set.contains(whole) || set.contains(leaf) || set.contains(bareLeaf) }
    }

    /// The quality of a title that only begins like a known one.
    static let likeness = 0.6
    /// The quality of a title that may mean something else as well.
    static let doubt = 0.7
    /// The quality of a title that only holds a column's word: `Sở, ngành chủ trì`.
    static let mention = 0.5
    /// A title that begins like a known one goes on for so many bytes at most.
    static let longestRest = 48
    /// A longer title mentions nothing.
    static let longestMention = 64

    /// The columns of the form that a column of a sheet may be, each with how well it is.
    func qualities(of titles: Titles, _ query: HeaderIndex.Query) -> [(column: Int, quality: Double)] {
        let candidates = settled.isEmpty ? index.candidates(query) : Set(columns.indices)
        return candidates.map { ($0, quality(of: titles, as: $0)) }.filter { $0.1 > 0 }
    }

    /// How well a column of a sheet is a column of the form: 0 to 1.
    func quality(of titles: Titles, as column: Int) -> Double {
        if !settled.isEmpty {
            if let only = settled[titles.whole] ?? settled[titles.leaf] { return only == column ? 1 : 0 }
            if settled.values.contains(column) { return 0 }
        }
        let texts = columns[column]
        if !texts.refused.isDisjoint(with: titles.squeezed) { return 0 }
        if texts.own.contains(titles.whole) { return 1 }
        if texts.whole.contains(titles.whole) { return 0.98 }
        if texts.whole.contains(titles.bareWhole) { return 0.95 }
        if texts.whole.contains(titles.leaf) || texts.whole.contains(titles.bareLeaf) { return 0.9 }
        if texts.leaf.contains(titles.leaf) || texts.leaf.contains(titles.bareLeaf) { return 0.8 }
        if texts.squeezed.contains(titles.squeezedWhole) { return 0.88 }
        if texts.squeezed.contains(titles.squeezedLeaf) { return 0.86 }
        if !texts.doubtful.isEmpty, titles.any(in: texts.doubtful) { return Self.doubt }
        if Self.beginsAlike(titles.bareLeaf, texts.whole) { return Self.likeness }
        if Self.beginsAlike(titles.bareWhole, texts.whole) { return Self.likeness - 0.02 }
        if Self.beginsAlike(titles.squeezedWhole, texts.squeezed, squeezed: true) { return Self.likeness - 0.05 }
        return mentions(titles.bareLeaf, texts.words) ? Self.mention : 0
    }

    /// Whether a short header holds one of a column's words and none that misleads.
    private func mentions(_ title: TextKey, _ words: [TextKey]) -> Bool {
        guard !words.isEmpty, title.text.utf8.count <= Self.longestMention, words.contains(where: title.holds) else {
            return false
        }
        return !misleading.contains(where: title.holds)
    }

    /// Whether a longer header may begin with a known text.
    private static func isHead(_ text: String) -> Bool {
        text.utf8.count >= HeaderIndex.shortestHead || text.utf8.contains(0x20)
    }

    /// Whether a short header begins with a known one: `Nhiệm vụ năm 2025`, `Thời gian thực hiện dự kiến`.
    private static func beginsAlike(_ key: TextKey, _ known: Set<TextKey>, squeezed: Bool = false) -> Bool {
        let bytes = key.text.utf8
        return known.contains { known in
            let word = known.text
            let count = word.utf8.count
            guard bytes.count > count, bytes.count <= count + longestRest, bytes.starts(with: word.utf8) else {
                return false
            }
            return squeezed
                ? count >= HeaderIndex.shortestHead
                : word.utf8.contains(0x20) && bytes.dropFirst(count).first == 0x20
        }
    }
}

extension Form.Column {
    fileprivate var allTitles: [String] { [title] + (accept ?? []) }

    fileprivate var blocks: [String] { [block, group].compactMap { $0 } }
}

extension TextKey {
    /// Whether some words stand in the text as whole words.
    fileprivate func holds(_ words: TextKey) -> Bool { " \(text) ".contains(" \(words.text) ") }
}
