import PhuLucSpreadsheet
import PhuLucVietnamese

/// The rows of a sheet as headers of one to three rows, each read once for all forms.
struct HeaderBands {
    /// A column of a band: its texts from top to bottom, and the cell of the last.
    struct Leaf {
        var titles: [String]
        /// What the titles mean; nothing when one is too long for a header.
        var meaning: TitleIndex.Meaning?
        var columns: ClosedRange<Int>
        var cell: CellReference
        /// Whether a cell above spans other columns too.
        var sharesBlock: Bool

        var fullTitle: String { titles.joined(separator: " / ") }
    }

    private let grid: TextGrid
    private let index: TitleIndex
    private var known: [ClosedRange<Int>: [Leaf]] = [:]

    init(_ grid: TextGrid, _ index: TitleIndex) { (self.grid, self.index) = (grid, index) }

    /// The columns of a band that have texts.
    mutating func leaves(of rows: ClosedRange<Int>) -> [Leaf] {
        if let leaves = known[rows] { return leaves }
        let leaves = read(rows)
        known[rows] = leaves
        return leaves
    }

    private func meaning(of titles: [String]) -> TitleIndex.Meaning? {
        titles.allSatisfy { $0.utf8.count <= HeaderMatch.longestHeader } ? index.meaning(of: titles) : nil
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
                    Leaf(
                        titles: titles, meaning: meaning(of: titles), columns: column...column, cell: anchor,
                        sharesBlock: shares))
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
        return TextHeads([left]).mayHead(right) && HeaderVocabulary.squeezed(left) == HeaderVocabulary.squeezed(right)
    }
}
