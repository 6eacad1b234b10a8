import PhuLucAnnex

/// The arithmetic rules of tables; which columns they look at is data of the form.
public enum TableRules {
    public static let all = [TargetMismatch.rule, PartsMismatch.rule, TotalMismatch.rule, OverMaximum.rule]
}

extension IndexTable {
    /// The findings of the checks that a form names, in its order.
    public func findings(by form: Form) -> [Finding] {
        (form.checks ?? []).flatMap { check in
            switch check.rule {
            case TargetMismatch.rule.name: TargetMismatch.findings(in: self, check)
            case PartsMismatch.rule.name: PartsMismatch.findings(in: self, check)
            case TotalMismatch.rule.name: TotalMismatch.findings(in: self, check)
            case OverMaximum.rule.name: OverMaximum.findings(in: self, check)
            default: [Finding]()
            }
        }
    }
}

extension IndexTable.Row {
    /// A finding about one value of this row.
    func finding(
        _ rule: Rule, column: String, observed: String?, expected: String?, _ message: Message
    ) -> Finding {
        Finding(
            rule, sheet: source?.sheet, cell: source?[column], observed: observed, expected: expected, message: message)
    }

    /// What a sentence calls this row: its number and label.
    var name: String { [number, label].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". ") }

    /// The cell of a column in brackets, for sentences.
    func place(_ column: String) -> String { source?[column].map { " (\($0))" } ?? "" }
}

/// Arithmetic of decimal figures without the noise of binary fractions.
enum Figure {
    /// Units in the last place that counts: figures of index tables have at most six decimals.
    static func units(_ value: Double) -> Int? { Int(exactly: (value * 1_000_000).rounded()) }

    static func sum(_ values: [Double]) -> Double? {
        var total = 0
        for value in values {
            guard let units = units(value) else { return nil }
            let (sum, overflow) = total.addingReportingOverflow(units)
            if overflow { return nil }
            total = sum
        }
        return Double(total) / 1_000_000
    }

    static func equal(_ left: Double, _ right: Double) -> Bool { units(left) != nil && units(left) == units(right) }

    /// A figure cut, or rounded, to so many decimals.
    static func shortened(_ value: Double, to decimals: Int, _ precision: TableCheck.Precision) -> Double? {
        guard let units = units(value), (0...6).contains(decimals) else { return nil }
        let step = (decimals..<6).reduce(1) { product, _ in product * 10 }
        let whole = precision == .round ? (units + (units < 0 ? -step : step) / 2) / step : units / step
        return Double(whole * step) / 1_000_000
    }
}
