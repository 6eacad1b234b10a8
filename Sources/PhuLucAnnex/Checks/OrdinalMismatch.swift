/// A TT cell whose number is not the one in the text beside it.
public enum OrdinalMismatch: PlanCheck {
    public static let rule = Rule(
        "ordinal-mismatch", .warning,
        title: Message(vi: "Cột TT không khớp với số trong nội dung", en: "The TT cell and the text differ in number"),
        meaning: Message(
            vi: "Ô TT ghi một số, còn mục tiêu cùng dòng tự ghi số khác.",
            en: "The TT cell gives one number, the objective of the same row another."),
        reason: Message(
            vi: "Không xác định được số nào đúng; thường do đánh số tự động của Word hay Excel bị lệch.",
            en: "Nobody can tell which is right; often an automatic list of Word or Excel went astray."),
        remedy: Message(
            vi: "Sửa một trong hai cho khớp, hoặc để trống ô TT.", en: "Mend one of them, or clear the TT cell."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.plan.sections.flatMap(\.objectives).compactMap { objective in
            guard objective.number != objective.ordinal else { return nil }
            let ordinal = objective.ordinal.filter { $0.isNumber || $0 == "." }.trimmingSuffix(".")
            guard let number = objective.number, !ordinal.isEmpty, ordinal != number else { return nil }
            let source = objective.firstSource
            return Finding(
                rule, sheet: source?.sheet, cell: source?["ordinal"], observed: objective.ordinal, expected: number,
                message: Message(
                    vi: "Ô TT ghi “\(objective.ordinal)” nhưng mục tiêu tự ghi số “\(number)”.",
                    en: "The TT cell says “\(objective.ordinal)”, but the objective itself says “\(number)”."))
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var text = self
        while text.last == character { text.removeLast() }
        return text
    }
}
