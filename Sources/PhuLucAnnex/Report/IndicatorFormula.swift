/// How a row follows from others: a sum of rows, or one sum in a hundred of another.
///
/// Written `II.1.1 + II.1.2`, or `I.1.2 / I.1.1` with sums of several rows in brackets.
public struct IndicatorFormula: Hashable, Sendable {
    public var sum: IndicatorSum
    /// What the sum is divided by; the result is then a percentage.
    public var divisor: IndicatorSum?

    public init(sum: IndicatorSum, divisor: IndicatorSum? = nil) {
        self.sum = sum
        self.divisor = divisor
    }

    /// Reads a formula; `nil` when the text is none.
    public init?(_ text: some StringProtocol) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count <= 2, let sum = Self.side(sides[0]) else { return nil }
        self.sum = sum
        guard sides.count == 2 else { return }
        guard let divisor = Self.side(sides[1]) else { return nil }
        self.divisor = divisor
    }

    private static func side(_ text: some StringProtocol) -> IndicatorSum? {
        IndicatorSum(String(text.filter { $0 != "(" && $0 != ")" }))
    }

    /// The figure that follows from others; `nil` when they are missing or the divisor is 0.
    ///
    /// A percentage is rounded to two decimals, as the forms print it.
    public func value(_ figure: (String) -> Double?) -> Double? {
        guard let divisor else { return sum.value(figure) }
        guard let above = sum.value(figure), let below = divisor.value(figure), below != 0 else { return nil }
        return (10_000 * above / below).rounded() / 100
    }

    /// The ids of all rows it needs.
    public var ids: [String] { sum.ids + (divisor?.ids ?? []) }
}

extension IndicatorFormula: CustomStringConvertible {
    public var description: String {
        guard let divisor else { return sum.description }
        return [sum, divisor].map { $0.terms.count > 1 ? "(\($0))" : "\($0)" }.joined(separator: " / ")
    }
}

extension IndicatorFormula: Decodable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let formula = IndicatorFormula(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no formula of rows"))
        }
        self = formula
    }
}
