import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// What stands above the table: heading, title, the document it belongs to, and the rest.
struct SurroundingLines {
    var heading: String?
    var title: String?
    var attachedTo: String?
    var preamble: [TextCell] = []
    /// The unit that a line such as `Đơn vị tính: triệu đồng` names.
    var unit: MoneyUnit?

    private let words: Words

    /// Reads the lines above a row; a table's title may be any line, so the nearest one is taken if none stands out.
    init(above row: Int, in grid: TextGrid, form: Form, words: Words, ledger: inout Ledger) {
        self.words = words
        let lines = grid.cells.prefix { $0.reference.row < row }.filter { !$0.text.isEmpty }
        var titleCells: [TextCell] = []
        for cell in lines {
            if heading == nil, titleCells.isEmpty, let split = headingAndTitle(cell.text) {
                heading = split.heading
                ledger.note(cell.reference, .heading, why: "begins like an annex heading")
                if let rest = split.title {
                    titleCells.append(TextCell(reference: cell.reference, text: rest, isBold: cell.isBold))
                }
            } else if attachedTo == nil, words.attachedTo.begins(cell.text) {
                attachedTo = cell.text
                ledger.note(cell.reference, .attachedTo, why: "names the document the annex belongs to")
            } else if attachedTo == nil, isTitle(cell, among: lines, after: titleCells) {
                titleCells.append(cell)
            } else {
                preamble.append(cell)
            }
        }
        if form.kind == .table, titleCells.isEmpty, let nearest = nearestLine() { titleCells = [nearest] }
        title = titleCells.isEmpty ? nil : titleCells.map(\.text).joined(separator: " ")
        for cell in titleCells { ledger.note(cell.reference, .title, why: "title line above the table") }
        for cell in preamble {
            ledger.note(cell.reference, .preamble, why: "above the table")
            if words.unitLines.begins(cell.text) { unit = unit ?? MoneyUnit.named(in: cell.text) }
        }
    }

    /// `Phụ lục I`, or `PHỤ LỤC I. TITLE` in one line, which is parted.
    private func headingAndTitle(_ text: String) -> (heading: String, title: String?)? {
        guard words.heading.begins(text) else { return nil }
        let parts = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        // "Phụ lục", then perhaps "số", then perhaps a number.
        var count = 2
        if parts.count > count, Folding.key(parts[count]) == "số" { count += 1 }
        if parts.count > count, isAnnexNumber(parts[count].trimmingMarks) { count += 1 }
        let heading = parts.prefix(count).joined(separator: " ")
        let rest = parts.dropFirst(count).joined(separator: " ")
        if rest.isEmpty { return (heading, nil) }
        guard rest.trimmingMarks.isCapitals || count > 2 else { return nil }
        return (heading, rest.hasPrefix("- ") ? String(rest.dropFirst(2)) : rest)
    }

    private func isAnnexNumber(_ text: String) -> Bool {
        RomanNumeral.value(text) != nil || Int(text) != nil || text.count == 1
            || text.contains(where: \.isNumber) && !text.contains(where: \.isLowercase)
    }

    /// A line of capitals or a line that begins with a title's word, and is neither motto nor agency.
    private func isTitle(_ cell: TextCell, among lines: [TextCell], after title: [TextCell]) -> Bool {
        let inRow = lines.filter { $0.reference.row == cell.reference.row }
        guard inRow.count == 1, !words.motto.begins(cell.text) else { return false }
        if let last = title.last, cell.reference.row > last.reference.row + 2 { return false }
        if words.unitLines.begins(cell.text) { return false }
        if title.isEmpty, words.agencyLines.begins(cell.text) { return false }
        return cell.text.isCapitals || words.titleWords.begins(cell.text)
            || (!title.isEmpty && words.titleEnds.begins(cell.text))
    }

    /// Takes the last line of the preamble that stands alone and names no unit.
    private mutating func nearestLine() -> TextCell? {
        let index = preamble.lastIndex { cell in
            preamble.count { $0.reference.row == cell.reference.row } == 1
                && !words.unitLines.begins(cell.text) && !words.motto.begins(cell.text)
        }
        return index.map { preamble.remove(at: $0) }
    }
}
