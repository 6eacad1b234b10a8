/// A time whose words are not known.
public enum TimeNotUnderstood: PlanCheck {
    public static let rule = Rule(
        "time-not-understood", .note,
        title: Message(vi: "Không xác định được thời gian thực hiện", en: "The time is not understood"),
        meaning: Message(
            vi: "Ô Thời gian có chữ, nhưng không phải cách ghi thời gian mà chương trình biết.",
            en: "The time cell holds words that are no time the program knows."),
        reason: Message(
            vi: "Việc này không có ngày để theo dõi hay báo quá hạn.",
            en: "The activity has no date to be followed by."),
        remedy: Message(
            vi: "Ghi chẳng hạn “Quý III/2025”, “Tháng 6/2025”, “Trước ngày 15/12/2025”, “Thường xuyên”.",
            en: "Write for example “Quý III/2025”, “Tháng 6/2025”, “Trước ngày 15/12/2025”, “Thường xuyên”."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.lines.compactMap { line in
            let schedule = line.activity.schedule
            guard schedule.kind == .unknown, !schedule.text.isEmpty, !line.activity.inherited.contains("schedule")
            else { return nil }
            return line.finding(
                rule, field: "schedule", observed: schedule.text,
                Message(
                    vi: "Không xác định được thời gian \(schedule.text.quoted()); giữ nguyên nội dung ô.",
                    en: "The time \(schedule.text.quoted()) is not understood; its text is kept."))
        }
    }
}
