import PhuLucSpreadsheet
import PhuLucVietnamese

/// Which field of which kind of form each column of a header is.
struct LearnedFields {
    /// A form whose header this is, of the kinds that have no rows of their own; `nil` for any other table.
    private(set) var model: Form?
    /// The field of each column, in their order.
    private(set) var fields: [String]

    /// A title that is known beyond likeness.
    private static let sure = 0.8

    init(_ header: LearnedHeader, vocabularies: [HeaderVocabulary], words: LearningWords) {
        let titles = header.columns.map { HeaderVocabulary.Titles($0.titles) }
        var best: (score: Double, form: Form, fields: [String?])?
        for vocabulary in vocabularies where vocabulary.form.kind != .report {
            let fields = Self.fields(of: titles, by: vocabulary)
            let known = Set(fields.compactMap { $0 })
            let share = Double(known.count) / Double(titles.count)
            guard vocabulary.form.needs.allSatisfy({ !known.isDisjoint(with: $0) }), known.count >= 3, share >= 0.5,
                share > best?.score ?? 0
            else { continue }
            best = (share, vocabulary.form, fields)
        }
        model = best?.form
        let known = best?.fields ?? Self.reportFields(of: titles, header, vocabularies, words)
        fields = Self.named(known, header)
    }

    /// The fields of a form that columns are surely known as, each once.
    private static func fields(of titles: [HeaderVocabulary.Titles], by vocabulary: HeaderVocabulary) -> [String?] {
        var pairs: [(quality: Double, title: Int, column: Int)] = []
        for (index, title) in titles.enumerated() {
            for column in vocabulary.form.columns.indices {
                let quality = vocabulary.quality(of: title, as: column)
                if quality >= sure { pairs.append((quality, index, column)) }
            }
        }
        pairs.sort { ($1.quality, $0.title, $0.column) < ($0.quality, $1.title, $1.column) }
        var fields = [String?](repeating: nil, count: titles.count)
        for pair in pairs where fields[pair.title] == nil {
            let field = vocabulary.form.columns[pair.column].field
            if !fields.contains(field) { fields[pair.title] = field }
        }
        return fields
    }

    /// The fields of a report: as our own reports call them, else by the words that learning knows.
    private static func reportFields(
        of titles: [HeaderVocabulary.Titles], _ header: LearnedHeader, _ vocabularies: [HeaderVocabulary],
        _ words: LearningWords
    ) -> [String?] {
        var fields = [String?](repeating: nil, count: titles.count)
        var taken: Set<String> = []
        for vocabulary in vocabularies where vocabulary.form.kind == .report {
            for (index, field) in Self.fields(of: titles, by: vocabulary).enumerated() {
                guard let field, fields[index] == nil, taken.insert(field).inserted else { continue }
                fields[index] = field
            }
        }
        let keys = words.fields.mapValues { Set($0.map { HeaderVocabulary.squeezed($0) }) }
        for (index, column) in header.columns.enumerated() where fields[index] == nil {
            let leaf = HeaderVocabulary.squeezed(HeaderVocabulary.bare(column.titles.last ?? ""))
            let field = keys.keys.sorted().first { keys[$0]?.contains(leaf) == true && !taken.contains($0) }
            guard let field else { continue }
            fields[index] = field
            taken.insert(field)
        }
        return withLabel(fields, header)
    }

    /// A report's labels stand in the first column that is no number, whatever its title.
    private static func withLabel(_ known: [String?], _ header: LearnedHeader) -> [String?] {
        guard !known.contains("label") else { return known }
        var fields = known
        if let index = fields.firstIndex(where: { $0 == nil }) ?? fields.firstIndex(of: "value") {
            fields[index] = "label"
        }
        return fields
    }

    /// The first words of a slug, whole ones.
    private static func shortened(_ slug: String) -> String {
        if slug.isEmpty { return "column" }
        guard slug.count > longestField else { return slug }
        let start = slug.prefix(longestField)
        return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start)
    }

    private static let longestField = 32

    /// Every column with a field: what is not known is called by its title.
    private static func named(_ known: [String?], _ header: LearnedHeader) -> [String] {
        var taken = Set(known.compactMap { $0 })
        return zip(known, header.columns).map { field, column in
            if let field { return field }
            let slug = Slug.of(column.titles.last ?? "")
            let base = Self.shortened(slug)
            var (name, number) = (base, 1)
            while !taken.insert(name).inserted {
                number += 1
                name = "\(base)-\(number)"
            }
            return name
        }
    }
}
