import PhuLucVietnamese

/// A plan whose budget column is in another unit than that of the plan it was gathered into.
public enum BudgetUnitDiffers {
    public static let rule = Rule(
        "budget-unit-differs", .warning,
        title: Message(vi: "Đơn vị tiền khác với kế hoạch tổng hợp", en: "A unit of money unlike the combined plan's"),
        meaning: Message(
            vi: "Khi tổng hợp, cột kinh phí của kế hoạch này dùng đơn vị khác với đa số các kế hoạch.",
            en: "Gathering plans, the budget column of this one is in another unit than that of most."),
        reason: Message(
            vi: "Dưới một tiêu đề chung, con số sẽ bị hiểu sai; đơn vị riêng được ghi thêm vào ô.",
            en: "Under one common header its figures would be misread; their own unit was written behind them."),
        remedy: Message(
            vi: "Kiểm tra các số kinh phí của cơ quan này trong kế hoạch tổng hợp.",
            en: "Look at this body's amounts in the combined plan."))

    /// Writes the unit behind amounts that the combined plan's header would give another one.
    static func bring(_ bodies: inout [Contribution], to plan: Plan) -> [Finding] {
        var findings: [Finding] = []
        for index in bodies.indices where bodies[index].plan.attributes["units"] != plan.attributes["units"] {
            var first: (source: Source?, text: String)?
            bodies[index].plan.changeActivities { activity in
                guard !activity.budget.text.isEmpty, activity.budget.amountVND != 0 else { return }
                let own = activity.budget.text
                if let amount = activity.budget.amountVND {
                    guard Money.amount(of: own, unit: nil) != amount else { return }
                    let unit = MoneyUnit.allCases.first { Money.amount(of: own, unit: $0) == amount }
                    guard let unit else { return }
                    activity.note("budget", .string(own))
                    activity.budget.text = "\(own) \(unit.name)"
                } else {
                    guard Money.amount(of: own, unit: .million) != nil else { return }
                }
                first = first ?? (activity.source, own)
            }
            if let first { findings.append(finding(bodies[index], first.source, first.text)) }
        }
        return findings
    }

    private static func finding(_ body: Contribution, _ source: Source?, _ text: String) -> Finding {
        var finding = Finding(
            rule, sheet: source?.sheet, cell: source?["budget"], observed: text,
            message: Message(
                vi: "Kinh phí của \(body.agency) (ví dụ “\(text)”) theo đơn vị khác với kế hoạch tổng hợp; "
                    + "đơn vị được ghi kèm từng số, số không rõ đơn vị thì giữ nguyên.",
                en: "The budgets of \(body.agency) (such as “\(text)”) are in another unit than the combined plan's; "
                    + "each amount has it written behind it, those of no known unit stay as they are."))
        finding.file = body.file
        return finding
    }
}
