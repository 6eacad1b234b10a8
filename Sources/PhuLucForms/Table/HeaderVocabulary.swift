import PhuLucVietnamese

/// The header texts of a form in the shape they are compared in.
struct HeaderVocabulary: Sendable {
    /// The texts that mean one column.
    struct ColumnTexts: Sendable {
        /// Group and title together; for a column without a group its title.
        var whole: Set<String>
        /// The title alone, where a group is expected above it.
        var leaf: Set<String>
        var refused: Set<String>
    }

    let form: Form
    let columns: [ColumnTexts]
    /// Every text by which a row may be suspected of being a header.
    let all: Set<String>

    init(_ form: Form) {
        self.form = form
        columns = form.columns.map { column in
            let titles = [column.title] + (column.accept ?? [])
            let whole = column.group.map { group in titles.map { "\(group) \($0)" } } ?? titles
            return ColumnTexts(
                whole: Self.variants(whole), leaf: column.group == nil ? [] : Self.variants(titles),
                refused: Set((column.refuse ?? []).map(Self.key)))
        }
        all = columns.reduce(into: []) { $0.formUnion($1.whole.union($1.leaf)) }
    }

    /// A header text for comparison: folded, with every year and placeholder of a year made one sign.
    static func key(_ text: String) -> String {
        let named = text.replacing("{year}", with: "2000").replacing("{last}", with: "2000")
        return Folding.key(named).split(separator: " ")
            .map { $0.utf8.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) && Int($0) != nil ? "#" : $0 }
            .joined(separator: " ")
    }

    /// A header text without its bracketed remarks: `Kinh phí (triệu đồng)` as `Kinh phí`.
    static func bare(_ text: String) -> String {
        var depth = 0
        return String(
            text.filter { character in
                if character == "(" || character == "[" { depth += 1 }
                defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
                return depth == 0
            })
    }

    private static func variants(_ texts: [String]) -> Set<String> {
        var keys: Set<String> = []
        for text in texts {
            keys.insert(key(text))
            keys.insert(key(bare(text)))
        }
        return keys.subtracting([""])
    }

    /// How well a column of a sheet, given its header texts from top to bottom, is a column of the form: 0 to 1.
    func quality(of titles: [String], as column: Int) -> Double {
        guard let leaf = titles.last else { return 0 }
        let texts = columns[column]
        let (wholeKey, leafKey) = (Self.key(titles.joined(separator: " ")), Self.key(leaf))
        if texts.refused.contains(leafKey) || texts.refused.contains(wholeKey) { return 0 }
        if texts.whole.contains(wholeKey) { return 1 }
        let bareLeaf = Self.key(Self.bare(leaf))
        let bareWhole = Self.key(titles.map(Self.bare).joined(separator: " "))
        if texts.refused.contains(bareLeaf) { return 0 }
        if texts.whole.contains(bareWhole) { return 0.95 }
        if texts.whole.contains(leafKey) || texts.whole.contains(bareLeaf) { return 0.9 }
        if texts.leaf.contains(leafKey) || texts.leaf.contains(bareLeaf) { return 0.8 }
        return Self.beginsAlike(bareLeaf, texts.whole) ? 0.6 : 0
    }

    /// Whether a short header begins with a known one: `Nhiệm vụ năm 2025`, `Thời gian thực hiện dự kiến`.
    private static func beginsAlike(_ key: String, _ known: Set<String>) -> Bool {
        known.contains { $0.contains(" ") && key.hasPrefix($0 + " ") && key.count <= $0.count + 24 }
    }
}
