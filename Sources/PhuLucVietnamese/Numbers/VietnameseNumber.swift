/// Numbers as Vietnamese text: comma for decimals, dots or blanks between thousands.
///
/// The rule is that of accounting (Nghị định 174/2016/NĐ-CP, Điều 4).
public enum VietnameseNumber {
    /// The value of a text that is one number; nil for anything else, a percentage included.
    ///
    /// `1.250,5`, `1 250,5`, `1.234.567`, `12,50`, `+ 0,13`, `-3`. One dot followed by three digits
    /// groups (`12.500` is 12500), any other one is a decimal point typed by habit (`9.40`).
    public static func value(of text: some StringProtocol) -> Double? {
        DecimalText(text)?.value()
    }

    /// The value of a percentage: `5%` and `5 %` are 0.05; nil for a text without the sign.
    public static func percent(of text: some StringProtocol) -> Double? {
        var rest = DecimalText.trimmed(Array(text.utf8)[...])
        guard rest.popLast() == 0x25 else { return nil }
        return DecimalText(String(decoding: rest, as: UTF8.self))?.value(shiftedBy: -2)
    }
}
