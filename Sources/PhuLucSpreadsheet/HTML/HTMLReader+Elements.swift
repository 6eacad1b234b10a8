extension HTMLReader {
    /// Elements that begin on a new line.
    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "pre", "center",
        "blockquote", "caption", "hr", "section", "article", "header", "footer", "form", "address",
    ]

    /// Elements that may change the font.
    private static let inline: Set<String> = ["b", "strong", "i", "em", "font", "span", "u", "a", "body", "tr", "table"]

    mutating func begin(_ name: String, _ attributes: Range<Int>) throws(Fault) {
        switch name {
        case "table": beginTable()
        case "tr": tableDepth > 1 ? text.beginBlock() : beginRow(attributes)
        case "td", "th": tableDepth > 1 ? text.separate() : try openCell(name, attributes)
        case "br": cell == nil ? () : text.breakLine()
        case "col": if tableDepth == 1 { takeColumn(attributes) }
        default: if Self.blocks.contains(name) { beginBlock() }
        }
        if Self.inline.contains(name) || Self.blocks.contains(name) { pushFont(name, attributes) }
    }

    mutating func end(_ name: String) throws(Fault) {
        switch name {
        case "table": endTable()
        case "tr", "thead", "tbody", "tfoot":
            if tableDepth == 1 {
                closeCell()
                isInRow = false
            }
        case "td", "th": tableDepth > 1 ? text.separate() : closeCell()
        default: if Self.blocks.contains(name) { beginBlock() }
        }
        let floor = cell?.fontDepth ?? 0
        if let index = fonts.lastIndex(where: { $0.name == name }), index >= floor {
            fonts.removeLast(fonts.count - index)
        }
    }

    /// A block begins a new line within a cell, and a new row outside tables.
    private mutating func beginBlock() {
        if tableDepth > 0 { text.beginBlock() } else { closeCell() }
    }

    private mutating func beginTable() {
        // A table that begins between the cells of another ends it.
        if tableDepth == 1, cell == nil { endTable() }
        tableDepth += 1
        guard tableDepth == 1 else { return text.beginBlock() }
        closeCell()
        tableCount += 1
        (isInRow, column, firstMerge) = (false, 1, builder.merges.count)
    }

    private mutating func endTable() {
        guard tableDepth > 0 else { return }
        tableDepth -= 1
        guard tableDepth == 0 else { return text.beginBlock() }
        closeCell()
        isInRow = false
        spans.endTable()
        // A cell may say that it reaches further down than its table does.
        let own = builder.merges[firstMerge...].compactMap { merge in
            let last = CellReference(row: min(merge.last.row, spans.row), column: merge.last.column)
            return merge.first == last ? nil : CellRange(merge.first, last)
        }
        builder.merges.replaceSubrange(firstMerge..., with: own)
    }

    private mutating func beginRow(_ attributes: Range<Int>) {
        closeCell()
        // A row ends where the next begins, even when nothing says so.
        if let index = fonts.lastIndex(where: { $0.name == "tr" }) { fonts.removeLast(fonts.count - index) }
        spans.nextRow()
        isInRow = true
        guard SheetBuilder.isInside(row: spans.row, column: 1), isHidden(attributes) else { return }
        builder.hiddenRows.append(spans.row...spans.row)
    }

    private mutating func isHidden(_ attributes: Range<Int>) -> Bool {
        guard let text = tokens.attribute("style", in: attributes) else { return false }
        return styleSheet.style(inline: text).isHidden ?? false
    }

    private mutating func takeColumn(_ attributes: Range<Int>) {
        let span = number("span", attributes)
        let last = min(column + span - 1, CellReference.maximumColumn)
        if column <= last, isHidden(attributes) { builder.hiddenColumns.append(column...last) }
        column = last + 1
    }

    /// A count that an attribute gives: 1 when it gives none.
    private func number(_ name: String, _ attributes: Range<Int>) -> Int {
        let digits = tokens.attribute(name, in: attributes)?.drop(while: \.isWhitespace)
            .prefix { $0.isASCII && $0.isNumber }
        guard let digits, !digits.isEmpty else { return 1 }
        let value = Int(digits.prefix(9)) ?? 1
        // Nought rows mean all that are left.
        return value == 0 && name == "rowspan" ? CellReference.maximumRow : max(value, 1)
    }

    mutating func openCell(_ name: String, _ attributes: Range<Int>) throws(Fault) {
        closeCell()
        if !isInRow { beginRow(0..<0) }
        let (column, last) = try spans.place(
            rows: number("rowspan", attributes), columns: number("colspan", attributes), limits: limits)
        let first = CellReference(row: spans.row, column: column)
        if first != last, SheetBuilder.isInside(row: first.row, column: column) {
            builder.merges.append(CellRange(first, last))
        }
        var cell = OpenCell(row: first.row, column: column, font: font, fontDepth: fonts.count)
        let declared = declared(name, attributes)
        cell.font.isBold = cell.font.isBold || name == "th"
        for style in declared {
            cell.font = style.applied(to: cell.font)
            cell.numberFormat = style.numberFormat ?? cell.numberFormat
        }
        takeNumber(attributes, &cell)
        self.cell = cell
        fonts.append((name, cell.font))
    }

    /// The number that Excel (`x:num`) or LibreOffice (`sdval`) wrote beside the text it shows.
    private mutating func takeNumber(_ attributes: Range<Int>, _ cell: inout OpenCell) {
        guard let text = tokens.attribute("x:num", in: attributes) ?? tokens.attribute("sdval", in: attributes),
            let number = Double(text), number.isFinite
        else { return }
        cell.number = number
        // Language; language; code.
        let parts = tokens.attribute("sdnum", in: attributes)?.split(separator: ";", maxSplits: 2) ?? []
        if parts.count == 3 { cell.numberFormat = NumberFormat.code(named: String(parts[2])) }
    }

    /// What style sheets and the element's own attribute say.
    private mutating func declared(_ name: String, _ attributes: Range<Int>) -> [HTMLStyle] {
        let styles = styleSheet.styles(of: name, class: tokens.attribute("class", in: attributes))
        guard let text = tokens.attribute("style", in: attributes) else { return styles }
        return styles + [styleSheet.style(inline: text)]
    }

    /// The font of an element that begins, in force until it ends.
    private mutating func pushFont(_ name: String, _ attributes: Range<Int>) {
        // A paragraph ends where the next begins.
        if name == "p", fonts.last?.name == "p", fonts.count > cell?.fontDepth ?? 0 { fonts.removeLast() }
        guard fonts.count < limits.xmlDepth else { return }
        var font = font
        switch name {
        case "b", "strong": font.isBold = true
        case "i", "em": font.isItalic = true
        case "font":
            if let face = tokens.attribute("face", in: attributes)?.split(separator: ",").first {
                font.name = String(face)
            }
            let sizes = ["1": 7.5, "2": 10, "3": 12, "4": 13.5, "5": 18, "6": 24, "7": 36]
            if let size = tokens.attribute("size", in: attributes).flatMap({ sizes[$0] }) { font.size = size }
        default: break
        }
        for style in declared(name, attributes) { font = style.applied(to: font) }
        fonts.append((name, font))
    }
}
