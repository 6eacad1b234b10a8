import PhuLucAnnex
import PhuLucVietnamese

/// A total that is less than what an earlier report within its period already counted.
public enum TotalDecreases {
    public static let rule = Rule(
        "total-decreases", .warning,
        title: Message(vi: "Số lũy kế giảm so với kỳ trước", en: "A total less than an earlier one within its period"),
        meaning: Message(
            vi: "Báo cáo 6 tháng và báo cáo năm tính từ đầu năm, nên số phát sinh không thể ít hơn các kỳ nằm trong đó.",
            en: "The reports of six months and of the year count from its beginning: what happened cannot be less than "
                + "in the periods within."),
        reason: Message(
            vi: "Số của quý suy ra bằng phép trừ sẽ âm; một trong hai báo cáo có thể thiếu cơ quan hoặc ghi sai.",
            en: "The quarter derived by subtraction would be negative; one of the reports may lack agencies or be wrong."),
        remedy: Message(
            vi: "So cơ quan đã gửi của hai kỳ; hỏi lại cơ quan có số giảm.",
            en: "Compare who sent the two reports; ask the agency whose figure went down."))

    static func findings(in forms: [FormTotals], beside comparison: ReportComparison) -> [Finding] {
        let within = comparison.reports.keys.filter { comparison.period.contains($0) }.sorted()
        guard !within.isEmpty else { return [] }
        return forms.flatMap { totals in
            (totals.form.rows ?? []).flatMap { row -> [Finding] in
                guard row.kind == .count || row.kind == .money, row.period != .stock, row.isInput else {
                    return []
                }
                return totals.form.inputColumns.compactMap { column in
                    finding(totals, row, column, within, comparison)
                }
            }
        }
    }

    private static func finding(
        _ totals: FormTotals, _ row: Indicator, _ column: Form.Column, _ within: [ReportPeriod],
        _ comparison: ReportComparison
    ) -> Finding? {
        guard let now = comparison.amount(totals, row.id, column.field, in: comparison.period) else { return nil }
        var parts = within.compactMap { period in
            comparison.amount(totals, row.id, column.field, in: period).map { (period: period, amount: $0) }
        }
        // Quý III alone is no part of six months, so both are counted once in the year; a cumulative row is not added.
        if row.period == .flow, parts.contains(where: { $0.period.part == .halfYear }) {
            parts.removeAll { $0.period.part == .firstQuarter }
        }
        let whole = row.period == .flow ? parts.reduce(0) { $0 + $1.amount } : parts.map(\.amount).max() ?? 0
        guard now < whole - 0.000_001 else { return nil }
        let texts = [now, whole].map { VietnameseNumber.text(of: FigureTotal.tidied($0), grouping: true) }
        let names = parts.map(\.period.code).joined(separator: ", ")
        return Finding(
            rule, sheet: totals.form.sheet, cell: nil, observed: texts[0], expected: "≥ \(texts[1])",
            message: Message(
                vi: "“\(row.label)”: \(comparison.period.code) là \(texts[0]), ít hơn \(texts[1]) của \(names).",
                en: "“\(row.label)” is \(texts[0]) in \(comparison.period.code), less than \(texts[1]) in \(names)."))
    }
}
