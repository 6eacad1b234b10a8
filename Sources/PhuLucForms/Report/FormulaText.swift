import PhuLucAnnex

/// A row's formula in the language of workbooks.
///
/// A cell that holds `-` or words counts as nothing, and a formula over cells without figures shows nothing: neither
/// 0 nor an error may stand where nobody has reported.
struct FormulaText {
    let text: String?

    /// - Parameter cell: the cell of a row's id, `D12`.
    init(_ formula: IndicatorFormula, cell: (String) -> String?) {
        guard let above = Self.sum(formula.sum, cell) else {
            text = nil
            return
        }
        guard let divisor = formula.divisor else {
            let cells = formula.sum.ids.compactMap(cell)
            text = formula.sum.terms.contains(where: \.isNegative)
                ? "IF(COUNT(\(cells.joined(separator: ",")))=0,\"\",\(above))" : Self.sum(cells)
            return
        }
        guard let below = Self.sum(divisor, cell) else {
            text = nil
            return
        }
        var counts = [formula.sum, divisor].map { "COUNT(\($0.ids.compactMap(cell).joined(separator: ",")))" }
        // Nothing of so many is 0 %: a dash above the line is a figure.
        if formula.sum.terms.count == 1, let only = cell(formula.sum.terms[0].id) {
            counts[0] += "+COUNTIF(\(only),\"-\")"
        }
        let quotient = "ROUND(100*\(Self.bracketed(above, formula.sum))/\(Self.bracketed(below, divisor)),2)"
        text = "IF(OR(\(counts[0])=0,\(counts[1])=0,\(below)=0),\"\",\(quotient))"
    }

    /// `IF(COUNT(D12,D13)=0,"",SUM(D12,D13))`.
    static func sum(_ cells: [String]) -> String {
        let list = cells.joined(separator: ",")
        return "IF(COUNT(\(list))=0,\"\",SUM(\(list)))"
    }

    private static func sum(_ sum: IndicatorSum, _ cell: (String) -> String?) -> String? {
        var text = ""
        for term in sum.terms {
            guard let place = cell(term.id) else { return nil }
            text += (term.isNegative ? "-" : text.isEmpty ? "" : "+") + "N(\(place))"
        }
        return text
    }

    private static func bracketed(_ text: String, _ sum: IndicatorSum) -> String {
        sum.terms.count > 1 ? "(\(text))" : text
    }
}

extension Form {
    /// The formula of a computed cell: a row of others, or a column that adds up others; `nil` for an input.
    ///
    /// - Parameter cell: the cell of a row's id in a field's column; `nil` where there is none.
    func formulaText(_ row: Indicator, _ column: Column, cell: (String, String) -> String?) -> String? {
        if let ratio = column.formula { return FormulaText(ratio) { cell(row.id, $0) }.text }
        if let formula = row.formula { return FormulaText(formula) { cell($0, column.field) }.text }
        guard let sum = column.sum else { return nil }
        let cells = sum.compactMap { field in
            self.column(field).flatMap { asks(row, in: $0) ? cell(row.id, field) : nil }
        }
        return cells.isEmpty ? nil : FormulaText.sum(cells)
    }
}

extension Form.Column {
    /// The column as one in a hundred of another; its terms are fields instead of rows.
    var formula: IndicatorFormula? {
        guard let ratio, ratio.count == 2 else { return nil }
        return IndicatorFormula(
            sum: IndicatorSum([IndicatorSum.Term(ratio[0])]), divisor: IndicatorSum([IndicatorSum.Term(ratio[1])]))
    }
}
