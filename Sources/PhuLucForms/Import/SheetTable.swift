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
