/// The consonants that a syllable begins with.
struct SyllableOnset {
    let letters: [UInt32]
    let key: UInt64
    /// Whether it ends in a vowel that is only a glide: gi, qu.
    let isGlide: Bool
    private let rule: Rule

    /// Which rimes may follow.
    private enum Rule {
        case none, hard, k, soft, gi, qu, labial, beforeY, other
    }

    init(_ text: some StringProtocol) {
        letters = String(text).precomposedScalars
        key = Syllable.key(of: letters) ?? 0
        rule =
            switch String(text) {
            case "": .none
            case "c", "g", "ng": .hard
            case "k": .k
            case "gh", "ngh": .soft
            case "gi": .gi
            case "qu": .qu
            case "b", "m", "p", "ph", "v": .labial
            case "h", "l", "s", "t": .beforeY
            default: .other
            }
        isGlide = rule == .gi || rule == .qu
    }

    /// Whether spelling puts the onset before a rime.
    func mayStand(before rime: SyllableRime) -> Bool {
        let traits = rime.traits
        if traits.contains(.beginsYê) { return rule == .none || rule == .qu }
        if traits.contains(.beginsY), rime.letters.count > 1 { return rule == .qu }
        return switch rule {
        case .none: !traits.contains(.beginsIê)
        case .hard: !traits.contains(.isFront)
        case .k: traits.contains(.isFront) || traits.contains(.beginsĂ) || traits.contains(.isAn)  // Đắk, Bắc Kạn
        case .soft: traits.contains(.isFront) && !traits.contains(.beginsY)
        case .gi: !traits.contains(.isFront) || traits.contains(.beginsE)
        case .qu: !traits.contains(.clashesWithQu) || traits.contains(.isÔc)
        // The glide of oa, uê, uy.
        case .labial: !traits.contains(.isRounded) || traits.contains(.isUyt)
        case .beforeY: true
        case .other: !traits.contains(.beginsY)
        }
    }
}
