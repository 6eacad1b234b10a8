/// The text of one cell, or of a name, that may be in old encodings, judged by itself.
public struct LegacyText: Sendable {
    /// Neighbouring runs whose fonts say the same of the encoding.
    struct Stretch: Sendable {
        var text: OldText
        /// The first run's font, by which cells are compared.
        var font: String
        var hint: LegacyEncoding?
        var judgement: LegacyJudgement
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

    /// Whether it is Unicode throughout, whatever stands around it.
    public var isUnicode: Bool { stretches.allSatisfy { $0.judgement == .plain || $0.judgement == .unicode } }

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
