import PhuLucAnnex

/// A return that is about another period than the one being added up.
public enum ReturnOtherPeriod {
    public static let rule = Rule(
        "return-other-period", .error,
        title: Message(vi: "Báo cáo của kỳ khác", en: "A return of another period"),
        meaning: Message(
            vi: "Báo cáo ghi kỳ khác với kỳ đang tổng hợp nên không được cộng.",
            en: "The return says another period than the one that is added up, so it is left out."),
        reason: Message(
            vi: "Số liệu của hai kỳ không cộng chung; cơ quan này có thể chưa gửi báo cáo của kỳ đang tổng hợp.",
            en: "Figures of two periods are never added; the agency may still owe this period's return."),
        remedy: Message(
            vi: "Kiểm tra dòng “Kỳ báo cáo” trong tệp; đề nghị cơ quan gửi đúng kỳ.",
            en: "Look at the line of the period in the file; ask the agency for the right one."))

    static func finding(_ answer: Return, _ period: ReportPeriod, wanted: ReportPeriod) -> Finding {
        let name = answer.agency ?? answer.agencyID ?? answer.fileName
        var finding = Finding(
            rule, sheet: nil, cell: nil, observed: period.code, expected: wanted.code,
            message: Message(
                vi: "Báo cáo của \(name) là của kỳ \(period.name.vi), không phải \(wanted.name.vi); không được cộng.",
                en: "The return of \(name) is about \(period.code), not \(wanted.code); it is left out."))
        finding.file = answer.file
        return finding
    }
}
