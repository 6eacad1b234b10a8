import PhuLucAnnex
import PhuLucSpreadsheet

/// What is common to all forms on paper: the lines above, the header, the closing mark, the lines below.
struct SheetComposer {
    let form: Form
    let words: Words
    /// The size of the table's text in points.
    let size: Double
    var sheet: LaidSheet

    /// - Parameter hiddenColumns: columns before the first that prints.
    init(_ form: Form, words: Words, extraColumns: Int, fontSize: Double?, hiddenColumns: Int = 0) {
        self.form = form
        self.words = words
        size = fontSize ?? form.text.size
        var widths = form.columns.map(\.width) + Array(repeating: 12, count: extraColumns)
        // An office's own columns stay as they are.
        if form.status != .learned || extraColumns > 0 { widths = Self.fitted(widths, to: form.page) }
        sheet = LaidSheet(
            widths: Array(repeating: 0, count: hiddenColumns) + widths,
            firstColumn: hiddenColumns + 1)
    }

    /// The widths, made narrower together if they do not fit the page.
    private static func fitted(_ widths: [Double], to page: Form.PageSetup) -> [Double] {
        let paper = page.orientation == .landscape ? 297.0 : 210.0
        // Two per cent are left: programs round columns to their own pixels.
        let room = (paper - page.margins.left - page.margins.right) / 25.4 * 72 * 0.98
        let padding = Double(widths.count) * (ColumnWidth.points(characters: 10) - 10 * ColumnWidth.digitPixels * 0.75)
        let taken = widths.reduce(0) { $0 + ColumnWidth.points(characters: $1) }
        guard taken > room else { return widths }
        let factor = max(0.3, (room - padding) / (taken - padding))
        return widths.map { max(2, ($0 * factor * 100).rounded(.down) / 100) }
    }

    // MARK: Styles

    func line(size: Double, bold: Bool = false, italic: Bool = false, _ horizontal: StyleDraft.Horizontal) -> StyleDraft
    {
        StyleDraft(
            font: CellFont(name: form.text.font, size: size, isBold: bold, isItalic: italic), horizontal: horizontal,
            vertical: .center, wraps: true, hasBorder: false)
    }

    func header() -> StyleDraft {
        let text = form.text
        let font = CellFont(name: text.font, size: text.headerSize ?? size, isBold: text.headerBold ?? true)
        return StyleDraft(
            font: font, horizontal: .center, vertical: .center, fill: Form.Shading.colour(form.shading?.header))
    }

    func section(_ horizontal: StyleDraft.Horizontal) -> StyleDraft {
        StyleDraft(
            font: CellFont(name: form.text.font, size: size, isBold: true), horizontal: horizontal, vertical: .center)
    }

    func data(_ column: Form.Column?) -> StyleDraft {
        let horizontal: StyleDraft.Horizontal =
            switch column?.align {
            case .center: .center
            case .right: .right
            case .justify: .justify
            case .left, nil: .left
            }
        return StyleDraft(
            font: CellFont(name: form.text.font, size: size), horizontal: horizontal,
            vertical: column?.vertical == .center ? .center : .top)
    }

    // MARK: Above and below

    /// The lines above the table, a blank row, and those of its lines that belong right above the header.
    ///
    /// - Parameter below: what stands below the line of attachment, from the left.
    mutating func addLines(
        heading: String?, title: String?, attachedTo: String?, preamble: [[String]], below: [String] = []
    ) {
        if heading == nil, title == nil, attachedTo == nil, preamble.isEmpty, let above = form.above {
            for texts in above { add(texts) }
            return
        }
        let unit = preamble.firstIndex { $0.contains { words.unitLines.begins($0) } } ?? preamble.endIndex
        let plain = line(size: size, .center)
        for texts in preamble[..<unit] { sheet.addLine(texts, plain) }
        if let heading { sheet.addLine([heading], line(size: form.text.headingSize, bold: true, .center)) }
        if let title { sheet.addLine([title], line(size: form.text.titleSize, bold: true, .center)) }
        if let attachedTo { sheet.addLine([attachedTo], line(size: form.text.attachedSize, italic: true, .center)) }
        for text in below { sheet.addLine([text], line(size: size + 2, .left)) }
        if sheet.rowCount > 0 { _ = sheet.addRow() }
        for texts in preamble[unit...] { sheet.addLine(texts, line(size: size, italic: true, .right)) }
    }

    /// A total: its words over the first columns, its figures in the last ones.
    mutating func addTotal(_ texts: [String]) {
        let row = sheet.addRow()
        let (first, count) = (sheet.columns.lowerBound, sheet.columns.upperBound)
        let figures = texts.dropFirst()
        let labelEnd = max(first, count - figures.count)
        sheet.place(texts.first ?? "", rows: row...row, columns: first...labelEnd, section(.center))
        for (index, text) in figures.prefix(count - labelEnd).enumerated() {
            let column = labelEnd + index + 1
            sheet.place(text, rows: row...row, columns: column...column, section(.right))
        }
    }

    /// The mark that closes the annex, and the lines that stood below the table.
    mutating func addEnd(footer: [[String]]) {
        if let end = form.end { sheet.addLine([end], line(size: size, .center)) }
        if footer.isEmpty { for texts in form.below ?? [] { add(texts) } }
        if !footer.isEmpty { _ = sheet.addRow() }
        for texts in footer { sheet.addLine(texts, line(size: size, .left)) }
    }

    // MARK: The whole

    /// The measured sheet with its page set-up, as a workbook.
    func draft(name: String, properties: DocumentProperties) -> WorkbookDraft {
        WorkbookDraft(
            sheets: [sheetDraft(name: name).draft], properties: properties,
            defaultFont: CellFont(name: form.text.font, size: 12))
    }

    /// The measured sheet with its page set-up, and the row of the sheet where each logical row begins.
    func sheetDraft(name: String) -> (draft: SheetDraft, starts: [Int]) {
        var sheet = sheet
        let page = form.page
        let paper = page.orientation == .landscape ? 210.0 : 297.0
        // One per cent is left for programs that round heights up.
        let capacity = (paper - page.margins.top - page.margins.bottom) / 25.4 * 72 * 0.99
        if !keepsWidths { sheet.balanceWidths(page: capacity - 80) }
        let measured = MeasuredSheet(sheet)
        let header =
            sheet.headerRows.isEmpty
            ? nil : measured.rows(of: sheet.headerRows.lowerBound...(sheet.headerRows.upperBound - 1))
        let texts = sheet.cells.compactMap { cell -> Pagination.MergedText? in
            let rows = measured.rows(of: cell.rows)
            guard rows.count > 1, !cell.text.isEmpty else { return nil }
            let font = cell.style.font
            return Pagination.MergedText(
                rows: rows, height: sheet.height(of: cell),
                lines: [TextMeasure.lineHeight(of: font), TextMeasure.naturalLineHeight(of: font)])
        }
        let headerHeight = header.map { $0.reduce(0) { $0 + measured.heights[$1 - 1] } } ?? 0
        let kept =
            sheet.keepsWithNext.map { measured.starts[$0] + measured.parts[$0] - 1 }
            + (header.map { [$0.upperBound] } ?? [])
        let pages = Pagination(
            heights: measured.heights, capacity: capacity, headerHeight: headerHeight, texts: texts,
            keepsWithNext: Set(kept))

        var draft = SheetDraft(name: name)
        (draft.cells, draft.merges) = measured.drafts
        draft.cells.sort { $0.reference < $1.reference }
        draft.merges.sort { $0.range < $1.range }
        for (index, width) in sheet.widths.enumerated() { draft.columnWidths[index + 1] = width }
        for (index, height) in pages.heights.enumerated() { draft.rowHeights[index + 1] = height }
        draft.page.isLandscape = page.orientation == .landscape
        draft.page.margins = PageDraft.Margins(
            top: page.margins.top, bottom: page.margins.bottom, left: page.margins.left, right: page.margins.right)
        draft.page.repeatedRows = header
        draft.page.printArea = CellRange(rows: 1...max(1, measured.heights.count), columns: sheet.columns)
        // Breaks by hand count only while the page is not scaled to fit.
        draft.page.fitsWidth = page.fit ?? false
        draft.page.pageBreaksBefore = pages.breaks
        return (draft, measured.starts)
    }
}
