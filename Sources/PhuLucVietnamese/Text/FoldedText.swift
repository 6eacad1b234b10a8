/// A text folded word by word, each word with its place in the text it came from.
struct FoldedText {
    struct Word {
        /// The folded word's bytes in `bytes`.
        var folded: Range<Int>
        /// The word's UTF-8 offsets in the text that was folded.
        var raw: Range<Int>
    }

    /// The folded words with single blanks between them.
    private(set) var bytes: [UInt8] = []
    private(set) var words: [Word] = []

    /// Folds a text; offsets refer to the text itself when it is NFC already.
    init(_ text: some StringProtocol) {
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars where Canonical.mayChange(scalar.value) {
            fold(Substring(Canonical.composed(Canonical.composed(text).lowercased())))
            return
        }
        fold(Substring(text))
    }

    /// The comparison key.
    var key: String { String(decoding: bytes, as: UTF8.self) }

    /// One folded word as text.
    func text(_ word: Word) -> String { String(decoding: bytes[word.folded], as: UTF8.self) }

    private mutating func fold(_ text: Substring) {
        var open: [UInt32] = []
        open.reserveCapacity(16)
        var openRaw = 0..<0
        var offset = 0
        var gap = false
        for scalar in text.unicodeScalars {
            let start = offset
            offset += UTF8.width(scalar)
            guard Self.isWordPart(scalar) else {
                gap = true
                continue
            }
            if gap, scalar != "&", open.last != 0x26 { close(&open, openRaw) }
            gap = false
            openRaw = (open.isEmpty ? start : openRaw.lowerBound)..<offset
            if let small = VietnameseLetter.lowercase(scalar.value) {
                open.append(small)
            } else {
                for part in scalar.properties.lowercaseMapping.unicodeScalars { open.append(part.value) }
            }
        }
        close(&open, openRaw)
    }

    private mutating func close(_ open: inout [UInt32], _ raw: Range<Int>) {
        guard !open.isEmpty else { return }
        if !open.contains(where: { (0x300...0x36F).contains($0) }) { Folding.unifyTone(of: &open) }
        if !bytes.isEmpty { bytes.append(0x20) }
        let start = bytes.count
        for value in open { bytes.append(scalar: value) }
        words.append(Word(folded: start..<bytes.count, raw: raw))
        open.removeAll(keepingCapacity: true)
    }

    /// Letters, marks, digits, `%` and `&` make words; everything else parts them.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25, 0x26: return true
        case 0..<0x80: return false
        case 0xC0...0x24F, 0x1EA0...0x1EF9: return scalar.value != 0xD7 && scalar.value != 0xF7
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default:
            return false
        }
    }
}
