/// An activity without a time.
public enum MissingTime: PlanCheck {
    public static let rule = Rule(
        "missing-time", .warning,
        title: Message(vi: "Thiếu thời gian thực hiện", en: "The time is missing"),
        meaning: Message(
            vi: "Ô Thời gian để trống, không phải do gộp ô.",
            en: "The time cell is empty, and no merge covers it."),
        reason: Message(
            vi: "Không có thời hạn thì không theo dõi được tiến độ, không xác định được việc quá hạn.",
            en: "Without a time, progress and lateness cannot be told."),
        remedy: Message(
            vi: "Ghi thời gian, hoặc gộp ô với dòng trên nếu cùng thời gian.",
            en: "Write the time, or merge the cell upwards if it is the same."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.lines.lacking("schedule") { $0.activity.schedule.text.isEmpty }.map { line in
            line.finding(
                rule, field: "schedule",
                Message(
                    vi: "\(line.subject) không có thời gian thực hiện.",
                    en: "\(line.subject) has no time."))
        }
    }
}
