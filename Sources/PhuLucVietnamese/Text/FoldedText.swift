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
    private let keepsWords: Bool

    /// Folds a text; offsets refer to the text itself when it is NFC already.
    ///
    /// - Parameter keepsWords: whether the places of the words are wanted.
    init(_ text: String, keepsWords: Bool = true) {
        self.keepsWords = keepsWords
        let raw = Array(text.utf8)
        bytes.reserveCapacity(raw.count + 8)
        guard !fold(raw, isComposed: false) else { return }
        (bytes, words, word) = ([], [], OpenWord())
        _ = fold(Array(Canonical.composed(Canonical.composed(text).lowercased()).utf8), isComposed: true)
    }

    init(_ text: Substring) { self.init(String(text)) }

    /// The comparison key.
    var key: String { String(decoding: bytes, as: UTF8.self) }

    /// One folded word as text.
    func text(_ word: Word) -> String { String(decoding: bytes[word.folded], as: UTF8.self) }

    /// The word being folded.
    private struct OpenWord {
        /// Where it begins in the folded bytes, and in the text.
        var start = 0
        var rawStart = 0
        /// Its last scalar; 0 when there is no word.
        var last: UInt32 = 0
        /// Whether it holds two vowels of which the tone mark may have to change places.
        var mayMoveTone = false
        var hasMark = false
    }

    private var word = OpenWord()

    /// Folds sound UTF-8; false when the text has to be composed first.
    private mutating func fold(_ raw: [UInt8], isComposed: Bool) -> Bool {
        var index = 0
        var rawEnd = 0
        var gap = false
        while index < raw.count {
            let start = index
            let value = raw.takeScalar(at: &index)
            if !isComposed, Canonical.mayChange(value) { return false }
            guard Self.isWordPart(value) else {
                gap = true
                continue
            }
            if gap, word.last != 0, value != 0x26, word.last != 0x26 { close(rawEnd) }
            gap = false
            if word.last == 0 { open(start) }
            rawEnd = index
            if let small = VietnameseLetter.lowercase(value) {
                add(small)
            } else if let scalar = Unicode.Scalar(value) {
                for part in scalar.properties.lowercaseMapping.unicodeScalars { add(part.value) }
            }
        }
        if word.last != 0 { close(rawEnd) }
        return true
    }

    private mutating func open(_ rawStart: Int) {
        if !bytes.isEmpty { bytes.append(0x20) }
        word = OpenWord(start: bytes.count, rawStart: rawStart)
    }

    @inline(__always)
    private mutating func add(_ small: UInt32) {
        if Folding.isGlide(word.last), VietnameseLetter.vowel(small) != nil { word.mayMoveTone = true }
        if (0x300...0x36F).contains(small) { word.hasMark = true }
        word.last = small
        bytes.append(scalar: small)
    }

    private mutating func close(_ rawEnd: Int) {
        if word.mayMoveTone, !word.hasMark { unifyTone() }
        if keepsWords { words.append(Word(folded: word.start..<bytes.count, raw: word.rawStart..<rawEnd)) }
        word = OpenWord()
    }

    private mutating func unifyTone() {
        var letters: [UInt32] = []
        var index = word.start
        while index < bytes.count { letters.append(bytes.takeScalar(at: &index)) }
        Folding.unifyTone(of: &letters)
        bytes.removeLast(bytes.count - word.start)
        for letter in letters { bytes.append(scalar: letter) }
    }

    /// Letters, marks, digits, `%` and `&` make words; everything else parts them.
    static func isWordPart(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25, 0x26: return true
        case 0..<0x80: return false
        case 0xC0...0x24F, 0x1EA0...0x1EF9: return value != 0xD7 && value != 0xF7
        default: break
        }
        switch Unicode.Scalar(value)?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default:
            return false
        }
    }
}
