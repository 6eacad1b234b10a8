import PhuLucAnnex

/// A column whose header the form does not know; its cells go to the notes.
public enum HeaderColumnUnknown {
    public static let rule = Rule(
        "header-column-unknown", .note,
        title: Message(vi: "Cột không có trong biểu mẫu", en: "A column the form does not know"),
        meaning: Message(
            vi: "Tiêu đề cột không có trong biểu mẫu; nội dung được giữ ở phần ghi chú (notes).",
            en: "The form has no column of this header; what it holds is kept in the notes."),
        reason: Message(
            vi: "Nếu đó là một cột của biểu mẫu ghi bằng tên khác thì dữ liệu đang nằm sai cột.",
            en: "If it is a column of the form under another name, its data stand in the wrong place."),
        remedy: Message(
            vi: "Sửa tiêu đề cột, hoặc thêm cách ghi này vào `accept` của biểu mẫu.",
            en: "Change the header, or add this wording to the form's `accept`."))

    static func finding(_ extra: HeaderMatch.Extra, in sheet: String) -> Finding {
        Finding(
            rule, sheet: sheet, cell: extra.cell.description, observed: extra.title,
            message: Message(
                vi: "Biểu mẫu không có cột “\(extra.title)”; nội dung cột được giữ ở ghi chú.",
                en: "The form has no column “\(extra.title)”; its cells are kept as notes."))
    }
}
