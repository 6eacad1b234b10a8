/// A row whose activity cell is empty, though other activities have a text.
public enum EmptyActivity: PlanCheck {
    public static let rule = Rule(
        "empty-activity", .warning,
        title: Message(vi: "Ô Hoạt động để trống", en: "The activity cell is empty"),
        meaning: Message(
            vi: "Dòng có nhiệm vụ nhưng không ghi hoạt động nào.",
            en: "The row has a task, but no activity is written."),
        reason: Message(
            vi: "Không xác định được việc phải làm để hoàn thành nhiệm vụ.",
            en: "Nobody can tell what is to be done for the task."),
        remedy: Message(
            vi: "Ghi hoạt động, hoặc gộp ô với dòng trên.", en: "Write the activity, or merge the cell upwards."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        // A table without a column of activities has none anywhere: that is its form, not a lack.
        guard checked.lines.contains(where: { !$0.activity.text.isEmpty }) else { return [] }
        return checked.lines.lacking("activity") { $0.activity.text.isEmpty }.map { line in
            line.finding(
                rule, field: "activity",
                Message(
                    vi: "Nhiệm vụ \(line.task.text.quoted()) không có hoạt động nào được ghi.",
                    en: "No activity is written for the task \(line.task.text.quoted())."))
        }
    }
}
