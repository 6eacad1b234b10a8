import PhuLucSpreadsheet
import PhuLucVietnamese

extension TableBody {
    /// Finds the rows below the last of the table; a header that comes again opens the table anew.
    ///
    /// - Parameter isFollowed: whether another table begins below.
    mutating func markFooters(isFollowed: Bool) {
        let stretches = stretches
        for stretch in stretches {
            markFooter(stretch)
            if stretch.upperBound < rows.count || isFollowed { reopen(stretch) }
        }
    }

    private mutating func markFooter(_ stretch: Range<Int>) {
        let end = stretch.first { endsAnnex($0) } ?? stretch.upperBound
        let remark = firstRemark(stretch.lowerBound..<end, in: stretch)
        // The place and the date stand above what closes the table.
        let closing = closingWords(stretch.lowerBound..<end).map { closing in
            let above = stride(from: closing, to: stretch.lowerBound, by: -1)
            return above.first { !beginsFooter($0 - 1) } ?? stretch.lowerBound
        }
        let start = closing ?? remark ?? end
        for index in start..<stretch.upperBound { rows[index].kind = .footer }
    }

    /// The first row that begins like a footer and has no full row of the table behind it.
    private func closingWords(_ range: Range<Int>) -> Int? {
        guard
            let start = range.first(where: { index in
                rows[index].own.count <= 3 && !rows[index].inheritsSomething
                    && rows[index].own.contains { words.footer.begins($0.text) }
            })
        else { return nil }
        let full = max(4, (match.columns.count + 1) / 2)
        let isFollowed = rows[start..<range.upperBound].contains { row in
            row.kind == .data && (row.own.count >= full || row.inheritsSomething)
                || isNumbered(row) && row.own.count >= 3
        }
        return isFollowed ? nil : start
    }

    /// After the last rich row, the first line that reads like a remark.
    private func firstRemark(_ range: Range<Int>, in stretch: Range<Int>) -> Int? {
        let lastRich = rows[range].lastIndex { isRich($0) } ?? range.lowerBound - 1
        return stretch.first { $0 > lastRich && beginsFooter($0) }
    }

    private func isRich(_ row: BodyRow) -> Bool {
        switch row.kind {
        case .section(let number, let title):
            number != nil || title.map { $0.isBold || $0.text.isCapitals || hasMarker($0.text) } ?? false
        case .data:
            row.own.count >= 3 || row.inheritsSomething || isNumbered(row)
                || row.own.count >= 2 && row.own.contains { hasMarker($0.text) }
        default: false
        }
    }

    /// Whether a row has a number in its TT cell and a text.
    private func isNumbered(_ row: BodyRow) -> Bool {
        guard row.own.count >= 2, let ordinal = match.column(match.ordinalField)?.columns else { return false }
        return row.own.contains { ordinal.contains($0.reference.column) && $0.text.contains(where: \.isNumber) }
    }

    /// `./.`, or a line that closes with it: `(Danh mục gồm 64 hoạt động)./.`.
    private func endsAnnex(_ index: Int) -> Bool {
        let own = rows[index].own
        if own.contains(where: { words.isEnd($0.text) }) { return true }
        guard own.count == 1, own[0].text.hasSuffix(words.end) else { return false }
        return !rows[index].inheritsSomething && !hasMarker(own[0].text)
    }

    private func beginsFooter(_ index: Int) -> Bool {
        let row = rows[index]
        if row.own.contains(where: { words.isEnd($0.text) || words.footer.begins($0.text) }) { return true }
        if row.isSection { return true }
        if row.own.count == 1, isRemark(row.own[0].text) || isLineInOrdinals(row.own[0]) { return true }
        let before = index > 0 ? rows[index - 1].number : match.rows.upperBound
        let isAfterGap = row.number > before + 1 && !isSpanned(row.number - 1)
        return isAfterGap && !row.own.contains { hasMarker($0.text) } && row.own.count <= 2
    }

    /// A sentence, or a rule of dashes, where the numbers of the rows stand.
    private func isLineInOrdinals(_ cell: TextCell) -> Bool {
        guard match.column(match.ordinalField)?.columns.contains(cell.reference.column) ?? false else { return false }
        if cell.text.contains(" ") { return !hasMarker(cell.text) && cell.text.contains(where: \.isLetter) }
        return cell.text.utf8.count >= 4 && !cell.text.contains { $0.isLetter || $0.isNumber }
    }

    /// `* …` beneath a table, or the place and date above a signature.
    private func isRemark(_ text: String) -> Bool {
        if text.hasPrefix("*") || text.hasPrefix("(*") { return true }
        guard text.utf8.count < 80, text.contains(",") else { return false }
        let words = Folding.key(text).split(separator: " ")
        return words.contains("ngày") && words.contains("tháng") && words.suffix(2).first == "năm"
    }

    /// The line right above a header that comes again is the title of what follows, if it looks like one.
    private mutating func reopen(_ stretch: Range<Int>) {
        guard match.form.kind == .plan, let index = stretch.last, rows[index].kind == .footer else { return }
        guard rows[index].own.count == 1, let cell = rows[index].own.first else { return }
        let shown = grid.shown(at: cell.reference)
        let isTitle =
            shown.isBold || shown.text.isCapitals || ItemMarker.leading(in: shown.text)?.kind == .roman
            || words.sectionNumber(of: shown.text) != nil
        guard isTitle, !words.footer.begins(shown.text), !words.agencyLines.begins(shown.text), !words.isEnd(shown.text)
        else { return }
        rows[index].kind = .section(number: nil, title: shown)
    }
}
