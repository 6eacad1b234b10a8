/// A text as a key of sets and dictionaries, told apart by its bytes.
///
/// `String` compares and hashes by canonical equivalence, which costs much more for Vietnamese letters; keys that are
/// NFC already do not need it. The bytes are hashed once, by a number that every process draws anew.
public struct TextKey: Hashable, Sendable {
    public let text: String
    private let code: UInt64

    public init(_ text: String) {
        self.text = text
        code = text.utf8.withContiguousStorageIfAvailable { Self.code(of: $0) } ?? Self.code(of: Array(text.utf8))
    }

    @inline(__always)
    private static func code(of bytes: some TextBytes) -> UInt64 {
        var code = seed
        var index = 0
        while index &+ 8 <= bytes.count {
            var word: UInt64 = 0
            for offset in 0..<8 { word = word << 8 | UInt64(bytes[index &+ offset]) }
            code = mixed(code, word)
            index &+= 8
        }
        var word: UInt64 = 0
        while index < bytes.count {
            word = word << 8 | UInt64(bytes[index])
            index &+= 1
        }
        return mixed(mixed(code, word), UInt64(bytes.count))
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
