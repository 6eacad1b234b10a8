import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// What stands above the table: heading, title, the document it belongs to, and the rest.
struct SurroundingLines {
    var heading: String?
    var title: String?
    var attachedTo: String?
    var preamble: [TextCell] = []
    /// The cells of the title.
    private(set) var titleCells: [TextCell] = []
    /// The line right above the table that names its section: `I. CẢI CÁCH THỂ CHẾ`.
    private(set) var sectionCell: TextCell?
    /// The unit that a line such as `Đơn vị tính: triệu đồng` names.
    var unit: MoneyUnit?

    private let words: Words

    /// Reads the lines above a row; a table's title may be any line, so the nearest one is taken if none stands out.
    init(above row: Int, in grid: TextGrid, form: Form, words: Words, ledger: inout Ledger) {
        self.words = words
        let all = grid.cells.prefix { $0.reference.row < row }.filter { !$0.text.isEmpty }
        let lines = Self.withoutRepeats(all)
        // Between the section's line and the header there may be a unit, or the title of a block.
        if form.kind == .plan {
            sectionCell = lines.filter { !words.unitLines.begins($0.text) }.suffix(2).last(where: namesSection)
        }
        for cell in lines where cell.reference != sectionCell?.reference { take(cell, among: lines, ledger: &ledger) }
        if form.kind == .table, titleCells.isEmpty, let nearest = nearestLine() { titleCells = [nearest] }
        title = titleCells.isEmpty ? nil : titleCells.map(\.text).joined(separator: " ")
        for cell in titleCells { ledger.note(cell.reference, .title, why: "title line above the table") }
        for cell in preamble {
            ledger.note(cell.reference, .preamble, why: "above the table")
            if words.unitLines.begins(cell.text) { unit = unit ?? MoneyUnit.named(in: cell.text) }
        }
        let known = ledger.known
        for cell in all where !known.contains(cell.reference) && cell.reference != sectionCell?.reference {
            ledger.note(cell.reference, .preamble, why: "says again what the cell beside it says")
        }
    }

    /// The lines once, where a flattened merge repeats them in every column.
    private static func withoutRepeats(_ cells: [TextCell]) -> [TextCell] {
        var kept: [TextCell] = []
        for cell in cells {
            let isRepeat = kept.last.map { $0.reference.row == cell.reference.row && $0.text == cell.text } ?? false
            if !isRepeat { kept.append(cell) }
        }
        return kept
    }

    /// `I. CẢI CÁCH THỂ CHẾ`, `PHẦN I. …`, or in bold or capitals `A. …`.
    private func namesSection(_ cell: TextCell) -> Bool {
        if words.sectionNumber(of: cell.text) != nil || String.splitSectionMark(cell.text) != nil { return true }
        guard let marker = ItemMarker.leading(in: cell.text) else { return false }
        return marker.kind == .roman
            || marker.kind == .letter && marker.number.first?.isUppercase == true
                && (cell.isBold || cell.text.isCapitals)
    }

    private mutating func take(_ cell: TextCell, among lines: [TextCell], ledger: inout Ledger) {
        if heading == nil, titleCells.isEmpty, let split = headingAndTitle(cell.text) {
            heading = split.heading
            ledger.note(cell.reference, .heading, why: "begins like an annex heading")
            if let rest = split.title { takeTitle(rest, of: cell, ledger: &ledger) }
        } else if attachedTo == nil, words.attachedTo.begins(cell.text) {
            takeAttachedTo(cell.text, of: cell, ledger: &ledger)
        } else if attachedTo == nil || titleCells.isEmpty, isTitle(cell, among: lines) {
            takeTitle(cell.text, of: cell, ledger: &ledger)
        } else {
            preamble.append(cell)
        }
    }

    /// A title, and the document it belongs to where one cell names both: `KẾ HOẠCH … (Kèm theo …)`.
    private mutating func takeTitle(_ text: String, of cell: TextCell, ledger: inout Ledger) {
        let starts = text.indices.filter { text[$0] == "(" }
        guard attachedTo == nil, let start = starts.first(where: { words.attachedTo.begins(String(text[$0...])) })
        else {
            if words.attachedTo.begins(text) { return takeAttachedTo(text, of: cell, ledger: &ledger) }
            titleCells.append(TextCell(reference: cell.reference, text: text, isBold: cell.isBold))
            return
        }
        let title = String(text[..<start]).trimmingBlanks
        if !title.isEmpty { titleCells.append(TextCell(reference: cell.reference, text: title, isBold: cell.isBold)) }
        takeAttachedTo(String(text[start...]), of: cell, ledger: &ledger)
    }

    private mutating func takeAttachedTo(_ text: String, of cell: TextCell, ledger: inout Ledger) {
        attachedTo = text
        ledger.note(cell.reference, .attachedTo, why: "names the document the annex belongs to")
    }

    /// `Phụ lục I`, or `PHỤ LỤC I. TITLE` in one cell, which is parted.
    private func headingAndTitle(_ text: String) -> (heading: String, title: String?)? {
        guard words.heading.begins(text) else { return nil }
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        // "Phụ lục", then perhaps "số", then perhaps a number.
        var count = 2
        if parts.count > count, Folding.key(parts[count]) == "số" { count += 1 }
        if parts.count > count, isAnnexNumber(parts[count].trimmingMarks) { count += 1 }
        let heading = parts.prefix(count).joined(separator: " ")
        let rest = parts.dropFirst(count).joined(separator: " ").trimmingLeadingDash
        if rest.isEmpty { return (heading, nil) }
        guard
            rest.titlePart.trimmingMarks.isCapitals || count > 2 || words.attachedTo.begins(rest)
                || words.titleWords.begins(rest)
        else { return nil }
        return (heading.trimmingClosingMark, rest)
    }

    private func isAnnexNumber(_ text: String) -> Bool {
        RomanNumeral.value(text) != nil || Int(text) != nil || text.count == 1
            || text.contains(where: \.isNumber) && !text.contains(where: \.isLowercase)
    }

    /// A line of capitals or a line that begins with a title's word, and is neither motto nor agency.
    private func isTitle(_ cell: TextCell, among lines: [TextCell]) -> Bool {
        let inRow = lines.filter { $0.reference.row == cell.reference.row }
        guard inRow.count == 1, !words.motto.begins(cell.text) else { return false }
        if words.unitLines.begins(cell.text) { return false }
        if let last = titleCells.last {
            guard cell.reference.row <= last.reference.row + 2 else { return false }
            // A title goes on in the next line: in bold, or in the middle of its sentence.
            let isNext = cell.reference.row == last.reference.row + 1
            if words.titleEnds.begins(cell.text) || isNext && (cell.isBold && last.isBold || cell.text.beginsSmall) {
                return true
            }
        }
        let isWorded = words.titleWords.begins(cell.text)
        if titleCells.isEmpty, !isWorded, words.agencyLines.begins(cell.text) { return false }
        return isWorded || cell.text.isCapitals
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

extension String {
    fileprivate var trimmingLeadingDash: String {
        let dashes = ["- ", "– ", ": ", ". "]
        return dashes.contains { hasPrefix($0) } ? String(dropFirst(2)) : self
    }

    /// The heading without the mark that parts it from the title.
    fileprivate var trimmingClosingMark: String {
        last.map { ".:-–".contains($0) } == true ? String(dropLast()) : self
    }

    /// The part before the first bracket.
    fileprivate var titlePart: String { String(prefix { $0 != "(" }) }

    fileprivate var beginsSmall: Bool { first?.isLowercase ?? false }
}
