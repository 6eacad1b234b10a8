import PhuLucAnnex

/// A return of an agency that nobody asked, or that does not say whose it is.
public enum ReturnUnknownAgency {
    public static let rule = Rule(
        "return-unknown-agency", .error,
        title: Message(vi: "Không rõ báo cáo của cơ quan nào", en: "A return of an agency that is not on the list"),
        meaning: Message(
            vi: "Cơ quan gửi báo cáo không có trong danh sách, hoặc tệp không cho biết cơ quan nào; báo cáo không được cộng.",
            en: "The agency is not on the list, or the file does not say which it is; the return is left out."),
        reason: Message(
            vi: "Cộng nhầm một báo cáo lạ hoặc cộng hai lần một cơ quan làm sai số tổng hợp.",
            en: "A stranger's figures, or one agency's counted twice, make the totals wrong."),
        remedy: Message(
            vi: "Ghi đúng tên cơ quan ở dòng “Cơ quan, đơn vị báo cáo”, hoặc bổ sung cơ quan vào danh sách.",
            en: "Write the agency's name into its line in the file, or add the agency to the list."))

    static func finding(_ answer: Return) -> Finding {
        let name = answer.agency ?? answer.agencyID
        var finding = Finding(
            rule, sheet: nil, cell: nil, observed: name,
            message: Message(
                vi: name.map { "Cơ quan “\($0)” không có trong danh sách; báo cáo không được cộng." }
                    ?? "Không rõ “\(answer.fileName)” là báo cáo của cơ quan nào; báo cáo không được cộng.",
                en: name.map { "The agency “\($0)” is not on the list; its return is left out." }
                    ?? "Nothing says whose return “\(answer.fileName)” is; it is left out."))
        finding.file = answer.file
        return finding
    }
}
