import PhuLucSpreadsheet
import PhuLucVietnamese

/// A cell as the text it shows.
struct TextCell: Sendable {
    var reference: CellReference
    var text: String
    var isBold: Bool
}

/// A sheet as texts: every non-empty cell by the rule of CONTRACT section 2, with its merges.
struct TextGrid {
    let sheet: Sheet
    /// What old encodings hold in it.
    let legacy: LegacySheet
    private(set) var cells: [TextCell] = []
    /// The rows that have cells, in order, and where their cells lie.
    private(set) var rows: [(number: Int, cells: Range<Int>)] = []
    let merges: MergeIndex
    let lastColumn: Int

    init(_ sheet: Sheet, legacy: LegacySheet = LegacySheet()) {
        self.sheet = sheet
        self.legacy = legacy
        var last = 1
        for cell in sheet.cells {
            let text = legacy.text(at: cell.reference).map(CellText.normalised) ?? CellDisplay.text(of: cell)
            if rows.last?.number == cell.reference.row {
                rows[rows.count - 1].cells = rows[rows.count - 1].cells.lowerBound..<(cells.count + 1)
            } else {
                rows.append((cell.reference.row, cells.count..<(cells.count + 1)))
            }
            cells.append(TextCell(reference: cell.reference, text: text, isBold: cell.style.font.isBold))
            last = max(last, cell.reference.column)
        }
        lastColumn = last
        merges = MergeIndex(sheet.merges, upToColumn: last)
    }

    /// The cells of a row; empty when it has none. Complexity: logarithmic in the rows.
    func cells(inRow row: Int) -> ArraySlice<TextCell> {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < row { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].number == row ? cells[rows[low].cells] : []
    }

    /// The columns from the first non-empty cell of some rows to the last, a merge at the end included.
    func columns(of rows: ClosedRange<Int>) -> ClosedRange<Int> {
        var (first, last) = (Int.max, 1)
        for row in rows {
            for cell in cells(inRow: row) where !cell.text.isEmpty {
                first = min(first, cell.reference.column)
                let end = merges.merge(covering: cell.reference)?.last.column ?? cell.reference.column
                last = max(last, min(end, lastColumn))
            }
        }
        return min(first, last)...last
    }

    func cell(at reference: CellReference) -> TextCell? {
        cells(inRow: reference.row).first { $0.reference == reference }
    }

    /// The text of a cell with the line breaks it has; `nil` when the cell holds no text.
    func written(at reference: CellReference) -> String? {
        if let text = legacy.text(at: reference) { return text }
        guard let row = rows.first(where: { $0.number == reference.row }) else { return nil }
        let index = row.cells.first { cells[$0].reference == reference }
        guard let index, case .string(let text) = sheet.cells[index].value else { return nil }
        return text
    }

    /// What a place shows: its own text, or that of the merge that covers it.
    func shown(at place: CellReference) -> ShownCell {
        let merge = merges.merge(covering: place)
        let anchor = merge?.first ?? place
        let cell = cell(at: anchor)
        return ShownCell(
            text: cell?.text ?? "", place: place, anchor: anchor, merge: merge, isBold: cell?.isBold ?? false)
    }
}

/// What one place of the table shows, and where that comes from.
struct ShownCell: Hashable, Sendable {
    var text: String
    var place: CellReference
    /// The cell that holds the text.
    var anchor: CellReference
    var merge: CellRange?
    var isBold: Bool

    /// Whether a merge that began in a row above covers this place.
    var isFromAbove: Bool { anchor.row < place.row }
    /// Whether a merge that began in a column to the left covers this place.
    var isFromLeft: Bool { anchor.column < place.column }
}
