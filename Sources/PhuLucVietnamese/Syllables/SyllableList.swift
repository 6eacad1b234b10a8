/// All spellings of syllables without their tones, made from onsets and rimes.
enum SyllableList {
    /// A spelling, the places that may carry its tone, the usual one first.
    struct Spelling {
        var letters: [UInt32]
        var tonePlaces: [Int]
        var isStopped: Bool
    }

    private static let onsets = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu", "r", "s", "t", "th", "tr", "v", "x",
    ]

    private static let rimes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc \
        oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt \
        uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt
        """.split(separator: " ").map { String($0).precomposedScalars }

    static let spellings: [Spelling] = onsets.flatMap { onset in
        let letters = onset.precomposedScalars
        return rimes.filter { fits(onset, $0) }.map { Spelling(onset: letters, rime: $0) }
    } + rimes.filter { letter("i", $0.first) && $0.count != 2 || $0 == Sign.in }.map {
        // gì, gìn, giêng: the i of gi is the rime's own.
        Spelling(onset: Sign.g, rime: $0)
    }

    /// Letters that spelling asks for, made once.
    private enum Sign {
        static let g = "g".precomposedScalars, `in` = "in".precomposedScalars, an = "an".precomposedScalars
        static let ôc = "ôc".precomposedScalars, uyt = "uyt".precomposedScalars
        static let front = "eêiy".precomposedScalars
        static let y = "y".precomposedScalars, yê = "yê".precomposedScalars, iê = "iê".precomposedScalars
        static let ă = "ă".precomposedScalars, e = "e".precomposedScalars, ê = "ê".precomposedScalars
        static let afterQu = ["o", "ô", "u", "ư", "iê", "ia"].map(\.precomposedScalars)
        static let rounded = ["oa", "oă", "oe", "uâ", "uê", "uơ", "uy"].map(\.precomposedScalars)
    }

    private static func letter(_ text: Unicode.Scalar, _ value: UInt32?) -> Bool { value == text.value }

    /// Whether spelling puts an onset before a rime.
    private static func fits(_ onset: String, _ rime: [UInt32]) -> Bool {
        guard let first = rime.first else { return false }
        let isFront = Sign.front.contains(first)
        let begins = { (start: [UInt32]) in rime.starts(with: start) }
        if begins(Sign.yê) { return onset.isEmpty || onset == "qu" }
        if begins(Sign.y), rime.count > 1 { return onset == "qu" }
        switch onset {
        case "": return !begins(Sign.iê)
        case "c", "g", "ng": return !isFront
        case "k": return isFront || begins(Sign.ă) || rime == Sign.an  // Đắk, Bắc Kạn
        case "gh", "ngh": return isFront && first != 0x79
        case "gi": return !isFront || begins(Sign.e) || begins(Sign.ê)
        case "qu": return !Sign.afterQu.contains(where: begins) || rime == Sign.ôc
        // The glide of oa, uê, uy.
        case "b", "m", "p", "ph", "v": return !Sign.rounded.contains(where: begins) || rime == Sign.uyt
        default: return !begins(Sign.y) || ["h", "l", "m", "s", "t", "v"].contains(onset)
        }
    }
}

extension SyllableList.Spelling {
    init(onset: [UInt32], rime: [UInt32]) {
        letters = onset + rime
        let ending = rime.last ?? 0
        let isCh = ending == 0x68 && rime.dropLast().last == 0x63
        // Names such as Đăk Lăk have a k and no tone.
        isStopped = [0x70, 0x74, 0x63].contains(ending) || isCh
        tonePlaces = Self.places(in: rime).map { $0 + onset.count }
        // gía, qúy, qủa: what old input methods made.
        let isGlideOnset = onset == Self.gi || onset == Self.qu
        if isGlideOnset, rime.count == 1 { tonePlaces.append(1) }
    }

    private static let gi = "gi".precomposedScalars
    private static let qu = "qu".precomposedScalars
    private static let marked = "ăâêôơ".precomposedScalars

    /// Where the tone stands in a rime; oa, oe, uy in an open syllable have two schools.
    private static func places(in rime: [UInt32]) -> [Int] {
        if let marked = rime.lastIndex(where: Self.marked.contains) { return [marked] }
        let vowels = rime.prefix { VowelTone.parts(of: $0) != nil }.count
        let start = String(String.UnicodeScalarView(rime.prefix(2).compactMap(Unicode.Scalar.init)))
        let isGlide = ["oa", "oe", "uy", "oo"].contains(start)
        switch vowels {
        case 2 where rime.count > 2: return [1]
        case 2: return isGlide ? [1, 0] : [0]
        case 3: return [1]
        default: return [0]
        }
    }
}
