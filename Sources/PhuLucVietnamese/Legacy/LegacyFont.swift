/// What the name of a font says about the encoding of its text; real files show that it may be wrong.
public struct LegacyFont: Hashable, Sendable {
    public var encoding: LegacyEncoding
    /// Whether the font draws capitals for small letters, as `.VnTimeH` does.
    public var drawsCapitals: Bool

    /// Judges a font's name; `nil` for fonts of Unicode, such as `Times New Roman`, `UTM …` or `SVN-…`.
    public init?(name: String) {
        let lower = name.lowercased()
        drawsCapitals = false
        if lower.hasPrefix(".vn") || Self.isUndottedVn(name) {
            encoding = .tcvn3
            let isLower = name == lower
            drawsCapitals = name.split(separator: " ").contains { $0.hasSuffix("H") || (isLower && $0.hasSuffix("h")) }
        } else if lower.hasPrefix("vni-") || lower.hasPrefix("vni ") {
            encoding = .vni
        } else if lower.hasPrefix("vps ") || lower.hasPrefix("vps-") {
            encoding = .vps
        } else if name.hasPrefix("VI ") || Self.viscii.contains(lower) {
            encoding = .viscii
        } else {
            return nil
        }
    }

    /// `VnTime` for `.VnTime`: the two letters in just this case, then a capital.
    private static func isUndottedVn(_ name: String) -> Bool {
        let letters = name.unicodeScalars.prefix(3).map(\.value)
        return name.hasPrefix("Vn") && letters.count == 3 && (0x41...0x5A).contains(letters[2])
    }

    /// Families of VISCII fonts whose names have no prefix.
    private static let viscii: Set<String> = ["hoangyen", "minhquan", "phuongthao", "uhoai"]
}
