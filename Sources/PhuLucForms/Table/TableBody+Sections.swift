import PhuLucSpreadsheet
import PhuLucVietnamese

extension TableBody {
    /// Finds the rows that open a section: a number and a title, a title over the table, a title by its look alone.
    mutating func markSections() {
        guard match.form.kind == .plan else { return }
        for (index, kind) in sections { rows[index].kind = kind }
    }

    private var sections: [(row: Int, kind: BodyRow.Kind)] {
        var look = PlainLook(rows, span)
        var sections: [(row: Int, kind: BodyRow.Kind)] = []
        for index in rows.indices where rows[index].kind == .data && !rows[index].inheritsSomething {
            if let kind = section(rows[index], look: &look) { sections.append((index, kind)) }
        }
        return sections
    }

    private func section(_ row: BodyRow, look: inout PlainLook) -> BodyRow.Kind? {
        // Most rows are full, of different texts: they are told at once.
        if row.own.count > 3, !isUniform(row) { return nil }
        let cells = row.own.map { grid.shown(at: $0.reference) }
        if cells.contains(where: { words.footer.begins($0.text) || words.isEnd($0.text) }) { return nil }
        // The sum of a section may stand in its row.
        let worded = cells.filter { !($0.text.isAmount && isLeaf($0.place.column)) }
        if worded.count < cells.count, (1...2).contains(worded.count), cells.count <= worded.count + 1 {
            let kind = worded.count == 1
                ? titleAlone(worded[0], row, look: &look) : numberAndTitle(worded, look: &look)
            if let kind { return kind }
        }
        switch cells.count {
        case 1: return titleAlone(cells[0], row, look: &look)
        case 2: return numberAndTitle(cells, look: &look) ?? flattened(cells)
        default: return flattened(cells)
        }
    }

    private func isOrdinal(_ cell: ShownCell) -> Bool { isOrdinal(cell.place.column) }

    private func isOrdinal(_ column: Int) -> Bool {
        match.columns.contains { $0.columns.contains(column) && $0.field == match.ordinalField }
    }

    /// Whether all cells but the ordinal say the same.
    private func isUniform(_ row: BodyRow) -> Bool {
        var first: String?
        for cell in row.own where !isOrdinal(cell.reference.column) {
            guard let first else {
                first = cell.text
                continue
            }
            if cell.text.utf8.count != first.utf8.count || cell.text != first { return false }
        }
        return true
    }

    private func titleAlone(_ cell: ShownCell, _ row: BodyRow, look: inout PlainLook) -> BodyRow.Kind? {
        if isOrdinal(cell), !isWide(cell), isSectionNumber(cell.text) {
            return isBlankWide(row) ? .section(number: cell, title: nil) : nil
        }
        if isWide(cell), RomanNumeral.value(cell.text.trimmingMarks) != nil {
            return .section(number: cell, title: nil)
        }
        let isFirst = cell.place.column == span.lowerBound
        guard isWide(cell) || isFirst || !isLeaf(cell.place.column) else { return nil }
        let isTitle =
            isWide(cell) || startsSection(cell.text, stands: cell.isBold || cell.text.isCapitals)
            || standsOut(cell, look: &look)
        return isTitle ? .section(number: nil, title: cell) : nil
    }

    /// Whether a text begins as sections do: `I. …`; with an emphasis also `A. …` and `PHẦN I. …`.
    private func startsSection(_ text: String, stands: Bool) -> Bool {
        if let marker = ItemMarker.leading(in: text) {
            if marker.kind == .roman { return !marker.rest(of: text).isEmpty }
            if marker.kind == .letter { return stands && marker.number.first?.isUppercase == true }
        }
        if stands, String.splitSectionMark(text) != nil { return true }
        return stands && words.sectionNumber(of: text) != nil
    }

    /// A title without a number, known by bold or capitals in a column that has neither.
    private func standsOut(_ cell: ShownCell, look: inout PlainLook) -> Bool {
        guard cell.text.utf8.count <= 240 else { return false }
        if let marker = ItemMarker.leading(in: cell.text) { return isNumberedTitle(cell, marker, look: &look) }
        let first = match.columns.filter { Self.treeFields.contains($0.field) || $0.field == match.ordinalField }
            .map(\.columns.lowerBound).min()
        let firstText = match.columns.filter { Self.treeFields.contains($0.field) }.map(\.columns.lowerBound).min()
        guard [first, firstText, span.lowerBound].contains(cell.place.column) else { return false }
        if cell.isBold, !look.isMostlyBold(cell.place.column) { return true }
        return cell.text.isCapitals && cell.text.contains(" ") && !look.isMostlyCapitals(cell.place.column)
    }

    /// `1. CẢI CÁCH THỂ CHẾ` alone in its row, in bold capitals where the rows below have neither.
    private func isNumberedTitle(_ cell: ShownCell, _ marker: ItemMarker, look: inout PlainLook) -> Bool {
        let (title, column) = (String(marker.rest(of: cell.text)), cell.place.column)
        guard marker.kind == .decimal, title.isCapitals, title.contains(" "), isOrdinal(cell) || cell.isBold else {
            return false
        }
        return !look.isMostlyBold(column) && !look.isMostlyCapitals(column)
    }

    private func numberAndTitle(_ cells: [ShownCell], look: inout PlainLook) -> BodyRow.Kind? {
        guard
            let at = cells.firstIndex(where: { isOrdinal($0) && !isWide($0) })
                ?? cells.firstIndex(where: { isSectionNumber($0.text) })
        else { return nil }
        let (number, title) = (cells[at], cells[1 - at])
        // Where the TT column stands among the leaves, the title is written beside it.
        let isBeside = isOrdinal(number) && title.place.column == number.place.column + 1
        guard isWide(title) || isBeside || !isLeaf(title.place.column), title.text.hasLetter else {
            return nil
        }
        let isLoud = title.isBold || title.text.isCapitals
        if RomanNumeral.value(number.text.trimmingMarks) != nil { return .section(number: number, title: title) }
        if isSectionNumber(number.text), isLoud || isWide(title) { return .section(number: number, title: title) }
        guard words.sectionNumber(of: number.text) != nil || ItemMarker.isPlainNumber(number.text) || !hasLetter(number)
        else { return nil }
        let column = title.place.column
        let isTitle =
            isWide(title)
            || title.text.isCapitals && title.text.contains(" ") && !look.isMostlyCapitals(column)
                && (title.isBold && !look.isMostlyBold(column) || words.sectionNumber(of: number.text) != nil)
        return isTitle ? .section(number: number, title: title) : nil
    }

    private func hasLetter(_ cell: ShownCell) -> Bool { cell.text.hasLetter }

    /// A title that every column repeats, as a flattened merge leaves it.
    private func flattened(_ cells: [ShownCell]) -> BodyRow.Kind? {
        let number = cells.first { isOrdinal($0) && isSectionNumber($0.text) }
        let titles = number == nil ? cells : cells.filter { !isOrdinal($0) }
        guard titles.count >= 3 || titles.count >= 2 && match.columns.count <= 4, Set(titles.map(\.text)).count == 1,
            titles[0].text.hasLetter, titles.contains(where: { isLeaf($0.place.column) })
        else { return nil }
        return .section(number: number, title: titles[0])
    }

    /// Whether the columns after the ordinal are one empty merge: a section without a title.
    private func isBlankWide(_ row: BodyRow) -> Bool {
        row.fields.contains { $0.text.isEmpty && isWide($0) && !$0.isFromAbove }
    }

    func isSectionNumber(_ text: String) -> Bool {
        let number = text.trimmingMarks
        return RomanNumeral.value(number) != nil || number.count == 1 && number.first?.isUppercase == true
    }
}

extension ItemMarker {
    /// `1`, `1.`, `2)`: an Arabic number and nothing else.
    static func isPlainNumber(_ text: String) -> Bool {
        let number = text.trimmingMarks
        return !number.isEmpty && number.utf8.count <= 4 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
