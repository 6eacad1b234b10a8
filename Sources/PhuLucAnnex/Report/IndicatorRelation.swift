/// What must hold between sums of rows: `II.2.2.2 <= II.2.2.1 <= II.2.1`.
public struct IndicatorRelation: Hashable, Sendable {
    public enum Sign: String, Hashable, Sendable, CaseIterable {
        case atMost = "<="
        case equal = "="
    }

    /// One comparison of the chain.
    public struct Step: Hashable, Sendable {
        public var left: IndicatorSum
        public var sign: Sign
        public var right: IndicatorSum
    }

    public var steps: [Step]

    /// Reads a chain of comparisons; `nil` when the text is none.
    public init?(_ text: some StringProtocol) {
        var sides: [String] = [""]
        var signs: [Sign] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let sign = Sign(rawValue: String(word)) {
                signs.append(sign)
                sides.append("")
            } else {
                sides[sides.count - 1] += (sides[sides.count - 1].isEmpty ? "" : " ") + word
            }
        }
        let sums = sides.compactMap { IndicatorSum($0) }
        guard !signs.isEmpty, sums.count == sides.count else { return nil }
        steps = signs.indices.map { Step(left: sums[$0], sign: signs[$0], right: sums[$0 + 1]) }
    }

    /// The steps that do not hold; one with a side that has no figure is not judged.
    public func breaches(_ figure: (String) -> Double?) -> [Step] {
        steps.filter { step in
            guard let left = step.left.value(figure), let right = step.right.value(figure) else { return false }
            // Amounts have at most six decimals; the rest is noise of binary fractions.
            let excess = ((left - right) * 1_000_000).rounded()
            return step.sign == .atMost ? excess > 0 : excess != 0
        }
    }

    public var ids: [String] { steps.flatMap { $0.left.ids + $0.right.ids } }
}

extension IndicatorRelation: CustomStringConvertible {
    public var description: String {
        (steps.first.map { "\($0.left)" } ?? "") + steps.map { " \($0.sign.rawValue) \($0.right)" }.joined()
    }
}

extension IndicatorRelation: Decodable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let relation = IndicatorRelation(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no comparison of rows"))
        }
        self = relation
    }
}
