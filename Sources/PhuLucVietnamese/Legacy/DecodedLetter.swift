/// One character of a decoded text, with what judging it needs.
struct DecodedLetter {
    /// The scalar; the small letter where the code does not tell capital from small.
    var value: UInt32
    /// Whether its code stands for the capital too.
    var isCaseless = false
    /// Whether decoding read it otherwise than it stands.
    var isTouched = false
    /// Whether the encoding cannot have it at this place.
    var isIllegal = false
    /// Whether its font draws capitals.
    var isDrawnCapital = false

    /// Whether it is part of a word.
    var isWordPart: Bool { isTouched || isIllegal || Self.isLetter(value) }

    var small: UInt32 { VietnameseLetter.lowercase(value) ?? value }
    /// Whether it is a capital for certain.
    var isCapital: Bool { !isCaseless && VietnameseLetter.isCapital(value) }
    /// Whether it is a small letter for certain.
    var isSmall: Bool { !isCaseless && !isDrawnCapital && !VietnameseLetter.isCapital(value) }

    /// Letters of Latin alphabets, and combining marks.
    static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0: false
        case 0xC0...0x24F: value != 0xD7 && value != 0xF7
        case 0x300...0x36F, 0x1E00...0x1EFF: true
        default: false
        }
    }
}
