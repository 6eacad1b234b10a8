/// The first letters of texts, by which most others are told to begin like none of them, without being folded.
///
/// Letters are compared without their marks: the place of a tone mark is known only when the word is.
public struct TextHeads: Hashable, Sendable {
    /// Up to three letters, a byte each.
    private struct Head: Hashable {
        var code: UInt32 = 0
        var count = 0

        /// The first of the letters.
        func prefix(_ count: Int) -> Head { Head(code: code >> UInt32(8 * (self.count - count)), count: count) }
    }

    private var heads: Set<Head> = []
    /// Whether one of the texts has a head that is not known, so that nothing can be told.
    private var isOpen = false

    /// - Parameter texts: keys or their texts; what stands behind a `#`, the sign for a year, is not looked at.
    public init(_ texts: some Sequence<String>) {
        for text in texts {
            if let head = Self.head(of: text, stopsAtYear: true) { heads.insert(head) } else { isOpen = true }
        }
    }

    /// Whether a text may begin like one of the texts; false only where it is certain.
    public func mayHead(_ text: String) -> Bool {
        guard !isOpen, let head = Self.head(of: text) else { return true }
        return (min(1, head.count)...head.count).contains { heads.contains(head.prefix($0)) }
    }

    /// The first letters and digits, in ASCII; nil for letters that have no such form, and texts to be composed.
    private static func head(of text: String, stopsAtYear: Bool = false) -> Head? {
        var head = Head()
        for scalar in text.unicodeScalars {
            if Canonical.mayChange(scalar.value) { return nil }
            if stopsAtYear, scalar == "#" { break }
            guard FoldedText.isWordPart(scalar.value) else { continue }
            guard let small = VietnameseLetter.lowercase(scalar.value), let letter = VietnameseLetter.plain(small)
            else {
                return nil
            }
            head = Head(code: head.code << 8 | letter, count: head.count + 1)
            if head.count == 3 { break }
        }
        return head
    }
}
