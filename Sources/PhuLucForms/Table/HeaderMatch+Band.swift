import PhuLucSpreadsheet
import PhuLucVietnamese

extension HeaderMatch {
    /// A header's cell is short; longer texts are not compared at all.
    static let longestHeader = 240
    /// The quality of a total beneath a block: of the columns of `Kinh phí` only that of the total can be the budget.
    static let totalOfBlock = 0.85

    /// The best match of a band of one to three rows that begins at `top`.
    static func match(
        _ vocabulary: HeaderVocabulary, number: Int, top: Int, in grid: TextGrid, bands: inout HeaderBands
    ) -> HeaderMatch? {
        var best: HeaderMatch?
        for height in 1...maximumHeight {
            let rows = top...(top + height - 1)
            // A header goes on where its merges or its blocks do, though fewer titles be known there.
            let mustGrow = best.map { isCut($0, in: grid) || continues($0, in: grid) } ?? true
            let least = mustGrow ? nil : best.map { $0.score + 0.001 }
            guard mayMatch(vocabulary, rows: rows, beyond: least, bands: &bands),
                let match = match(vocabulary, number: number, rows: rows, in: grid, bands: &bands)
            else { continue }
            if least.map({ match.score > $0 }) ?? true { best = match }
        }
        guard var match = best, vocabulary.form.needs.allSatisfy(match.hasOne),
            match.columns.count(where: { $0.quality > HeaderVocabulary.mention }) > 1
        else { return nil }
        // A header cell merged downwards takes its rows along.
        let bottoms = (match.columns.map(\.cell) + match.extras.map(\.cell))
            .compactMap { grid.merges.merge(covering: $0)?.last.row }
        let bottom = min(max(match.rows.upperBound, bottoms.max() ?? 0), top + maximumHeight)
        match.rows = match.rows.lowerBound...bottom
        return match
    }

    /// Takes the row above along when it holds nothing but blocks over some of the columns.
    func withBlocksAbove(in grid: TextGrid, from floor: Int, _ vocabulary: HeaderVocabulary) -> HeaderMatch {
        let above = rows.lowerBound - 1
        let cells = grid.cells(inRow: above).filter { !$0.text.isEmpty }
        let width = columns.count + extras.count
        guard above >= floor, rows.count < Self.maximumHeight, !cells.isEmpty else { return self }
        let areBlocks = cells.allSatisfy { cell in
            guard let merge = grid.merges.merge(covering: cell.reference) else {
                return cells.count <= 2 && span.contains(cell.reference.column)
                    && vocabulary.all.contains(HeaderVocabulary.squeezed(HeaderVocabulary.bare(cell.text)))
            }
            return merge.rows.count == 1 && merge.columns.count >= 2 && merge.columns.count < max(3, width - 2)
                && span.overlaps(merge.columns)
                && cell.text.utf8.count <= 64 && cell.text.hasLetter
        }
        var match = self
        if areBlocks { match.rows = above...rows.upperBound }
        return match
    }

    private func hasOne(of fields: [String]) -> Bool { fields.contains { column($0) != nil } }

    /// Whether a merge runs out of the band at its lower edge: a header ends where its merges end.
    private static func isCut(_ match: HeaderMatch, in grid: TextGrid) -> Bool {
        (match.columns.map(\.cell) + match.extras.map(\.cell)).contains { cell in
            grid.merges.merge(covering: cell).map { $0.last.row > match.rows.upperBound } ?? false
        }
    }

    /// Whether the row below holds nothing but titles beneath blocks of the band.
    private static func continues(_ match: HeaderMatch, in grid: TextGrid) -> Bool {
        let below = grid.cells(inRow: match.rows.upperBound + 1).filter { !$0.text.isEmpty }
        let blocks = (match.columns.map(\.columns) + match.extras.map(\.columns)).filter { $0.count > 1 }
        // One cell beneath a block is a section's row in a table of doubled columns.
        let parts = blocks.map { block in below.count { block.contains($0.reference.column) } }
        return parts.contains { $0 > 1 }
            && below.allSatisfy { cell in
                cell.text.utf8.count <= longestHeader && cell.text.hasLetter
                    && blocks.contains { $0.contains(cell.reference.column) }
            }
    }

    /// Whether the rows may match, and if asked better than a score, by a look at their letters.
    ///
    /// Most rows below a header are data; what their cells mean together with the titles need not be found out.
    private static func mayMatch(
        _ vocabulary: HeaderVocabulary, rows: ClosedRange<Int>, beyond least: Double?, bands: inout HeaderBands
    ) -> Bool {
        guard rows.count > 1 else { return true }
        let bounds = bands.bounds(of: rows, by: vocabulary)
        guard bounds.count(where: { $0 > 0 }) > 1 else { return false }
        // Sums of the same numbers in another order differ by less than this.
        return least.map { bounds.reduce(1e-9, +) / Double(vocabulary.columns.count) > $0 } ?? true
    }

    private static func match(
        _ vocabulary: HeaderVocabulary, number: Int, rows: ClosedRange<Int>, in grid: TextGrid,
        bands: inout HeaderBands
    ) -> HeaderMatch? {
        let leaves = bands.leaves(of: rows)
        guard leaves.count > 1 else { return nil }
        let meanings = bands.meanings(of: rows)
        var pairs: [Pair] = []
        for (index, (leaf, meaning)) in zip(leaves, meanings).enumerated() {
            guard let meaning else { continue }
            for (column, found) in meaning.columns[number] {
                var quality = found
                let isBlockLike = quality < HeaderVocabulary.likeness && quality > HeaderVocabulary.mention
                if leaf.sharesBlock, isBlockLike { quality = meaning.isTotal ? totalOfBlock : 0 }
                if quality > 0 { pairs.append(Pair(quality: quality, leaf: index, column: column)) }
            }
        }
        pairs.sort { ($1.quality, $0.leaf, $0.column) < ($0.quality, $1.leaf, $1.column) }
        var taken: [Int: Pair] = [:]
        var used: Set<Int> = []
        for pair in pairs where taken[pair.leaf] == nil && used.insert(pair.column).inserted { taken[pair.leaf] = pair }
        guard taken.count >= 2 else { return nil }
        return HeaderMatch(vocabulary.form, rows, leaves, taken, among: pairs)
    }

    /// A column of the sheet as a column of the form.
    private struct Pair {
        var quality: Double
        var leaf: Int
        var column: Int
    }

    private init(
        _ form: Form, _ rows: ClosedRange<Int>, _ leaves: [HeaderBands.Leaf], _ taken: [Int: Pair], among pairs: [Pair]
    ) {
        self.init(form: form, rows: rows, columns: [], extras: [], score: 0)
        for (index, leaf) in leaves.enumerated() {
            guard let pair = taken[index], form.reads(form.columns[pair.column].field) else {
                extras.append(Extra(title: leaf.fullTitle, columns: leaf.columns, cell: leaf.cell))
                continue
            }
            let column = Column(
                field: form.columns[pair.column].field, columns: leaf.columns, title: leaf.titles.last ?? "",
                fullTitle: leaf.fullTitle, cell: leaf.cell, quality: pair.quality)
            columns.append(column)
            score += pair.quality
            doubts += pairs.filter { other in
                guard other.quality + 0.15 >= pair.quality, other.quality >= 0.6 else { return false }
                // Another column of the sheet for this field, or another field for this column, neither taken.
                return other.column == pair.column && taken[other.leaf] == nil
                    || other.leaf == index && other.column != pair.column
                        && !taken.values.contains { $0.column == other.column }
            }.map { other in
                Doubt(
                    column: column,
                    other: other.leaf == index ? form.columns[other.column].title : leaves[other.leaf].fullTitle)
            }
        }
        score /= Double(form.columns.count)
    }
}
