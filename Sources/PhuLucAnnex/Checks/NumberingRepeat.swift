import PhuLucVietnamese

/// A number of one level that comes back or goes backwards.
public enum NumberingRepeat: PlanCheck {
    public static let rule = Rule(
        "numbering-repeat", .warning,
        title: Message(vi: "Số thứ tự bị lặp hoặc không tăng dần", en: "A number is repeated or goes back"),
        meaning: Message(
            vi: "Hai mục cùng nhóm mang cùng một số, hoặc số sau nhỏ hơn số trước.",
            en: "Two items of a group carry the same number, or a number is smaller than the one before."),
        reason: Message(
            vi: "Không phân biệt được hai mục khi viện dẫn, tổng hợp hay đối chiếu.",
            en: "The two cannot be told apart when they are referred to, gathered or compared."),
        remedy: Message(
            vi: "Đánh số lại; nếu là cùng một mục thì gộp ô.",
            en: "Number them again; if they are one item, merge their cells."))

    public static func findings(in plan: Plan, lines: [Plan.Line]) -> [Finding] {
        plan.numberSeries.flatMap { series -> [Finding] in
            zip(series, series.dropFirst()).compactMap { before, item -> Finding? in
                guard item.value <= before.value else { return nil }
                let wanted = NumberingGap.label(item.label, numbered: before.value + 1, was: item.value)
                return Finding(
                    rule, sheet: item.sheet, cell: item.cell, observed: item.label, expected: wanted,
                    message: Message(
                        vi: "“\(item.label)” đứng sau “\(before.label)”: số thứ tự bị lặp hoặc không tăng dần.",
                        en: "“\(item.label)” comes after “\(before.label)”: a number is repeated or goes back."))
            }
        }
    }
}
