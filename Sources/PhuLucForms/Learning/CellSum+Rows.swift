import PhuLucAnnex
import PhuLucSpreadsheet

extension CellSum {
    /// The formula of rows that this is, seen from a column; `nil` when other columns or unknown rows take part.
    ///
    /// - Parameters:
    ///   - column: the column of the sheet, in which every cell must stand.
    ///   - id: the id of a row of the sheet; `nil` for one that holds no figures, which adds nothing to a sum.
    func formula(inColumns columns: ClosedRange<Int>, id: (Int) -> String?) -> IndicatorFormula? {
        switch self {
        case .sum(let terms):
            guard let sum = Self.sum(of: terms, unit: 1, columns, id) else { return nil }
            return IndicatorFormula(sum: sum)
        case .ratio(let above, let below):
            // A hundredfold is how the percentage is shown, whichever side it stands on.
            guard let unit = above.first.map({ abs($0.factor) }), [1, 100].contains(unit),
                let sum = Self.sum(of: above, unit: unit, columns, id),
                let divisor = Self.sum(of: below, unit: 1, columns, id)
            else { return nil }
            return IndicatorFormula(sum: sum, divisor: divisor)
        case .number, .text, .other: return nil
        }
    }

    /// The columns of one row that this adds up; `nil` when it is anything else.
    func columns(inRow row: Int) -> [Int]? {
        guard case .sum(let terms) = self, !terms.isEmpty,
            terms.allSatisfy({ $0.cell.row == row && $0.factor == 1 })
        else { return nil }
        return terms.map(\.cell.column)
    }

    /// The two columns of one row of which this is the ratio; `nil` when it is anything else.
    func ratio(inRow row: Int) -> (Int, Int)? {
        guard case .ratio(let above, let below) = self, above.count == 1, below.count == 1,
            [1, 100].contains(above[0].factor), below[0].factor == 1,
            above[0].cell.row == row, below[0].cell.row == row
        else { return nil }
        return (above[0].cell.column, below[0].cell.column)
    }

    private static func sum(
        of terms: [Term], unit: Double, _ columns: ClosedRange<Int>, _ id: (Int) -> String?
    ) -> IndicatorSum? {
        guard terms.allSatisfy({ columns.contains($0.cell.column) && abs($0.factor) == unit }) else { return nil }
        let known = terms.compactMap { term in
            id(term.cell.row).map { IndicatorSum.Term($0, isNegative: term.factor < 0) }
        }
        // The form's language begins no sum with a minus.
        guard let first = known.first, !first.isNegative else { return nil }
        return IndicatorSum(known)
    }
}
