/// A text as a key of sets and dictionaries, told apart by its bytes.
///
/// `String` compares and hashes by canonical equivalence, which costs much more for Vietnamese letters; keys that are
/// NFC already do not need it. The bytes are hashed once, by a number that every process draws anew.
public struct TextKey: Hashable, Sendable {
    public let text: String
    private let code: UInt64

    public init(_ text: String) {
        self.text = text
        var code = Self.seed
        var word: UInt64 = 0
        var count: UInt64 = 0
        for byte in text.utf8 {
            word = word << 8 | UInt64(byte)
            count &+= 1
            if count & 7 == 0 {
                code = Self.mixed(code, word)
                word = 0
            }
        }
        self.code = Self.mixed(Self.mixed(code, word), count)
    }

    private static let seed = UInt64.random(in: .min ... .max)

    private static func mixed(_ code: UInt64, _ word: UInt64) -> UInt64 {
        let product = (code ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low &+ word
    }

    public static func == (left: Self, right: Self) -> Bool {
        // Texts that only canonical equivalence makes one have different codes.
        left.code == right.code && left.text.utf8.count == right.text.utf8.count && left.text == right.text
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
