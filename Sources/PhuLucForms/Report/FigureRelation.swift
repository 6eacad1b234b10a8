import PhuLucAnnex
import PhuLucVietnamese

/// Figures that cannot stand together: more done than there was to do.
public enum FigureRelation {
    public static let rule = Rule(
        "figure-relation", .error,
        title: Message(vi: "Số liệu mâu thuẫn nhau", en: "Figures contradict each other"),
        meaning: Message(
            vi: "Biểu mẫu quy định quan hệ giữa các dòng (ví dụ số đã xử lý không vượt tổng số); số liệu trái với quy định đó.",
            en: "The form says how rows stand to each other (what is done is no more than all there is); the figures do not."),
        reason: Message(
            vi: "Tỷ lệ và số tổng hợp tính từ các dòng này sẽ sai.",
            en: "Percentages and totals that are computed from these rows will be wrong."),
        remedy: Message(
            vi: "Hỏi lại cơ quan báo cáo, sửa số liệu ở một trong hai dòng.",
            en: "Ask the agency, and mend the figure of one of the two rows."))

    static func findings(in table: IndexTable, by form: Form) -> [Finding] {
        let figures = ReportFigures(form, table)
        let rows = Dictionary(table.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return (form.rows ?? []).flatMap { row in
            form.inputColumns.flatMap { column in
                let judged = row.rules.map { ($0, Severity.error) } + row.expectations.map { ($0, .warning) }
                return judged.flatMap { relation, severity in
                    relation.breaches { figures.value($0, column.field) }.map { step in
                        finding(step, severity, column.field, figures, rows)
                    }
                }
            }
        }
    }

    private static func finding(
        _ step: IndicatorRelation.Step, _ severity: Severity, _ field: String, _ figures: ReportFigures,
        _ rows: [String: IndexTable.Row]
    ) -> Finding {
        func text(_ sum: IndicatorSum) -> String {
            sum.value { figures.value($0, field) }.map { VietnameseNumber.text(of: $0) } ?? ""
        }
        func cells(_ sum: IndicatorSum) -> String {
            sum.ids.compactMap { rows[$0]?.source?[field] }.joined(separator: ", ")
        }
        let (left, right) = (text(step.left), text(step.right))
        let place = step.left.ids.lazy.compactMap { rows[$0]?.source }.first
        let isEqual = step.sign == .equal
        return Finding(
            rule, sheet: place?.sheet, cell: place?[field], observed: left, expected: "\(isEqual ? "=" : "≤") \(right)",
            severity: severity,
            message: Message(
                vi: "\(step.left) là \(left) (\(cells(step.left))), "
                    + (isEqual ? "phải bằng" : "không được vượt") + " \(step.right) là \(right) (\(cells(step.right))).",
                en: "\(step.left) is \(left) (\(cells(step.left))), but "
                    + (isEqual ? "must equal" : "may not exceed") + " \(step.right), which is \(right) (\(cells(step.right)))."))
    }
}
