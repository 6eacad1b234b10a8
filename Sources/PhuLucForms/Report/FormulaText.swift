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
        let counts = [formula.sum, divisor].map { sum in
            "COUNT(\(sum.ids.compactMap(cell).joined(separator: ",")))=0"
        }
        let quotient = "ROUND(100*\(Self.bracketed(above, formula.sum))/\(Self.bracketed(below, divisor)),2)"
        text = "IF(OR(\(counts.joined(separator: ",")),\(below)=0),\"\",\(quotient))"
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
