import PhuLucAnnex
import PhuLucSpreadsheet

extension Importer {
    /// Reads the table of a report form.
    func report(_ best: FoundTable, among found: FoundTables, of grids: [TextGrid]) -> Import {
        let grid = grids[best.sheet]
        var ledger = Ledger()
        ledger.turn(to: best.sheet)
        let header = best.match.noteHeader(in: grid, ledger: &ledger)
        let keepsFormulas = grid.cells.contains { grid.sheet.formula(at: $0.reference) != nil }
        let sheet = ReturnedSheet(
            best.match, in: grid, library: library, keepsFormulas: keepsFormulas, ledger: ledger)
        var table = sheet.table
        let (agency, period) = sheet.lines.reportAddress(library.texts)
        (table.agency, table.period) = (agency, period.map { ReportPeriod(named: $0)?.code ?? $0 })
        for (key, text) in [("heading", sheet.lines.heading), ("attachedTo", sheet.lines.attachedTo)] {
            if let text { table.attributes[key] = .string(text) }
        }
        var findings = header.filter { $0.rule != HeaderColumnUnknown.rule.name } + sheet.findings
        if let doubt = found.formFinding(grid.sheet.name) { findings.append(doubt) }
        findings += found.tables.filter { $0.sheet != best.sheet }.map {
            SeveralTables.finding($0, in: grids[$0.sheet].sheet.name, isReadSheet: false)
        }
        ledger = sheet.reader.ledger
        return Import(
            content: .table(table), form: best.match.form, sheet: grid.sheet.name, score: best.match.score,
            runnerUp: best.runnerUp.map { Import.RunnerUp(form: $0.form.id, score: $0.score) },
            findings: findings, account: ClosedLedger(ledger: ledger, grids: grids, read: [best.sheet]))
    }
}

extension SurroundingLines {
    /// The agency and the period that the lines above a report's table name, in its own words.
    func reportAddress(_ texts: ReportTexts) -> (agency: String?, period: String?) {
        let lines = preamble.map(\.text)
        func value(_ pattern: TextPattern, _ name: String) -> String? {
            lines.lazy.compactMap { pattern.values(in: $0)?[name] }.first { $0.hasLetter }
        }
        return (value(texts.agency, "agency"), value(texts.period, "period"))
    }
}
