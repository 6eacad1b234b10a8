/// The spelling of Vietnamese syllables: onset, rime and tone.
///
/// The lists hold what the spelling allows, not only what dictionaries have: a text is judged by how many of its
/// words could be Vietnamese at all.
enum Syllable {
    /// What a spelling without its tone allows.
    struct Shape {
        /// The letters that may carry the tone, as bits.
        var tonePlaces: UInt8
        /// Whether it ends in p, t, c or ch: then only sắc and nặng are spoken.
        var isStopped: Bool
    }

    /// Whether small precomposed letters spell a syllable.
    static func isSound(_ letters: some Sequence<UInt32>) -> Bool {
        var key: UInt64 = 0
        var tone = 0
        var place = 0
        var index = 0
        for letter in letters {
            index += 1
            guard index <= longest else { return false }
            var base = letter
            if let parts = VowelTone.parts(of: letter) {
                base = parts.base
                if parts.tone > 0 {
                    guard tone == 0 else { return false }
                    (tone, place) = (parts.tone, index - 1)
                }
            }
            guard let code = codes[base] else { return false }
            key = key << 5 | code
        }
        guard index > 0, let shape = shapes[key] else { return false }
        if tone == 0 { return !shape.isStopped || index == 1 }
        if shape.isStopped, tone != 2, tone != 5 { return false }
        return shape.tonePlaces & (1 << UInt8(truncatingIfNeeded: place)) != 0
    }

    /// Whether small ASCII letters spell a syllable whose marks may have been left out.
    static func isSoundWithoutTone(_ letters: some Sequence<UInt32>) -> Bool {
        guard let key = key(of: letters) else { return false }
        return shapes[key] != nil
    }

    /// The longest syllable, `nghiêng`.
    static let longest = 7

    /// Five bits a letter.
    private static let codes: [UInt32: UInt64] = {
        var codes: [UInt32: UInt64] = [:]
        for letter in "aăâbcdđeêghiklmnoôơpqrstuưvxy".precomposedScalars { codes[letter] = UInt64(codes.count + 1) }
        return codes
    }()

    static func key(of letters: some Sequence<UInt32>) -> UInt64? {
        var key: UInt64 = 0
        var count = 0
        for letter in letters {
            guard let code = codes[letter], count < longest else { return nil }
            key = key << 5 | code
            count += 1
        }
        return count == 0 ? nil : key
    }

    /// Every spelling without its tone.
    private static let shapes: [UInt64: Shape] = {
        var shapes: [UInt64: Shape] = [:]
        shapes.reserveCapacity(SyllableList.spellings.count)
        for spelling in SyllableList.spellings {
            let shape = Shape(tonePlaces: spelling.tonePlaces, isStopped: spelling.isStopped)
            guard let old = shapes.updateValue(shape, forKey: spelling.key) else { continue }
            shapes[spelling.key] = Shape(
                tonePlaces: shape.tonePlaces | old.tonePlaces, isStopped: shape.isStopped && old.isStopped)
        }
        return shapes
    }()
}
