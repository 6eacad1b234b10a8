/// A plan of another year than the others it was gathered with.
public enum YearDiffers {
    public static let rule = Rule(
        "year-differs", .warning,
        title: Message(vi: "Kế hoạch của năm khác", en: "A plan of another year"),
        meaning: Message(
            vi: "Khi tổng hợp, kế hoạch này ghi năm khác với đa số các kế hoạch còn lại.",
            en: "Gathering plans, this one names another year than most of them."),
        reason: Message(
            vi: "Có thể cơ quan đã gửi nhầm kế hoạch năm trước; các hoạt động của nó vẫn được đưa vào.",
            en: "The body may have sent last year's plan; its activities were taken in all the same."),
        remedy: Message(
            vi: "Xem lại tệp; nếu gửi nhầm thì yêu cầu gửi lại, rồi tổng hợp lại.",
            en: "Look at the file; if it is the wrong one, ask for the right one and combine again."))

    static func findings(in bodies: [Contribution], year: Int?) -> [Finding] {
        guard let year else { return [] }
        return bodies.compactMap { body -> Finding? in
            guard let own = body.plan.year, own != year else { return nil }
            var finding = Finding(
                rule, sheet: nil, cell: nil, observed: "\(own)", expected: "\(year)",
                message: Message(
                    vi: "Kế hoạch của \(body.agency) ghi năm \(own), các kế hoạch khác năm \(year).",
                    en: "The plan of \(body.agency) is of \(own), the others of \(year)."))
            finding.file = body.file
            return finding
        }
    }
}
