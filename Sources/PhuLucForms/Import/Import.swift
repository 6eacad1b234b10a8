import PhuLucAnnex
import PhuLucSpreadsheet

/// What came of reading one workbook.
public struct Import: Sendable {
    /// The plan or the table that was read.
    public enum Content: Sendable {
        case plan(Plan)
        case table(IndexTable)
    }

    public var content: Content
    public var form: Form
    /// The sheet it was read from.
    public var sheet: String
    /// How well the header matched, 0 to 1.
    public var score: Double
    /// What is doubtful, in the order of the sheet: first what reading found, then the checks.
    public var findings: [Finding]
    /// One entry for every non-empty cell of the workbook, sheet by sheet.
    public var ledger: [LedgerEntry]

    /// The plan, when the form is a plan's.
    public var plan: Plan? {
        if case .plan(let plan) = content { return plan }
        return nil
    }

    /// The table, when the form is a table's.
    public var table: IndexTable? {
        if case .table(let table) = content { return table }
        return nil
    }

    /// The JSON of the plan or table.
    public var json: JSONValue {
        switch content {
        case .plan(let plan): plan.json
        case .table(let table): table.json
        }
    }
}

/// Reads workbooks by the forms of a library.
public struct Importer: Sendable {
    public let library: FormLibrary
    private let vocabularies: [HeaderVocabulary]

    public init(library: FormLibrary) {
        self.library = library
        vocabularies = library.forms.map(HeaderVocabulary.init)
    }

    /// Reads the best-matching table of a workbook.
    ///
    /// - Parameters:
    ///   - form: a form's id, when only that one is wanted.
    ///   - sheet: a sheet's name, when only that one is wanted.
    /// - Throws: `Fault` with `.unknownForm`, `.unknownSheet` or `.noTable`.
    public func read(_ workbook: Workbook, form: String? = nil, sheet: String? = nil) throws(Fault) -> Import {
        if let form { _ = try library.form(form) }
        if let sheet, workbook.sheet(named: sheet) == nil {
            throw Fault(.unknownSheet, sheet: sheet, detail: workbook.sheets.map(\.name).joined(separator: "; "))
        }
        let grids = workbook.sheets.map(TextGrid.init)
        let matches = matches(in: grids, form: form, sheet: sheet)
        guard let best = matches.first else { throw Fault(.noTable) }
        return read(best, among: matches, of: grids)
    }

    /// One table that could be read.
    struct Candidate {
        var grid: Int
        var match: HeaderMatch
        /// How much there is below the header.
        var cells: Int
    }

    /// The matching tables, the best first: by score, then visible before hidden, then the longer one.
    private func matches(in grids: [TextGrid], form: String?, sheet: String?) -> [Candidate] {
        var candidates: [Candidate] = []
        for (index, grid) in grids.enumerated() where sheet == nil || grid.sheet.name == sheet {
            let suspects = HeaderMatch.suspects(vocabularies, in: grid)
            var best: HeaderMatch?
            for (number, vocabulary) in vocabularies.enumerated() where form == nil || vocabulary.form.id == form {
                let rows = suspects.filter { $0.forms.contains(number) }.map(\.row)
                guard let match = HeaderMatch.find(vocabulary, among: rows, in: grid) else { continue }
                if match.score > (best?.score ?? 0) { best = match }
            }
            guard let best else { continue }
            let cells = grid.cells.count { $0.reference.row > best.rows.upperBound }
            candidates.append(Candidate(grid: index, match: best, cells: cells))
        }
        return candidates.sorted { left, right in
            let order = { (candidate: Candidate) in
                (
                    (candidate.match.score * 20).rounded(), grids[candidate.grid].sheet.visibility == .visible ? 1 : 0,
                    candidate.cells, -candidate.grid
                )
            }
            return order(left) > order(right)
        }
    }

    private func read(_ best: Candidate, among matches: [Candidate], of grids: [TextGrid]) -> Import {
        let grid = grids[best.grid]
        var ledger = Ledger()
        var findings = best.match.noteHeader(in: grid, ledger: &ledger)
        let body = TableBody(grid, best.match, words: library.words)
        let lines = SurroundingLines(
            above: best.match.rows.lowerBound, in: grid, form: best.match.form, words: library.words, ledger: &ledger)
        let content: Import.Content
        switch best.match.form.kind {
        case .plan:
            var builder = PlanBuilder(grid: grid, body: body, lines: lines, library: library, ledger: ledger)
            let plan = builder.build()
            (content, ledger) = (.plan(plan), builder.ledger)
            findings += builder.findings + plan.findings
        case .table:
            var builder = TableBuilder(grid: grid, body: body, lines: lines, ledger: ledger)
            let table = builder.build()
            (content, ledger) = (.table(table), builder.ledger)
            findings += table.findings(by: best.match.form)
        }
        findings += GridFindings.all(in: grid, match: best.match, body: body, ledger: ledger)
        findings += matches.dropFirst().map { SeveralTables.finding(grids[$0.grid].sheet.name, $0.match.form) }
        return Import(
            content: content, form: best.match.form, sheet: grid.sheet.name, score: best.match.score,
            findings: findings, ledger: entries(of: grids, read: best.grid, ledger))
    }

    private func entries(of grids: [TextGrid], read: Int, _ ledger: Ledger) -> [LedgerEntry] {
        grids.enumerated().flatMap { index, grid in
            if index == read { return ledger.entries(of: grid) }
            return grid.cells.map { cell in
                LedgerEntry(
                    sheet: grid.sheet.name, reference: cell.reference, role: .otherSheet, of: [],
                    why: "another sheet was read")
            }
        }
    }
}

extension HeaderMatch {
    /// Enters the header's cells into the ledger; columns the form does not know become findings.
    func noteHeader(in grid: TextGrid, ledger: inout Ledger) -> [Finding] {
        for row in rows {
            for cell in grid.cells(inRow: row) where span.contains(cell.reference.column) && !cell.text.isEmpty {
                ledger.note(cell.reference, .header, why: "header of the form \(form.id)")
            }
        }
        return extras.map { HeaderColumnUnknown.finding($0, in: grid.sheet.name) }
    }
}
