import PhuLucAnnex

/// A return that does not count, for its agency sent a later one.
public enum ReturnReplaced {
    public static let rule = Rule(
        "return-replaced", .warning,
        title: Message(vi: "Báo cáo đã được thay bằng bản gửi sau", en: "A return replaced by a later one"),
        meaning: Message(
            vi: "Một cơ quan gửi nhiều báo cáo cho cùng một kỳ; chỉ bản lưu sau cùng được tổng hợp.",
            en: "An agency sent several returns for one period; only the one saved last is added up."),
        reason: Message(
            vi: "Nếu bản đúng là bản gửi trước thì số tổng hợp sẽ sai.",
            en: "If the earlier one is the right one, the totals are wrong."),
        remedy: Message(
            vi: "Hỏi lại cơ quan bản nào là bản chính thức; bỏ bản kia ra khỏi thư mục rồi tổng hợp lại.",
            en: "Ask the agency which one is meant, take the other out of the folder, and collect again."))

    static func finding(_ answer: Return, by last: Return, _ agency: String) -> Finding {
        var finding = Finding(
            rule, sheet: nil, cell: nil, observed: answer.fileName, expected: last.fileName,
            message: Message(
                vi: "\(agency) gửi nhiều báo cáo cho kỳ này; “\(answer.fileName)” không được cộng, “\(last.fileName)” được cộng.",
                en: "\(agency) sent several returns for this period; “\(answer.fileName)” is left out, "
                    + "“\(last.fileName)” counts."))
        finding.file = answer.file
        return finding
    }
}
