/// A quick look at a string's bytes: could it be text of an old encoding, whatever its font?
public enum LegacySuspicion {
    /// Whether words of the string make no sense as Unicode.
    ///
    /// ASCII, and text with a letter that only Unicode has (U+1EA0 to U+1EF9), are told in one pass over the bytes.
    public static func isRaised(by utf8: ArraySlice<UInt8>) -> Bool {
        // A plain slice, not any collection: a generic loop over bytes would cost ten times as much.
        var before: UInt8 = 0
        var all: UInt8 = 0
        for byte in utf8 {
            if before == 0xE1, byte & 0xFE == 0xBA { return false }
            all |= byte
            before = byte
        }
        guard all >= 0x80 else { return false }
        return RawWords(OldText(String(decoding: utf8, as: UTF8.self))).invalid > 0
    }
}
