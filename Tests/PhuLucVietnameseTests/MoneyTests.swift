import Testing

@testable import PhuLucVietnamese

@Suite("Money")
struct MoneyTests {
    @Test(
        "headers name their unit",
        arguments: [
            ("Kinh phí (triệu đồng)", .million), ("Kinh phí\n(Triệu đồng)", .million), ("ĐVT: Tỷ đồng", .billion),
            ("Kinh phí (tỉ đồng)", .billion), ("nghìn đồng", .thousand), ("ngàn đồng", .thousand), ("tr.đ", .million),
            ("Kinh phí (trđ)", .million), ("Kinh phí (tr.đồng)", .million), ("VNĐ", .dong), ("Kinh phí (VND)", .dong),
            ("đồng", .dong), ("Đơn vị tính: đồng", .dong), ("ĐVT: 1.000 đồng", .thousand),
            ("(1.000.000 đồng)", .million), ("Kinh phí (1000đ)", .thousand), ("Kinh phí (1.000đ)", .thousand),
            ("Kinh phí (ngàn đồ\nng)", .thousand), ("Kinh phí (2đ)", nil),
            ("Đơn vị tính: triệu đồng", .million), ("Kinh phí triệu đồng năm 2025", .million),
            ("Kinh phí (tỷ)", .billion),
            ("Đơn vị: triệu đồng/năm", .million), ("Tỷ lệ (%)", nil), ("Hội đồng", nil), ("Kinh phí", nil), ("", nil),
            ("Hợp đồng số", nil), ("Cộng đồng", nil), ("Sản lượng (triệu tấn)", nil), ("Kinh phí (2 đồng)", nil),
        ] as [(String, MoneyUnit?)])
    func units(header: String, expected: MoneyUnit?) {
        #expect(MoneyUnit.named(in: header) == expected)
    }

    @Test("a unit's words name it", arguments: MoneyUnit.allCases)
    func unitName(unit: MoneyUnit) {
        #expect(MoneyUnit.named(in: "Kinh phí (\(unit.name))") == unit)
    }

    @Test(
        "amounts are whole đồng",
        arguments: [
            ("1.250,5", .million, 1_250_500_000), ("1,2 tỷ đồng", .million, 1_200_000_000),
            ("1,2 tỷ đồng", nil, 1_200_000_000),
            ("350 triệu", nil, 350_000_000), ("350 triệu đồng", .dong, 350_000_000),
            ("350 Triệu đồng.", nil, 350_000_000),
            ("150.000.000 đồng", nil, 150_000_000), ("150.000.000đ", nil, 150_000_000),
            ("2 tỷ 500 triệu", nil, 2_500_000_000),
            ("2 tỉ 500 triệu đồng", nil, 2_500_000_000), ("350 tr.đ", nil, 350_000_000), ("350trđ", nil, 350_000_000),
            ("500 nghìn đồng", nil, 500_000), ("1 250 triệu đồng", nil, 1_250_000_000), ("0", .million, 0),
            ("100", .dong, 100),
            ("0,1", .million, 100_000), ("0,07", .million, 70_000), ("333,333333333333", .million, 333_333_333),
            ("0,0000005", .million, 1), ("12.500", .million, 12_500_000_000),
            ("1,2 nghìn tỷ đồng", nil, 1_200_000_000_000),
            ("9.223.372.036.854.775.807", .dong, Int.max), ("274,66", .million, 274_660_000),
        ] as [(String, MoneyUnit?, Int)])
    func amounts(text: String, unit: MoneyUnit?, expected: Int) {
        #expect(Money.amount(of: text, unit: unit) == expected)
    }

    @Test(
        "what is not exactly one amount is none",
        arguments: [
            "", " ", "-", "Lồng ghép", "Ngân sách tỉnh", "100 triệu và 200 triệu", "100 triệu 200 triệu",
            "100 triệu, 200 triệu",
            "100 triệu/năm", "khoảng 100 triệu", "-5", "- 5 triệu", "100%", "5 người", "350 triệu (NSNN)",
            "1.25.3 triệu", "triệu",
            "2 tỷ 500", "500 triệu 2 tỷ", "9.223.372.036.854.775.808", "99999999999 tỷ đồng", "1 tỷ 99999 triệu", "x",
            "…",
        ])
    func noAmount(text: String) {
        #expect(Money.amount(of: text, unit: text == "100%" ? nil : .dong) == nil)
    }

    @Test("a bare number without a unit is no amount")
    func bare() {
        #expect(Money.amount(of: "1.250,5", unit: nil) == nil)
    }

    @Test("law: no text traps, whatever its length")
    func anything() {
        var generated = GeneratedText(seed: 7)
        for _ in 0..<10_000 {
            let text = generated.any()
            _ = MoneyUnit.named(in: text)
            for unit in MoneyUnit.allCases { #expect((Money.amount(of: text, unit: unit) ?? 0) >= 0) }
        }
        #expect(Money.amount(of: String(repeating: "9", count: 10_000), unit: .billion) == nil)
    }
}
