import PhuLucAnnex

/// More than one sheet of a workbook matches a form; one is read.
public enum SeveralTables {
    public static let rule = Rule(
        "several-tables", .warning,
        title: Message(vi: "Tệp có nhiều bảng", en: "Several tables in one workbook"),
        meaning: Message(
            vi: "Nhiều trang tính khớp với biểu mẫu; chỉ trang khớp nhất được đọc.",
            en: "More than one sheet matches a form; only the best one is read."),
        reason: Message(
            vi: "Dữ liệu ở các trang khác chưa được lấy.", en: "The data of the other sheets were not taken."),
        remedy: Message(
            vi: "Đọc từng trang với --sheet TÊN.", en: "Read each sheet with --sheet NAME."))

    static func finding(_ sheet: String, _ form: Form) -> Finding {
        Finding(
            rule, sheet: sheet, cell: nil, observed: form.id,
            message: Message(
                vi: "Trang “\(sheet)” cũng có bảng theo biểu mẫu \(form.id) nhưng chưa được đọc; dùng --sheet \"\(sheet)\".",
                en: "Sheet “\(sheet)” also holds a table of the form \(form.id) and was not read; use --sheet \"\(sheet)\"."))
    }
}
