import PhuLucAnnex
import PhuLucVietnamese

/// A column whose rows do not add up to the form's own total.
public enum TotalMismatch {
    public static let rule = Rule(
        "total-mismatch", .error,
        title: Message(vi: "Tổng cột khác tổng của biểu mẫu", en: "A column misses the form's total"),
        meaning: Message(
            vi: "Tổng điểm tối đa của các dòng khác với tổng mà bộ chỉ số quy định.",
            en: "The maxima of the rows do not add up to the total of the index."),
        reason: Message(
            vi: "Thiếu dòng, hoặc điểm tối đa của một dòng bị sai.", en: "A row is missing, or a maximum is wrong."),
        remedy: Message(vi: "Đối chiếu với bộ chỉ số.", en: "Compare with the index's criteria."))

    static func findings(in table: IndexTable, _ check: TableCheck) -> [Finding] {
        guard let column = check.column, case .number(let wanted)? = check.equals, let first = table.rows.first,
            let last = table.rows.last
        else { return [] }
        let values = table.rows.compactMap { $0[column]?.value }
        guard values.count == table.rows.count, let sum = Figure.sum(values), !Figure.equal(sum, wanted) else {
            return []
        }
        let (total, expected) = (VietnameseNumber.text(of: sum), VietnameseNumber.text(of: wanted))
        let cells = [first.source?[column], last.source?[column]].compactMap { $0 }.joined(separator: ":")
        return [
            Finding(
                rule, sheet: first.source?.sheet, cell: cells.isEmpty ? nil : cells, observed: total,
                expected: expected,
                message: Message(
                    vi: "Các dòng của cột (\(cells)) cộng được \(total); biểu mẫu quy định \(expected).",
                    en: "The rows of the column (\(cells)) add up to \(total); the form says \(expected)."))
        ]
    }
}
