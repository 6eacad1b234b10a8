import PhuLucVietnamese

/// Numbers of one level that skip: `Hoạt động 1`, `Hoạt động 3`.
public enum NumberingGap: PlanCheck {
    public static let rule = Rule(
        "numbering-gap", .warning,
        title: Message(vi: "Thiếu số thứ tự", en: "A number is skipped"),
        meaning: Message(
            vi: "Mục, mục tiêu, nhiệm vụ hay hoạt động của một nhóm không được đánh số liên tục từ 1.",
            en: "The sections, objectives, tasks or activities of a group are not numbered in a row from 1."),
        reason: Message(
            vi: "Thường là một dòng đã bị xoá hoặc bị sót khi chép; báo cáo viện dẫn theo số sau này sẽ sai.",
            en: "Often a row was deleted or lost in copying; later reports that refer to the number will not match."),
        remedy: Message(
            vi: "Bổ sung dòng bị thiếu, hoặc đánh lại số cho liên tục.",
            en: "Bring the missing row back, or number the group again."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        var findings: [Finding] = []
        var expected = 1
        for item in checked.numbers {
            if item.isFirst { expected = 1 }
            if item.value > expected { findings.append(finding(item, expected, in: checked)) }
            expected = item.value &+ 1
        }
        return findings
    }

    private static func finding(_ item: NumberedItem, _ expected: Int, in checked: CheckedPlan) -> Finding {
        checked.finding(rule, item, wanted: expected) { label, wanted in
            Message(
                vi: "Ghi “\(label)” trong khi số tiếp theo phải là “\(wanted)”: thiếu số thứ tự.",
                en: "“\(label)” stands where “\(wanted)” is expected: a number is skipped.")
        }
    }

    /// The same label with another number: `Hoạt động 3` as `Hoạt động 2`, `III` as `II`, `1.3` as `1.2`.
    static func label(_ label: String, numbered number: Int, was value: Int) -> String {
        if let roman = RomanNumeral.text(value), label == roman { return RomanNumeral.text(number) ?? "\(number)" }
        guard let range = label.ranges(of: String(value)).last else { return "\(number)" }
        return label.replacingCharacters(in: range, with: number)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with number: Int) -> String {
        self[..<range.lowerBound] + "\(number)" + self[range.upperBound...]
    }
}
