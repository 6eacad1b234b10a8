/// A bound on a number, as targets are written: `≥ 9,40`.
public struct Comparison: Hashable, Sendable {
    /// One of `>=`, `<=`, `>`, `<`, `=`.
    public var symbol: String
    public var value: Double

    public init(symbol: String, value: Double) {
        self.symbol = symbol
        self.value = value
    }

    private static let symbols: [(written: String, symbol: String)] = [
        (">=", ">="), ("<=", "<="), ("≥", ">="), ("≤", "<="), ("⩾", ">="), ("⩽", "<="),
        (">", ">"), ("<", "<"), ("=", "="),
    ]

    /// Reads a symbol and a number of the Vietnamese convention; words such as `trên` are not read.
    public init?(_ text: some StringProtocol) {
        let bytes = DecimalText.trimmed(Array(text.utf8)[...])
        guard let found = Self.symbols.first(where: { bytes.starts(with: $0.written.utf8) }) else { return nil }
        let rest = String(decoding: bytes.dropFirst(found.written.utf8.count), as: UTF8.self)
        guard let value = VietnameseNumber.value(of: rest) else { return nil }
        self.init(symbol: found.symbol, value: value)
    }
}
