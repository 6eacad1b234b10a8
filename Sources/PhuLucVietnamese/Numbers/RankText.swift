/// A rank among a number of bodies: `39/63`, which is no date and no fraction.
public struct RankText: Hashable, Sendable {
    public var position: Int
    public var of: Int

    public init(position: Int, of: Int) {
        self.position = position
        self.of = of
    }

    /// Reads `39/63`, blanks around the stroke allowed; whether the rank is possible is not judged.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        guard parts.count == 2, let position = Self.count(parts[0]), let of = Self.count(parts[1]) else { return nil }
        self.init(position: position, of: of)
    }

    private static func count(_ bytes: some Sequence<UInt8>) -> Int? {
        let digits = DecimalText.trimmed(Array(bytes)[...])
        guard (1...4).contains(digits.count), digits.allSatisfy(DecimalText.isDigit) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
