import PhuLucSpreadsheet
import PhuLucVietnamese

/// The rows of an agency's own table, and where it ends.
struct LearnedBody {
    /// The cell of one column of the table in one row.
    struct Field {
        var text: String
        /// The first cell of the merge, or the cell itself.
        var anchor: CellReference
        var merge: CellRange?
        /// What the cell's formula comes to; `nil` without a formula.
        var sum: CellSum?
        /// Whether the cell is open on a protected sheet.
        var isOpen: Bool
        var numberFormat: String
    }

    struct Row {
        var number: Int
        /// One for each column of the header.
        var fields: [Field]
        /// What a hidden column before the table holds: the row's id.
        var id: String
        var isBold: Bool
        var isItalic: Bool
    }

    /// The marks that number the columns, below the header.
    private(set) var columnNumbers: [String]?
    private(set) var rows: [Row] = []
    /// The last row of the table.
    private(set) var last: Int
    /// How many rows at its end are empty, to be filled in.
    private(set) var emptyRows = 0
    /// Whether the sheet is protected, so that open cells are those that are asked.
    let isProtected: Bool

    private let page: LearnedPage
    private let header: LearnedHeader

    init(_ page: LearnedPage, below header: LearnedHeader, words: Words) {
        (self.page, self.header) = (page, header)
        isProtected = page.look?.isProtected ?? false
        last = header.rows.upperBound
        let bottom = min(page.lastRow, header.rows.upperBound + LearnedPage.mostRows)
        var gap = 0
        for number in (header.rows.upperBound + 1)..<max(header.rows.upperBound + 1, bottom + 1) {
            let cells = page.cells(inRow: number).filter { header.span.contains($0.reference.column) }
            if ends(at: number, cells, words, gap: gap) { break }
            gap = cells.isEmpty ? gap + 1 : 0
            if rows.isEmpty, columnNumbers == nil, let marks = columnNumbers(cells) {
                columnNumbers = marks
            } else if !cells.isEmpty {
                rows.append(row(number))
            }
            if !cells.isEmpty || header.isFramed { last = number }
        }
        emptyRows = header.isFramed ? gap : 0
    }

    /// Whether a row is the first below the table.
    private func ends(at number: Int, _ cells: [TextCell], _ words: Words, gap: Int) -> Bool {
        if cells.contains(where: { words.isEnd($0.text) }) { return true }
        if header.isFramed, !page.isFramed(row: number, header.span) { return true }
        if !header.isFramed, gap >= 2 { return true }
        return !header.isFramed && cells.count <= 2 && cells.contains { words.footer.begins($0.text) }
    }

    /// `A B 1 2 3` or `(1) (2) (3)`: a short mark for most columns, each one further.
    private func columnNumbers(_ cells: [TextCell]) -> [String]? {
        guard cells.count >= 3, cells.count * 2 > header.columns.count,
            cells.allSatisfy({ $0.text.utf8.count <= 12 && !$0.text.contains(" ") })
        else { return nil }
        let marks = cells.map { $0.text.filter { !"()[]".contains($0) } }
        let letters = marks.filter { $0.count == 1 && Int($0) == nil }
        // `3=1+2` says what the column is.
        let figures = marks.filter { !letters.contains($0) }.map { mark in Int(mark.prefix(while: \.isNumber)) }
        guard figures.allSatisfy({ $0 != nil }),
            zip(figures, figures.dropFirst()).allSatisfy({ ($0 ?? 0) < ($1 ?? 0) }),
            zip(letters, letters.dropFirst()).allSatisfy({ $0 < $1 }),
            letters.isEmpty || letters.first?.lowercased() == "a", letters.count >= 2 || figures.count >= 2
        else { return nil }
        return header.columns.map { column in cells.first { column.columns.contains($0.reference.column) }?.text ?? "" }
    }

    private func row(_ number: Int) -> Row {
        let fields = header.columns.map { field($0.columns, number) }
        let id = page.grid.cells(inRow: number).first {
            $0.reference.column < header.span.lowerBound && page.isHidden($0.reference.column)
        }
        let worded = page.cells(inRow: number).filter { header.span.contains($0.reference.column) }
        let texts = worded.filter { $0.text.contains(where: \.isLetter) }
        return Row(
            number: number, fields: fields, id: id?.text ?? "", isBold: worded.allSatisfy(\.isBold),
            isItalic: texts.first.map { page.look?.look(at: $0.reference).font.isItalic ?? false } ?? false)
    }

    private func field(_ columns: ClosedRange<Int>, _ row: Int) -> Field {
        let places = columns.map { page.grid.shown(at: CellReference(row: row, column: $0)) }
        let shown = places.first { !$0.text.isEmpty } ?? places[0]
        let look = page.look?.look(at: shown.anchor)
        let formula = columns.lazy.compactMap {
            page.grid.sheet.formula(at: CellReference(row: row, column: $0))
        }.first
        return Field(
            text: text(of: shown), anchor: shown.anchor, merge: shown.merge, sum: formula.map(CellSumReader.read),
            isOpen: isProtected && look?.isLocked == false, numberFormat: look?.numberFormat ?? "General")
    }

    /// The text, the number `1.1` of a cell that holds it as a figure with its point.
    private func text(of shown: ShownCell) -> String {
        guard case .number? = page.grid.sheet.cell(at: shown.anchor)?.value,
            shown.anchor.column <= (header.columns.first?.columns.upperBound ?? 0)
        else { return shown.text }
        return shown.text.replacing(",", with: ".")
    }
}
