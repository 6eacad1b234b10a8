import PhuLucSpreadsheet

extension LaidSheet {
    /// Shares the width of the page among the columns so that the table becomes as short as it can.
    ///
    /// A form's widths are where it begins; a column keeps at least three fifths of its own, and room for its
    /// longest word. Steps of one character go from column to column while they make the table shorter, so a
    /// column of long texts grows at the cost of one that is nearly empty; a row that would not fit on a page
    /// counts much more. The same texts always give the same widths.
    ///
    /// - Parameter page: the room for rows on a page, in points.
    mutating func balanceWidths(page: Double) {
        var balance = WidthBalance(self, page: page)
        balance.improve()
        widths = balance.widths
    }
}

/// The search for good column widths.
private struct WidthBalance {
    private(set) var widths: [Double]
    private let least: [Double]
    private let rowCount: Int
    /// The cells that take part: each in one column, with a text.
    private let cells: [(column: Int, cell: LaidCell)]
    private var heights: [[Double: [Double]]]
    private let page: Double

    /// Beyond so many cells only the first of them are looked at.
    private static let mostCells = 3_000
    private static let mostSteps = 40
    private static let step = 1.0

    init(_ sheet: LaidSheet, page: Double) {
        self.page = page
        widths = sheet.widths
        let cells = sheet.cells.lazy.filter { $0.columns.count == 1 && !$0.text.isEmpty }.prefix(Self.mostCells)
            .map { (column: $0.columns.lowerBound - 1, cell: $0) }
        self.cells = Array(cells)
        least = sheet.widths.enumerated().map { column, width in
            if sheet.keptColumns.contains(column + 1) { return width }
            let words = cells.lazy.filter { $0.column == column }.map { Self.widestWord(of: $0.cell) }
            return min(width, max(width * 0.6, words.max() ?? 0))
        }
        rowCount = (cells.map(\.cell.rows.upperBound).max() ?? -1) + 1
        heights = Array(repeating: [:], count: sheet.widths.count)
    }

    /// The width in characters that a cell's longest word needs.
    private static func widestWord(of cell: LaidCell) -> Double {
        let words = cell.text.split(whereSeparator: \.isWhitespace)
        let widest = words.map { TextMeasure.width(of: $0, font: cell.style.font) }.max() ?? 0
        // A digit of the default font is six points wide; four per cent and the padding are kept free.
        return (widest * 1.04 + ColumnWidth.padding) / (ColumnWidth.digitPixels * 0.75)
    }

    mutating func improve() {
        var best = total(of: widths)
        for _ in 0..<Self.mostSteps {
            var next: (total: Double, widths: [Double])?
            for giver in widths.indices where widths[giver] - Self.step >= least[giver] {
                for taker in widths.indices where taker != giver {
                    var candidate = widths
                    candidate[giver] -= Self.step
                    candidate[taker] += Self.step
                    let total = total(of: candidate)
                    if total < (next?.total ?? best) - 1 { next = (total, candidate) }
                }
            }
            guard let next else { return }
            (best, widths) = next
        }
    }

    /// The height of the whole table with these widths, in points; what does not fit on a page counts five times.
    private mutating func total(of widths: [Double]) -> Double {
        for column in widths.indices where heights[column][widths[column]] == nil {
            heights[column][widths[column]] = cells.filter { $0.column == column }.map { column, cell in
                TextMeasure.height(of: cell.text, font: cell.style.font, columnWidths: [widths[column]])
            }
        }
        var rows = Array(repeating: 15.75, count: rowCount)
        var positions = Array(repeating: 0, count: widths.count)
        var tall: [(rows: ClosedRange<Int>, height: Double)] = []
        for (column, cell) in cells {
            let height = heights[column][widths[column]]?[positions[column]] ?? 0
            positions[column] += 1
            if cell.rows.count == 1 {
                rows[cell.rows.lowerBound] = max(rows[cell.rows.lowerBound], height)
            } else {
                tall.append((cell.rows, height))
            }
        }
        for (range, height) in tall.sorted(by: { $0.rows.count < $1.rows.count }) {
            let lack = height - rows[range].reduce(0, +)
            if lack > 0 { for row in range { rows[row] += lack / Double(range.count) } }
        }
        return rows.reduce(0) { $0 + $1 + 4 * max(0, $1 - page) }
    }
}
