import PhuLucAnnex
import PhuLucSpreadsheet

/// A formula without a stored result.
public enum FormulaWithoutValue {
    public static let rule = Rule(
        "formula-without-value", .warning,
        title: Message(vi: "Công thức chưa có kết quả", en: "A formula without a result"),
        meaning: Message(
            vi: "Ô có công thức nhưng tệp không lưu kết quả; chương trình không tự tính công thức.",
            en: "The cell has a formula, but the file stores no result; formulas are not computed here."),
        reason: Message(vi: "Ô được đọc như ô trống.", en: "The cell is read as blank."),
        remedy: Message(
            vi: "Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.",
            en: "Open the file in Excel or LibreOffice and save it."))

    static func findings(in grid: TextGrid) -> [Finding] {
        grid.sheet.formulasWithoutValue.map { cell in
            Finding(
                rule, sheet: grid.sheet.name, cell: cell.description,
                message: Message(
                    vi: "Công thức ở ô \(cell) chưa có kết quả lưu trong tệp; ô được đọc như ô trống.",
                    en: "The formula in \(cell) has no stored result; the cell is read as blank."))
        }
    }
}
