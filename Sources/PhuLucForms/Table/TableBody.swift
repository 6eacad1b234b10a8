import PhuLucSpreadsheet
import PhuLucVietnamese

/// The rows below a header, each with its kind.
struct TableBody {
    let grid: TextGrid
    let match: HeaderMatch
    let words: Words
    private(set) var rows: [BodyRow] = []
    /// The header's texts, for knowing them again further down.
    private let headerTitles: Set<String>

    init(_ grid: TextGrid, _ match: HeaderMatch, words: Words) {
        self.grid = grid
        self.match = match
        self.words = words
        headerTitles = Set(match.rows.flatMap { grid.cells(inRow: $0).map { HeaderVocabulary.key($0.text) } })
        for row in grid.rows where row.number > match.rows.upperBound {
            let own = grid.cells[row.cells].filter { match.span.contains($0.reference.column) && !$0.text.isEmpty }
            // A cell beneath a merge shows nothing, whatever it holds.
            let visible = own.filter { !isCovered($0.reference) }
            guard !visible.isEmpty else { continue }
            rows.append(
                BodyRow(
                    number: row.number, own: visible, fields: match.columns.map { shown($0.columns, row.number) },
                    extras: match.extras.map { shown($0.columns, row.number) }))
        }
        for index in rows.indices { rows[index].kind = kind(of: rows[index], first: index == 0) }
        markFooter()
    }

    private func isCovered(_ cell: CellReference) -> Bool {
        grid.merges.merge(covering: cell).map { $0.first != cell } ?? false
    }

    /// What a row shows in a column that may lie under several of the sheet's: the first that is not empty.
    private func shown(_ columns: ClosedRange<Int>, _ row: Int) -> ShownCell {
        let places = columns.map { grid.shown(at: CellReference(row: row, column: $0)) }
        return places.first { !$0.text.isEmpty } ?? places[0]
    }

    private func kind(of row: BodyRow, first: Bool) -> BodyRow.Kind {
        if isColumnNumbers(row.own) { return .columnNumbers }
        if repeatsHeader(row) { return .repeatedHeader }
        if isTotal(row) { return .total }
        return section(row) ?? .data
    }

    /// A row that begins like a total and holds nothing else in words: `Tổng số hồ sơ …` with a lead is a task.
    private func isTotal(_ row: BodyRow) -> Bool {
        let worded = row.own.filter { $0.text.contains(where: \.isLetter) }
        guard let text = worded.first?.text, worded.count == 1, !row.inheritsSomething else { return false }
        return words.totals.begins(text) && (row.own.count > 1 || text.count <= 40)
    }

    /// `(1) (2) (3) …`, `1 2 3 …` or `A B 1 2 …` under the header: a mark for most columns, each one further.
    private func isColumnNumbers(_ own: [TextCell]) -> Bool {
        guard own.count >= 3, own.count * 2 > match.columns.count + match.extras.count else { return false }
        guard own.allSatisfy({ $0.text.utf8.count <= 5 }) else { return false }
        let marks = own.map { $0.text.filter { !"()[]".contains($0) } }
        let letters = marks.prefix { $0.count == 1 && Int($0) == nil }
        let numbers = marks.dropFirst(letters.count).map { Int($0) }
        guard letters.elementsEqual("ABCDEFGH".prefix(letters.count).map(String.init)), numbers.count >= 2,
            letters.isEmpty || numbers.first == 1
        else { return false }
        return zip(numbers, numbers.dropFirst()).allSatisfy { left, right in
            guard let left, let right else { return false }
            return right == left + 1
        }
    }

    private func repeatsHeader(_ row: BodyRow) -> Bool {
        guard row.own.count >= 2 || match.rows.count > 1 else { return false }
        return row.own.allSatisfy { $0.text.utf8.count < 200 && headerTitles.contains(HeaderVocabulary.key($0.text)) }
    }

    // MARK: Sections

    private func section(_ row: BodyRow) -> BodyRow.Kind? {
        guard match.form.kind == .plan, row.own.count <= 2, !row.inheritsSomething else { return nil }
        let cells = row.own.map { grid.shown(at: $0.reference) }
        let ordinal = match.column("ordinal")?.columns
        if cells.count == 1 {
            let cell = cells[0]
            if let ordinal, ordinal.contains(cell.place.column), !isWide(cell) {
                return isSectionNumber(cell.text) && isBlankWide(row) ? .section(number: cell, title: nil) : nil
            }
            return isTitle(cell, numbered: ItemMarker.leading(in: cell.text)?.kind == .roman)
                ? .section(number: nil, title: cell) : nil
        }
        guard let ordinal, ordinal.contains(cells[0].place.column), !isLeaf(cells[1].place.column) else { return nil }
        return isTitle(cells[1], numbered: isSectionNumber(cells[0].text))
            ? .section(number: cells[0], title: cells[1]) : nil
    }

    /// Whether a cell is merged over at least three columns of the table.
    private func isWide(_ cell: ShownCell) -> Bool { (cell.merge?.columns.count ?? 1) >= 3 }

    /// Whether the columns after the ordinal are one empty merge: a section without a title.
    private func isBlankWide(_ row: BodyRow) -> Bool {
        row.fields.contains { $0.text.isEmpty && isWide($0) && !$0.isFromAbove }
    }

    private func isLeaf(_ column: Int) -> Bool {
        match.columns.contains { $0.columns.contains(column) && !["ordinal", "objective", "task", "activity"].contains($0.field) }
    }

    private func isTitle(_ cell: ShownCell, numbered: Bool) -> Bool {
        if words.footer.begins(cell.text) || cell.text == words.end { return false }
        return isWide(cell) || numbered && (cell.isBold || cell.text.isCapitals)
    }

    private func isSectionNumber(_ text: String) -> Bool {
        let number = text.trimmingMarks
        return RomanNumeral.value(number) != nil || number.count == 1 && number.first?.isUppercase == true
    }

    // MARK: The end of the table

    /// After the last rich row, everything from the first line that reads like a footer is one.
    private mutating func markFooter() {
        let end = rows.firstIndex { $0.own.contains { $0.text == words.end } } ?? rows.endIndex
        let lastRich = rows[..<end].lastIndex { isRich($0) } ?? -1
        guard let start = rows.indices.first(where: { $0 > lastRich && beginsFooter($0) }) else { return }
        for index in start..<rows.endIndex { rows[index].kind = .footer }
    }

    private func isRich(_ row: BodyRow) -> Bool {
        switch row.kind {
        case .section(let number, let title):
            number != nil || title.map { $0.isBold || $0.text.isCapitals || hasMarker($0.text) } ?? false
        case .data:
            row.own.count >= 3 || row.inheritsSomething || row.own.count >= 2 && row.own.contains { hasMarker($0.text) }
        default: false
        }
    }

    private func hasMarker(_ text: String) -> Bool {
        switch ItemMarker.leading(in: text)?.kind {
        case nil, .dash: false
        default: true
        }
    }

    private func beginsFooter(_ index: Int) -> Bool {
        let row = rows[index]
        if row.own.contains(where: { $0.text == words.end || words.footer.begins($0.text) }) { return true }
        if case .section = row.kind { return true }
        if row.own.count == 1, isRemark(row.own[0].text) { return true }
        let before = index > 0 ? rows[index - 1].number : match.rows.upperBound
        let isAfterGap = row.number > before + 1 && !isSpanned(row.number - 1)
        return isAfterGap && !row.own.contains { hasMarker($0.text) } && row.own.count <= 2
    }

    /// `* …` beneath a table, or the place and date above a signature.
    private func isRemark(_ text: String) -> Bool {
        if text.hasPrefix("*") { return true }
        guard text.utf8.count < 80, text.contains(",") else { return false }
        let words = Folding.key(text).split(separator: " ")
        return words.contains("ngày") && words.contains("tháng") && words.suffix(2).first == "năm"
    }

    /// Whether a merge of the table covers a row, so that it is no gap.
    private func isSpanned(_ row: Int) -> Bool {
        match.span.contains { grid.merges.merge(covering: CellReference(row: row, column: $0)) != nil }
    }
}

extension String {
    /// Whether nearly all letters are capitals.
    var isCapitals: Bool {
        let letters = filter(\.isLetter)
        return letters.count >= 2 && letters.count { $0.isUppercase } * 5 >= letters.count * 4
    }

    /// The text without a closing `.`, `)`, `:` or `-` and blanks around it.
    var trimmingMarks: String {
        var text = Substring(self)
        while let last = text.last, ".):- ".contains(last) { text.removeLast() }
        while let first = text.first, " (".contains(first) { text.removeFirst() }
        return String(text)
    }
}
