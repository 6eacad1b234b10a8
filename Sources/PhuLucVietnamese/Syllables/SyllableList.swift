/// All spellings of syllables without their tones, made from onsets and rimes.
enum SyllableList {
    /// An onset before a rime.
    struct Spelling {
        fileprivate var onset: Onset
        fileprivate var rime: Rime
    }

    fileprivate struct Onset {
        var text: String
        var letters: [UInt32]
        var key: UInt64
        /// Whether it is `gi` or `qu`, of which the vowel may carry the tone in old texts.
        var isGlide: Bool
    }

    /// A rime with what spelling asks of it, looked at once for all onsets.
    fileprivate struct Rime {
        var letters: [UInt32]
        var key: UInt64
        var tonePlaces: [Int]
        var isStopped: Bool
        var isFront: Bool
        /// Whether it begins with the glide of oa, uê, uy.
        var isRounded: Bool
        /// Whether qu stands before no such rime.
        var isBarredByQu: Bool
    }

    private static let onsets: [Onset] = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu", "r", "s", "t", "th", "tr", "v", "x",
    ].map(Onset.init)

    private static let rimes: [Rime] = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc \
        oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt \
        uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt
        """.split(separator: " ").map { Rime(String($0).precomposedScalars) }

    /// Made anew by each call: only the table of them is kept.
    static var spellings: [Spelling] {
        let g = Onset("g")
        return onsets.flatMap { onset in
            rimes.filter { fits(onset.text, $0) }.map { Spelling(onset: onset, rime: $0) }
        } + rimes.filter { $0.letters.first == 0x69 && $0.letters.count != 2 || $0.letters == Sign.in }.map {
            // gì, gìn, giêng: the i of gi is the rime's own.
            Spelling(onset: g, rime: $0)
        }
    }

    /// Letters that spelling asks for, made once.
    fileprivate enum Sign {
        static let `in` = "in".precomposedScalars, an = "an".precomposedScalars
        static let ôc = "ôc".precomposedScalars, uyt = "uyt".precomposedScalars
        static let front = "eêiy".precomposedScalars
        static let y = "y".precomposedScalars, yê = "yê".precomposedScalars, iê = "iê".precomposedScalars
        static let ă = "ă".precomposedScalars, e = "e".precomposedScalars, ê = "ê".precomposedScalars
        static let afterQu = ["o", "ô", "u", "ư", "iê", "ia"].map(\.precomposedScalars)
        static let rounded = ["oa", "oă", "oe", "uâ", "uê", "uơ", "uy"].map(\.precomposedScalars)
    }

    /// Whether spelling puts an onset before a rime.
    private static func fits(_ onset: String, _ rime: Rime) -> Bool {
        let (letters, isFront) = (rime.letters, rime.isFront)
        let begins = { (start: [UInt32]) in letters.starts(with: start) }
        if letters.first == 0x79, letters.count > 1 { return onset == "qu" || onset.isEmpty && begins(Sign.yê) }
        switch onset {
        case "": return !begins(Sign.iê)
        case "c", "g", "ng": return !isFront
        case "k": return isFront || begins(Sign.ă) || letters == Sign.an  // Đắk, Bắc Kạn
        case "gh", "ngh": return isFront && letters.first != 0x79
        case "gi": return !isFront || begins(Sign.e) || begins(Sign.ê)
        case "qu": return !rime.isBarredByQu
        // The glide of oa, uê, uy.
        case "b", "m", "p", "ph", "v": return !rime.isRounded || letters == Sign.uyt
        default: return !begins(Sign.y) || ["h", "l", "m", "s", "t", "v"].contains(onset)
        }
    }
}

extension SyllableList.Spelling {
    var letters: [UInt32] { onset.letters + rime.letters }
    /// Five bits a letter.
    var key: UInt64 { onset.key << UInt64(5 * rime.letters.count) | rime.key }
    var isStopped: Bool { rime.isStopped }

    /// The places that may carry the tone, the usual one first.
    var tonePlaces: [Int] {
        // gía, qúy, qủa: what old input methods made.
        rime.tonePlaces.map { $0 + onset.letters.count } + (onset.isGlide && rime.letters.count == 1 ? [1] : [])
    }

    /// The places that may carry the tone, as bits.
    var toneBits: UInt8 {
        let own = rime.tonePlaces.reduce(UInt8(0)) { $0 | 1 << UInt8(truncatingIfNeeded: $1 + onset.letters.count) }
        return own | (onset.isGlide && rime.letters.count == 1 ? 0b10 : 0)
    }
}

extension SyllableList.Onset {
    init(_ text: String) {
        self.text = text
        letters = text.precomposedScalars
        key = Syllable.key(of: letters) ?? 0
        isGlide = text == "gi" || text == "qu"
    }
}

extension SyllableList.Rime {
    private typealias Sign = SyllableList.Sign

    init(_ letters: [UInt32]) {
        self.letters = letters
        key = Syllable.key(of: letters) ?? 0
        let ending = letters.last ?? 0
        let isCh = ending == 0x68 && letters.dropLast().last == 0x63
        // Names such as Đăk Lăk have a k and no tone.
        isStopped = [0x70, 0x74, 0x63].contains(ending) || isCh
        tonePlaces = Self.places(in: letters)
        isFront = letters.first.map(Sign.front.contains) ?? false
        isRounded = Sign.rounded.contains { letters.starts(with: $0) }
        isBarredByQu = Sign.afterQu.contains { letters.starts(with: $0) } && letters != Sign.ôc
    }

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
