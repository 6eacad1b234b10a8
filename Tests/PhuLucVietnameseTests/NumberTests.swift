import Testing

@testable import PhuLucVietnamese

@Suite("Numbers")
struct NumberTests {
    @Test("roman numerals read and write each other up to 3999")
    func romanRoundTrip() {
        for value in 1...3999 {
            #expect(RomanNumeral.text(value).flatMap { RomanNumeral.value($0) } == value)
        }
        #expect(RomanNumeral.value("XXXIX") == 39)
        #expect(RomanNumeral.text(0) == nil)
        #expect(RomanNumeral.text(4000) == nil)
    }

    @Test(
        "loose numerals are none",
        arguments: ["", "IIII", "VX", "IC", "iv", "A", "IXI", "VV", "I ", "MMMMMMMMMMMMMMMMMMM"])
    func notRoman(text: String) {
        #expect(RomanNumeral.value(text) == nil)
    }

    @Test(
        "numbers of the Vietnamese convention have their value",
        arguments: [
            ("1.250,5", 1250.5), ("12,50", 12.5), ("9,2779", 9.2779), ("1.234.567", 1_234_567), ("75,25", 75.25),
            ("+ 0,13", 0.13), ("+0,30", 0.3), ("-3", -3), ("− 3", -3), ("1 250,5", 1250.5), ("1 250", 1250),
            ("9.40", 9.4),
            ("12.500", 12500), ("05", 5), ("0", 0), ("-0", 0), (" 7 ", 7), ("0.125", 0.125), ("1234.567", 1234.567),
            ("1.234.567,89", 1_234_567.89), ("1250,5", 1250.5), ("0,1", 0.1),
            ("9007199254740993", 9_007_199_254_740_992),
        ])
    func value(text: String, expected: Double) {
        #expect(VietnameseNumber.value(of: text) == expected)
    }

    @Test(
        "anything else has none",
        arguments: [
            "39/63", "≥ 9,40", "-", "", "100%", "5%", "1e5", "1.25.3", "(5)", "1,250.5", ",5", "5,", "12.", ".5",
            "1,2,3", "12 5",
            "1 25 000", "0.123.456", "1.2345.678", "NaN", "inf", "--3", "+", "1.250 300", "5 triệu", "٣", "0x10",
            "1_000",
            String(repeating: "9", count: 400),
        ])
    func noValue(text: String) {
        #expect(VietnameseNumber.value(of: text) == nil)
    }

    @Test(
        "percentages have a value of their own",
        arguments: [
            ("5%", 0.05), ("95 %", 0.95), ("75,25%", 0.7525), ("100%", 1), ("0,07%", 0.0007), ("5", nil), ("%", nil),
        ]
            as [(String, Double?)])
    func percent(text: String, expected: Double?) {
        #expect(VietnameseNumber.percent(of: text) == expected)
    }

    @Test(
        "values are written the shortest way with a comma",
        arguments: [
            (274.65999999999997, "274,66"), (0.1 + 0.2, "0,3"), (1250.5, "1250,5"), (2025, "2025"), (0, "0"),
            (-0.0, "0"),
            (-3.25, "-3,25"), (9_007_199_254_740_992, "9007199254740992"), (9_007_199_254_740_991, "9007199254740991"),
            (1e20, "100000000000000000000"), (1e-7, "0,0000001"), (1.0 / 3, "0,333333333333333"),
            (2.0 / 3, "0,666666666666667"),
            (0.999_999_999_999_999_9, "1"), (1e-20, "0"), (1e22, "10000000000000000000000"), (.nan, ""),
            (.infinity, ""),
            (123_456_789.123_456_78, "123456789,123457"),
        ])
    func text(value: Double, expected: String) {
        #expect(VietnameseNumber.text(of: value) == expected)
    }

    @Test("grouping, percent and a limit of digits are shown when asked for")
    func shapes() {
        #expect(VietnameseNumber.text(of: 1_234_567.5, grouping: true) == "1.234.567,5")
        #expect(VietnameseNumber.text(of: -123, grouping: true) == "-123")
        #expect(VietnameseNumber.text(of: 0.07, percent: true) == "7%")
        #expect(VietnameseNumber.text(of: 0.7525, percent: true) == "75,25%")
        #expect(VietnameseNumber.text(of: 0.575, percent: true) == "57,5%")
        #expect(VietnameseNumber.text(of: 1, percent: true) == "100%")
        #expect(VietnameseNumber.text(of: 2.345, maximumFractionDigits: 2) == "2,35")
        #expect(VietnameseNumber.text(of: 99.96, maximumFractionDigits: 1) == "100")
        #expect(VietnameseNumber.text(of: 0.4, maximumFractionDigits: 0) == "0")
        #expect(VietnameseNumber.text(of: -0.6, maximumFractionDigits: 0) == "-1")
        #expect(VietnameseNumber.text(of: 0.06, maximumFractionDigits: 0) == "0")
        #expect(VietnameseNumber.text(of: 2.5, maximumFractionDigits: -9) == "3")
    }

    @Test("law: what is written reads back as the value to 15 digits, grouped or not")
    func roundTrip() throws {
        var generated = GeneratedText(seed: 5)
        for _ in 0..<10_000 {
            let value = generated.number()
            let text = VietnameseNumber.text(of: value, grouping: true, maximumFractionDigits: 400)
            guard value.isFinite else {
                #expect(text.isEmpty)
                continue
            }
            let read = try #require(VietnameseNumber.value(of: text), "\(value) as \(text)")
            #expect(abs(read - value) <= abs(value) * 1e-14, "\(value) as \(text)")
        }
    }

    @Test("Hundredths are written as the shortest text that reads back")
    func hundredths() {
        for number in stride(from: 1, to: 20_000_000, by: 997) {
            let value = Double(number) / 100
            let wanted = value == value.rounded() ? String(number / 100) : "\(value)".replacing(".", with: ",")
            #expect(VietnameseNumber.text(of: value) == wanted)
        }
        #expect(VietnameseNumber.text(of: 0.07) == "0,07")
        #expect(VietnameseNumber.text(of: 999_999_999_999.99) == "999999999999,99")
    }

    @Test("ranks are read and dates among them left to others")
    func ranks() {
        #expect(RankText("39/63") == RankText(position: 39, of: 63))
        #expect(RankText(" 5 / 34 ") == RankText(position: 5, of: 34))
        for text in ["", "39", "39/63/2", "a/63", "39/", "+1/3", "1/63000"] { #expect(RankText(text) == nil) }
    }

    @Test("comparisons have a symbol and a value")
    func comparisons() {
        #expect(Comparison("≥ 9,40") == Comparison(symbol: ">=", value: 9.4))
        #expect(Comparison(">=9,68") == Comparison(symbol: ">=", value: 9.68))
        #expect(Comparison("<= 5") == Comparison(symbol: "<=", value: 5))
        #expect(Comparison("≤5") == Comparison(symbol: "<=", value: 5))
        #expect(Comparison("> 1.250") == Comparison(symbol: ">", value: 1250))
        #expect(Comparison("< 1") == Comparison(symbol: "<", value: 1))
        #expect(Comparison("= 1") == Comparison(symbol: "=", value: 1))
        for text in ["", "9,40", "trên 95%", "≥", ">= a", "=> 5"] { #expect(Comparison(text) == nil) }
    }

    @Test("law: no text traps")
    func anything() {
        var generated = GeneratedText(seed: 6)
        for _ in 0..<10_000 {
            let text = generated.any()
            _ = VietnameseNumber.value(of: text)
            _ = VietnameseNumber.percent(of: text)
            _ = RankText(text)
            _ = Comparison(text)
            _ = RomanNumeral.value(text)
        }
    }
}
