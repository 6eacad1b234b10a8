import PhuLucVietnamese

extension ProgressReturn.Line {
    /// A finding about a cell of the row.
    fileprivate func finding(
        _ rule: Rule, _ field: String, observed: String? = nil, expected: String? = nil, _ message: Message
    ) -> Finding {
        Finding(
            rule, sheet: activity.source?.sheet, cell: activity.source?[field], observed: observed,
            expected: expected, message: message)
    }

    /// What a sentence about the row is about.
    var subject: String { [activity.text, task, objective].first { !$0.isEmpty }?.quoted() ?? "“…”" }
}

/// Locked texts that are no longer what was sent out.
public struct ProgressAltered {
    public static let rule = Rule(
        "progress-altered", .warning,
        title: Message(vi: "Nội dung kế hoạch bị sửa", en: "A text of the plan was altered"),
        meaning: Message(
            vi: "Ô thuộc kế hoạch (không phải ô điền tiến độ) khác với kế hoạch; kế hoạch được giữ nguyên.",
            en: "A cell of the plan, not one to be filled in, differs from the plan; the plan stays as it is."),
        reason: Message(
            vi: "Cơ quan có thể đang báo cáo về một việc khác, hoặc muốn điều chỉnh kế hoạch.",
            en: "The agency may be speaking of other work, or may want the plan changed."),
        remedy: Message(
            vi: "Hỏi lại cơ quan; nếu cần thì điều chỉnh kế hoạch bằng văn bản.",
            en: "Ask the agency; change the plan itself if need be."))

    /// Cells that have been spoken of: one merged cell stands beside many rows.
    private var said: Set<String> = []

    mutating func findings(_ line: ProgressReturn.Line, _ known: Plan.Line, in given: ProgressReturn) -> [Finding] {
        let (own, plan) = (line.activity, known.activity)
        let fields: [(field: String, shown: String, expected: String, isNode: Bool)] = [
            ("objective", line.objective, known.objective.text, true), ("task", line.task, known.task.text, true),
            ("activity", own.text, plan.text, false), ("output", own.output.text, plan.output.text, false),
            ("lead", own.lead.text, plan.lead.text, false),
            ("coordinating", own.coordinating.text, plan.coordinating.text, false),
            ("schedule", own.schedule.text, plan.schedule.text, false),
            ("budget", own.budget.text, plan.budget.text, false),
        ]
        return fields.compactMap { field, shown, expected, isNode in
            // A blank node goes on with the one above: nothing was altered there.
            guard let cell = own.source?[field], !(isNode && expected.isEmpty), !Self.isSame(shown, expected),
                said.insert(cell).inserted
            else { return nil }
            return line.finding(
                Self.rule, field, observed: shown, expected: expected,
                Message(
                    vi: shown.isEmpty
                        ? "Nội dung của kế hoạch bị xóa: \(expected.quoted())."
                        : "Nội dung của kế hoạch bị sửa: ghi \(shown.quoted()), kế hoạch là \(expected.quoted()).",
                    en: shown.isEmpty
                        ? "A text of the plan was deleted: \(expected.quoted())."
                        : "A text of the plan was altered: it says \(shown.quoted()), the plan \(expected.quoted())."))
        }
    }

    /// A column to be filled in that is no longer there.
    public static func finding(column: String, sheet: String) -> Finding {
        Finding(
            rule, sheet: sheet, cell: nil, expected: column,
            message: Message(
                vi: "Cột “\(column)” không còn trong biểu.", en: "The column “\(column)” is no longer there."))
    }

    private static func isSame(_ shown: String, _ expected: String) -> Bool {
        shown == expected || Folding.key(shown) == Folding.key(expected)
            && shown.filter(\.isNumber) == expected.filter(\.isNumber) && shown.isEmpty == expected.isEmpty
    }
}

/// Rows that are no activity of the plan.
public enum ProgressRowAdded {
    public static let rule = Rule(
        "progress-row-added", .warning,
        title: Message(vi: "Dòng được thêm vào", en: "A row was added"),
        meaning: Message(
            vi: "Dòng không ứng với hoạt động nào của kế hoạch; nội dung không được tính.",
            en: "The row is no activity of the plan; what it says is not counted."),
        reason: Message(
            vi: "Việc ngoài kế hoạch không có trong tỷ lệ hoàn thành.",
            en: "Work outside the plan has no part in the share that is done."),
        remedy: Message(
            vi: "Hỏi lại cơ quan; nếu là việc của kế hoạch thì ghi vào đúng dòng.",
            en: "Ask the agency; if it is work of the plan, it belongs into the row of that."))

    static func finding(_ line: ProgressReturn.Line, in given: ProgressReturn) -> Finding {
        let field = line.activity.text.isEmpty ? "task" : "activity"
        return line.finding(
            rule, field, observed: line.activity.text,
            Message(
                vi: "Dòng \(line.subject) không có trong kế hoạch; không được tính.",
                en: "The row \(line.subject) is not in the plan; it is not counted."))
    }
}

/// Activities of an agency that its return no longer holds.
public enum ProgressRowMissing {
    public static let rule = Rule(
        "progress-row-missing", .warning,
        title: Message(vi: "Thiếu dòng của kế hoạch", en: "Rows of the plan are missing"),
        meaning: Message(
            vi: "Hoạt động do cơ quan chủ trì không còn trong báo cáo; được tính là chưa báo cáo.",
            en: "Activities that the agency leads are not in its return; they count as not reported."),
        reason: Message(vi: "Tỷ lệ hoàn thành bị tính thiếu.", en: "The share that is done comes out too low."),
        remedy: Message(
            vi: "Gửi lại biểu của cơ quan để bổ sung.", en: "Send the agency its workbook again."))

    static func finding(_ lost: [Plan.Line], in given: ProgressReturn) -> Finding {
        let names = lost.prefix(3).map(\.subject).joined(separator: "; ") + (lost.count > 3 ? "; …" : "")
        return Finding(
            rule, sheet: given.lines.first?.activity.source?.sheet, cell: nil,
            message: Message(
                vi: "Thiếu \(lost.count) hoạt động do \(given.agency ?? "cơ quan") chủ trì: \(names)",
                en: "Activities led by \(given.agency ?? "the agency") that are missing (\(lost.count)): \(names)"))
    }
}

/// Rows in which nothing was filled in.
public enum ProgressNotReported {
    public static let rule = Rule(
        "progress-not-reported", .note,
        title: Message(vi: "Hoạt động chưa được báo cáo", en: "Activities without a report"),
        meaning: Message(
            vi: "Bốn ô tiến độ của hoạt động đều trống; được tính là chưa báo cáo.",
            en: "All four cells of the activity are empty; it counts as not reported."),
        reason: Message(
            vi: "Chưa báo cáo khác với chưa thực hiện.", en: "Not reported is not the same as not started."),
        remedy: Message(vi: "Đề nghị cơ quan điền đủ.", en: "Ask the agency to fill them in."))

    static func finding(_ blank: [ProgressReturn.Line], in given: ProgressReturn) -> Finding {
        let cells = blank.compactMap { $0.activity.source?["status"] }
        let list = cells.prefix(10).joined(separator: ", ") + (cells.count > 10 ? "…" : "")
        return Finding(
            rule, sheet: blank.first?.activity.source?.sheet, cell: cells.first,
            message: Message(
                vi: "\(blank.count) hoạt động chưa được báo cáo (\(list)).",
                en: "Activities without a report: \(blank.count) (\(list))."))
    }
}

/// Rows of an agency that has no part in the activity.
public enum ProgressAgencyDiffers {
    public static let rule = Rule(
        "progress-agency-differs", .warning,
        title: Message(vi: "Không phải cơ quan của hoạt động", en: "Not the agency of the activity"),
        meaning: Message(
            vi: "Cơ quan báo cáo không phải cơ quan chủ trì hay phối hợp, hoặc tên cơ quan trên biểu khác nơi nhận biểu.",
            en: "The agency that reports neither leads nor helps, or the workbook names another than it was sent to."),
        reason: Message(
            vi: "Có thể nhầm biểu của cơ quan khác.", en: "It may be another agency's workbook."),
        remedy: Message(vi: "Hỏi lại cơ quan gửi.", en: "Ask who sent it."))

    static func finding(_ line: ProgressReturn.Line, _ known: Plan.Line, in given: ProgressReturn) -> Finding {
        let names = known.activity.lead.text.quoted()
        return line.finding(
            rule, "lead", observed: given.agency, expected: known.activity.lead.text,
            Message(
                vi: "\(line.subject) do \(names) chủ trì, không phải \(given.agency ?? "cơ quan này").",
                en: "\(line.subject) is led by \(names), not by \(given.agency ?? "this agency")."))
    }

    /// The line above the table names another agency than the one it was sent to.
    public static func finding(shown: String, expected: String, sheet: String, cell: String) -> Finding {
        Finding(
            rule, sheet: sheet, cell: cell, observed: shown, expected: expected,
            message: Message(
                vi: "Biểu ghi cơ quan “\(shown)” nhưng được gửi cho “\(expected)”; tính cho “\(expected)”.",
                en: "The workbook names “\(shown)” but was sent to “\(expected)”; it counts for “\(expected)”."))
    }
}
