/// A rectangle of cells, both corners included, as `B7:B9` names it.
public struct CellRange: Hashable, Sendable {
    /// The top left cell.
    public var first: CellReference
    /// The bottom right cell.
    public var last: CellReference

    /// A range from any two opposite corners.
    public init(_ one: CellReference, _ other: CellReference) {
        first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
        last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
    }

    /// A range of rows and columns, counted from 1.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
        last = CellReference(row: rows.upperBound, column: columns.upperBound)
    }

    /// Reads `B7:B9`, or `B7` as a range of one cell.
    public init?(_ text: some StringProtocol) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(corners.count),
            let one = CellReference(corners[0]), let other = CellReference(corners[corners.count - 1])
        else { return nil }
        self.init(one, other)
    }

    public var rows: ClosedRange<Int> { first.row...last.row }
    public var columns: ClosedRange<Int> { first.column...last.column }
    /// Whether the range is a single cell.
    public var isSingleCell: Bool { first == last }

    public func contains(_ cell: CellReference) -> Bool {
        rows.contains(cell.row) && columns.contains(cell.column)
    }

    public func overlaps(_ other: CellRange) -> Bool {
        rows.overlaps(other.rows) && columns.overlaps(other.columns)
    }
}

extension CellRange: Comparable {
    /// By the first cell, then by the last.
    public static func < (left: Self, right: Self) -> Bool {
        left.first == right.first ? left.last < right.last : left.first < right.first
    }
}

extension CellRange: CustomStringConvertible {
    public var description: String { isSingleCell ? "\(first)" : "\(first):\(last)" }
}
