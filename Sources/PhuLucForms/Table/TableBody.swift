import PhuLucSpreadsheet
import PhuLucVietnamese

/// The rows below a header, each with its kind.
struct TableBody {
    let grid: TextGrid
    let match: HeaderMatch
    let words: Words
    /// The sheet's columns from the first of the table to the last.
    let span: ClosedRange<Int>
    var rows: [BodyRow] = []
    /// The header's texts, for knowing them again further down.
    private let headerTitles: Set<TextKey>
    private let longestTitle: Int

    /// Reads the rows from below the header to `last`, where another table begins.
    init(_ grid: TextGrid, _ match: HeaderMatch, upTo last: Int = .max, words: Words) {
        self.grid = grid
        self.match = match
        self.words = words
        headerTitles = Set(match.rows.flatMap { grid.cells(inRow: $0).map { HeaderVocabulary.key($0.text) } })
        // Another hand may write a tone mark in two bytes more, or a blank.
        longestTitle = (match.rows.flatMap { grid.cells(inRow: $0).map(\.text.utf8.count) }.max() ?? 0) + 8
        span = match.span
        rows = Self.rows(of: grid, match, span, upTo: last)
        for (index, kind) in plainKinds.enumerated() { rows[index].kind = kind }
        markPartsOfTotals()
        markRepeatedBlocks()
        markPageLines()
        markSections()
        joinCutRows()
        markFooters(isFollowed: last != .max)
    }

    private static func rows(
        of grid: TextGrid, _ match: HeaderMatch, _ span: ClosedRange<Int>, upTo last: Int
    ) -> [BodyRow] {
        let columns = match.columns.map(\.columns)
        let extras = match.extras.map(\.columns)
        var rows: [BodyRow] = []
        for row in grid.rows where row.number > match.rows.upperBound && row.number <= last {
            var own: [TextCell] = []
            own.reserveCapacity(row.cells.count)
            // A cell beneath a merge shows nothing, whatever it holds.
            for cell in grid.cells[row.cells]
            where span.contains(cell.reference.column) && !cell.text.isEmpty && !grid.isCovered(cell.reference) {
                own.append(cell)
            }
            guard !own.isEmpty else { continue }
            rows.append(
                BodyRow(
                    number: row.number, own: own, fields: columns.map { grid.shown(in: $0, row) },
                    extras: extras.map { grid.shown(in: $0, row) }))
        }
        return rows
    }

    /// What each row is when it is no section.
    private var plainKinds: [BodyRow.Kind] { rows.map(plainKind) }

    /// What a row is when it is no section.
    private func plainKind(of row: BodyRow) -> BodyRow.Kind {
        let columns = match.columns.count + match.extras.count
        if ColumnNumbers.areThese(row.own.lazy.map(\.text), of: columns) { return .columnNumbers }
        if repeatsHeader(row) { return .repeatedHeader }
        // `Phụ lục II` between two tables.
        if row.own.count == 1, row.own[0].text.count <= 40, words.heading.begins(row.own[0].text) { return .footer }
        return isTotal(row) ? .total : .data
    }

    /// A row that begins like a total and holds nothing else in words: `Tổng số hồ sơ …` with a lead is a task.
    private func isTotal(_ row: BodyRow) -> Bool {
        guard let first = row.own.firstIndex(where: \.text.hasLetter),
            !row.own[(first + 1)...].contains(where: \.text.hasLetter), !row.inheritsSomething
        else { return false }
        let text = row.own[first].text
        return (words.totals.begins(text) || sumsSection(text)) && (row.own.count > 1 || text.count <= 40)
    }

    /// `- Ngân sách tỉnh` with an amount beneath `Tổng cộng`.
    private mutating func markPartsOfTotals() {
        for (above, index) in zip(rows.indices, rows.indices.dropFirst())
        where rows[above].kind == .total && rows[index].kind == .data && rows[index].own.count == 2 {
            let (text, amount) = (rows[index].own[0].text, rows[index].own[1].text)
            if ItemMarker.leading(in: text)?.kind == .dash, amount.isAmount { rows[index].kind = .total }
        }
    }

    /// `Cộng I`, `Cộng (II)`, `Tổng mục III`: the sum of a section.
    private func sumsSection(_ text: String) -> Bool {
        let parts = text.split(separator: " ")
        guard (2...4).contains(parts.count), words.sums.begins(String(parts[0])) else { return false }
        return isSectionNumber(String(parts[parts.count - 1]).trimmingMarks)
            && parts.dropFirst().dropLast().allSatisfy { words.sectionLabels.begins(String($0)) }
    }

    private func repeatsHeader(_ row: BodyRow) -> Bool {
        guard row.own.count >= 2 || match.rows.count > 1 else { return false }
        // Most rows hold a text that is too long, so that none has to be folded.
        return row.own.allSatisfy { $0.text.utf8.count <= longestTitle }
            && row.own.allSatisfy { headerTitles.contains(HeaderVocabulary.key($0.text)) }
    }

    /// A block above the header (`Nội dung kế hoạch`) comes again with it.
    private mutating func markRepeatedBlocks() {
        let above = grid.cells(inRow: match.rows.lowerBound - 1).filter { !$0.text.isEmpty }
        guard !above.isEmpty, above.count <= 3 else { return }
        let place = { (cell: TextCell) in "\(cell.reference.column) \(HeaderVocabulary.key(cell.text).text)" }
        let places = above.map(place)
        for (index, next) in zip(rows.indices, rows.indices.dropFirst())
        where rows[next].kind == .repeatedHeader && rows[index].kind == .data
            && rows[index].number == rows[next].number - 1
            && rows[index].own.map(place) == places
        {
            rows[index].kind = .repeatedHeader
        }
    }

    /// `2` or `Trang 2/9` beside a header that comes again is the page's, not the table's.
    private mutating func markPageLines() {
        for index in rows.indices where rows[index].kind == .data && rows[index].own.count == 1 {
            let text = rows[index].own[0].text
            if words.isPageLine(text) || isBesideHeader(index) && isPageNumber(text) { rows[index].kind = .pageLine }
        }
    }

    private func isBesideHeader(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { rows.indices.contains($0) && rows[$0].kind == .repeatedHeader }
    }

    private func isPageNumber(_ text: String) -> Bool {
        text.split(separator: "/").allSatisfy { ItemMarker.isPlainNumber(String($0)) }
    }

    // MARK: Places

    static let treeFields = ["objective", "task", "activity"]

    /// Whether a column holds a leaf of the tree: a product, an agency, a time, an amount.
    func isLeaf(_ column: Int) -> Bool {
        match.columns.contains { matched in
            matched.columns.contains(column) && matched.field != match.ordinalField
                && !Self.treeFields.contains(matched.field)
        }
    }

    /// Whether a cell is merged over at least three columns of the table.
    func isWide(_ cell: ShownCell) -> Bool {
        guard let merge = cell.merge, merge.columns.count >= 3 else { return false }
        let covered = match.columns.count { $0.columns.overlaps(merge.columns) }
            + match.extras.count { $0.columns.overlaps(merge.columns) }
        return covered >= 3
    }

    /// The stretches between repetitions of the header, each a run of indices.
    var stretches: [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start = 0
        for index in rows.indices where rows[index].kind == .repeatedHeader {
            stretches.append(start..<index)
            start = index + 1
        }
        stretches.append(start..<rows.count)
        return stretches.filter { !$0.isEmpty }
    }

    /// Whether a merge of the table covers a row, so that it is no gap.
    func isSpanned(_ row: Int) -> Bool {
        span.contains { grid.merges.merge(covering: CellReference(row: row, column: $0)) != nil }
    }

    func hasMarker(_ text: String) -> Bool {
        switch ItemMarker.leading(in: text)?.kind {
        case nil, .dash, .parenthesised: false
        default: true
        }
    }
}
