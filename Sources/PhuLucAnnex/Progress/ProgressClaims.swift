import PhuLucVietnamese

/// What an agency says of an activity, held against itself and against the plan's dates.
enum ProgressClaims {
    static func findings(_ line: Plan.Line, _ progress: ActivityProgress, on day: CalendarDay) -> [Finding] {
        let schedule = line.activity.schedule
        let isOver = schedule.isOver(on: day)
        var findings: [Finding] = []
        if progress.status == nil {
            findings.append(ProgressStatusUnknown.finding(line, progress))
        }
        if isOver, progress.status == .underway || progress.status == .notStarted {
            findings.append(ProgressOverdue.finding(line, progress, on: day))
        }
        if progress.status == .overdue, !isOver, schedule.end != nil {
            findings.append(ProgressEarlyOverdue.finding(line, progress, on: day))
        }
        if progress.status == .done, progress.result.isEmpty, progress.document.isEmpty {
            findings.append(ProgressUnproven.finding(line, progress))
        }
        if progress.counted(schedule, on: day) == .overdue, progress.cause.isEmpty {
            findings.append(ProgressCauseMissing.finding(line, progress))
        }
        return findings
    }
}

extension Plan.Line {
    /// A finding about a cell that an agency has filled in.
    func finding(
        _ rule: Rule, _ progress: ActivityProgress, field: String = "status", observed: String? = nil,
        expected: String? = nil, _ message: Message
    ) -> Finding {
        var finding = Finding(
            rule, sheet: progress.source?.sheet, cell: progress.source?[field], observed: observed,
            expected: expected, message: message)
        finding.file = progress.file
        return finding
    }
}

/// Work that is not done although its time is over.
public enum ProgressOverdue {
    public static let rule = Rule(
        "progress-overdue", .warning,
        title: Message(vi: "Đã quá hạn nhưng báo cáo chưa nói rõ", en: "Overdue, though the report does not say so"),
        meaning: Message(
            vi: "Hoạt động chưa hoàn thành mà thời hạn trong kế hoạch đã qua; được tính là quá hạn.",
            en: "The activity is not done and its time in the plan is over; it counts as overdue."),
        reason: Message(
            vi: "Nếu tính theo lời báo cáo, số việc quá hạn sẽ thấp hơn thực tế.",
            en: "By the words of the report fewer activities would be overdue than are."),
        remedy: Message(
            vi: "Đề nghị cơ quan cập nhật tiến độ và ghi nguyên nhân, hoặc điều chỉnh thời hạn trong kế hoạch.",
            en: "Ask the agency for the state of the work and the cause, or change the time in the plan."))

    static func finding(_ line: Plan.Line, _ progress: ActivityProgress, on day: CalendarDay) -> Finding {
        let due = line.activity.schedule.dueText
        return line.finding(
            rule, progress, observed: progress.text,
            Message(
                vi: "\(line.subject): ghi “\(progress.text)”, nhưng hạn là \(due.vi); "
                    + "tính đến \(day.vietnamese) là quá hạn.",
                en: "\(line.subject): “\(progress.text)” is said, but it was due \(due.en); "
                    + "on \(day.iso) it is overdue."))
    }
}

/// Work that is said to be late before its time is over.
public enum ProgressEarlyOverdue {
    public static let rule = Rule(
        "progress-early-overdue", .note,
        title: Message(vi: "Ghi quá hạn khi chưa đến hạn", en: "Said to be overdue before it is due"),
        meaning: Message(
            vi: "Cơ quan ghi quá hạn, nhưng thời hạn trong kế hoạch chưa qua; vẫn tính theo báo cáo.",
            en: "The agency says overdue, but the time in the plan is not over; the report's word counts."),
        reason: Message(
            vi: "Có thể cơ quan theo một thời hạn khác với kế hoạch.",
            en: "The agency may go by another date than the plan's."),
        remedy: Message(vi: "Kiểm tra lại thời hạn với cơ quan.", en: "Settle the date with the agency."))

    static func finding(_ line: Plan.Line, _ progress: ActivityProgress, on day: CalendarDay) -> Finding {
        let due = line.activity.schedule.dueText
        return line.finding(
            rule, progress, observed: progress.text,
            Message(
                vi: "\(line.subject): ghi “\(progress.text)”, nhưng hạn là \(due.vi), chưa qua vào \(day.vietnamese).",
                en: "\(line.subject): “\(progress.text)” is said, but it is due \(due.en), not over on \(day.iso)."))
    }
}

/// Work that is said to be done, with nothing to show.
public enum ProgressUnproven {
    public static let rule = Rule(
        "progress-unproven", .warning,
        title: Message(vi: "Đã hoàn thành nhưng không có kết quả", en: "Done, with nothing to show"),
        meaning: Message(
            vi: "Ghi đã hoàn thành mà ô kết quả thực hiện và ô số, ký hiệu văn bản đều trống.",
            en: "It is said to be done, but neither a result nor a document is given."),
        reason: Message(
            vi: "Không kiểm chứng được khi chấm điểm, kiểm tra.",
            en: "It cannot be verified when the work is scored or inspected."),
        remedy: Message(
            vi: "Đề nghị cơ quan ghi kết quả hoặc số, ký hiệu văn bản.",
            en: "Ask the agency for the result or the number of the document."))

    static func finding(_ line: Plan.Line, _ progress: ActivityProgress) -> Finding {
        line.finding(
            rule, progress, field: "result",
            Message(
                vi: "\(line.subject): ghi “\(progress.text)” nhưng không ghi kết quả, văn bản.",
                en: "\(line.subject): “\(progress.text)” is said, but no result and no document."))
    }
}

/// Late work without a cause.
public enum ProgressCauseMissing {
    public static let rule = Rule(
        "progress-cause-missing", .warning,
        title: Message(vi: "Quá hạn nhưng không ghi nguyên nhân", en: "Overdue without a cause"),
        meaning: Message(
            vi: "Hoạt động quá hạn mà ô nguyên nhân để trống.", en: "The activity is overdue and no cause is given."),
        reason: Message(
            vi: "Báo cáo phải nêu nguyên nhân của việc chậm.", en: "A report has to say why work is late."),
        remedy: Message(vi: "Đề nghị cơ quan ghi nguyên nhân.", en: "Ask the agency for the cause."))

    static func finding(_ line: Plan.Line, _ progress: ActivityProgress) -> Finding {
        line.finding(
            rule, progress, field: "cause",
            Message(
                vi: "\(line.subject) quá hạn nhưng không ghi nguyên nhân.",
                en: "\(line.subject) is overdue, and no cause is given."))
    }
}

/// A status that is none of the four.
public enum ProgressStatusUnknown {
    public static let rule = Rule(
        "progress-status-unknown", .warning,
        title: Message(vi: "Không hiểu ô tiến độ", en: "The status is not understood"),
        meaning: Message(
            vi: "Ô tiến độ trống hoặc ghi khác bốn mức; hoạt động được tính là chưa báo cáo.",
            en: "The status is empty or none of the four; the activity counts as not reported."),
        reason: Message(vi: "Tỷ lệ hoàn thành bị tính thiếu.", en: "The share that is done comes out too low."),
        remedy: Message(
            vi: "Chọn một trong: đã hoàn thành, đang thực hiện, chưa thực hiện, quá hạn.",
            en: "Choose one of: done, under way, not started, overdue."))

    static func finding(_ line: Plan.Line, _ progress: ActivityProgress) -> Finding {
        let isEmpty = progress.text.isEmpty
        return line.finding(
            rule, progress, observed: isEmpty ? nil : progress.text,
            Message(
                vi: isEmpty
                    ? "\(line.subject): có kết quả nhưng ô tiến độ để trống."
                    : "\(line.subject): không hiểu tiến độ \(progress.text.quoted()).",
                en: isEmpty
                    ? "\(line.subject): something is reported, but the status is empty."
                    : "\(line.subject): the status \(progress.text.quoted()) is not understood."))
    }
}

/// Two agencies that say different things of one activity.
public enum ProgressDisagreement {
    public static let rule = Rule(
        "progress-disagreement", .warning,
        title: Message(vi: "Hai cơ quan báo cáo khác nhau", en: "Two agencies disagree"),
        meaning: Message(
            vi: "Hai cơ quan ghi tiến độ khác nhau cho cùng một hoạt động; tính theo cơ quan chủ trì.",
            en: "Two agencies give one activity different statuses; the leading agency's counts."),
        reason: Message(vi: "Một trong hai báo cáo không đúng.", en: "One of the reports is wrong."),
        remedy: Message(vi: "Thống nhất với hai cơ quan.", en: "Settle it with both agencies."))

    static func finding(
        _ line: Plan.Line, _ best: (agency: String, progress: ActivityProgress),
        _ other: (agency: String, progress: ActivityProgress)
    ) -> Finding {
        line.finding(
            rule, other.progress, observed: other.progress.text, expected: best.progress.text,
            Message(
                vi: "\(line.subject): \(other.agency) ghi “\(other.progress.text)”, \(best.agency) ghi "
                    + "“\(best.progress.text)”; tính theo \(best.agency).",
                en: "\(line.subject): \(other.agency) says “\(other.progress.text)”, \(best.agency) "
                    + "“\(best.progress.text)”; that of \(best.agency) counts."))
    }
}
