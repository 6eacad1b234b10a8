import PhuLuc

/// Makes index tables by seed.
public struct TableMaker {
    private var text: TextMaker
    private let form: Form

    public init(seed: UInt64, form: Form) {
        text = TextMaker(seed)
        self.form = form
    }

    public mutating func table() -> IndexTable {
        var table = IndexTable(form: form.id, title: text.chance(80) ? "2.1. Về " + text.sentence() : nil)
        if text.chance(30) { table.attributes["year"] = .integer(text.pick([2023, 2026, 2030])) }
        for number in 1...text.number(1...9) {
            var row = row(String(number))
            if text.chance(50) { row.rows = (0..<text.number(1...3)).map { _ in self.row(nil) } }
            table.rows.append(row)
        }
        return table
    }

    private mutating func row(_ number: String?) -> IndexTable.Row {
        var row = IndexTable.Row(number: number, label: CellText.normalised(text.awkward()))
        for column in form.columns {
            guard let kind = column.value else { continue }
            row.values.append(
                IndexTable.Named(column.field, TableValue(text.chance(85) ? value(kind) : "", kind: kind)))
        }
        return row
    }

    private mutating func value(_ kind: TableValue.Kind) -> String {
        let figure = VietnameseNumber.text(of: Double(text.number(0...999_999)) / 10_000)
        switch kind {
        case .text: return text.sentence()
        case .number: return text.pick([figure, "+ " + figure, "12,50", "0", "1.250,5", "10"])
        case .rank: return "\(text.number(1...63))/63"
        case .comparison: return text.pick(["≥ " + figure, figure, "≤ 9,40"])
        case .figure: return text.pick([figure, "-", "", "0", "không phát sinh"])
        }
    }
}
