import PhuLucAnnex
import PhuLucVietnamese

/// Rows without a number that do not add up to the row above them.
public enum PartsMismatch {
    public static let rule = Rule(
        "parts-mismatch", .error,
        title: Message(vi: "Các phần không cộng thành tổng", en: "The parts do not add up"),
        meaning: Message(
            vi: "Tổng các dòng con (không có STT) khác với dòng cha.",
            en: "The rows without a number beneath a row do not add up to it."),
        reason: Message(vi: "Một trong các số sai hoặc thiếu một dòng.", en: "A figure is wrong, or a row is missing."),
        remedy: Message(
            vi: "Kiểm tra các ô với số liệu gốc; chương trình không tự sửa.",
            en: "Check the cells against the source; nothing is corrected here."))

    static func findings(in table: IndexTable, _ check: TableCheck) -> [Finding] {
        table.rows.filter { !$0.rows.isEmpty }.flatMap { row in
            (check.columns ?? []).compactMap { column -> Finding? in
                let parts = row.rows.compactMap { $0[column]?.value }
                guard parts.count == row.rows.count, let whole = row[column]?.value, let sum = Figure.sum(parts),
                    !Figure.equal(sum, whole)
                else { return nil }
                let terms = row.rows.map { "\($0[column]?.text ?? "")\($0.place(column))" }.joined(separator: "; ")
                let total = VietnameseNumber.text(of: sum)
                return row.finding(
                    rule, column: column, observed: row[column]?.text, expected: total,
                    Message(
                        vi:
                            "“\(row.name)”: các dòng con \(terms) cộng được \(total), dòng cha ghi “\(row[column]?.text ?? "")”\(row.place(column)).",
                        en:
                            "“\(row.name)”: its parts \(terms) add up to \(total), but the row says “\(row[column]?.text ?? "")”\(row.place(column))."
                    ))
            }
        }
    }
}
