import PhuLucAnnex
import PhuLucSpreadsheet

/// A plain table on a sheet of its own: a title, lines below it, a header that every page repeats, rows.
struct ListSheet {
    struct Column {
        var title: String
        /// In characters of the default font.
        var width: Double
        var horizontal: StyleDraft.Horizontal = .left
        var format = "General"
    }

    static let fontName = "Times New Roman"

    let columns: [Column]
    let size: Double
    private(set) var draft: SheetDraft
    /// The next row, from 1.
    private(set) var nextRow = 1

    init(
        name: String, title: String, lines: [String], columns: [Column], size: Double = 12, isLandscape: Bool = true
    ) {
        self.columns = columns
        self.size = size
        draft = SheetDraft(name: name)
        draft.page.isLandscape = isLandscape
        draft.page.margins = PageDraft.Margins(top: 20, bottom: 20, left: isLandscape ? 20 : 30, right: 15)
        draft.page.isCentered = true
        for (index, column) in columns.enumerated() { draft.columnWidths[index + 1] = column.width }
        addLine(title, size: 14, isBold: true)
        for line in lines { addLine(line, size: size + 1, isBold: false) }
        nextRow += 1
    }

    static func style(
        _ size: Double, bold: Bool = false, italic: Bool = false, _ horizontal: StyleDraft.Horizontal = .left,
        border: Bool = true
    ) -> StyleDraft {
        StyleDraft(
            font: CellFont(name: fontName, size: size, isBold: bold, isItalic: italic), horizontal: horizontal,
            vertical: .center, hasBorder: border)
    }

    /// A line over the whole width, above or between tables.
    mutating func addLine(_ text: String, size: Double, isBold: Bool, fill: UInt32? = nil, hasBorder: Bool = false) {
        var style = Self.style(size, bold: isBold, hasBorder ? .left : .center, border: hasBorder)
        style.fill = fill
        let place = CellReference(row: nextRow, column: 1)
        draft.cells.append(CellDraft(place, .text(text), style))
        if columns.count > 1 {
            let range = CellRange(rows: nextRow...nextRow, columns: 1...columns.count)
            draft.merges.append(MergeDraft(range, style))
        }
        draft.rowHeights[nextRow] = height([(text, columns.map(\.width), style.font)])
        nextRow += 1
    }

    /// The header; it is repeated on every page, and rows scroll below it.
    mutating func addHeader(repeats: Bool = true) {
        var style = Self.style(size, bold: true, .center)
        style.fill = 0xDDE6F0
        add(columns.map { (.text($0.title), style) })
        guard repeats else { return }
        draft.page.repeatedRows = (nextRow - 1)...(nextRow - 1)
        draft.freezes = CellReference(row: nextRow, column: 1)
    }

    /// A row of values, each in its column's style.
    @discardableResult
    mutating func addRow(_ values: [CellDraft.Value], isBold: Bool = false, fill: UInt32? = nil) -> Int {
        add(
            zip(columns, values).map { column, value in
                var style = Self.style(size, bold: isBold, column.horizontal)
                style.numberFormat = column.format
                style.fill = fill
                return (value, style)
            })
        return nextRow - 1
    }

    private mutating func add(_ cells: [(value: CellDraft.Value, style: StyleDraft)]) {
        var texts: [(String, [Double], CellFont)] = []
        for (index, cell) in cells.enumerated() {
            draft.cells.append(CellDraft(CellReference(row: nextRow, column: index + 1), cell.value, cell.style))
            if case .text(let text) = cell.value { texts.append((text, [columns[index].width], cell.style.font)) }
        }
        draft.rowHeights[nextRow] = height(texts)
        nextRow += 1
    }

    private func height(_ texts: [(text: String, widths: [Double], font: CellFont)]) -> Double {
        let heights = texts.map { TextMeasure.height(of: $0.text, font: $0.font, columnWidths: $0.widths) }
        let line = TextMeasure.lineHeight(of: Self.style(size).font)
        return min(SheetDraft.maximumRowHeight, max(line, heights.max() ?? 0) + 3)
    }

    /// Leaves rows of a fixed height empty, as many as a chart needs.
    mutating func skip(points: Double) {
        let rows = Int((points / Self.emptyRow).rounded(.up))
        for row in nextRow..<(nextRow + rows) { draft.rowHeights[row] = Self.emptyRow }
        nextRow += rows
    }

    static let emptyRow = 15.75

    mutating func beginPage() { draft.page.pageBreaksBefore.append(nextRow) }

    mutating func add(_ chart: ChartDraft) { draft.charts.append(chart) }

    /// The sheet, printed as far as it goes.
    var finished: SheetDraft {
        var draft = draft
        draft.page.printArea = CellRange(rows: 1...max(1, nextRow - 1), columns: 1...max(1, columns.count))
        if !draft.page.pageBreaksBefore.isEmpty { draft.page.fitsWidth = false }
        return draft
    }
}

extension CellDraft.Value {
    /// A text, or nothing when it is empty; longer than a cell it is cut.
    static func words(_ text: String?) -> CellDraft.Value {
        guard let text, !text.isEmpty else { return .blank }
        guard CellDraft.canHold(text) else { return .text(String(text.filter { CellDraft.canHold(String($0)) })) }
        return .text(text.utf16.count > 2_000 ? String(text.prefix(2_000)) + "…" : text)
    }

    static func count(_ value: Int) -> CellDraft.Value { .number(Double(value)) }

    /// What a report's cell shows.
    static func figure(_ value: TableValue?) -> CellDraft.Value {
        guard let value else { return .blank }
        if case .number(let number) = value.figure { return .number(number) }
        return .words(value.text)
    }
}
