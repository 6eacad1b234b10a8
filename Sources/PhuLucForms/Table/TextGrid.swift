import PhuLucSpreadsheet
import PhuLucVietnamese

/// A cell as the text it shows.
struct TextCell: Sendable {
    var reference: CellReference
    var text: String
    var isBold: Bool
    /// The number of the workbook's shared string that the text is; nothing for a text of its own.
    var sharedString: Int32 = -1
}

/// A sheet as texts: every non-empty cell by the rule of CONTRACT section 2, with its merges.
struct TextGrid: Sendable {
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
        let stored = sheet.cells
        let isBold = sheet.styles.map(\.font.isBold)
        var texts = StoredTexts(sheet)
        cells.reserveCapacity(stored.count)
        var (last, first, row) = (1, 0, 0)
        for position in stored.indices {
            let reference = stored.reference(at: position)
            let style = stored.style(at: position)
            var cell = TextCell(
                reference: reference, text: "", isBold: isBold.indices.contains(style) && isBold[style])
            if let text = legacy.text(at: reference) {
                cell.text = CellText.normalised(text)
            } else {
                (cell.text, cell.sharedString) = texts.text(at: position, of: stored, style: style)
            }
            if reference.row != row {
                if first < position { rows.append((row, first..<position)) }
                (row, first) = (reference.row, position)
            }
            cells.append(cell)
            last = max(last, reference.column)
        }
        if first < cells.count { rows.append((row, first..<cells.count)) }
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
        let row = cells(inRow: reference.row)
        return row.firstIndex { $0.reference.column == reference.column }.map { row[$0] }
    }

    /// Whether a merge that begins in another cell covers a cell.
    func isCovered(_ cell: CellReference) -> Bool {
        merges.merge(covering: cell).map { $0.first != cell } ?? false
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

/// The texts of a sheet's cells, those of shared strings made once however many cells hold them.
private struct StoredTexts {
    private let formats: [String]
    /// By the number of a shared string; none in a small sheet of a large workbook, where few cells share one.
    private var known: [String?] = []

    init(_ sheet: Sheet) {
        let cells = sheet.cells
        formats = sheet.styles.map(\.numberFormat)
        if cells.sharedStringCount / 8 <= cells.count { known = Array(repeating: nil, count: cells.sharedStringCount) }
    }

    /// The text of the cell at an index, and the number of the shared string that it is, or -1.
    ///
    /// - Parameter cells: those of the sheet, which are not held here: they would be copied for each cell.
    mutating func text(at position: Int, of cells: Sheet.Cells, style: Int) -> (String, Int32) {
        guard let number = cells.sharedString(at: position) else {
            let format = formats.indices.contains(style) ? formats[style] : CellStyle().numberFormat
            return (CellDisplay.text(of: cells.value(at: position), format: format), -1)
        }
        guard known.indices.contains(number) else {
            return (CellText.normalised(utf8: cells.utf8(ofSharedString: number)), -1)
        }
        if let text = known[number] { return (text, Int32(truncatingIfNeeded: number)) }
        let text = CellText.normalised(utf8: cells.utf8(ofSharedString: number))
        known[number] = text
        return (text, Int32(truncatingIfNeeded: number))
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
}
