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

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        var findings: [Finding] = []
        var last: NumberedItem?
        for item in checked.numbers {
            if !item.isFirst, let last, item.value <= last.value {
                findings.append(finding(item, after: last, in: checked))
            }
            last = item
        }
        return findings
    }

    private static func finding(
        _ item: NumberedItem, after before: NumberedItem, in checked: CheckedPlan
    ) -> Finding {
        let last = checked.label(of: before)
        return checked.finding(rule, item, wanted: before.value &+ 1) { label, _ in
            Message(
                vi: "“\(label)” đứng sau “\(last)”: số thứ tự bị lặp hoặc không tăng dần.",
                en: "“\(label)” comes after “\(last)”: a number is repeated or goes back.")
        }
    }
}
