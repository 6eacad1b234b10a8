import PhuLucAnnex
import PhuLucSpreadsheet

/// A sheet that the workbook names and the file does not hold.
public enum MissingSheet {
    public static let rule = Rule(
        "missing-sheet", .warning,
        title: Message(vi: "Trang tính không còn trong tệp", en: "A sheet that is not in the file"),
        meaning: Message(
            vi: "Tệp có tên của trang tính này nhưng không có nội dung của nó.",
            en: "The file has this sheet's name, but nothing of what it held."),
        reason: Message(
            vi: "Tệp có thể đã hỏng khi lưu hoặc gửi; các trang còn lại vẫn được đọc.",
            en: "The file may have been damaged as it was saved or sent; the other sheets are read."),
        remedy: Message(
            vi: "Đề nghị nơi gửi mở tệp gốc, lưu lại và gửi lại.",
            en: "Ask the sender to open the original, save it and send it again."))

    static func findings(in workbook: Workbook) -> [Finding] {
        workbook.missingSheets.map { name in
            Finding(
                rule, sheet: name, cell: nil,
                message: Message(
                    vi: "Tệp không có nội dung của trang “\(name)”; trang này không được đọc.",
                    en: "The file holds nothing of the sheet “\(name)”; it is not read."))
        }
    }
}
