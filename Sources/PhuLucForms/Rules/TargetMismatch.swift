import PhuLucAnnex
import PhuLucVietnamese

/// A target that is not the sum it is made of.
public enum TargetMismatch {
    public static let rule = Rule(
        "target-mismatch", .error,
        title: Message(vi: "Mục tiêu không bằng điểm cộng mức tăng", en: "The target is not score plus increase"),
        meaning: Message(
            vi: "Mục tiêu ghi trong bảng khác với điểm năm trước cộng mức dự kiến tăng (đã cắt đến số chữ số thập phân "
                + "được ghi).",
            en: "The target differs from last year's score plus the expected increase, cut to the decimals shown."),
        reason: Message(
            vi: "Một trong ba số sai; giao chỉ tiêu theo số sai thì cuối năm không đánh giá được.",
            en: "One of the three figures is wrong, and progress cannot be judged by a wrong target."),
        remedy: Message(
            vi: "Kiểm tra cả ba ô với số liệu gốc; chương trình không tự sửa.",
            en: "Check all three cells against the source; nothing is corrected here."))

    static func findings(in table: IndexTable, _ check: TableCheck) -> [Finding] {
        guard let parts = check.sum, case .column(let target)? = check.equals else { return [] }
        return table.allRows.compactMap { row in
            let values = parts.compactMap { row[$0]?.value }
            guard values.count == parts.count, let stated = row[target]?.value, let sum = Figure.sum(values) else {
                return nil
            }
            let decimals = row[target]?.decimals ?? 0
            let wanted =
                check.precision == .exact || check.precision == nil
                ? sum : Figure.shortened(sum, to: decimals, check.precision ?? .exact)
            guard let wanted, !Figure.equal(wanted, stated) else { return nil }
            let terms = parts.map { "\(row[$0]?.text ?? "")\(row.place($0))" }.joined(separator: "; ")
            let total = VietnameseNumber.text(of: sum)
            return row.finding(
                rule, column: target, observed: row[target]?.text, expected: total,
                Message(
                    vi:
                        "“\(row.name)”: cộng \(terms) được \(total), nhưng mục tiêu ghi “\(row[target]?.text ?? "")”\(row.place(target)).",
                    en:
                        "“\(row.name)”: \(terms) add up to \(total), but the target says “\(row[target]?.text ?? "")”\(row.place(target))."
                ))
        }
    }
}
