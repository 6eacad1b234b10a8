/// What a stretch of text is taken for by itself.
enum LegacyJudgement: Hashable {
    /// No word of it could be read in two ways.
    case plain
    /// Unicode, for certain.
    case unicode
    /// Text of an old encoding, for certain.
    case legacy(LegacyEncoding)
    /// One of these encodings or Unicode: others of its font and place must tell.
    ///
    /// `looksBroken`: as Unicode it makes no words.
    case open([LegacyEncoding], looksBroken: Bool)
    /// Words of Unicode and, probably, of an old encoding in one font.
    case mixed(LegacyEncoding)
}

extension LegacyJudgement {
    /// Judges a text by its words and by what its font says.
    init(_ text: OldText, font: LegacyEncoding?) {
        guard text.scalars.contains(where: { $0 >= 0x80 }) else {
            self = .plain
            return
        }
        if font == nil, let whole = text.withoutSoftHyphens {
            self = Self(whole, font: nil)
            return
        }
        let raw = RawWords(text)
        if raw.valid + raw.invalid == 0 {
            self = .plain
        } else if raw.definite > 0 {
            self = Self.besideUnicode(text, raw, font)
        } else {
            self = font.flatMap { Self.byFont($0, text, raw) } ?? Self.byWords(text, raw)
        }
    }

    /// A text with letters that only Unicode has: certain, unless other words of it are broken.
    private static func besideUnicode(_ text: OldText, _ raw: RawWords, _ font: LegacyEncoding?) -> Self {
        guard raw.broken > 0 else { return .unicode }
        let encodings = font.map { [$0] } ?? [.tcvn3, .vni]
        let found = encodings.first { WordCounts($0.letters(of: text)).good >= raw.broken }
        return found.map { .mixed($0) } ?? .unicode
    }

    /// A text whose font names an encoding; `nil` when its words speak against the font.
    private static func byFont(_ font: LegacyEncoding, _ text: OldText, _ raw: RawWords) -> Self? {
        let counts = WordCounts(font.letters(of: text))
        if raw.invalid == 0 {
            return counts.good > 0 && counts.bad == 0 ? .open([font], looksBroken: false) : .unicode
        }
        if counts.good > 0, counts.bad * 4 <= counts.good {
            let isForeign = font == .vni && counts.good == 1 && foreignWords.contains(text.smallWord)
            if isForeign || counts.strange > counts.good + counts.plain { return .open([font], looksBroken: true) }
            return .legacy(font)
        }
        // Words broken by a narrow column spell nothing in either reading: the other cells of the font tell.
        if raw.valid == 0, counts.bad > 0 { return .open([font], looksBroken: raw.broken > 0) }
        guard counts.good == 0, counts.bad == 0, counts.weak > 0 else { return nil }
        return raw.broken > 0 ? .legacy(font) : .open([font], looksBroken: true)
    }

    /// French words that VNI reads as Vietnamese ones.
    private static let foreignWords: Set<String> = ["où", "haï", "aï"]

    /// A text judged by its words alone: it must make no sense as Unicode, and much as one encoding.
    private static func byWords(_ text: OldText, _ raw: RawWords) -> Self {
        let readings = LegacyEncoding.allCases.map { ($0, WordCounts($0.letters(of: text))) }
            .filter { $0.1.good > 0 && $0.1.bad * 5 <= $0.1.good }
            .sorted { $0.1.score > $1.1.score }
        guard let (encoding, best) = readings.first else { return .unicode }
        let clean = readings.filter { $0.1.bad == 0 }.map(\.0)
        guard raw.invalid > 0 else { return clean.isEmpty ? .unicode : .open(clean, looksBroken: false) }
        let isClear = readings.count == 1 || best.score >= readings[1].1.score + max(2, best.good / 2)
        let isVietnamese = best.strange <= best.good + best.plain
        if best.good >= 2, isClear, isVietnamese, raw.invalid * 3 >= best.good + best.bad {
            return .legacy(encoding)
        }
        return clean.isEmpty || !isVietnamese ? .unicode : .open(clean, looksBroken: raw.broken > 0)
    }
}

extension WordCounts {
    /// How well a reading does.
    var score: Int { 2 * good + weak - 3 * bad - 2 * strange }
}

extension OldText {
    /// The text in small letters without blanks, for comparing with single words.
    fileprivate var smallWord: String {
        String(scalars: scalars.filter { $0 > 0x20 }.map { VietnameseLetter.lowercase($0) ?? $0 })
    }
}
