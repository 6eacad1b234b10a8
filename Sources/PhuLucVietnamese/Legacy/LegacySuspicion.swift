/// A quick look at a string's bytes: could it be text of an old encoding, whatever its font?
public enum LegacySuspicion {
    /// Whether words of the string make no sense as Unicode.
    ///
    /// ASCII, and text with a letter that only Unicode has (U+1EA0 to U+1EF9), are told in one pass over the bytes.
    public static func isRaised(by utf8: some Collection<UInt8>) -> Bool {
        var before: UInt8 = 0
        var isASCII = true
        for byte in utf8 {
            if byte >= 0x80 {
                isASCII = false
                if before == 0xE1, byte == 0xBA || byte == 0xBB { return false }
            }
            before = byte
        }
        if isASCII { return false }
        return RawWords(OldText(String(decoding: utf8, as: UTF8.self))).invalid > 0
    }
}
