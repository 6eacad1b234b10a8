/// Reads the texts of a workbook with what their neighbours tell: a column, a sheet, a font.
///
/// First every text is added, then every text is read.
public struct LegacyReader: Sendable {
    /// The company that a text keeps, from the nearest on.
    private enum Company: Hashable {
        case column(sheet: Int, column: Int, font: String)
        case sheet(sheet: Int, font: String)
        case workbook(font: String)
        case encoding(LegacyEncoding)
    }

    /// How many texts of one company are certain, and as what.
    private struct Tally {
        var unicode = 0
        var legacy: [LegacyEncoding: Int] = [:]

        var total: Int { unicode + legacy.values.reduce(0, +) }

        /// The commonest old encoding and its share of all.
        var leader: (encoding: LegacyEncoding, share: Double)? {
            let best = legacy.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
            return best.map { ($0.key, Double($0.value) / Double(total)) }
        }
    }

    private var tallies: [Company: Tally] = [:]
    /// So many certain texts of a company tell of a doubtful one.
    private static let quorum = 3
    /// Of them so many, in the same encoding.
    private static let majority = 0.95

    public init() {}

    /// Counts a text for those around it.
    public mutating func add(_ text: LegacyText, sheet: Int, column: Int) {
        for stretch in text.stretches {
            for company in companies(of: stretch, sheet, column) {
                switch stretch.judgement {
                case .unicode: tallies[company, default: Tally()].unicode += 1
                case .legacy(let encoding): tallies[company, default: Tally()].legacy[encoding, default: 0] += 1
                case .plain, .open, .mixed: break
                }
            }
        }
    }

    private func companies(of stretch: LegacyText.Stretch, _ sheet: Int, _ column: Int) -> [Company] {
        let near: [Company] = [
            .column(sheet: sheet, column: column, font: stretch.font), .sheet(sheet: sheet, font: stretch.font),
            .workbook(font: stretch.font),
        ]
        return near + (stretch.hint.map { [.encoding($0)] } ?? [])
    }

    /// Reads a text; `nil` when it stays as it is and nothing is in doubt.
    public func reading(of text: LegacyText, sheet: Int, column: Int) -> LegacyReading? {
        var scalars: [UInt32] = []
        var doubt: [UInt32] = []
        var encodings: Set<LegacyEncoding> = []
        var isDoubtful = false
        for stretch in text.stretches {
            switch decision(on: stretch, sheet, column) {
            case .leave:
                scalars += stretch.text.scalars
                doubt += stretch.text.scalars
            case .decode(let encoding):
                let decoded = CapitalWords.scalars(of: encoding.letters(of: stretch.text))
                scalars += decoded
                doubt += decoded
                encodings.insert(encoding)
            case .doubt(let encoding):
                let decoded = CapitalWords.scalars(of: encoding.letters(of: stretch.text))
                // Where both readings are one (`quý`), there is nothing to doubt.
                isDoubtful = isDoubtful || decoded != stretch.text.scalars
                scalars += stretch.text.scalars
                doubt += decoded
            }
        }
        guard isDoubtful || !encodings.isEmpty else { return nil }
        return LegacyReading(
            text: Canonical.composed(String(scalars: scalars)), encodings: encodings,
            doubt: isDoubtful ? Canonical.composed(String(scalars: doubt)) : nil)
    }

    private enum Decision {
        case leave
        case decode(LegacyEncoding)
        case doubt(LegacyEncoding)
    }

    private func decision(on stretch: LegacyText.Stretch, _ sheet: Int, _ column: Int) -> Decision {
        switch stretch.judgement {
        case .unicode: return .leave
        case .plain: return stretch.drawsPlainCapitals ? plainDecision(on: stretch, sheet, column) : .leave
        case .legacy(let encoding): return .decode(encoding)
        case .mixed(let encoding): return .doubt(encoding)
        case .open(let encodings, let looksBroken):
            guard let first = encodings.first else { return .leave }
            for company in companies(of: stretch, sheet, column) {
                guard let tally = tallies[company], tally.total >= Self.quorum else { continue }
                guard let leader = tally.leader, leader.share > 0.5, encodings.contains(leader.encoding) else {
                    return looksBroken ? .doubt(first) : .leave
                }
                return leader.share >= Self.majority ? .decode(leader.encoding) : .doubt(leader.encoding)
            }
            return looksBroken || stretch.hint != nil ? .doubt(first) : .leave
        }
    }

    /// Plain letters in a font of capitals are capitals where the texts of that font around them are decoded.
    private func plainDecision(on stretch: LegacyText.Stretch, _ sheet: Int, _ column: Int) -> Decision {
        for company in companies(of: stretch, sheet, column) {
            guard let tally = tallies[company], tally.total >= Self.quorum else { continue }
            guard let leader = tally.leader, leader.encoding == stretch.hint, leader.share >= Self.majority else {
                return .leave
            }
            return .decode(leader.encoding)
        }
        return .leave
    }
}
