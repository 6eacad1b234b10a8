import PhuLucSpreadsheet
import PhuLucVietnamese

/// The rows of a sheet as headers of one to three rows, each read once for all forms.
struct HeaderBands {
    /// A column of a band: its texts from top to bottom, and the cell of the last.
    struct Leaf {
        var titles: [String]
        var columns: ClosedRange<Int>
        var cell: CellReference
        /// Whether a cell above spans other columns too.
        var sharesBlock: Bool

        var fullTitle: String { titles.joined(separator: " / ") }
    }

    /// What is known of the rows of a band.
    private struct Band {
        var leaves: [Leaf]
        /// By leaf: what its titles mean, once it was asked; nothing when one is too long for a header.
        var meanings: [TitleIndex.Meaning?]?
        /// By leaf: its titles as their letters, once they were asked for.
        var plain: [HeaderVocabulary.PlainTitles]?
    }

    private let grid: TextGrid
    private let index: TitleIndex
    private var known: [ClosedRange<Int>: Band] = [:]

    init(_ grid: TextGrid, _ index: TitleIndex) { (self.grid, self.index) = (grid, index) }

    /// The columns of a band that have texts.
    mutating func leaves(of rows: ClosedRange<Int>) -> [Leaf] { band(held(rows)).leaves }

    /// What the titles of each leaf of a band mean; nothing when one is too long for a header.
    mutating func meanings(of rows: ClosedRange<Int>) -> [TitleIndex.Meaning?] {
        let rows = held(rows)
        let band = band(rows)
        if let meanings = band.meanings { return meanings }
        let meanings = band.leaves.map { Self.isShort($0.titles) ? index.meaning(of: $0.titles) : nil }
        known[rows]?.meanings = meanings
        return meanings
    }

    /// The quality that each leaf of a band may have at most as a column of a form.
    mutating func bounds(of rows: ClosedRange<Int>, by vocabulary: HeaderVocabulary) -> [Double] {
        let rows = held(rows)
        let band = band(rows)
        let plain = band.plain ?? band.leaves.map { HeaderVocabulary.PlainTitles($0.titles) }
        if band.plain == nil { known[rows]?.plain = plain }
        return zip(band.leaves, plain).map { leaf, plain in
            guard Self.isShort(leaf.titles) else { return 0 }
            let bound = vocabulary.bound(of: plain)
            return leaf.sharesBlock && bound > 0 && vocabulary.totals.mayBegin(leaf.titles.last ?? "")
                ? max(bound, HeaderMatch.totalOfBlock) : bound
        }
    }

    private static func isShort(_ titles: [String]) -> Bool {
        titles.allSatisfy { $0.utf8.count <= HeaderMatch.longestHeader }
    }

    private mutating func band(_ rows: ClosedRange<Int>) -> Band {
        if let band = known[rows] { return band }
        let band = Band(leaves: read(rows))
        known[rows] = band
        return band
    }

    /// The rows without those at their top that hold no cell: their leaves are the same.
    private func held(_ rows: ClosedRange<Int>) -> ClosedRange<Int> {
        var first = rows.lowerBound
        while first < rows.upperBound, grid.cells(inRow: first).isEmpty { first += 1 }
        return first...rows.upperBound
    }

    private func read(_ rows: ClosedRange<Int>) -> [Leaf] {
        var leaves: [Leaf] = []
        var last: CellReference?
        for column in grid.columns(of: rows) {
            var titles: [String] = []
            var anchor: CellReference?
            var block: CellRange?
            for row in rows {
                let shown = grid.shown(at: CellReference(row: row, column: column))
                // A block that reaches down from above the band is a title, not a header.
                guard !shown.text.isEmpty, shown.anchor != anchor, shown.anchor.row >= rows.lowerBound else { continue }
                if anchor != nil { block = block ?? grid.merges.merge(covering: anchor ?? shown.anchor) }
                titles.append(shown.text)
                anchor = shown.anchor
            }
            guard let anchor else { continue }
            if anchor == last {
                leaves[leaves.count - 1].columns = leaves[leaves.count - 1].columns.lowerBound...column
            } else {
                let shares = (block?.columns.count ?? 1) > 1
                leaves.append(
                    Leaf(titles: titles, columns: column...column, cell: anchor, sharesBlock: shares))
            }
            last = anchor
        }
        // A block that is written again over each of its columns is one all the same.
        for (left, right) in zip(leaves.indices, leaves.indices.dropFirst())
        where leaves[left].titles.count > 1 && leaves[right].titles.count > 1
            && Self.areAlike(leaves[left].titles[0], leaves[right].titles[0])
        {
            leaves[left].sharesBlock = true
            leaves[right].sharesBlock = true
        }
        return leaves
    }

    /// Whether two titles are the same but for blanks.
    private static func areAlike(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        return PlainText([left]).mayEqual(PlainText([right]))
            && HeaderVocabulary.squeezed(left) == HeaderVocabulary.squeezed(right)
    }
}
