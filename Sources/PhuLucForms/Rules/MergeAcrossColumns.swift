import PhuLucAnnex
import PhuLucSpreadsheet

/// A merge over several columns of a row: its value is given to each of them.
public enum MergeAcrossColumns {
    public static let rule = Rule(
        "merge-across-columns", .warning,
        title: Message(vi: "Ô gộp ngang nhiều cột", en: "A merge across columns"),
        meaning: Message(
            vi: "Một giá trị được gộp ngang qua nhiều cột của dòng; mỗi cột đều nhận giá trị đó.",
            en: "One value is merged over several columns of a row; each of them takes it."),
        reason: Message(
            vi: "Không rõ giá trị thuộc cột nào.", en: "It is not clear which column the value belongs to."),
        remedy: Message(
            vi: "Bỏ gộp ngang, ghi giá trị vào đúng cột.", en: "Unmerge, and write the value in its column."))

    static func findings(in grid: TextGrid, match: HeaderMatch, body: TableBody) -> [Finding] {
        body.rows.filter { $0.kind == .data }.flatMap { row in
            row.own.compactMap { cell -> Finding? in
                guard let merge = grid.merges.merge(covering: cell.reference), merge.columns.count > 1 else {
                    return nil
                }
                let covered = match.columns.filter { $0.columns.overlaps(merge.columns) }
                guard covered.count > 1 else { return nil }
                let names = covered.map(\.title).joined(separator: ", ")
                return Finding(
                    rule, sheet: grid.sheet.name, cell: merge.description, observed: cell.text,
                    message: Message(
                        vi:
                            "Giá trị “\(cell.text.prefix(40))” gộp ngang các cột \(names); mỗi cột đều nhận giá trị này.",
                        en: "“\(cell.text.prefix(40))” is merged over the columns \(names); each of them takes it."))
            }
        }
    }
}
