import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// The lines above and below an agency's own table, as texts and as they stand.
struct LearnedLines {
    private(set) var heading: String?
    private(set) var title: String?
    private(set) var attachedTo: String?
    /// The sizes of those lines; `nil` where there is none.
    private(set) var headingSize: Double?
    private(set) var titleSize: Double?
    private(set) var attachedSize: Double?
    /// All lines above, unless heading, title and attachment say everything.
    private(set) var above: [[Form.Line]]?
    private(set) var below: [[Form.Line]]?
    private(set) var end: String?

    private let page: LearnedPage
    private let header: LearnedHeader

    /// More lines than this no form has below its table.
    private static let mostLines = 60

    init(_ page: LearnedPage, _ header: LearnedHeader, last: Int, library: FormLibrary, form: Form) {
        (self.page, self.header) = (page, header)
        var ledger = Ledger()
        let lines = SurroundingLines(
            above: header.rows.lowerBound, in: page.grid, form: form, words: library.words, ledger: &ledger)
        (heading, title, attachedTo) = (lines.heading, lines.title, lines.attachedTo)
        let top = page.grid.rows.first?.number ?? header.rows.lowerBound
        let rows = Array(top..<max(top, header.rows.lowerBound))
        for row in rows { noteSizes(row) }
        // Blanks that are left for a number or a date are part of the line.
        let attached = rows.lazy.flatMap(inside).first { $0.text == lines.attachedTo }
        if !isPlain(rows, library.texts) { above = self.lines(rows) }
        if let attached { attachedTo = written(attached) }
        let bottom = min(page.grid.rows.last?.number ?? 0, last + Self.mostLines)
        var rest = Array((last + 1)..<max(last + 1, bottom + 1))
        if let mark = rest.first(where: { page.cells(inRow: $0).contains { library.words.isEnd($0.text) } }) {
            end = library.words.end
            rest.removeAll { $0 <= mark }
        }
        while let row = rest.last, inside(row).isEmpty { rest.removeLast() }
        if !rest.isEmpty { below = self.lines(rest) }
    }

    /// The cells of a row that stand over the table's columns.
    private func inside(_ row: Int) -> [TextCell] {
        page.cells(inRow: row).filter { $0.reference.column <= header.span.upperBound }
    }

    /// The text as it was written, with its runs of blanks; line breaks stay too.
    private func written(_ cell: TextCell) -> String {
        guard case .string(let text)? = page.grid.sheet.cell(at: cell.reference)?.value,
            CellText.normalised(text) == cell.text
        else { return cell.text }
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingBlanks }
        return lines.joined(separator: "\n")
    }

    private func look(_ cell: TextCell) -> CellLook { page.look?.look(at: cell.reference) ?? CellLook() }

    private mutating func noteSizes(_ row: Int) {
        for cell in inside(row) {
            let size = look(cell).font.size
            guard size > 0 else { continue }
            if cell.text == heading { headingSize = headingSize ?? size }
            if cell.text == attachedTo { attachedSize = attachedSize ?? size }
            if title?.hasPrefix(cell.text) == true { titleSize = titleSize ?? size }
        }
    }

    /// Whether the lines are heading, title and attachment as every form has them, then agency and period.
    private func isPlain(_ rows: [Int], _ texts: ReportTexts) -> Bool {
        // The old formats do not tell how lines stand.
        guard page.look != nil else { return false }
        var place = 0
        for row in rows {
            let cells = inside(row)
            guard cells.count <= 1 else { return false }
            guard let cell = cells.first else { continue }
            let font = look(cell).font
            // A line of two is kept as it was broken.
            guard !written(cell).contains(where: \.isNewline) else { return false }
            let isWhole = columns(of: cell, alone: true) == [1, header.columns.count] && page.isCentered(cell.reference)
            let isBold = font.isBold && !font.isItalic && isWhole
            if cell.text == heading, place < 1, isBold {
                place = 1
            } else if cell.text == title, place < 2, isBold {
                place = 2
            } else if cell.text == attachedTo, place < 3, font.isItalic, !font.isBold, isWhole {
                place = 3
            } else if [texts.agency, texts.period, texts.window].contains(where: { $0.values(in: cell.text) != nil }) {
                place = 4
            } else {
                return false
            }
        }
        return true
    }

    // MARK: As they stand

    private func lines(_ rows: [Int]) -> [[Form.Line]] {
        rows.map { row in
            let cells = inside(row)
            return Self.apart(cells.map { line($0, alone: cells.count == 1) })
        }
    }

    /// The texts of a line with no column under two of them: texts that run towards each other share what lies between.
    private static func apart(_ texts: [Form.Line]) -> [Form.Line] {
        var result: [Form.Line] = []
        for var text in texts {
            guard let before = result.last, before.columns[1] >= text.columns[0] else {
                result.append(text)
                continue
            }
            let (first, last) = (before.columns[0], text.columns[1])
            guard first < last else {
                result[result.count - 1].text += "    " + text.text
                continue
            }
            let share = Double(before.text.count) / Double(max(1, before.text.count + text.text.count))
            let edge = min(last - 1, max(first, first - 1 + Int((Double(last - first + 1) * share).rounded())))
            result[result.count - 1].columns = [first, edge]
            text.columns = [edge + 1, last]
            result.append(text)
        }
        return result
    }

    private func line(_ cell: TextCell, alone: Bool) -> Form.Line {
        let look = look(cell)
        let align: Form.Column.Alignment? =
            switch look.horizontal {
            case "center", "centerContinuous", "distributed": .center
            case "right": .right
            case "justify": .justify
            default: nil
            }
        return Form.Line(
            text: written(cell), columns: columns(of: cell, alone: alone),
            size: look.font.size > 0 ? look.font.size : nil,
            bold: look.font.isBold ? true : nil, italic: look.font.isItalic ? true : nil, align: align)
    }

    /// The first and last column of the form that a cell stands over.
    ///
    /// A text that is not wrapped runs on over the empty cells beside it.
    private func columns(of cell: TextCell, alone: Bool) -> [Int] {
        let merge = page.grid.merges.merge(covering: cell.reference)
        var range = merge?.columns ?? cell.reference.column...cell.reference.column
        if merge == nil, page.look.map({ !$0.look(at: cell.reference).wraps }) ?? true {
            let others = inside(cell.reference.row).map(\.reference.column)
            let next = others.first { $0 > cell.reference.column }.map { $0 - 1 } ?? header.span.upperBound
            let before = others.last { $0 < cell.reference.column }.map { $0 + 1 } ?? header.span.lowerBound
            let runsLeft = look(cell).horizontal == "right" || alone && page.isCentered(cell.reference)
            let runsRight = look(cell).horizontal != "right"
            range = (runsLeft ? min(before, range.lowerBound) : range.lowerBound)...(runsRight
                ? max(range.upperBound, next) : range.upperBound)
        }
        let count = header.columns.count
        let first = header.columns.firstIndex { $0.columns.upperBound >= range.lowerBound } ?? count - 1
        let last = header.columns.lastIndex { $0.columns.lowerBound <= range.upperBound } ?? first
        return [first + 1, max(first, last) + 1]
    }
}

extension Form.TextSizes {
    /// Takes the sizes of the lines above the table, as far as there are such lines.
    mutating func take(_ lines: LearnedLines) {
        headingSize = lines.headingSize ?? headingSize
        titleSize = lines.titleSize ?? titleSize
        attachedSize = lines.attachedSize ?? attachedSize
    }
}
