/// A stretch of text in fonts of one kind, as scalars, with the places that are signs and no letters.
struct OldText {
    var scalars: [UInt32]
    /// Whether the font at each scalar draws capitals.
    var drawsCapitals: [Bool]
    /// Signs such as × or ½ among numbers: no encoding is to touch them.
    var isSign: [Bool]

    init(scalars: [UInt32], drawsCapitals: [Bool]) {
        self.scalars = scalars
        self.drawsCapitals = drawsCapitals
        isSign = SignGuard.signs(in: scalars)
    }

    init(_ text: String, drawsCapitals: Bool = false) {
        let scalars = text.unicodeScalars.map(\.value)
        self.init(scalars: scalars, drawsCapitals: scalars.map { _ in drawsCapitals })
    }
}

extension LegacyEncoding {
    /// Reads a text by this encoding, every character that is no sign.
    func letters(of text: OldText) -> [DecodedLetter] {
        switch self {
        case .tcvn3, .vps, .viscii: singles(of: text)
        case .vni: vniPairs(of: text)
        case .windows1258: combined(of: text)
        }
    }

    /// Encodings of one byte a letter.
    private func singles(of text: OldText) -> [DecodedLetter] {
        let table = letters
        return text.scalars.indices.map { index in
            let scalar = text.scalars[index]
            var letter = DecodedLetter(value: scalar, isDrawnCapital: text.drawsCapitals[index])
            let isSign = text.isSign[index] && !isWord(at: index, of: text)
            guard !isSign, let byte = Carrier.byte(of: scalar) else {
                letter.isIllegal = scalar >= 0x80 && !isSign && DecodedLetter.isLetter(scalar)
                return letter
            }
            let value = table[Int(byte)]
            if value != 0 {
                letter.isTouched = value != scalar || isCaseless(byte)
                letter.isCaseless = isCaseless(byte)
                letter.value = value
            } else if byte >= 0x80 {
                letter.isIllegal = DecodedLetter.isLetter(scalar)
            }
            return letter
        }
    }

    /// Whether a sign between words is a word of one letter in this encoding.
    private func isWord(at index: Int, of text: OldText) -> Bool {
        guard let byte = Carrier.byte(of: text.scalars[index]), Self.oneLetterWords.contains(letters[Int(byte)])
        else { return false }
        return SignGuard.isLonely(index, in: text.scalars)
    }

    private static let oneLetterWords = Set("ôởố".precomposedScalars)

    /// A vowel with the mark behind it, or a code that is a letter by itself; the vowel tells the case.
    private func vniPairs(of text: OldText) -> [DecodedLetter] {
        var letters: [DecodedLetter] = []
        letters.reserveCapacity(text.scalars.count)
        var index = 0
        while index < text.scalars.count {
            let scalar = text.scalars[index]
            let code = Carrier.byte(of: scalar).map { UInt32($0) } ?? 0
            let small = VNI.small(code)
            let next = index + 1 < text.scalars.count ? Carrier.byte(of: text.scalars[index + 1]) : nil
            var letter = DecodedLetter(value: scalar, isDrawnCapital: text.drawsCapitals[index])
            let pair = code == 0 ? nil : next.flatMap { VNI.pairs[small << 8 | VNI.small(UInt32($0))] }
            if let value = pair ?? (code >= 0x80 ? VNI.singles[small] : nil) {
                letter.value = small == code ? value : VietnameseLetter.uppercase(value)
                letter.isTouched = pair != nil || letter.value != scalar
            } else if scalar >= 0x80, !text.isSign[index] {
                letter.isIllegal = DecodedLetter.isLetter(scalar)
            }
            letters.append(letter)
            index += pair == nil ? 1 : 2
        }
        return letters
    }

    /// Tone marks of code page 1258 behind their vowels.
    private func combined(of text: OldText) -> [DecodedLetter] {
        var letters: [DecodedLetter] = []
        letters.reserveCapacity(text.scalars.count)
        for (index, scalar) in text.scalars.enumerated() {
            let byte = scalar < 0x100 && !text.isSign[index] ? UInt8(scalar) : nil
            let value = byte.flatMap { Carrier.vietnamese[$0] } ?? scalar
            if let tone = Self.tones[value] {
                if let last = letters.last, let parts = VowelTone.parts(of: last.small), parts.tone == 0,
                    let toned = VowelTone.letter(parts.base, tone: tone)
                {
                    letters[letters.count - 1].value = last.isCapital ? VietnameseLetter.uppercase(toned) : toned
                    // A true combining mark is Unicode already.
                    if byte != nil { letters[letters.count - 1].isTouched = true }
                    continue
                }
                letters.append(DecodedLetter(value: scalar, isIllegal: byte != nil))
                continue
            }
            letters.append(
                DecodedLetter(
                    value: value, isTouched: value != scalar, isDrawnCapital: text.drawsCapitals[index]))
        }
        return letters
    }

    /// The tone of a combining mark.
    private static let tones: [UInt32: Int] = [0x300: 1, 0x301: 2, 0x309: 3, 0x303: 4, 0x323: 5]
}
