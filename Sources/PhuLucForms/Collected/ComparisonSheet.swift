import PhuLucAnnex
import PhuLucSpreadsheet

/// The totals beside those of an earlier period; what may not be compared stays blank.
struct ComparisonSheet {
    let draft: SheetDraft

    init(_ comparison: ReportComparison, forms: [FormTotals], words: ConsolidationTexts, name: String) {
        let texts = words.comparison
        var columns = [
            ListSheet.Column(title: texts.number, width: 7, horizontal: .center),
            ListSheet.Column(title: texts.label, width: 46),
            ListSheet.Column(title: texts.unit, width: 13, horizontal: .center),
            ListSheet.Column(title: texts.column, width: 10, horizontal: .center),
            ListSheet.Column(
                title: comparison.earlier.period?.name.vi ?? texts.earlier, width: 13, horizontal: .right,
                format: "#,##0.###"),
            ListSheet.Column(title: comparison.period.name.vi, width: 13, horizontal: .right, format: "#,##0.###"),
            ListSheet.Column(title: texts.change, width: 12, horizontal: .right, format: "+#,##0.###;-#,##0.###;0"),
        ]
        if let quarter = comparison.quarter {
            columns.append(
                ListSheet.Column(
                    title: texts.quarter.filled(["quarter": quarter.name.vi]), width: 14, horizontal: .right,
                    format: "#,##0.###"))
        }
        var sheet = ListSheet(name: name, title: texts.title, lines: texts.lines, columns: columns)
        sheet.addHeader()
        for totals in forms {
            sheet.addLine(totals.form.title ?? totals.form.name.vi, size: 12, isBold: true, hasBorder: true)
            for row in totals.form.rows ?? [] {
                guard row.isAsked else {
                    let rest = Array(repeating: CellDraft.Value.blank, count: columns.count - 2)
                    sheet.addRow([.words(row.number), .words(row.label)] + rest, isBold: true)
                    continue
                }
                for column in totals.form.valueColumns where totals.form.asks(row, in: column) {
                    sheet.addRow(Self.values(comparison, totals, row, column, at: sheet.nextRow))
                }
            }
        }
        draft = sheet.finished
    }

    private static func values(
        _ comparison: ReportComparison, _ totals: FormTotals, _ row: Indicator, _ column: Form.Column, at number: Int
    ) -> [CellDraft.Value] {
        let entry = comparison.entry(totals, row, column)
        let change: CellDraft.Value =
            entry.change.map { .formula("ROUND(F\(number)-E\(number),6)", cached: .number($0)) } ?? .blank
        return [
            .words(row.number), .words(row.label), .words(row.unit), .words(column.title), .figure(entry.previous),
            .figure(totals.total(row.id, column.field)?.value), change,
            entry.quarter.map { .number($0) } ?? .blank,
        ]
    }
}
