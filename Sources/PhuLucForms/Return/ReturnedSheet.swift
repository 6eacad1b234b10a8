import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// One form of a return on its sheet: what it says, and what was done to it.
struct ReturnedSheet {
    let form: Form
    let grid: TextGrid
    let reader: ReportReader
    let table: IndexTable
    let lines: SurroundingLines
    /// Whether the workbook's format keeps formulas, so that one that is missing was overwritten.
    let keepsFormulas: Bool
    /// Whether it went out with a passport, so that it is known what it held then.
    let wasSent: Bool
    private let sources: [String: Source]

    /// - Parameters:
    ///   - match: where the form's header stands.
    ///   - ledger: the account of the sheet's cells, turned to this sheet.
    init(
        _ match: HeaderMatch, in grid: TextGrid, library: FormLibrary, keepsFormulas: Bool, wasSent: Bool = false,
        ledger: Ledger = Ledger()
    ) {
        form = match.form
        self.grid = grid
        self.keepsFormulas = keepsFormulas
        self.wasSent = wasSent
        var ledger = ledger
        lines = SurroundingLines(
            above: match.rows.lowerBound, in: grid, form: match.form, words: library.words, ledger: &ledger)
        var reader = ReportReader(grid, match, words: library.words, ledger: ledger)
        table = reader.table(title: lines.title)
        self.reader = reader
        sources = Dictionary(
            table.rows.compactMap { row in row.source.map { (row.id, $0) } }, uniquingKeysWith: { first, _ in first })
    }

    var match: HeaderMatch { reader.match }

    /// Everything that was done to the sheet, from the top down within each kind.
    var findings: [Finding] {
        let isEmpty = !table.rows.contains { row in
            form.inputColumns.contains { isGiven(row, $0.field) }
        }
        let found = titleFindings + headerFindings + rowFindings + textFindings + mergeFindings
        if isEmpty { return found + [empty] }
        let computed = FigureComputed.findings(in: table, by: form, typed: isTyped)
        let results = Dictionary(
            computed.compactMap { wrong in wrong.cell.map { ($0, wrong.expected) } }, uniquingKeysWith: { $1 })
        let formulas = formulaFindings { results[$0.description] ?? nil }
        let told = Set(formulas.map(\.cell))
        // What a formula was replaced by and what it should give are one finding.
        return found + figureFindings + formulas + FigureRelation.findings(in: table, by: form)
            + computed.filter { !told.contains($0.cell) }
    }

    /// Whether digits stand in a cell as text, which formulas do not count.
    private func isTyped(_ row: String, _ field: String) -> Bool {
        guard let cell = place(row, field).flatMap({ grid.sheet.cell(at: $0) }) else { return false }
        if case .string = cell.value { return true }
        return false
    }

    private func isGiven(_ row: IndexTable.Row, _ field: String) -> Bool {
        row[field].map { $0.figure != .blank } ?? false
    }

    private var empty: Finding {
        finding(
            ReturnRule.returnEmpty, nil,
            Message(
                vi: "Biểu \(form.id) ở trang “\(grid.sheet.name)” chưa điền số nào.",
                en: "Nothing was filled in on sheet “\(grid.sheet.name)” (form \(form.id))."))
    }

    func finding(
        _ rule: Rule, _ cell: CellReference?, observed: String? = nil, expected: String? = nil, _ message: Message
    ) -> Finding {
        Finding(
            rule, sheet: grid.sheet.name, cell: cell?.description, observed: observed, expected: expected,
            message: message)
    }

    /// A finding that a locked line is not there any more.
    func gone(_ rule: Rule, _ expected: String) -> Finding {
        finding(
            rule, nil, expected: expected,
            Message(vi: "Không còn dòng “\(expected)”.", en: "The line “\(expected)” is gone."))
    }

    /// A finding that a text is another than was sent.
    func altered(_ rule: Rule, _ cell: CellReference?, _ observed: String, _ expected: String) -> Finding {
        finding(
            rule, cell, observed: observed, expected: expected,
            Message(
                vi: "Ô ghi “\(observed)”; biểu mẫu gửi đi ghi “\(expected)”.",
                en: "The cell says “\(observed)”; it was sent with “\(expected)”."))
    }

    /// The place of a row in a column of the form, if both are there.
    func place(_ row: String, _ field: String) -> CellReference? {
        sources[row]?[field].flatMap { CellReference($0) }
    }
}
