import PhuLucAnnex

/// A percentage of totals of which some agencies gave only one side.
public enum RatioUneven {
    public static let rule = Rule(
        "ratio-uneven", .note,
        title: Message(vi: "Tỷ lệ tính từ số liệu không đủ hai vế", en: "A percentage of which one side is not complete"),
        meaning: Message(
            vi: "Có cơ quan chỉ báo cáo tử số hoặc chỉ báo cáo mẫu số của một tỷ lệ; cả hai vế vẫn được cộng.",
            en: "Some agency reported only one side of a percentage; both sides are added up all the same."),
        reason: Message(
            vi: "Tỷ lệ chung sẽ thấp hoặc cao hơn thực tế.",
            en: "The percentage of the whole comes out too low or too high."),
        remedy: Message(
            vi: "Đề nghị cơ quan bổ sung số liệu còn thiếu.", en: "Ask the agency for the figure that is missing."))

    /// Most agencies that a sentence names.
    private static let mostNames = 5

    static func findings(in totals: FormTotals) -> [Finding] {
        (totals.form.rows ?? []).flatMap { row -> [Finding] in
            guard let formula = row.formula, let divisor = formula.divisor else { return [] }
            return totals.form.inputColumns.compactMap { column in
                let uneven = totals.contributors.filter { contributor in
                    let sides = [formula.sum, divisor].map { $0.value { contributor.figures.value($0, column.field) } }
                    return (sides[0] == nil) != (sides[1] == nil)
                }
                return uneven.isEmpty ? nil : finding(row, in: totals.form, uneven.map(\.agency.name))
            }
        }
    }

    private static func finding(_ row: Indicator, in form: Form, _ names: [String]) -> Finding {
        let rest = names.count - mostNames
        let list = names.prefix(mostNames).joined(separator: "; ")
        return Finding(
            rule, sheet: form.sheet, cell: nil, observed: row.id,
            message: Message(
                vi: "“\(row.label)”: \(list)\(rest > 0 ? " và \(rest) cơ quan khác" : "") chỉ báo cáo một vế của tỷ lệ.",
                en: "“\(row.label)”: \(list)\(rest > 0 ? " and \(rest) others" : "") reported one side of it only."))
    }
}
