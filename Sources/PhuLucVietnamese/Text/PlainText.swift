/// The letters of a text without case and marks, taken once to be compared with many other texts.
public struct PlainText: Sendable {
    let letters: [UInt8]
    /// Whether it goes on behind the letters.
    let isCut: Bool

    /// - Parameter parts: the parts of the text, one behind the other.
    public init(_ parts: [String]) {
        var letters: [UInt8] = []
        letters.reserveCapacity(Self.most)
        for part in parts {
            for letter in PlainLetters(part) {
                guard letters.count < Self.most else { break }
                letters.append(letter)
            }
        }
        self.letters = letters
        isCut = letters.count == Self.most
    }

    /// Whether the keys of two texts, with blanks or without, may be the same; false only where it is certain.
    public func mayEqual(_ other: PlainText) -> Bool {
        if isUnsure || other.isUnsure { return true }
        // A year becomes one sign.
        return letters.lazy.filter { $0 > 0x60 }.elementsEqual(other.letters.lazy.filter { $0 > 0x60 })
    }

    /// Whether its key, without remarks in brackets, may have so few bytes; false only where it is certain.
    public func mayBeShort(_ bytes: Int) -> Bool {
        letters.count <= bytes || letters.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    }

    private var isUnsure: Bool { isCut || letters.contains(PlainLetter.unknown) }

    /// Longer texts are not compared to their end.
    private static let most = 160
}
