/// The text of one cell, or of a name, that may be in old encodings, judged by itself.
public struct LegacyText: Sendable {
    /// Neighbouring runs whose fonts say the same of the encoding.
    struct Stretch: Sendable {
        var text: OldText
        /// The first run's font, by which cells are compared.
        var font: String
        var hint: LegacyEncoding?
        var judgement: LegacyJudgement

        /// Whether its font, if it is what it is called, shows plain small letters as capitals: `tt` as `TT`.
        var drawsPlainCapitals: Bool {
            judgement == .plain
                && zip(text.scalars, text.drawsCapitals).contains { $1 && (0x61...0x7A).contains($0) }
        }
    }

    let stretches: [Stretch]

    /// Judges the runs of a cell, each with the name of its font.
    public init(runs: some Sequence<(text: String, font: String)>) {
        var open: [(scalars: [UInt32], capitals: [Bool], font: String, hint: LegacyEncoding?)] = []
        for run in runs {
            let font = LegacyFont(name: run.font)
            let scalars = run.text.unicodeScalars.map(\.value)
            let capitals = [Bool](repeating: font?.drawsCapitals ?? false, count: scalars.count)
            if let last = open.last, last.hint == font?.encoding {
                open[open.count - 1].scalars += scalars
                open[open.count - 1].capitals += capitals
            } else {
                open.append((scalars, capitals, run.font, font?.encoding))
            }
        }
        stretches = open.map { part in
            let text = OldText(scalars: part.scalars, drawsCapitals: part.capitals)
            return Stretch(
                text: text, font: part.font, hint: part.hint, judgement: LegacyJudgement(text, font: part.hint))
        }
    }

    /// Judges a text in one font.
    public init(_ text: String, font: String = "") {
        self.init(runs: CollectionOfOne((text: text, font: font)))
    }

    /// The reading of a text that is a known title in just one of the encodings, and none as it stands.
    public static func title(_ stored: String, font: String, _ isTitle: (String) -> Bool) -> LegacyReading? {
        guard !stored.utf8.allSatisfy({ $0 < 0x80 }), !isTitle(stored) else { return nil }
        let text = OldText(stored, drawsCapitals: LegacyFont(name: font)?.drawsCapitals ?? false)
        let readings = LegacyEncoding.allCases.compactMap { encoding -> LegacyReading? in
            let scalars = CapitalWords.scalars(of: encoding.letters(of: text))
            guard scalars != text.scalars else { return nil }
            let reading = Canonical.composed(String(scalars: scalars))
            return isTitle(reading) ? LegacyReading(text: reading, encodings: [encoding], doubt: nil) : nil
        }
        return Set(readings.map(\.text)).count == 1 ? readings.first : nil
    }

    /// Whether it is Unicode throughout, whatever stands around it.
    public var isUnicode: Bool {
        stretches.allSatisfy { $0.judgement == .plain && !$0.drawsPlainCapitals || $0.judgement == .unicode }
    }

    /// The text in Unicode, if every part of it that is not Unicode is certain by itself and any is.
    public var unmistakable: String? {
        let isCertain = stretches.allSatisfy {
            switch $0.judgement {
            case .plain, .unicode, .legacy: true
            case .open, .mixed: false
            }
        }
        let reading = LegacyReader().reading(of: self, sheet: 0, column: 0)
        return isCertain ? reading?.text : nil
    }
}

/// A text after decoding.
public struct LegacyReading: Hashable, Sendable {
    /// The text in Unicode; parts that are doubtful stand as they were.
    public var text: String
    /// The encodings that parts of it were in.
    public var encodings: Set<LegacyEncoding>
    /// What a doubtful part would be, if it were in the likeliest encoding; `nil` when nothing is in doubt.
    public var doubt: String?
}
