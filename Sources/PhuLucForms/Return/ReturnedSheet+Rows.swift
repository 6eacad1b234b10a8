import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReturnedSheet {
    /// What became of the rows.
    var rowFindings: [Finding] {
        let known = reader.lines.filter { $0.indicator != nil }
        return movedRows(known) + hiddenRows(known)
            + unknownRows(last: known.last?.row ?? match.rows.upperBound) + missingRows(known) + missingIDs(known)
    }

    private func movedRows(_ known: [ReportLine]) -> [Finding] {
        let rows = form.rows ?? []
        let places = Dictionary(rows.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
        let kept = known.compactMap { $0.indicator.flatMap { places[$0] } }.longestRise
        return known.enumerated().filter { !kept.contains($0.offset) }.map { _, line in
            finding(
                ReturnRule.rowMoved, cell(line, "label"), observed: line.label,
                Message(
                    vi: "Dòng “\(line.label)” đứng ở chỗ khác so với biểu mẫu.",
                    en: "The row “\(line.label)” stands in another place than in the form."))
        }
    }

    /// Hidden rows, neighbours in one finding.
    private func hiddenRows(_ known: [ReportLine]) -> [Finding] {
        var runs: [(first: ReportLine, last: ReportLine)] = []
        for (index, line) in known.enumerated() where grid.sheet.isRowHidden(line.row) {
            if let last = runs.last, index > 0, known[index - 1].row == last.last.row {
                runs[runs.count - 1].last = line
            } else {
                runs.append((line, line))
            }
        }
        return runs.map { first, last in
            let isOne = first.row == last.row
            return finding(
                ReturnRule.rowHidden, cell(first, "label"), observed: first.label,
                Message(
                    vi: isOne
                        ? "Dòng \(first.row) (“\(first.label)”) bị ẩn; vẫn được đọc."
                        : "Các dòng \(first.row)–\(last.row) (từ “\(first.label)”) bị ẩn; vẫn được đọc.",
                    en: isOne
                        ? "Row \(first.row) (“\(first.label)”) is hidden; it is read."
                        : "Rows \(first.row)–\(last.row) (from “\(first.label)”) are hidden; they are read."))
        }
    }

    /// Rows that the form has not; what stands below the table and holds no figure is a signature.
    private func unknownRows(last: Int) -> [Finding] {
        let own = Set((form.rows ?? []).flatMap { [$0.id, Self.key($0.number, $0.label)] })
        return reader.lines.filter { $0.indicator == nil && !$0.isEmpty && !$0.isHeader }.compactMap { line in
            if line.id.map(own.contains) ?? false || own.contains(Self.key(line.number, line.label)) {
                return finding(
                    ReturnRule.rowRepeated, cell(line, "label"), observed: line.label,
                    Message(
                        vi: "Dòng “\(line.label)” lặp lại một chỉ tiêu đã có ở trên; chỉ dòng đầu được tính.",
                        en: "The row “\(line.label)” repeats an indicator from above; only the first one counts."))
            }
            guard line.row < last ? !isColumnNumbers(line) : holdsFigure(line) || isNumbered(line) else { return nil }
            return added(line)
        }
    }

    private func added(_ line: ReportLine) -> Finding? {
        let shown = grid.cells(inRow: line.row).first { !$0.text.isEmpty && match.span.contains($0.reference.column) }
        guard line.label.isEmpty else {
            return finding(
                ReturnRule.rowAdded, cell(line, "label"), observed: line.label,
                Message(
                    vi: "Dòng “\(line.label)” không có trong biểu mẫu; không được tổng hợp.",
                    en: "The form has no row “\(line.label)”; it is not added up."))
        }
        return shown.map { cell in
            finding(
                ReturnRule.rowAdded, cell.reference, observed: cell.text,
                Message(
                    vi: "Dòng \(line.row) (“\(cell.text)”) không có trong biểu mẫu; không được tổng hợp.",
                    en: "The form has no row \(line.row) (“\(cell.text)”); it is not added up."))
        }
    }

    /// Whether a number stands in one of the row's columns for figures.
    private func holdsFigure(_ line: ReportLine) -> Bool {
        form.valueColumns.compactMap { match.column($0.field) }.contains { column in
            column.columns.contains { place in
                let cell = grid.sheet.cell(at: CellReference(row: line.row, column: place))
                switch cell?.value {
                case .number?: return true
                case .string(let text)?: return VietnameseNumber.value(of: text) != nil
                default: return false
                }
            }
        }
    }

    /// Whether a row has a number and a label, as the form's rows have.
    private func isNumbered(_ line: ReportLine) -> Bool {
        !line.label.isEmpty && line.number.contains { $0.isNumber || $0.isLetter } && line.number.count <= 12
    }

    /// Whether a row numbers the columns: `(1) (2) (3)`.
    private func isColumnNumbers(_ line: ReportLine) -> Bool {
        let texts = grid.cells(inRow: line.row).map { $0.text.filter { !"()".contains($0) } }
        return line.row <= match.rows.upperBound + 2 && texts.allSatisfy { $0.count <= 1 }
    }

    private static func key(_ number: String, _ label: String) -> String {
        "\(Folding.key(number))\u{1F}\(Folding.key(label))"
    }

    /// Rows of the form that are gone, each at the row below which it stood.
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

    /// Whether the hidden column of ids is gone from a workbook that was sent out with it.
    private func missingIDs(_ known: [ReportLine]) -> [Finding] {
        let ids = Set((form.rows ?? []).map(\.id))
        let hasIDs = reader.lines.contains { $0.id.map(ids.contains) ?? false }
        guard wasSent, !known.isEmpty, !hasIDs else { return [] }
        return [
            finding(
                ReturnRule.idsMissing, known.first.flatMap { cell($0, "label") },
                Message(
                    vi: "Không còn cột ẩn ghi mã của các dòng; các dòng được nhận ra theo số thứ tự và tên.",
                    en: "The hidden column with the rows' ids is gone; rows are known by their numbers and labels."))
        ]
    }

    private func cell(_ line: ReportLine, _ field: String) -> CellReference? {
        match.column(field).map { CellReference(row: line.row, column: $0.columns.lowerBound) }
    }
}
