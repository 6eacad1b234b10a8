import PhuLucAnnex
import PhuLucSpreadsheet

/// What every agency said: indicators down, agencies across, the totals between.
struct MatrixSheet {
    private(set) var draft: SheetDraft
    private let totals: FormTotals
    private let words: ConsolidationTexts

    private static let size = 11.0
    private static let labelColumns = 3
    private static let agencyWidth = 9.0
    /// How many figures a page of paper holds beside the labels.
    private static let figuresOnPage = 12
    private static let widths = [6.0, 40, 12]
    private static let headerFill: UInt32 = 0xDDE6F0
    /// Behind the figures of an agency that sent nothing.
    private static let missingFill: UInt32 = 0xEDEDED

    init(_ totals: FormTotals, period: ReportPeriod, words: ConsolidationTexts, name: String) {
        self.totals = totals
        self.words = words
        draft = SheetDraft(name: name)
        let fields = totals.form.valueColumns
        let titles = [
            words.matrix.title.filled(["title": totals.form.title ?? totals.form.name.vi]), period.name.vi,
        ]
        for (index, title) in titles.enumerated() {
            // Within the columns that every page repeats, so that no page has half of it.
            let style = ListSheet.style(13, bold: index == 0, italic: index > 0, .left, border: false)
            place(title, rows: (index + 1)...(index + 1), columns: 1...Self.labelColumns, style)
            draft.rowHeights[index + 1] = TextMeasure.height(of: title, font: style.font, columnWidths: Self.widths)
        }
        let first = titles.count + 2
        let body = addHeader(at: first, fields)
        addRows(from: body, fields)
        setPage(header: first...(body - 1), fields.count)
    }

    // MARK: Header

    /// Says at which row the figures begin.
    private mutating func addHeader(at row: Int, _ fields: [Form.Column]) -> Int {
        let isDouble = fields.count > 1
        let bottom = isDouble ? row + 1 : row
        var style = ListSheet.style(Self.size, bold: true, .center)
        style.fill = Self.headerFill
        for (index, title) in [words.matrix.number, words.matrix.label, words.matrix.unit].enumerated() {
            place(title, rows: row...bottom, columns: (index + 1)...(index + 1), style)
            draft.columnWidths[index + 1] = Self.widths[index]
        }
        let heads = [words.matrix.total] + totals.agencies.map(\.name)
        var height = 0.0
        for (index, head) in heads.enumerated() {
            let start = Self.labelColumns + index * fields.count + 1
            var own = style
            if index > 0, !totals.isReturned(by: totals.agencies[index - 1]) { own.fill = Self.missingFill }
            place(head, rows: row...row, columns: start...(start + fields.count - 1), own)
            let widths = Array(repeating: Self.agencyWidth, count: fields.count)
            height = max(height, TextMeasure.height(of: head, font: style.font, columnWidths: widths))
            for (offset, field) in fields.enumerated() {
                draft.columnWidths[start + offset] = Self.agencyWidth
                if isDouble {
                    place(field.title, rows: bottom...bottom, columns: (start + offset)...(start + offset), own)
                }
            }
        }
        draft.rowHeights[row] = min(SheetDraft.maximumRowHeight, height + 4)
        return bottom + 1
    }

    private mutating func place(
        _ text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ style: StyleDraft
    ) {
        let range = CellRange(rows: rows, columns: columns)
        draft.cells.append(CellDraft(range.first, .words(text), style))
        if !range.isSingleCell { draft.merges.append(MergeDraft(range, style)) }
    }

    // MARK: Rows

    private mutating func addRows(from start: Int, _ fields: [Form.Column]) {
        for (offset, row) in (totals.form.rows ?? []).enumerated() {
            let number = start + offset
            let isTitle = !row.isAsked
            for (index, text) in [row.number, row.label, row.unit].enumerated() {
                let style = ListSheet.style(Self.size, bold: isTitle, index == 1 ? .left : .center)
                draft.cells.append(
                    CellDraft(CellReference(row: number, column: index + 1), .words(text), style))
            }
            let font = ListSheet.style(Self.size, bold: isTitle).font
            let height = max(
                TextMeasure.height(of: row.label, font: font, columnWidth: Self.widths[1]),
                TextMeasure.height(of: row.unit, font: font, columnWidth: Self.widths[2]))
            let words = addFigures(row, at: number, fields)
            draft.rowHeights[number] = min(SheetDraft.maximumRowHeight, max(height, words) + 2)
        }
    }

    /// Says how high the words among the figures need the row to be, in points.
    private mutating func addFigures(_ row: Indicator, at number: Int, _ fields: [Form.Column]) -> Double {
        var heights: [String: Double] = [:]
        func measure(_ value: TableValue?, _ style: StyleDraft) {
            guard let value, value.state != "number", !value.text.isEmpty, heights[value.text] == nil else { return }
            heights[value.text] = TextMeasure.height(
                of: value.text, font: style.font, columnWidth: Self.agencyWidth)
        }
        var style = ListSheet.style(Self.size, bold: false, .right)
        style.numberFormat = row.numberFormat
        var totalStyle = style
        totalStyle.font.isBold = true
        var missing = style
        missing.fill = Self.missingFill
        for (offset, field) in fields.enumerated() {
            let asks = totals.form.asks(row, in: field)
            let column = Self.labelColumns + offset + 1
            let total = asks ? totals.total(row.id, field.field)?.value : nil
            measure(total, totalStyle)
            draft.cells.append(
                CellDraft(CellReference(row: number, column: column), .figure(total), totalStyle))
            for (index, agency) in totals.agencies.enumerated() {
                let place = CellReference(row: number, column: column + (index + 1) * fields.count)
                let value = asks ? totals.value(of: agency, row, field) : nil
                measure(value, style)
                draft.cells.append(
                    CellDraft(place, .figure(value), totals.isReturned(by: agency) ? style : missing))
            }
        }
        return heights.values.max() ?? 0
    }

    private mutating func setPage(header: ClosedRange<Int>, _ fields: Int) {
        let last = draft.rowHeights.keys.max() ?? 1
        let columns = Self.labelColumns + (totals.agencies.count + 1) * fields
        draft.freezes = CellReference(row: header.upperBound + 1, column: Self.labelColumns + fields + 1)
        draft.page.isLandscape = true
        draft.page.margins = PageDraft.Margins(top: 18, bottom: 15, left: 15, right: 12)
        draft.page.repeatedRows = header
        draft.page.repeatedColumns = 1...Self.labelColumns
        draft.page.printArea = CellRange(rows: 1...last, columns: 1...columns)
        draft.page.fitsWidth = false
        draft.page.scale = 70
        // No agency's figures are parted.
        let step = max(fields, Self.figuresOnPage / fields * fields)
        draft.page.pageBreaksBeforeColumns = Array(
            stride(from: Self.labelColumns + 1 + step, through: columns, by: step))
    }
}
