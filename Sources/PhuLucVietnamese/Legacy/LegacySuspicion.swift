/// A quick look at a string's bytes: could it be text of an old encoding, whatever its font?
public enum LegacySuspicion {
    /// Whether words of the string make no sense as Unicode.
    ///
    /// ASCII, and text with a letter that only Unicode has (U+1EA0 to U+1EF9), are told in one pass over the bytes.
    public static func isRaised(by utf8: ArraySlice<UInt8>) -> Bool {
        // A plain slice, not any collection: a generic loop over bytes would cost ten times as much.
        let mayBeOld = utf8.withContiguousStorageIfAvailable { isBeyondASCII($0) } ?? isBeyondASCII(Array(utf8))
        guard mayBeOld, !isSound(utf8) else { return false }
        return RawWords(OldText(String(decoding: utf8, as: UTF8.self))).invalid > 0
    }

    /// Whether there are letters beyond ASCII, and none that only Unicode has.
    private static func isBeyondASCII(_ utf8: some TextBytes) -> Bool {
        var before: UInt8 = 0
        var all: UInt8 = 0
        for byte in utf8 {
            if before == 0xE1, byte & 0xFE == 0xBA { return false }
            all |= byte
            before = byte
        }
        return all >= 0x80
    }

    /// Whether all is ASCII but for letters of two bytes in small or capitalised syllables; in doubt false.
    private static func isSound(_ utf8: ArraySlice<UInt8>) -> Bool {
        var word: [UInt32] = []
        word.reserveCapacity(Syllable.longest + 1)
        var (isMarked, isShaped) = (false, true)
        var index = utf8.startIndex
        while index < utf8.endIndex {
            var scalar = UInt32(utf8[index])
            index += 1
            if scalar >= 0x80 {
                guard scalar < 0xE0, index < utf8.endIndex else { return false }
                scalar = (scalar & 0x1F) << 6 | UInt32(utf8[index] & 0x3F)
                index += 1
                guard isVietnamese(scalar) else { return false }
                isMarked = true
            }
            if DecodedLetter.isLetter(scalar) {
                let small = VietnameseLetter.lowercase(scalar) ?? scalar
                // Capitals may be an abbreviation, which is looked at more closely.
                if small != scalar, !word.isEmpty { isShaped = false }
                if word.count <= Syllable.longest { word.append(small) }
            } else {
                guard !isMarked || isShaped && Syllable.isSound(word) else { return false }
                word.removeAll(keepingCapacity: true)
                (isMarked, isShaped) = (false, true)
            }
        }
        return !isMarked || isShaped && Syllable.isSound(word)
    }

    /// Whether a scalar of two bytes is a letter of the Vietnamese alphabet.
    private static func isVietnamese(_ scalar: UInt32) -> Bool {
        guard let small = VietnameseLetter.lowercase(scalar) else { return false }
        return small == 0x111 || VowelTone.parts(of: small) != nil
    }
}
