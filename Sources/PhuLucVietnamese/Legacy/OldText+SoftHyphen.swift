extension OldText {
    /// The text without its soft hyphens; `nil` when it has none, or when one may be the ư of TCVN3.
    ///
    /// It is a soft hyphen where the word makes sense without it: `IV\u{AD}` and `thực\u{AD}`, but not `nh\u{AD}`.
    var withoutSoftHyphens: OldText? {
        guard scalars.contains(Self.softHyphen) else { return nil }
        let words = scalars.split { !DecodedLetter.isLetter($0) && $0 != Self.softHyphen }
        for word in words where word.contains(Self.softHyphen) {
            let letters = word.filter { $0 != Self.softHyphen }.map { DecodedLetter(value: $0) }
            let isNumeral = letters.count > 1 && letters.allSatisfy { $0.isCapital && $0.value < 0x80 }
            guard letters.isEmpty || isNumeral || Syllable.isSound(letters.lazy.map(\.small)) else { return nil }
        }
        let kept = scalars.indices.filter { scalars[$0] != Self.softHyphen }
        let whole = OldText(scalars: kept.map { scalars[$0] }, drawsCapitals: kept.map { drawsCapitals[$0] })
        return RawWords(whole).invalid == 0 ? whole : nil
    }

    private static let softHyphen: UInt32 = 0xAD
}
