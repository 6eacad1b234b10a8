/// Roman numerals in their strict form, as sections and quarters are numbered.
public enum RomanNumeral {
    private static let parts: [(value: Int, text: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// The value of a numeral in capitals (`I` … `MMMCMXCIX`), nil for any other text such as `IIII`.
    public static func value(_ numeral: some StringProtocol) -> Int? {
        guard !numeral.isEmpty, numeral.utf8.count <= 15 else { return nil }
        var sum = 0
        var before = 0
        for byte in numeral.utf8 {
            guard let digit = digit(byte) else { return nil }
            sum += digit
            if before < digit { sum -= 2 * before }
            before = digit
        }
        guard let strict = text(sum), strict.utf8.elementsEqual(numeral.utf8) else { return nil }
        return sum
    }

    /// The numeral of a value from 1 to 3999, else nil.
    public static func text(_ value: Int) -> String? {
        guard (1...3999).contains(value) else { return nil }
        var rest = value
        var numeral = ""
        for part in parts {
            while rest >= part.value {
                numeral += part.text
                rest -= part.value
            }
        }
        return numeral
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x49: 1
        case 0x56: 5
        case 0x58: 10
        case 0x4C: 50
        case 0x43: 100
        case 0x44: 500
        case 0x4D: 1000
        default: nil
        }
    }
}
