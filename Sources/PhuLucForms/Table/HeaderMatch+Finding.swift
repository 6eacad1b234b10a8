import PhuLucSpreadsheet

extension HeaderMatch {
    private static let maximumHeight = 3
    /// A header's cell is short; longer texts are not compared at all.
    private static let longestHeader = 240

    /// A row with a cell longer than this is not suspected for that cell: every header has a short title.
    private static let longestSuspect = 64

    /// The rows that hold a title of one of the forms, so that a header may begin there.
    static func suspects(_ vocabularies: [HeaderVocabulary], in grid: TextGrid) -> [Suspect] {
        grid.rows.compactMap { row in
            let cells = grid.cells[row.cells].lazy.filter { !$0.text.isEmpty && $0.text.utf8.count <= longestSuspect }
            let keys = cells.flatMap { cell in
                let bare = HeaderVocabulary.bare(cell.text)
                return [HeaderVocabulary.key(bare)] + (bare == cell.text ? [] : [HeaderVocabulary.key(cell.text)])
            }
            let forms = Set(vocabularies.indices.filter { index in keys.contains { vocabularies[index].all.contains($0) } })
            return forms.isEmpty ? nil : Suspect(row: row.number, forms: forms)
        }
    }

    /// A row that may be part of a header, and the forms (by index) whose titles it holds.
    struct Suspect {
        var row: Int
        var forms: Set<Int>
    }

    /// Finds the header of a form in a sheet; `nil` when no rows match well enough.
    static func find(_ vocabulary: HeaderVocabulary, among suspects: [Int], in grid: TextGrid) -> HeaderMatch? {
        var best: HeaderMatch?
        var lastTop: Int?
        for row in suspects {
            // A header may begin above the first row with a known word: its blocks stand there.
            if let lastTop, row > lastTop + maximumHeight { break }
            for top in max(1, row - 1)...row {
                guard let match = match(vocabulary, top: top, in: grid) else { continue }
                if match.score > (best?.score ?? 0) { best = match }
            }
            if best != nil, lastTop == nil { lastTop = row }
        }
        return best
    }

    /// The best match of a band of one to three rows that begins at `top`.
    static func match(_ vocabulary: HeaderVocabulary, top: Int, in grid: TextGrid) -> HeaderMatch? {
        var best: HeaderMatch?
        for height in 1...maximumHeight {
            let match = match(vocabulary, rows: top...(top + height - 1), in: grid)
            if let match, match.score > (best?.score ?? 0) + 0.001 { best = match }
        }
        guard var match = best, vocabulary.form.needs.allSatisfy(match.hasOne) else { return nil }
        // A header cell merged downwards takes its rows along.
        let bottoms = match.columns.compactMap { grid.merges.merge(covering: $0.cell)?.last.row }
        let bottom = min(max(match.rows.upperBound, bottoms.max() ?? 0), top + maximumHeight)
        match.rows = match.rows.lowerBound...bottom
        return match
    }

    private func hasOne(of fields: [String]) -> Bool { fields.contains { column($0) != nil } }

    private static func match(
        _ vocabulary: HeaderVocabulary, rows: ClosedRange<Int>, in grid: TextGrid
    ) -> HeaderMatch? {
        let leaves = leaves(of: rows, in: grid)
        guard leaves.count > 1 else { return nil }
        var pairs: [(quality: Double, leaf: Int, column: Int)] = []
        for (index, leaf) in leaves.enumerated() where leaf.titles.allSatisfy({ $0.utf8.count <= longestHeader }) {
            let titles = HeaderVocabulary.Titles(leaf.titles)
            for column in vocabulary.columns.indices {
                let quality = vocabulary.quality(of: titles, as: column)
                if quality > 0 { pairs.append((quality, index, column)) }
            }
        }
        pairs.sort { ($1.quality, $0.leaf, $0.column) < ($0.quality, $1.leaf, $1.column) }
        var taken: [Int: (column: Int, quality: Double)] = [:]
        var used: Set<Int> = []
        for pair in pairs where taken[pair.leaf] == nil && used.insert(pair.column).inserted {
            taken[pair.leaf] = (pair.column, pair.quality)
        }
        guard taken.count >= 2 else { return nil }
        return HeaderMatch(vocabulary.form, rows, leaves, taken)
    }

    private init(_ form: Form, _ rows: ClosedRange<Int>, _ leaves: [Leaf], _ taken: [Int: (column: Int, quality: Double)]) {
        self.init(form: form, rows: rows, columns: [], extras: [], score: 0)
        for (index, leaf) in leaves.enumerated() {
            let title = leaf.titles.last ?? ""
            if let (column, quality) = taken[index] {
                columns.append(
                    Column(field: form.columns[column].field, columns: leaf.columns, title: title, cell: leaf.cell))
                score += quality
            } else {
                extras.append(Extra(title: title, columns: leaf.columns, cell: leaf.cell))
            }
        }
        score /= Double(form.columns.count)
    }

    /// A column of the band: its texts from top to bottom, and the cell of the last.
    private struct Leaf {
        var titles: [String]
        var columns: ClosedRange<Int>
        var cell: CellReference
    }

    private static func leaves(of rows: ClosedRange<Int>, in grid: TextGrid) -> [Leaf] {
        var leaves: [Leaf] = []
        var last: CellReference?
        for column in 1...grid.lastColumn {
            var titles: [String] = []
            var anchor: CellReference?
            for row in rows {
                let shown = grid.shown(at: CellReference(row: row, column: column))
                // A block that reaches down from above the band is a title, not a header.
                guard !shown.text.isEmpty, shown.anchor != anchor, shown.anchor.row >= rows.lowerBound else { continue }
                titles.append(shown.text)
                anchor = shown.anchor
            }
            guard let anchor else { continue }
            if anchor == last {
                leaves[leaves.count - 1].columns = leaves[leaves.count - 1].columns.lowerBound...column
            } else {
                leaves.append(Leaf(titles: titles, columns: column...column, cell: anchor))
            }
            last = anchor
        }
        return leaves
    }
}
