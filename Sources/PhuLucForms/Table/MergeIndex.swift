import PhuLucSpreadsheet

/// The merges of a sheet, found by the cell they cover.
struct MergeIndex {
    /// By column: merged rows in order, with the merge they belong to.
    private var columns: [Int: [(rows: ClosedRange<Int>, merge: Int)]] = [:]
    private let merges: [CellRange]
    /// Merges that overlap an earlier one; Excel repairs such a file, and nobody knows what was meant.
    private(set) var overlapping: [CellRange] = []

    /// Looks only at columns up to the last one that matters: a merge may span all 16,384.
    init(_ merges: [CellRange], upToColumn last: Int) {
        self.merges = merges
        for (index, merge) in merges.enumerated() where merge.first.column <= last {
            for column in merge.first.column...min(merge.last.column, last) {
                columns[column, default: []].append((merge.rows, index))
            }
        }
        var overlaps: Set<Int> = []
        for column in columns.keys {
            columns[column]?.sort { ($0.rows.lowerBound, $0.merge) < ($1.rows.lowerBound, $1.merge) }
            guard let spans = columns[column] else { continue }
            var reach = 0
            for span in spans {
                if span.rows.lowerBound <= reach { overlaps.insert(span.merge) }
                reach = max(reach, span.rows.upperBound)
            }
        }
        overlapping = overlaps.sorted().map { merges[$0] }
    }

    /// The merge that covers a cell. Complexity: logarithmic in the merges of its column.
    func merge(covering cell: CellReference) -> CellRange? {
        guard let spans = columns[cell.column] else { return nil }
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].rows.lowerBound <= cell.row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, spans[low - 1].rows.contains(cell.row) else { return nil }
        return merges[spans[low - 1].merge]
    }
}
