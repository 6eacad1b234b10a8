import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReturnedSheet {
    /// What is doubtful in the cells for figures.
    var figureFindings: [Finding] {
        table.rows.flatMap { row -> [Finding] in
            guard let wanted = form.row(row.id) else { return [] }
            if let misplaced = misplaced(row, wanted) { return [misplaced] }
            return form.valueColumns.compactMap { column in
                guard let place = place(row.id, column.field), let value = row[column.field] else { return nil }
                if !form.asks(wanted, in: column) { return notAsked(value, place) }
                guard wanted.isInput, !column.isComputed else { return nil }
                return figureFinding(value, wanted, place)
            }
        }
    }

    /// A number in the column of notes beside nothing but blank cells.
    private func misplaced(_ row: IndexTable.Row, _ wanted: Indicator) -> Finding? {
        guard wanted.isInput, wanted.kind != .text, let place = place(row.id, "note"),
            form.inputColumns.allSatisfy({ row[$0.field]?.figure ?? .blank == .blank }),
            case .number? = grid.sheet.cell(at: place)?.value, let note = row["note"]?.text
        else { return nil }
        return finding(
            ReturnRule.figureMisplaced, place, observed: note, expected: wanted.label,
            Message(
                vi: "“\(row.label)” để trống, còn cột Ghi chú chứa số \(note); số này không được tính.",
                en: "“\(row.label)” is blank, and its note is the number \(note); it does not count."))
    }

    private func notAsked(_ value: TableValue, _ place: CellReference) -> Finding? {
        guard value.figure != .blank else { return nil }
        return finding(
            ReturnRule.figureNotAsked, place, observed: value.text,
            Message(
                vi: "Ô này không phải điền, nhưng ghi “\(value.text)”; không được tính.",
                en: "Nothing is asked here, but the cell says “\(value.text)”; it does not count."))
    }

    private func figureFinding(_ value: TableValue, _ row: Indicator, _ place: CellReference) -> Finding? {
        let cell = grid.sheet.cell(at: place)
        if case .error(let text)? = cell?.value { return formulaError(text, place) }
        if case .date? = cell?.value, row.kind != .text { return date(value, place) }
        switch value.figure {
        case .blank:
            // What a merge covers is said once, at the merge.
            guard row.isRequired, grid.merges.merge(covering: place) == nil else { return nil }
            return finding(
                ReturnRule.figureMissing, place, expected: row.label,
                Message(
                    vi: "“\(row.label)” để trống: chưa báo cáo.", en: "“\(row.label)” is blank: not reported."))
        case .unknown(let text):
            return finding(
                ReturnRule.figureNotKnown, place, observed: text,
                Message(
                    vi: "“\(row.label)”: cơ quan ghi “\(text)”; không cộng vào tổng.",
                    en: "“\(row.label)”: the agency says “\(text)”; nothing is added."))
        case .text(let text):
            guard row.kind != .text else { return nil }
            return finding(
                ReturnRule.figureUnreadable, place, observed: text,
                Message(
                    vi: "“\(row.label)” ghi “\(text)”, không đọc được thành số.",
                    en: "“\(row.label)” says “\(text)”, which is no figure."))
        case .none: return nil
        case .number(let number): return numberFinding(number, value.text, row, place, cell)
        }
    }

    private func numberFinding(
        _ number: Double, _ text: String, _ row: Indicator, _ place: CellReference, _ cell: Cell?
    ) -> Finding? {
        if number < 0 {
            return finding(
                ReturnRule.figureNegative, place, observed: text,
                Message(vi: "“\(row.label)” là \(text): không thể âm.", en: "“\(row.label)” is \(text): below 0."))
        }
        if row.kind == .count, number != number.rounded() {
            return finding(
                ReturnRule.figureNotWhole, place, observed: text,
                Message(
                    vi: "“\(row.label)” là \(text): phải là số nguyên.",
                    en: "“\(row.label)” is \(text): it must be whole."))
        }
        if row.kind == .percent, number > 100 {
            return finding(
                ReturnRule.figureOver100, place, observed: text,
                Message(vi: "“\(row.label)” là \(text): vượt 100 %.", en: "“\(row.label)” is \(text): above 100 %."))
        }
        if row.kind == .code, !row.choices.isEmpty, !row.choices.contains(where: { Double($0.code) == number }) {
            return finding(
                ReturnRule.codeUnknown, place, observed: text, expected: row.unit,
                Message(
                    vi: "“\(row.label)” ghi mã \(text); chỉ có: \(row.unit).",
                    en: "“\(row.label)” has the code \(text); there are only: \(row.unit)."))
        }
        guard case .string? = cell?.value else { return nil }
        return finding(
            ReturnRule.figureAsText, place, observed: text,
            Message(
                vi: "“\(text)” là chữ, được đọc thành số \(VietnameseNumber.text(of: number)).",
                en: "“\(text)” is text; it is read as the number \(VietnameseNumber.text(of: number))."))
    }

    private func date(_ value: TableValue, _ place: CellReference) -> Finding {
        finding(
            ReturnRule.figureIsDate, place, observed: value.text,
            Message(
                vi: "Ô chứa ngày \(value.text), không phải số liệu.",
                en: "The cell holds the date \(value.text), not a figure."))
    }

    private func formulaError(_ text: String, _ place: CellReference) -> Finding {
        finding(
            ReturnRule.formulaError, place, observed: text,
            Message(vi: "Ô báo lỗi \(text).", en: "The cell shows the error \(text)."))
    }

    /// What became of the formulas of computed cells.
    ///
    /// - Parameter result: what a cell should give, where it shows something else.
    func formulaFindings(result: (CellReference) -> String?) -> [Finding] {
        table.rows.flatMap { row -> [Finding] in
            guard let wanted = form.row(row.id) else { return [] }
            return form.valueColumns.compactMap { column in
                guard form.asks(wanted, in: column), wanted.formula != nil || column.isComputed,
                    let place = place(row.id, column.field)
                else { return nil }
                return formulaFinding(wanted, column, place, row[column.field]?.text ?? "", result(place))
            }
        }
    }

    private func formulaFinding(
        _ row: Indicator, _ column: Form.Column, _ place: CellReference, _ shown: String, _ result: String?
    ) -> Finding? {
        if case .error(let text)? = grid.sheet.cell(at: place)?.value { return formulaError(text, place) }
        guard keepsFormulas else { return nil }
        guard let formula = grid.sheet.formula(at: place) else {
            guard wasSent || !shown.isEmpty else { return nil }
            return replaced(row, place, shown, result)
        }
        let expected = form.formulaText(row, column) { id, field in self.place(id, field)?.description }
        guard let expected, Self.bare(formula) != Self.bare(expected) else { return nil }
        let rest = Self.rest(result)
        return finding(
            ReturnRule.formulaAltered, place, observed: formula, expected: expected,
            Message(
                vi: "Công thức của “\(row.label)” bị sửa thành “\(formula)”\(rest.vi).",
                en: "The formula of “\(row.label)” was changed to “\(formula)”\(rest.en)."))
    }

    private func replaced(
        _ row: Indicator, _ place: CellReference, _ shown: String, _ result: String?
    ) -> Finding {
        let rest = Self.rest(result)
        return finding(
            ReturnRule.formulaReplaced, place, observed: shown, expected: result,
            shown.isEmpty
                ? Message(vi: "Công thức của “\(row.label)” bị xóa.", en: "The formula of “\(row.label)” was deleted.")
                : Message(
                    vi: "Công thức của “\(row.label)” bị ghi đè bằng “\(shown)”\(rest.vi).",
                    en: "The formula of “\(row.label)” was overwritten with “\(shown)”\(rest.en)."))
    }

    /// What the rows would have given, where that is another figure.
    private static func rest(_ result: String?) -> Message {
        guard let result else { return Message(vi: "", en: "") }
        return Message(
            vi: "; các dòng thành phần cho \(result)", en: "; the rows it is computed from give \(result)")
    }

    /// A formula without what programs write in their own way.
    private static func bare(_ formula: String) -> String {
        String(formula.filter { !$0.isWhitespace && $0 != "$" }.uppercased().map { $0 == ";" ? "," : $0 })
    }
}
