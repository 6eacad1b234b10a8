import PhuLucAnnex
import PhuLucVietnamese

/// A computed figure that does not follow from the rows it is computed from.
public enum FigureComputed {
    public static let rule = Rule(
        "figure-computed", .warning,
        title: Message(vi: "Số tính sẵn không khớp các dòng thành phần", en: "A computed figure does not follow"),
        meaning: Message(
            vi: "Dòng tổng hoặc tỷ lệ khác với kết quả tính từ các dòng thành phần.",
            en: "A sum or percentage differs from what the rows below it give."),
        reason: Message(
            vi: "Công thức đã bị ghi đè, hoặc số thành phần được sửa sau. Khi tổng hợp, số tính lại được dùng.",
            en: "The formula was overwritten, or a part was changed later. The figure computed again is what counts."),
        remedy: Message(vi: "Kiểm tra các dòng thành phần.", en: "Check the rows it is computed from."))

    /// - Parameter typed: whether digits stand in a cell as text: a workbook's formulas do not count them, and what
    ///   they then give is no fault of its own.
    static func findings(
        in table: IndexTable, by form: Form, typed: (_ row: String, _ field: String) -> Bool = { _, _ in false }
    ) -> [Finding] {
        let figures = ReportFigures(form, table)
        var counted = table
        for row in counted.rows.indices {
            let id = counted.rows[row].id
            counted.rows[row].values.removeAll { typed(id, $0.name) }
        }
        let calculated = ReportFigures(form, counted)
        return table.rows.flatMap { row -> [Finding] in
            guard let indicator = form.row(row.id) else { return [] }
            return form.valueColumns.compactMap { column in
                guard form.asks(indicator, in: column), indicator.formula != nil || column.isComputed,
                    case .number(let shown)? = row[column.field]?.figure
                else { return nil }
                let computed = figures.value(row.id, column.field)
                // LibreOffice writes 0 into an .xls where a formula gives an empty text.
                if computed == nil, shown == 0 { return nil }
                let step = indicator.kind == .percent || column.ratio != nil ? 0.011 : 0.000_001
                for value in [computed, calculated.value(row.id, column.field)] {
                    if let value, abs(value - shown) <= step { return nil }
                }
                let text = VietnameseNumber.text(of: shown)
                let expected = computed.map { VietnameseNumber.text(of: $0) }
                return Finding(
                    rule, sheet: row.source?.sheet, cell: row.source?[column.field], observed: text,
                    expected: expected,
                    message: Message(
                        vi: "“\(row.label)” ghi \(text); tính từ các dòng thành phần được \(expected ?? "không ra số").",
                        en: "“\(row.label)” says \(text); the rows it is computed from give \(expected ?? "no figure")."))
            }
        }
    }
}
