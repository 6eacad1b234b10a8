import PhuLucAnnex
import PhuLucSpreadsheet

/// A row that a page break had cut in two, read as one.
public enum RowRejoined {
    public static let rule = Rule(
        "row-rejoined", .note,
        title: Message(vi: "Dòng bị ngắt trang", en: "A row cut by a page break"),
        meaning: Message(
            vi: "Dòng ngay dưới tiêu đề lặp lại là phần tiếp của dòng trước; hai phần được ghép thành một dòng.",
            en: "The row under a repeated header goes on with the row before; the two were read as one."),
        reason: Message(
            vi: "Nếu đó là một hoạt động riêng thì cần tách lại.", en: "If it is an activity of its own, it was lost."),
        remedy: Message(
            vi: "Ghép lại trong bảng tính, hoặc đánh số cho dòng riêng.",
            en: "Join the two in the workbook, or number the row if it stands alone."))

    static func finding(_ row: BodyRow, in sheet: String) -> Finding {
        let cell = row.own.first
        return Finding(
            rule, sheet: sheet, cell: cell?.reference.description, observed: cell?.text,
            message: Message(
                vi: "Dòng \(row.number) là phần tiếp của dòng trước chỗ ngắt trang; đã ghép vào dòng đó.",
                en: "Row \(row.number) goes on with the row before the page break; it was joined to it."))
    }
}
