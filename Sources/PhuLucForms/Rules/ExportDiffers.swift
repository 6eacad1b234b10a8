import PhuLucAnnex

/// An exported workbook that does not read back as what was written.
public enum ExportDiffers {
    public static let rule = Rule(
        "export-differs", .warning,
        title: Message(vi: "Bảng xuất ra không đọc lại được y nguyên", en: "The export does not read back the same"),
        meaning: Message(
            vi: "Sau khi ghi, chương trình đọc lại tệp và thấy khác dữ liệu ban đầu.",
            en: "After writing, the workbook was read again and differs from the plan it was made of."),
        reason: Message(
            vi: "Kế hoạch có chỗ mà bảng không thể hiện được, ví dụ hai nhiệm vụ liền nhau không có nội dung.",
            en: "The plan holds something a table cannot show, such as two empty tasks in a row."),
        remedy: Message(
            vi: "Sửa nội dung ở vị trí được nêu trong kế hoạch.", en: "Change the place named in the plan."))

    /// A finding that names the first difference: its place in the document, what was written and what was read.
    public static func finding(_ place: String, written: String?, read: String?, sheet: String) -> Finding {
        let quoted = { (text: String?) in text.map { "“\($0)”" } }
        return Finding(
            rule, sheet: sheet, cell: nil, observed: read, expected: written,
            message: Message(
                vi: "Tệp vừa ghi, khi đọc lại, khác dữ liệu gốc ở “\(place)”: bản gốc "
                    + "\(quoted(written) ?? "không có"), đọc lại \(quoted(read) ?? "không có").",
                en: "The workbook just written reads back different at “\(place)”: \(quoted(written) ?? "nothing") was "
                    + "written, \(quoted(read) ?? "nothing") was read."))
    }
}
