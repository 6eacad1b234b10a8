/// What follows the onset of a syllable: vowels, and the consonants that close it.
struct SyllableRime {
    let letters: [UInt32]
    let key: UInt64
    /// Whether it ends in p, t, c or ch; names such as Đăk Lăk have a k and no tone.
    let isStopped: Bool
    /// The letter that usually carries the tone.
    let usualTonePlace: Int
    /// The letters that may carry the tone, as bits.
    let tonePlaces: UInt8
    let traits: Traits

    /// What onsets ask of a rime.
    struct Traits: OptionSet {
        let rawValue: UInt16
        static let isFront = Traits(rawValue: 1 << 0)
        /// Begins with the glide of oa, uê, uy.
        static let isRounded = Traits(rawValue: 1 << 1)
        /// Begins as no rime does after qu.
        static let clashesWithQu = Traits(rawValue: 1 << 2)
        static let beginsI = Traits(rawValue: 1 << 3)
        static let beginsIê = Traits(rawValue: 1 << 4)
        static let beginsY = Traits(rawValue: 1 << 5)
        static let beginsYê = Traits(rawValue: 1 << 6)
        static let beginsĂ = Traits(rawValue: 1 << 7)
        static let beginsE = Traits(rawValue: 1 << 8)
        static let isAn = Traits(rawValue: 1 << 9)
        static let isIn = Traits(rawValue: 1 << 10)
        static let isÔc = Traits(rawValue: 1 << 11)
        static let isUyt = Traits(rawValue: 1 << 12)
    }

    init(_ text: some StringProtocol) {
        let text = String(text)
        letters = text.precomposedScalars
        key = Syllable.key(of: letters) ?? 0
        traits = Self.traits(of: letters)
        isStopped = Self.begins(letters.reversed(), with: Self.stops)
        let vowels = letters.prefix { VowelTone.parts(of: $0) != nil }.count
        if let place = letters.lastIndex(where: Self.marked.contains) {
            (usualTonePlace, tonePlaces) = (place, 1 << UInt8(place))
        } else if vowels == 2, letters.count == 2 {
            // oa, oe, uy in an open syllable have two schools.
            let isGlide = Self.begins(letters, with: Self.glides)
            (usualTonePlace, tonePlaces) = isGlide ? (1, 0b11) : (0, 0b01)
        } else {
            usualTonePlace = vowels == 2 || vowels == 3 ? 1 : 0
            tonePlaces = 1 << UInt8(usualTonePlace)
        }
    }

    private static let beginnings: [(trait: Traits, starts: [[UInt32]])] = [
        (.isFront, list("e ê i y")), (.isRounded, list("oa oă oe uâ uê uơ uy")),
        (.clashesWithQu, list("o ô u ư iê ia")), (.beginsI, list("i")), (.beginsIê, list("iê")),
        (.beginsY, list("y")), (.beginsYê, list("yê")), (.beginsĂ, list("ă")), (.beginsE, list("e ê")),
    ]
    private static let wholes: [(trait: Traits, letters: [[UInt32]])] = [
        (.isAn, list("an")), (.isIn, list("in")), (.isÔc, list("ôc")), (.isUyt, list("uyt")),
    ]
    private static let stops = list("p t c hc")
    private static let glides = list("oa oe uy oo")
    private static let marked = "ăâêôơ".precomposedScalars

    private static func list(_ words: String) -> [[UInt32]] {
        words.split(separator: " ").map { String($0).precomposedScalars }
    }

    private static func traits(of letters: [UInt32]) -> Traits {
        var traits: Traits = []
        for (trait, starts) in beginnings where begins(letters, with: starts) { traits.insert(trait) }
        for (trait, whole) in wholes where whole.contains(letters) { traits.insert(trait) }
        return traits
    }

    private static func begins(_ letters: [UInt32], with starts: [[UInt32]]) -> Bool {
        starts.contains { letters.starts(with: $0) }
    }
}
