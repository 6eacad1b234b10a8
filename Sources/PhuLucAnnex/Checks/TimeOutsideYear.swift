/// A time that lies partly or wholly outside the year of the plan.
public enum TimeOutsideYear: PlanCheck {
    public static let rule = Rule(
        "time-outside-year", .note,
        title: Message(vi: "Thời gian ngoài năm kế hoạch", en: "A time outside the year of the plan"),
        meaning: Message(
            vi: "Thời gian thực hiện bắt đầu trước hoặc kết thúc sau năm của kế hoạch.",
            en: "The time begins before or ends after the plan's year."),
        reason: Message(
            vi: "Có thể là việc nhiều năm, cũng có thể là năm cũ chưa sửa khi sao chép kế hoạch.",
            en: "It may be work of several years, or a year left over from last year's plan."),
        remedy: Message(vi: "Kiểm tra lại năm.", en: "Check the year."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        guard let year = checked.plan.year else { return [] }
        // What no day of the year comes before, and what all come before: `.` stands behind `-`.
        let days = "\(year)-"..<"\(year)."
        return checked.lines.compactMap { line in
            guard lies(line.start, outside: year, days) || lies(line.end, outside: year, days),
                !line.inherits("schedule")
            else { return nil }
            let schedule = line.activity.schedule
            return line.finding(
                rule, field: "schedule", observed: schedule.text, expected: String(year),
                Message(
                    vi: "Thời gian \(schedule.text.quoted()) không nằm trọn trong năm \(year) của kế hoạch.",
                    en: "The time \(schedule.text.quoted()) does not lie within the plan's year \(year)."))
        }
    }

    /// Whether a day such as `2025-07-01` begins with another year.
    private static func lies(_ day: String?, outside year: Int, _ days: Range<String>) -> Bool {
        guard let day, !days.contains(day) else { return false }
        return Int(day.prefix(4)) ?? year != year
    }
}
