import PhuLucAnnex

/// More than one table of a workbook matches a form; one is read.
public enum SeveralTables {
    public static let rule = Rule(
        "several-tables", .warning,
        title: Message(vi: "Tệp có nhiều bảng", en: "Several tables in one workbook"),
        meaning: Message(
            vi: "Nhiều bảng khớp với biểu mẫu; chỉ bảng khớp nhất được đọc.",
            en: "More than one table matches a form; only the best one is read."),
        reason: Message(
            vi: "Dữ liệu ở các bảng khác chưa được lấy.", en: "The data of the other tables were not taken."),
        remedy: Message(
            vi: "Đọc từng bảng với --sheet TÊN hoặc --form MÃ.", en: "Read each with --sheet NAME or --form ID."))

    static func finding(_ found: FoundTable, in sheet: String, isReadSheet: Bool) -> Finding {
        let (form, cell) = (found.match.form.id, found.match.columns.first?.cell.description)
        let way = isReadSheet ? "--form \(form)" : "--sheet \"\(sheet)\""
        return Finding(
            rule, sheet: sheet, cell: cell, observed: form,
            message: Message(
                vi: "Trang “\(sheet)” cũng có bảng theo biểu mẫu \(form) nhưng chưa được đọc; dùng \(way).",
                en: "Sheet “\(sheet)” also holds a table of the form \(form) and was not read; use \(way)."))
    }
}
