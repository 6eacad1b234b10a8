/// All spellings of syllables without their tones, made from onsets and rimes.
enum SyllableList {
    /// A spelling: an onset, which may be empty, and a rime that may follow it.
    struct Spelling {
        var onset: SyllableOnset
        var rime: SyllableRime

        var letters: [UInt32] { onset.letters + rime.letters }
        var isStopped: Bool { rime.isStopped }
        /// Five bits a letter, as ``Syllable`` looks them up.
        var key: UInt64 { onset.key << UInt64(5 * rime.letters.count) | rime.key }

        /// The letters that may carry the tone, as bits.
        var tonePlaces: UInt8 {
            let places = rime.tonePlaces << UInt8(onset.letters.count)
            // gía, qúy, qủa: what old input methods made.
            return onset.isGlide && rime.letters.count == 1 ? places | 1 << 1 : places
        }
    }

    private static let onsets = """
        b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
        """.split(separator: " ").map(SyllableOnset.init)

    private static let rimes = """
        a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc \
        oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt \
        uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych ynh yt
        """.split(separator: " ").map(SyllableRime.init)

    static let spellings: [Spelling] = {
        var spellings: [Spelling] = []
        for onset in [SyllableOnset("")] + onsets {
            for rime in rimes where onset.mayStand(before: rime) {
                spellings.append(Spelling(onset: onset, rime: rime))
            }
        }
        // gì, gìn, giêng: the i of gi is the rime's own.
        let g = SyllableOnset("g")
        for rime in rimes where rime.traits.contains(.beginsI) {
            guard rime.letters.count != 2 || rime.traits.contains(.isIn) else { continue }
            spellings.append(Spelling(onset: g, rime: rime))
        }
        return spellings
    }()
}
