/// An activity without an output.
public enum MissingOutput: PlanCheck {
    public static let rule = Rule(
        "missing-output", .note,
        title: Message(vi: "Thiếu kết quả/sản phẩm", en: "The output is missing"),
        meaning: Message(
            vi: "Ô Kết quả/Sản phẩm để trống, không phải do gộp ô.",
            en: "The cell of the output is empty, and no merge covers it."),
        reason: Message(
            vi: "Không có căn cứ đánh giá mức độ hoàn thành.",
            en: "Nothing says how completion will be judged."),
        remedy: Message(
            vi: "Ghi sản phẩm, chẳng hạn “Kế hoạch”, “Báo cáo”, “Quyết định”.",
            en: "Write the product, such as “Kế hoạch”, “Báo cáo”, “Quyết định”."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.lines.lacking("output") { $0.activity.output.text.isEmpty }.map { line in
            line.finding(
                rule, field: "output",
                Message(
                    vi: "\(line.subject) không ghi kết quả/sản phẩm.",
                    en: "\(line.subject) names no output."))
        }
    }
}
