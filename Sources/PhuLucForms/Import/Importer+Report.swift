import PhuLucAnnex
import PhuLucSpreadsheet

extension Importer {
    /// Reads the table of a report form.
    func report(_ best: FoundTable, among found: FoundTables, of grids: [TextGrid]) -> Import {
        let grid = grids[best.sheet]
        var ledger = Ledger()
        ledger.turn(to: best.sheet)
        let lines = SurroundingLines(
            above: best.match.rows.lowerBound, in: grid, form: best.match.form, words: library.words, ledger: &ledger)
        var findings = best.match.noteHeader(in: grid, ledger: &ledger)
        if let doubt = found.formFinding(grid.sheet.name) { findings.append(doubt) }
        var reader = ReportReader(grid, best.match, upTo: best.last, words: library.words, ledger: ledger)
        var table = reader.table(title: lines.title)
        (table.agency, table.period) = lines.reportAddress(library.texts)
        for (key, text) in [("heading", lines.heading), ("attachedTo", lines.attachedTo)] {
            if let text { table.attributes[key] = .string(text) }
        }
        findings += ReportRules.findings(in: table, by: reader)
        ledger = reader.ledger
        return Import(
            content: .table(table), form: best.match.form, sheet: grid.sheet.name, score: best.match.score,
            runnerUp: best.runnerUp.map { Import.RunnerUp(form: $0.form.id, score: $0.score) },
            findings: findings,
            ledger: grids.indices.flatMap { ledger.entries(of: grids[$0], sheet: $0, isRead: $0 == best.sheet) })
    }
}

extension SurroundingLines {
    /// The agency and the period that the lines above a report's table name, in its own words.
    func reportAddress(_ texts: ReportTexts) -> (agency: String?, period: String?) {
        let lines = preamble.map(\.text)
        func value(_ pattern: TextPattern, _ name: String) -> String? {
            lines.lazy.compactMap { pattern.values(in: $0)?[name] }.first { $0.contains(where: \.isLetter) }
        }
        return (value(texts.agency, "agency"), value(texts.period, "period"))
    }
}
