/// Rows added to and taken from each other: `IV.2.1`, `I.3.2 + I.3.3 - I.3.4`.
public struct IndicatorSum: Hashable, Sendable {
    /// A row's id, added or taken away.
    public struct Term: Hashable, Sendable {
        public var id: String
        public var isNegative: Bool

        public init(_ id: String, isNegative: Bool = false) {
            self.id = id
            self.isNegative = isNegative
        }
    }

    public var terms: [Term]

    public init(_ terms: [Term]) { self.terms = terms }

    /// Reads ids with `+` and `-` between them; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var terms: [Term] = []
        var isNegative = false
        var wantsRow = true
        for word in text.split(whereSeparator: \.isWhitespace) {
            if wantsRow {
                guard word.allSatisfy(Self.belongsToID) else { return nil }
                terms.append(Term(String(word), isNegative: isNegative))
            } else {
                guard word == "+" || word == "-" else { return nil }
                isNegative = word == "-"
            }
            wantsRow.toggle()
        }
        guard !terms.isEmpty, !wantsRow else { return nil }
        self.terms = terms
    }

    private static func belongsToID(_ sign: Character) -> Bool {
        sign.isLetter || sign.isNumber || sign == "." || sign == "_" || sign == "-"
    }

    /// The sum of the rows that hold a figure; `nil` when none does.
    public func value(_ figure: (String) -> Double?) -> Double? {
        var sum: Double?
        for term in terms {
            guard let value = figure(term.id) else { continue }
            sum = (sum ?? 0) + (term.isNegative ? -value : value)
        }
        return sum
    }

    public var ids: [String] { terms.map(\.id) }
}

extension IndicatorSum: CustomStringConvertible {
    public var description: String {
        terms.enumerated().map { index, term in
            (index == 0 ? "" : term.isNegative ? " - " : " + ") + term.id
        }.joined()
    }
}
