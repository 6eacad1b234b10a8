import PhuLucAnnex
import PhuLucSpreadsheet

/// Reads workbooks by the forms of a library.
public struct Importer: Sendable {
    public let library: FormLibrary
    /// Findings of less weight are not looked for.
    public var severity = Severity.note
    let mapping: HeaderMapping?
    let vocabularies: [HeaderVocabulary]
    private let titles: TitleIndex
    private let memo = UnderstandingMemo()

    /// - Parameter mapping: settles headers that can be read in two ways.
    public init(library: FormLibrary, mapping: HeaderMapping? = nil) {
        self.library = library
        self.mapping = mapping
        var families: [[Form]] = []
        for form in library.forms {
            // Reports mostly share their columns: only their rows tell them apart.
            let same = families.firstIndex { form.kind == .report && $0[0].sharesHeader(with: form) }
            if let same { families[same].append(form) } else { families.append([form]) }
        }
        let totals = library.words.totals
        vocabularies = Parallel.map(families.count) { [families] number in
            let others = Array(families[number].dropFirst())
            return HeaderVocabulary(families[number][0], others: others, totals: totals, mapping: mapping)
        }
        titles = TitleIndex(vocabularies)
    }

    /// Reads the best-matching table of a workbook.
    ///
    /// A plan that goes on in further tables, on the same sheet or one section a sheet, is read whole.
    ///
    /// - Parameters:
    ///   - form: a form's id, when only that one is wanted.
    ///   - sheet: a sheet's name, when only that one is wanted.
    /// - Throws: `Fault` with `.unknownForm`, `.unknownSheet` or `.noTable`.
    public func read(_ workbook: Workbook, form: String? = nil, sheet: String? = nil) throws(Fault) -> Import {
        let (form, sheet) = (form ?? mapping?.form, sheet ?? mapping?.sheet)
        if let form { _ = try library.form(form) }
        let wanted = sheet.flatMap(workbook.sheetName)
        if let sheet, wanted == nil {
            throw Fault(.unknownSheet, sheet: sheet, detail: workbook.sheets.map(\.name).joined(separator: "; "))
        }
        let texts = LegacyTexts(workbook) { !titles.holders(of: $0).isEmpty }
        let grids = zip(workbook.sheets, texts.sheets).map { TextGrid($0, legacy: $1) }
        let finder = TableFinder(
            vocabularies: vocabularies, titles: titles, grids: grids, form: form, sheet: wanted)
        let found = finder.tables()
        guard let best = found.best else { throw Fault(.noTable) }
        var result = read(best, among: found, of: grids)
        result.findings += MissingSheet.findings(in: workbook)
        result.findings.removeAll { $0.severity > severity }
        return result
    }

    private func read(_ best: FoundTable, among found: FoundTables, of grids: [TextGrid]) -> Import {
        if best.match.form.kind == .report { return report(best, among: found, of: grids) }
        var ledger = Ledger()
        var tables = [SheetTable(best, in: grids, words: library.words, ledger: &ledger)]
        if best.match.form.kind == .plan {
            for other in found.others(than: best) {
                var trial = ledger
                let table = SheetTable(other, in: grids, words: library.words, ledger: &trial)
                guard tables[0].goesOn(in: table, among: tables, words: library.words) else { continue }
                ledger = trial
                tables.append(table)
            }
            tables.sort { ($0.sheet, $0.body.match.rows.lowerBound) < ($1.sheet, $1.body.match.rows.lowerBound) }
        }
        var findings = tables.flatMap(\.headerFindings)
        if let doubt = found.formFinding(grids[best.sheet].sheet.name) { findings.append(doubt) }
        let content: Import.Content
        switch best.match.form.kind {
        case .plan:
            var builder = PlanBuilder(tables: tables, library: library, memo: memo, ledger: ledger)
            // Only one of the two may hold the notes while they are written: else they are copied.
            ledger = Ledger()
            let plan = builder.build()
            (content, ledger) = (.plan(plan), builder.ledger)
            // An agency's part of a plan leaves out the numbers of the others.
            let isPart = best.match.form.tracksProgress && plan.reporting?["agency"] != nil
            findings += builder.findings
            findings += plan.findings(atLeast: severity).filter { !isPart || $0.rule != NumberingGap.rule.name }
        case .table, .report:
            var builder = TableBuilder(tables[0], ledger: ledger)
            let table = builder.build()
            (content, ledger) = (.table(table), builder.ledger)
            findings += table.findings(by: best.match.form)
        }
        let read = Set(tables.map(\.sheet))
        for sheet in read.sorted() {
            let bodies = tables.filter { $0.sheet == sheet }.map(\.body)
            ledger.turn(to: sheet)
            findings += GridFindings.all(in: grids[sheet], bodies: bodies, ledger: ledger, atLeast: severity)
        }
        if tables.count > 1 { findings.append(TablesJoined.finding(tables)) }
        let left = found.tables.filter { other in !tables.contains { $0.isSame(as: other) } }
        findings += left.map {
            SeveralTables.finding($0, in: grids[$0.sheet].sheet.name, isReadSheet: read.contains($0.sheet))
        }
        return Import(
            content: content, form: best.match.form, sheet: grids[best.sheet].sheet.name, score: best.match.score,
            runnerUp: best.runnerUp.map { Import.RunnerUp(form: $0.form.id, score: $0.score) },
            findings: findings, account: ClosedLedger(ledger: ledger, grids: grids, read: read))
    }
}
