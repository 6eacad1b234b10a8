import PhuLucAnnex

/// A score or target above the maximum of its row.
public enum OverMaximum {
    public static let rule = Rule(
        "over-maximum", .error,
        title: Message(vi: "Điểm vượt mức tối đa", en: "A score above its maximum"),
        meaning: Message(
            vi: "Điểm hoặc mục tiêu lớn hơn điểm tối đa của cùng dòng.",
            en: "The score or the target is greater than the maximum of its row."),
        reason: Message(
            vi: "Không thể đạt; một trong hai số sai.", en: "It cannot be reached; one of the two is wrong."),
        remedy: Message(vi: "Kiểm tra cả hai ô.", en: "Check both cells."))

    static func findings(in table: IndexTable, _ check: TableCheck) -> [Finding] {
        guard let maximum = check.maximum else { return [] }
        return table.allRows.flatMap { row in
            (check.columns ?? []).compactMap { column -> Finding? in
                guard let value = row[column]?.value, let most = row[maximum]?.value, value > most else { return nil }
                let (text, bound) = (row[column]?.text ?? "", row[maximum]?.text ?? "")
                return row.finding(
                    rule, column: column, observed: text, expected: "<= \(bound)",
                    Message(
                        vi:
                            "“\(row.name)”: “\(text)”\(row.place(column)) lớn hơn mức tối đa \(bound)\(row.place(maximum)).",
                        en:
                            "“\(row.name)”: “\(text)”\(row.place(column)) is above the maximum \(bound)\(row.place(maximum))."
                    ))
            }
        }
    }
}
