import PhuLucSpreadsheet

/// A laid sheet with the heights its texts need: logical rows spread over rows of at most 409.5 points.
struct MeasuredSheet {
    /// The height of each logical row, in points.
    private(set) var needs: [Double]
    /// How many rows of the sheet each logical row takes.
    private(set) var parts: [Int]
    /// The first row of the sheet, from 1, of each logical row.
    private(set) var starts: [Int]
    /// The height of each row of the sheet, in points; the first is row 1.
    var heights: [Double]
    private let sheet: LaidSheet

    /// Excel's ceiling is 409.5 points (ECMA-376 part 1, 18.3.1.73, and Excel's published limits).
    private static let tallest = 405.0
    private static let step = 0.75

    init(_ sheet: LaidSheet) {
        self.sheet = sheet
        needs = Self.needs(of: sheet)
        parts = needs.map { max(1, Int(($0 / Self.tallest).rounded(.up))) }
        starts = []
        heights = []
        for (need, parts) in zip(needs, parts) {
            starts.append(heights.count + 1)
            let height = (need / Double(parts) / Self.step).rounded(.up) * Self.step
            heights += Array(repeating: height, count: parts)
        }
    }

    /// Each row as tall as its own texts; then a text over several rows adds what it still lacks to all of them.
    private static func needs(of sheet: LaidSheet) -> [Double] {
        var needs = (0..<sheet.rowCount).map { max(15.75, sheet.leastHeights[$0] ?? 0) }
        for cell in sheet.cells where cell.rows.count == 1 {
            needs[cell.rows.lowerBound] = max(needs[cell.rows.lowerBound], sheet.height(of: cell))
        }
        for cell in sheet.cells.filter({ $0.rows.count > 1 }).sorted(by: { $0.rows.count < $1.rows.count }) {
            let lack = sheet.height(of: cell) - needs[cell.rows].reduce(0, +)
            guard lack > 0 else { continue }
            let share = (lack / Double(cell.rows.count) / step).rounded(.up) * step
            for row in cell.rows { needs[row] += share }
        }
        return needs
    }

    /// The rows of the sheet that logical rows take.
    func rows(of logical: ClosedRange<Int>) -> ClosedRange<Int> {
        starts[logical.lowerBound]...(starts[logical.upperBound] + parts[logical.upperBound] - 1)
    }

    /// The cells and merges on real rows.
    var drafts: (cells: [CellDraft], merges: [MergeDraft]) {
        var cells: [CellDraft] = []
        var merges: [MergeDraft] = []
        for cell in sheet.cells {
            let range = CellRange(rows: rows(of: cell.rows), columns: cell.columns)
            let (value, style) = CellDraft.Value.of(cell.text, styled: cell.style)
            cells.append(CellDraft(range.first, value, style))
            if !range.isSingleCell { merges.append(MergeDraft(range, style)) }
        }
        return (cells, merges)
    }
}

extension LaidSheet {
    /// The height a cell's text needs in the width of its columns.
    func height(of cell: LaidCell) -> Double {
        guard !cell.text.isEmpty else { return 0 }
        let widths = cell.columns.map { self.widths[$0 - 1] }
        return TextMeasure.height(of: cell.text, font: cell.style.font, columnWidths: widths)
    }
}
