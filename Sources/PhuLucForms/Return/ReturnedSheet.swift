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
    private let sources: [String: Source]

    /// - Parameters:
    ///   - match: where the form's header stands.
    ///   - ledger: the account of the sheet's cells, turned to this sheet.
    init(
        _ match: HeaderMatch, in grid: TextGrid, library: FormLibrary, keepsFormulas: Bool, ledger: Ledger = Ledger()
    ) {
        form = match.form
        self.grid = grid
        self.keepsFormulas = keepsFormulas
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
        let found = headerFindings + rowFindings + textFindings + mergeFindings
        if isEmpty { return found + [empty] }
        return found + figureFindings + formulaFindings + ReportRules.findings(in: table, by: form)
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

// MARK: Header and rows

extension ReturnedSheet {
    private var headerFindings: [Finding] {
        var findings: [Finding] = []
        for (index, wanted) in form.columns.enumerated() {
            guard let column = match.column(wanted.field) else {
                findings.append(
                    finding(
                        ReturnRule.columnMissing, CellReference(row: match.rows.lowerBound, column: match.span.lowerBound),
                        expected: wanted.title,
                        Message(
                            vi: "Bảng không có cột “\(wanted.title)”.", en: "The table has no column “\(wanted.title)”.")))
                continue
            }
            if Folding.key(column.title) != Folding.key(wanted.title) {
                findings.append(altered(ReturnRule.headerAltered, column.cell, column.title, wanted.title))
            }
            let before = form.columns[..<index].compactMap { match.column($0.field)?.columns.lowerBound }
            if let last = before.max(), column.columns.lowerBound < last {
                findings.append(
                    finding(
                        ReturnRule.columnMoved, column.cell, observed: column.title,
                        Message(
                            vi: "Cột “\(column.title)” đứng ở chỗ khác so với biểu mẫu.",
                            en: "The column “\(column.title)” stands in another place than in the form.")))
            }
        }
        return findings
            + match.extras.map { extra in
                finding(
                    ReturnRule.columnAdded, extra.cell, observed: extra.title,
                    Message(
                        vi: "Cột “\(extra.title)” không có trong biểu mẫu; không được tổng hợp.",
                        en: "The form has no column “\(extra.title)”; it is not added up."))
            }
    }

    private var rowFindings: [Finding] {
        let rows = form.rows ?? []
        let places = Dictionary(rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
        let known = reader.lines.filter { $0.indicator != nil }
        let order = known.compactMap { $0.indicator.flatMap { places[$0] } }
        let kept = order.longestRise
        var findings: [Finding] = []
        for (index, line) in known.enumerated() where !kept.contains(index) {
            findings.append(
                finding(
                    ReturnRule.rowMoved, cell(line, "label"), observed: line.label,
                    Message(
                        vi: "Dòng “\(line.label)” đứng ở chỗ khác so với biểu mẫu.",
                        en: "The row “\(line.label)” stands in another place than in the form.")))
        }
        for line in known where grid.sheet.isRowHidden(line.row) {
            findings.append(
                finding(
                    ReturnRule.rowHidden, cell(line, "label"), observed: line.label,
                    Message(
                        vi: "Dòng \(line.row) (“\(line.label)”) bị ẩn; vẫn được đọc.",
                        en: "Row \(line.row) (“\(line.label)”) is hidden; it is read.")))
        }
        return findings + unknownRows(last: known.last?.row ?? match.rows.upperBound) + missingRows(known)
    }

    private func unknownRows(last: Int) -> [Finding] {
        let ids = Set((form.rows ?? []).map(\.id))
        return reader.lines.filter { $0.indicator == nil && !$0.isEmpty && !$0.isHeader }.compactMap { line in
            let place = cell(line, "label")
            if let id = line.id, ids.contains(id) {
                return finding(
                    ReturnRule.rowRepeated, place, observed: line.label,
                    Message(
                        vi: "Dòng “\(line.label)” lặp lại một chỉ tiêu đã có ở trên; chỉ dòng đầu được tính.",
                        en: "The row “\(line.label)” repeats an indicator from above; only the first one counts."))
            }
            let figures = form.valueColumns.compactMap { match.column($0.field) }.contains { column in
                column.columns.contains { grid.cell(at: CellReference(row: line.row, column: $0))?.text.isEmpty == false }
            }
            let isColumnNumbers = [line.number, line.label, line.unit].allSatisfy { text in
                let bare = text.filter { !"()".contains($0) }
                return bare.count == 1 || bare.isEmpty
            }
            guard line.row < last && !line.label.isEmpty && !isColumnNumbers || figures && !line.label.isEmpty else {
                return nil
            }
            return finding(
                ReturnRule.rowAdded, place, observed: line.label,
                Message(
                    vi: "Dòng “\(line.label)” không có trong biểu mẫu; không được tổng hợp.",
                    en: "The form has no row “\(line.label)”; it is not added up."))
        }
    }

    /// Rows of the form that are gone, each at the row above which it stood.
    private func missingRows(_ known: [ReportLine]) -> [Finding] {
        let found = Dictionary(
            known.compactMap { line in line.indicator.map { ($0, line) } }, uniquingKeysWith: { first, _ in first })
        var above: ReportLine?
        var findings: [Finding] = []
        for row in form.rows ?? [] {
            if let line = found[row.id] {
                above = line
                continue
            }
            let place = above.flatMap { cell($0, "label") } ?? match.column("label")?.cell
            findings.append(
                finding(
                    ReturnRule.rowMissing, place, expected: row.label,
                    Message(
                        vi: "Thiếu dòng \(row.number) “\(row.label)” (mã \(row.id)), lẽ ra ở dưới ô này.",
                        en: "The row \(row.number) “\(row.label)” (\(row.id)) is missing; it stood below this cell.")))
        }
        return findings
    }

    private func cell(_ line: ReportLine, _ field: String) -> CellReference? {
        match.column(field).map { CellReference(row: line.row, column: $0.columns.lowerBound) }
    }
}

// MARK: Locked texts and merges

extension ReturnedSheet {
    private var textFindings: [Finding] {
        table.rows.flatMap { row -> [Finding] in
            guard let wanted = form.row(row.id) else { return [] }
            let texts = [
                (ReturnRule.labelAltered, "label", row.label, wanted.label),
                (ReturnRule.numberAltered, "number", row.number ?? "", wanted.number),
                (ReturnRule.unitAltered, "unit", row.unit ?? "", wanted.unit),
            ]
            return texts.compactMap { rule, field, observed, expected in
                guard match.column(field) != nil, Folding.key(observed) != Folding.key(expected) else { return nil }
                return altered(rule, place(row.id, field), observed, expected)
            }
        }
    }

    private var mergeFindings: [Finding] {
        let rows = Set(reader.lines.filter { $0.indicator != nil }.map(\.row))
        return grid.sheet.merges.filter { merge in
            rows.contains(merge.first.row) && match.span.contains(merge.first.column)
        }.map { merge in
            finding(
                ReturnRule.cellsMerged, merge.first, observed: merge.description,
                Message(
                    vi: "Các ô \(merge) bị gộp; giá trị được tính cho ô đầu tiên.",
                    en: "The cells \(merge) were merged; their value counts for the first of them."))
        }
    }
}

extension [Int] {
    /// The indices of a longest rising run of numbers, not necessarily neighbours.
    fileprivate var longestRise: Set<Int> {
        var tails: [Int] = []
        var before = Array(repeating: -1, count: count)
        for index in indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if self[tails[middle]] < self[index] { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = tails[low - 1] }
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var kept: Set<Int> = []
        var next = tails.last ?? -1
        while next >= 0 {
            kept.insert(next)
            next = before[next]
        }
        return kept
    }
}
