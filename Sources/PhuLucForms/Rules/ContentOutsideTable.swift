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
        guard let words = bodies.first?.words else { return [] }
        var footers: Set<Int> = []
        for body in bodies {
            for row in body.rows where row.kind == .footer || row.kind == .pageLine { footers.insert(row.number) }
        }
        let known = ledger.known
        var findings: [Finding] = []
        for row in grid.rows {
            let (known, isFooter) = (known[row: row.number], footers.contains(row.number))
            for cell in grid.cells[row.cells] where !cell.text.isEmpty {
                let isKnown = known.contains(cell.reference)
                guard !isKnown || isFooter, !words.isEnd(cell.text), !grid.isCovered(cell.reference) else { continue }
                findings.append(isKnown ? footer(cell, in: grid) : outside(cell, in: grid))
            }
        }
        return findings
    }

    private static func outside(_ cell: TextCell, in grid: TextGrid) -> Finding {
        Finding(
            rule, sheet: grid.sheet.name, cell: cell.reference.description, observed: cell.text,
            message: Message(
                vi: "Ô nằm ngoài các cột của bảng: “\(cell.text.prefix(60))”; không được đọc.",
                en: "The cell lies outside the table's columns: “\(cell.text.prefix(60))”; it is not read."))
    }

    private static func footer(_ cell: TextCell, in grid: TextGrid) -> Finding {
        Finding(
            rule, sheet: grid.sheet.name, cell: cell.reference.description, observed: cell.text, severity: .note,
            message: Message(
                vi: "Dòng dưới bảng: “\(cell.text.prefix(60))”; được giữ ở phần chân (footer).",
                en: "A line below the table: “\(cell.text.prefix(60))”; it is kept as a footer."))
    }
}
