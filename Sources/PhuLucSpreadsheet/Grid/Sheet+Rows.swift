extension Sheet {
    /// The rows that hold something, from top to bottom, each with its cells from left to right.
    public struct Rows: Sequence, IteratorProtocol, Sendable {
        private let cells: Cells
        private var place = 0

        init(cells: Cells) { self.cells = cells }

        public mutating func next() -> (row: Int, cells: Slice<Cells>)? {
            let start = place
            guard start < cells.endIndex else { return nil }
            let row = cells.store.keys[start] >> 44
            while place < cells.endIndex, cells.store.keys[place] >> 44 == row { place += 1 }
            return (Int(truncatingIfNeeded: row) + 1, cells[start..<place])
        }
    }

    /// The rows that hold something, each with its cells.
    public var rows: Rows { Rows(cells: cells) }

    /// Whether a row is hidden.
    public func isRowHidden(_ row: Int) -> Bool { Self.contains(hiddenRows, row) }

    /// Whether a column is hidden.
    public func isColumnHidden(_ column: Int) -> Bool { Self.contains(hiddenColumns, column) }

    /// Whether sorted ranges hold a number, by binary search.
    private static func contains(_ ranges: [ClosedRange<Int>], _ number: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(number)
    }
}
