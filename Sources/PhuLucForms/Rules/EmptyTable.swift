import PhuLucAnnex
import PhuLucSpreadsheet

/// A table whose header was found and that gives not one activity.
public enum EmptyTable {
    public static let rule = Rule(
        "empty-table", .error,
        title: Message(vi: "Bảng không có hoạt động nào", en: "A table without activities"),
        meaning: Message(
            vi: "Tìm thấy tiêu đề của bảng nhưng bên dưới không có dòng nội dung nào.",
            en: "The header of the table was found, and no row of content below it."),
        reason: Message(
            vi: "Kế hoạch không có gì để theo dõi; có thể bảng nằm ở trang khác.",
            en: "The plan holds nothing; the table may be on another sheet."),
        remedy: Message(
            vi: "Kiểm tra lại tệp, hoặc chọn trang khác với --sheet TÊN.",
            en: "Look at the file again, or choose another sheet with --sheet NAME."))

    static func finding(_ match: HeaderMatch, in sheet: String) -> Finding {
        Finding(
            rule, sheet: sheet, cell: match.columns.first?.cell.description,
            message: Message(
                vi: "Không đọc được hoạt động nào dưới tiêu đề của bảng.",
                en: "No activity was read below the header of the table."))
    }
}
