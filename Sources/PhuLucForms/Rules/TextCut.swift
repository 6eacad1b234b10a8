import PhuLucAnnex
import PhuLucSpreadsheet

/// A text as long as a cell can hold, so probably cut.
public enum TextCut {
    public static let rule = Rule(
        "text-cut", .error,
        title: Message(vi: "Nội dung chạm giới hạn của Excel", en: "A text at Excel's limit"),
        meaning: Message(
            vi: "Ô chứa đúng 32.767 ký tự, mức tối đa của Excel.",
            en: "The cell holds 32,767 characters, the most Excel allows."),
        reason: Message(
            vi: "Phần sau rất có thể đã bị mất khi dán vào ô.",
            en: "What came after was almost certainly cut off when it was pasted in."),
        remedy: Message(
            vi: "Lấy lại bản gốc và chia thành nhiều dòng.", en: "Go back to the original, and split it over rows."))

    /// The most UTF-16 units a cell may hold (Microsoft's published specifications and limits of Excel).
    static let limit = 32_767

    static func findings(in grid: TextGrid) -> [Finding] {
        // Only a cell of enough bytes can be so long; the text here may be shorter than what is stored.
        let suspects = grid.cells.filter { $0.text.utf8.count >= limit / 2 }
        return suspects.compactMap { cell in
            guard case .string(let stored)? = grid.sheet.cell(at: cell.reference)?.value,
                stored.utf16.count >= limit
            else { return nil }
            return Finding(
                rule, sheet: grid.sheet.name, cell: cell.reference.description, observed: String(cell.text.suffix(40)),
                message: Message(
                    vi: "Ô dài \(stored.utf16.count) ký tự, chạm giới hạn của Excel; phần sau có thể đã mất.",
                    en: "The cell is \(stored.utf16.count) characters long, Excel's limit; the rest may be lost."))
        }
    }
}
