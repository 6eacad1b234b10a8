/// A budget with figures that cannot be read as one amount.
public enum BudgetNotUnderstood: PlanCheck {
    public static let rule = Rule(
        "budget-not-understood", .note,
        title: Message(vi: "Không xác định được số kinh phí", en: "The budget is not understood"),
        meaning: Message(
            vi: "Ô Kinh phí có chữ số nhưng không đọc được thành một số tiền, hoặc không biết đơn vị tính.",
            en: "The budget cell holds figures that are not one amount, or whose unit is not known."),
        reason: Message(
            vi: "Số tiền này không được cộng vào tổng.",
            en: "The amount is left out of every sum."),
        remedy: Message(
            vi: "Ghi một số theo cách Việt Nam (1.250,5) và nêu đơn vị ở tiêu đề cột: “Kinh phí (triệu đồng)”.",
            en:
                "Write one figure the Vietnamese way (1.250,5) and name the unit in the header: “Kinh phí (triệu đồng)”."
        ))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.lines.compactMap { line in
            let budget = line.activity.budget
            guard budget.amountVND == nil, budget.text.contains(where: \.isNumber),
                !line.activity.inherited.contains("budget")
            else { return nil }
            return line.finding(
                rule, field: "budget", observed: budget.text,
                Message(
                    vi: "Kinh phí \(budget.text.quoted()) không đọc được thành số tiền; không cộng vào tổng.",
                    en: "The budget \(budget.text.quoted()) is no plain amount; it is left out of sums."))
        }
    }
}
