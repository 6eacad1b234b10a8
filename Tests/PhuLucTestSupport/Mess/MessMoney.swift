import PhuLuc

/// An amount as a clerk writes it, with what it means.
struct MessMoney: Sendable {
    /// What the cell shows.
    var text: String
    /// The amount in đồng; nil where the cell holds no plain amount.
    var amount: Int?
    var cell: MessCell

    /// An amount in a column's unit, by one hand.
    init(_ money: MessRecipe.Money, unit: MoneyUnit?, _ dice: inout TextMaker) {
        switch money {
        case .plain: self.init(plain: Self.hundredths(unit, &dice), unit: unit, &dice)
        case .numbers: self.init(number: Self.hundredths(unit, &dice), unit: unit, formula: nil, &dice)
        case .formulas:
            let value = Self.hundredths(unit, &dice)
            let half = Self.plainText(value / 2).replacing(",", with: ".")
            let rest = Self.plainText(value - value / 2).replacing(",", with: ".")
            self.init(number: value, unit: unit, formula: "\(half)+\(rest)", &dice)
        case .words: self.init(words: &dice)
        case .marks:
            let text = dice.pick([
                "-", "Lồng ghép", "Kinh phí thường xuyên", "Ngân sách tỉnh", "Theo dự toán được giao", "0", "…",
                "Không",
            ])
            self.init(text: text, amount: text == "0" && unit != nil ? 0 : nil, cell: MessCell(value: .text(text)))
        case .errors:
            let text = dice.pick(["#REF!", "#VALUE!", "#N/A"])
            self.init(text: text, amount: nil, cell: MessCell(value: .error(text)))
        }
    }

    /// A number cell.
    init(number value: Int, unit: MoneyUnit?, formula: String?, _ dice: inout TextMaker) {
        let isWhole = value % 100 == 0
        let format = dice.chance(50) ? nil : isWhole ? "#,##0" : "#,##0.##"
        let number = Double(value) / 100
        self.init(
            text: format == nil ? Self.plainText(value) : Self.groupedText(value),
            amount: unit.map { value * ($0.factor / 100) + value * ($0.factor % 100) / 100 },
            cell: MessCell(value: formula.map { .formula($0, number) } ?? .number(number), format: format))
    }

    private init(plain value: Int, unit: MoneyUnit?, _ dice: inout TextMaker) {
        let text = dice.chance(70) ? Self.groupedText(value) : Self.plainText(value)
        let amount = unit.map { value * ($0.factor / 100) + value * ($0.factor % 100) / 100 }
        self.init(text: text, amount: amount, cell: MessCell(value: .text(text)))
    }

    private init(words dice: inout TextMaker) {
        let count = dice.number(1...99)
        let (text, amount) = dice.pick([
            ("\(count) triệu đồng", count * 1_000_000), ("\(count)50 triệu", (count * 100 + 50) * 1_000_000),
            ("\(count),5 tỷ đồng", count * 1_000_000_000 + 500_000_000), ("1,2 tỷ", 1_200_000_000),
            ("2 tỷ \(count) triệu đồng", 2_000_000_000 + count * 1_000_000), ("\(count)00trđ", count * 100_000_000),
            ("\(count).000.000 đồng", count * 1_000_000), ("\(count) tr.đ", count * 1_000_000),
            ("\(count).500.000đ", count * 1_000_000 + 500_000), ("500 nghìn đồng", 500_000),
            ("1.\(100 + count),5 triệu đồng", (1_100 + count) * 1_000_000 + 500_000),
        ])
        self.init(text: text, amount: amount, cell: MessCell(value: .text(text)))
    }

    private init(text: String, amount: Int?, cell: MessCell) {
        self.text = text
        self.amount = amount
        self.cell = cell
    }

    /// A likely number in a unit, in hundredths.
    static func hundredths(_ unit: MoneyUnit?, _ dice: inout TextMaker) -> Int {
        switch unit {
        case .dong: dice.number(5...9_000) * 100_000 * 100
        case .thousand: dice.number(5...9_000) * 100 * 100
        case .million, nil:
            dice.chance(60) ? dice.number(5...5_000) * 100 : dice.number(5...5_000) * 10 * dice.number(1...9)
        case .billion: dice.number(5...2_000)
        }
    }

    /// `1250,5`
    static func plainText(_ value: Int) -> String {
        let rest = value % 100
        guard rest > 0 else { return "\(value / 100)" }
        return "\(value / 100)," + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }

    /// `1.250,5`
    static func groupedText(_ value: Int) -> String {
        var digits = Array("\(value / 100)")
        var place = digits.count - 3
        while place > 0 {
            digits.insert(".", at: place)
            place -= 3
        }
        return String(digits) + plainText(value % 100).dropFirst()
    }
}
