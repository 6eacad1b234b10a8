/// An activity without a leading agency.
public enum MissingLead: PlanCheck {
    public static let rule = Rule(
        "missing-lead", .warning,
        title: Message(vi: "Thiếu cơ quan chủ trì", en: "The leading agency is missing"),
        meaning: Message(
            vi: "Ô Chủ trì để trống, không phải do gộp ô.",
            en: "The cell of the leading agency is empty, and no merge covers it."),
        reason: Message(
            vi: "Không xác định được cơ quan chịu trách nhiệm; báo cáo theo cơ quan sẽ bỏ sót việc này.",
            en: "Nobody answers for it, and reports by agency will leave it out."),
        remedy: Message(
            vi: "Ghi cơ quan chủ trì, hoặc gộp ô với dòng trên nếu cùng cơ quan.",
            en: "Write the agency, or merge the cell upwards if it is the same one."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.lines.lacking("lead") { $0.activity.lead.text.isEmpty }.map { line in
            line.finding(
                rule, field: "lead",
                Message(
                    vi: "\(line.subject) không có cơ quan chủ trì.",
                    en: "\(line.subject) has no leading agency."))
        }
    }
}
