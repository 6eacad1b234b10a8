import PhuLucSpreadsheet

/// The merges of a sheet, found by the cell they cover.
struct MergeIndex: Sendable {
    /// Merged rows of one column, with the merge they belong to.
    private struct Span {
        var first: Int
        var last: Int
        var merge: Int
    }

    /// By column: its merged rows in order.
    private var columns: [[Span]] = []
    private let merges: [CellRange]
    /// Merges that overlap an earlier one; Excel repairs such a file, and nobody knows what was meant.
    private(set) var overlapping: [CellRange] = []

    /// Looks only at columns up to the last one that matters: a merge may span all 16,384.
    init(_ merges: [CellRange], upToColumn last: Int) {
        self.merges = merges
        let width = merges.reduce(-1) { max($0, min($1.last.column, last)) }
        columns = [[Span]](repeating: [], count: width + 1)
        for (index, merge) in merges.enumerated() where merge.first.column <= last {
            for column in merge.first.column...min(merge.last.column, last) {
                columns[column].append(Span(first: merge.first.row, last: merge.last.row, merge: index))
            }
        }
        var overlaps: Set<Int> = []
        for column in columns.indices {
            columns[column].sort { ($0.first, $0.merge) < ($1.first, $1.merge) }
            var reach = 0
            for span in columns[column] {
                if span.first <= reach { overlaps.insert(span.merge) }
                reach = max(reach, span.last)
            }
        }
        overlapping = overlaps.sorted().map { merges[$0] }
    }

    /// The merge that covers a cell. Complexity: logarithmic in the merges of its column.
    func merge(covering cell: CellReference) -> CellRange? {
        guard columns.indices.contains(cell.column) else { return nil }
        var (low, high) = (0, columns[cell.column].count)
        while low < high {
            let middle = (low + high) / 2
            if columns[cell.column][middle].first <= cell.row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, columns[cell.column][low - 1].last >= cell.row else { return nil }
        return merges[columns[cell.column][low - 1].merge]
    }
}
