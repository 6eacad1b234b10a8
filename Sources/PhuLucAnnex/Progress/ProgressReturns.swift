/// A return in whose place a later one counts.
public enum ProgressReplaced {
    public static let rule = Rule(
        "progress-replaced", .note,
        title: Message(vi: "Có báo cáo gửi sau thay thế", en: "A later return counts"),
        meaning: Message(
            vi: "Một cơ quan gửi nhiều tệp; tệp lưu sau cùng được tính.",
            en: "One agency sent several workbooks; the one that was saved last counts."),
        reason: Message(
            vi: "Số liệu ở tệp trước không được dùng.", en: "What the earlier one says is not used."),
        remedy: Message(vi: "Xóa tệp không dùng nếu đã chắc.", en: "Delete the one that is not wanted."))

    static func finding(_ old: ProgressReturn, by new: ProgressReturn) -> Finding {
        var finding = Finding(
            rule, sheet: nil, cell: nil, observed: old.file, expected: new.file,
            message: Message(
                vi: "\(old.agency ?? "Cơ quan") gửi nhiều tệp: “\(old.file)” được thay bằng “\(new.file)”.",
                en: "\(old.agency ?? "An agency") sent several workbooks: “\(old.file)” gives way to “\(new.file)”."))
        finding.file = old.file
        return finding
    }
}

/// Rows that were found by their words, for the hidden ids or the passport are gone.
public enum ProgressByText {
    public static let rule = Rule(
        "progress-by-text", .note,
        title: Message(vi: "Nhận ra hoạt động theo nội dung", en: "Activities told by their texts"),
        meaning: Message(
            vi: "Tệp mất mã ẩn của hoạt động hoặc thông tin nơi gửi; hoạt động và cơ quan được nhận ra theo nội dung.",
            en: "The hidden ids or the passport are gone; activities and agency are told by what the rows say."),
        reason: Message(
            vi: "Hai hoạt động có nội dung giống nhau có thể bị nhầm.",
            en: "Two activities of the same words may be taken for each other."),
        remedy: Message(
            vi: "Kiểm tra các dòng này; nên điền vào đúng tệp được gửi.",
            en: "Look at these rows; the workbook that was sent out should be filled in."))

    static func finding(_ given: ProgressReturn, _ matches: [ProgressMatching.Match?], isGuess: Bool) -> Finding {
        let rows = zip(given.lines, matches).filter { $0.1.map { $0.evidence != .id } ?? false }.map(\.0)
        let cell = rows.first?.activity.source.flatMap { $0["activity"] ?? $0["task"] }
        let agency = given.agency ?? ""
        var (vi, en): ([String], [String]) = ([], [])
        if !rows.isEmpty {
            vi.append("\(rows.count) hoạt động được nhận ra theo nội dung, vì không còn mã ẩn.")
            en.append("Activities told by their texts, for their hidden ids are gone: \(rows.count).")
        }
        if isGuess {
            vi.append("Cơ quan được nhận ra theo các hoạt động: “\(agency)”.")
            en.append("The agency is told by its activities: “\(agency)”.")
        }
        return Finding(
            rule, sheet: given.lines.first?.activity.source?.sheet, cell: cell,
            message: Message(vi: vi.joined(separator: " "), en: en.joined(separator: " ")))
    }
}

/// A return to another plan, or to another version of this one.
public enum ProgressPlanDiffers {
    public static let rule = Rule(
        "progress-plan-differs", .warning,
        title: Message(vi: "Biểu của kế hoạch khác", en: "A workbook of another plan"),
        meaning: Message(
            vi: "Biểu được làm từ kế hoạch khác, hoặc từ một bản khác của kế hoạch này.",
            en: "The workbook was made from another plan, or from another version of this one."),
        reason: Message(
            vi: "Mã hoạt động có thể đã đổi; hoạt động chỉ được nhận khi nội dung cũng khớp.",
            en: "Ids may have changed hands; an activity is only recognised where its words agree too."),
        remedy: Message(
            vi: "Tổng hợp với đúng bản kế hoạch đã gửi, hoặc gửi lại biểu mới.",
            en: "Collect with the plan that was sent out, or send out new workbooks."))

    static func finding(_ given: ProgressReturn) -> Finding {
        Finding(
            rule, sheet: nil, cell: nil,
            message: Message(
                vi: "Biểu này được làm từ một kế hoạch hoặc bản kế hoạch khác.",
                en: "This workbook was made from another plan, or another version of it."))
    }
}

/// A leading agency that sent nothing.
public enum ProgressAgencyMissing {
    public static let rule = Rule(
        "progress-agency-missing", .warning,
        title: Message(vi: "Cơ quan chưa gửi báo cáo", en: "An agency has not reported"),
        meaning: Message(
            vi: "Cơ quan chủ trì hoạt động trong kế hoạch nhưng không có tệp nào gửi về.",
            en: "The agency leads activities of the plan, and no workbook of it came back."),
        reason: Message(
            vi: "Các hoạt động của cơ quan được tính là chưa báo cáo.",
            en: "Its activities count as not reported."),
        remedy: Message(vi: "Đôn đốc cơ quan gửi báo cáo.", en: "Remind the agency."))

    static func finding(_ lead: Plan.Lead) -> Finding {
        Finding(
            rule, sheet: nil, cell: nil, observed: nil, expected: lead.name,
            message: Message(
                vi: "\(lead.name) chưa gửi báo cáo (\(lead.count) hoạt động).",
                en: "\(lead.name) has sent no return (activities: \(lead.count))."))
    }
}

extension ProgressCollection {
    /// The pages of the rules of plan progress.
    public static let rules = [
        ProgressOverdue.rule, ProgressEarlyOverdue.rule, ProgressUnproven.rule, ProgressCauseMissing.rule,
        ProgressStatusUnknown.rule, ProgressDisagreement.rule, ProgressAltered.rule, ProgressRowAdded.rule,
        ProgressRowMissing.rule, ProgressNotReported.rule, ProgressAgencyDiffers.rule, ProgressReplaced.rule,
        ProgressByText.rule, ProgressPlanDiffers.rule, ProgressAgencyMissing.rule,
    ]
}
