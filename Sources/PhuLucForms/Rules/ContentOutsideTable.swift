import PhuLucAnnex
import PhuLucSpreadsheet

/// Content beside or below the table that the form has no place for.
public enum ContentOutsideTable {
    public static let rule = Rule(
        "content-outside-table", .warning,
        title: Message(vi: "Nội dung ngoài bảng", en: "Content outside the table"),
        meaning: Message(
            vi: "Có ô chứa nội dung nằm ngoài các cột của bảng, hoặc dòng dưới bảng không thuộc bảng.",
            en: "Cells hold something outside the columns of the table, or rows below it are no part of it."),
        reason: Message(
            vi: "Nội dung này không vào kế hoạch; nếu là số liệu thì đang bị bỏ sót.",
            en: "It does not go into the plan; if it is data, it is being left out."),
        remedy: Message(
            vi: "Chuyển vào đúng cột, hoặc xoá nếu chỉ là ghi chú tạm.",
            en: "Move it into its column, or delete it if it is a scribble."))

    static func findings(in grid: TextGrid, bodies: [TableBody], ledger: Ledger) -> [Finding] {
        let footers = Set(
            bodies.flatMap { $0.rows.filter { $0.kind == .footer || $0.kind == .pageLine }.map(\.number) })
        let end = bodies.first?.words.end
        return grid.cells.compactMap { cell in
            guard !cell.text.isEmpty, cell.text != end else { return nil }
            if let merge = grid.merges.merge(covering: cell.reference), merge.first != cell.reference { return nil }
            if !ledger.has(cell.reference) {
                return Finding(
                    rule, sheet: grid.sheet.name, cell: cell.reference.description, observed: cell.text,
                    message: Message(
                        vi: "Ô nằm ngoài các cột của bảng: “\(cell.text.prefix(60))”; không được đọc.",
                        en: "The cell lies outside the table's columns: “\(cell.text.prefix(60))”; it is not read."))
            }
            guard footers.contains(cell.reference.row) else { return nil }
            return Finding(
                rule, sheet: grid.sheet.name, cell: cell.reference.description, observed: cell.text, severity: .note,
                message: Message(
                    vi: "Dòng dưới bảng: “\(cell.text.prefix(60))”; được giữ ở phần chân (footer).",
                    en: "A line below the table: “\(cell.text.prefix(60))”; it is kept as a footer."))
        }
    }
}
