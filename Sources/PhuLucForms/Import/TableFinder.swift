import PhuLucAnnex
import PhuLucSpreadsheet

/// One table that a form's header was found for.
struct FoundTable {
    /// The index of the sheet.
    var sheet: Int
    var match: HeaderMatch
    /// Whether no other table stands above it on its sheet.
    var isFirst: Bool
    /// The last row that can belong to it: another table begins below.
    var last: Int
    /// How much there is below the header.
    var cells: Int
    /// The form that matched next best here, with its score.
    var runnerUp: (form: Form, score: Double)?
}

/// All tables of a workbook, the best of them first.
struct FoundTables {
    var tables: [FoundTable]

    var best: FoundTable? { tables.first }

    /// The other tables of the best one's form, in the order of the workbook.
    func others(than best: FoundTable) -> [FoundTable] {
        tables.dropFirst().filter { $0.match.form.id == best.match.form.id }
            .sorted { ($0.sheet, $0.match.rows.lowerBound) < ($1.sheet, $1.match.rows.lowerBound) }
    }

    /// A finding when another form fits the best table nearly as well.
    func formFinding(_ sheet: String) -> Finding? {
        guard let best, let other = best.runnerUp, other.score * 10 >= best.match.score * 9 else { return nil }
        return FormDoubtful.finding(best.match, other: other.form, score: other.score, in: sheet)
    }
}

/// Looks for tables of known forms in the sheets of a workbook.
struct TableFinder {
    let vocabularies: [HeaderVocabulary]
    let titles: TitleIndex
    let grids: [TextGrid]
    var form: String?
    var sheet: String?

    /// The matching tables, the best first: by score, then visible before hidden, then the longer one.
    func tables() -> FoundTables {
        var tables: [FoundTable] = []
        for (index, grid) in grids.enumerated() where sheet == nil || grid.sheet.name == sheet {
            if FindingsSheet.isOne(grid.sheet) { continue }
            tables += self.tables(on: index, grid)
        }
        let order = { [grids] (table: FoundTable) in
            (
                (table.match.score * 20).rounded(), grids[table.sheet].sheet.visibility == .visible ? 1 : 0,
                table.cells, -table.sheet
            )
        }
        return FoundTables(tables: tables.sorted { order($0) > order($1) })
    }

    private func tables(on index: Int, _ grid: TextGrid) -> [FoundTable] {
        let suspects = HeaderMatch.suspects(titles, in: grid)
        guard !suspects.isEmpty else { return [] }
        var matches: [HeaderMatch] = []
        var bands = HeaderBands(grid, titles)
        for (number, vocabulary) in vocabularies.enumerated() {
            let family = vocabulary.family.filter { form == nil || $0.id == form }
            guard !family.isEmpty else { continue }
            matches += HeaderMatch.all(vocabulary, number: number, among: suspects, in: grid, bands: &bands)
                .flatMap { $0.byRows(of: family, in: grid) }
        }
        // Of matches on the same rows the best stays; the next best is remembered.
        var kept: [(match: HeaderMatch, runnerUp: (form: Form, score: Double)?)] = []
        // A form that goes on with another is it, wherever its own columns are there.
        let rank = { (match: HeaderMatch) in (match.score, match.form.extends == nil ? 0 : 1) }
        for match in matches.sorted(by: { rank($0) > rank($1) }) {
            if let at = kept.firstIndex(where: { $0.match.rows.overlaps(match.rows) }) {
                let own = kept[at].match.form
                if kept[at].runnerUp == nil, own.id != match.form.id, own.extends != match.form.id {
                    kept[at].runnerUp = (match.form, match.score)
                }
            } else {
                kept.append((match, nil))
            }
        }
        kept.sort { $0.match.rows.lowerBound < $1.match.rows.lowerBound }
        // A header in the same words and places is the same table going on over a page break.
        var starts: [(match: HeaderMatch, runnerUp: (form: Form, score: Double)?)] = []
        for next in kept where starts.last?.match.isRepeated(by: next.match) != true { starts.append(next) }
        return starts.enumerated().map { number, start in
            let last = number + 1 < starts.count ? starts[number + 1].match.rows.lowerBound - 1 : .max
            let match = start.match.withUnnamedColumns(in: grid, upTo: last)
            let cells = grid.cells.count { $0.reference.row > match.rows.upperBound && $0.reference.row <= last }
            return FoundTable(
                sheet: index, match: match, isFirst: number == 0, last: last, cells: cells, runnerUp: start.runnerUp)
        }
    }
}
