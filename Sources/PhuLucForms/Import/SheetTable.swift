import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// A table as it stands on its sheet: header, rows, and the lines above.
struct SheetTable {
    /// The index of the sheet.
    let sheet: Int
    let body: TableBody
    let lines: SurroundingLines
    let headerFindings: [Finding]

    init(_ found: FoundTable, in grids: [TextGrid], words: Words, ledger: inout Ledger) {
        let grid = grids[found.sheet]
        sheet = found.sheet
        ledger.turn(to: found.sheet)
        body = TableBody(grid, found.match, upTo: found.last, words: words)
        // What stands between two tables of a sheet was read with the upper one.
        lines = SurroundingLines(
            above: found.isFirst ? found.match.rows.lowerBound : 1, in: grid, form: found.match.form, words: words,
            ledger: &ledger)
        headerFindings = found.match.noteHeader(in: grid, ledger: &ledger)
    }

    var grid: TextGrid { body.grid }
    var match: HeaderMatch { body.match }

    func isSame(as found: FoundTable) -> Bool {
        sheet == found.sheet && match.rows == found.match.rows
    }

    /// Whether a plan that begins here goes on in another table.
    ///
    /// Tables of one sheet are one plan. Another sheet goes on with it when it is not hidden, has a header of the same
    /// fields, names neither another annex nor another title, and opens sections that have not been there yet.
    func goesOn(in other: SheetTable, among tables: [SheetTable], words: Words) -> Bool {
        if tables.contains(where: { $0.sheet == other.sheet }) { return true }
        guard other.grid.sheet.visibility == grid.sheet.visibility,
            Set(other.match.columns.map(\.field)) == Set(match.columns.map(\.field))
        else { return false }
        // The best table need not be the one with the lines of the annex above it.
        let head = tables.map(\.lines)
        if Self.differ(other.lines.heading, head.compactMap(\.heading)) { return false }
        if Self.differ(other.lines.attachedTo, head.compactMap(\.attachedTo)) { return false }
        let titles = head.compactMap(\.title).filter { SectionTitle($0, words: words) == nil }
        if let title = other.lines.title, SectionTitle(title, words: words) == nil, Self.differ(title, titles) {
            return false
        }
        let known = Set(tables.flatMap { $0.sectionKeys(words) })
        let new = other.sectionKeys(words)
        guard !new.isEmpty, !known.isEmpty, known.isDisjoint(with: new) else { return false }
        // A sheet's name is a section's only where no table has sections of its own.
        return !other.ownSections(words).isEmpty || tables.allSatisfy { $0.ownSections(words).isEmpty }
    }

    private static func differ(_ text: String?, _ known: [String]) -> Bool {
        text.map { !known.isEmpty && !known.contains($0) } ?? false
    }

    /// What the sections of the table are known by; that of the sheet's name when it has no other.
    private func sectionKeys(_ words: Words) -> [String] {
        let own = ownSections(words)
        if !own.isEmpty { return own }
        return SectionTitle(sheet: grid.sheet.name, words: words).map { [Folding.key($0.number ?? $0.title)] } ?? []
    }

    /// The sections that rows of the table, or the line above it, name.
    private func ownSections(_ words: Words) -> [String] {
        let own = body.rows.compactMap { row -> String? in
            guard case .section(let number, let title) = row.kind else { return nil }
            let parts = SectionParts(number: number?.text, title: title?.text, words: words)
            return Folding.key(parts.number ?? parts.title)
        }
        if !own.isEmpty { return own }
        if let line = lines.sectionCell.flatMap({ SectionTitle($0.text, words: words) }) {
            return [Folding.key(line.number ?? line.title)]
        }
        return lines.title.flatMap { SectionTitle($0, words: words) }.map { [Folding.key($0.number ?? $0.title)] } ?? []
    }
}

/// A line above a table that names a section rather than the annex: `II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH`.
struct SectionTitle {
    let number: String?
    let title: String

    /// A sheet's name, unless it says nothing (`Sheet1`, `Phụ lục 2`) or names an agency.
    init?(sheet name: String, words: Words) {
        let name = CellText.normalised(name)
        if let number = RomanNumeral.value(name) {
            (self.number, title) = (number > 0 ? name : nil, "")
            return
        }
        guard name.contains(where: \.isLetter), !words.sheetNames.begins(String(name.prefix { !$0.isNumber })),
            !words.agencyLines.begins(name)
        else { return nil }
        self = SectionTitle(name, words: words) ?? SectionTitle(number: nil, title: name)
    }

    private init(number: String?, title: String) {
        (self.number, self.title) = (number, title)
    }

    init?(_ line: String, words: Words) {
        if let marker = ItemMarker.leading(in: line), marker.kind == .roman || marker.kind == .letter {
            (number, title) = (marker.number, String(marker.rest(of: line)))
        } else if let parts = String.splitSectionMark(line) {
            (number, title) = parts
        } else if let label = words.sectionNumber(of: line) {
            (number, title) = (words.bareSectionNumber(label), String(line[label.endIndex...]).trimmingLeadingMarks)
        } else {
            guard line.isCapitals, !words.titleWords.begins(line), line.utf8.count <= 160,
                Year.named(in: line) == nil
            else { return nil }
            (number, title) = (nil, line)
        }
    }
}

/// The number and the title of a section's row, whichever cells they stood in.
struct SectionParts {
    var number: String?
    var title: String

    init(number: String?, title: String?, words: Words) {
        self.number = number?.trimmingMarks
        self.title = title ?? ""
        guard let title else { return }
        let marker = ItemMarker.leading(in: title)
        if let number = self.number {
            // The number again, before the title.
            if let marker, marker.number == number { self.title = String(marker.rest(of: title)) }
        } else if let marker, [.roman, .letter, .decimal].contains(marker.kind), !marker.rest(of: title).isEmpty {
            self.number = marker.number
            self.title = String(marker.rest(of: title))
        } else if let parts = String.splitSectionMark(title) {
            (self.number, self.title) = parts
        } else if let label = words.sectionNumber(of: title) {
            self.number = words.bareSectionNumber(label)
            self.title = String(title[label.endIndex...]).trimmingLeadingMarks
        }
    }
}

extension String {
    /// The text without the marks and blanks in front: of `. CẢI CÁCH`, what follows the point.
    var trimmingLeadingMarks: String { String(drop { ".):-–/ ".contains($0) }) }
}
