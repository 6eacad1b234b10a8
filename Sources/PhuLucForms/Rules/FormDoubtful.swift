import PhuLucAnnex

/// Two forms fit a table nearly as well.
public enum FormDoubtful {
    public static let rule = Rule(
        "form-doubtful", .warning,
        title: Message(vi: "Chưa rõ biểu mẫu", en: "Which form it is, is not clear"),
        meaning: Message(
            vi: "Có hai biểu mẫu khớp với bảng gần như nhau; bảng được đọc theo biểu mẫu khớp hơn.",
            en: "Two forms fit the table nearly as well; it was read by the better one."),
        reason: Message(
            vi: "Nếu chọn sai biểu mẫu thì các cột bị hiểu sai.", en: "With the wrong form, columns are misunderstood."),
        remedy: Message(vi: "Chỉ rõ biểu mẫu bằng --form MÃ.", en: "Name the form with --form ID."))

    static func finding(_ match: HeaderMatch, other: Form, score: Double, in sheet: String) -> Finding {
        let percent = { (score: Double) in "\(Int((score * 100).rounded())) %" }
        let (first, second) = (percent(match.score), percent(score))
        return Finding(
            rule, sheet: sheet, cell: match.columns.first?.cell.description, observed: match.form.id, expected: nil,
            message: Message(
                vi: "Bảng khớp biểu mẫu \(match.form.id) (\(first)) và cũng gần khớp \(other.id) (\(second)); "
                    + "đã đọc theo \(match.form.id).",
                en: "The table fits the form \(match.form.id) (\(first)) and nearly as well \(other.id) (\(second)); "
                    + "it was read as \(match.form.id)."))
    }
}
