extension CodePage {
    /// The likelier page of bytes that are no UTF-8: Windows 1258 or Windows 1252.
    ///
    /// In 1258 five bytes are tones and stand after a vowel only. In 1252, and in the old fonts that are stored as
    /// 1252, the same bytes are letters anywhere, and symbols (A1 to BF) stand within words.
    static func guessed(_ bytes: some Collection<UInt8>) -> CodePage {
        var (tones, others) = (0, 0)
        var last: UInt8 = 0
        for byte in bytes {
            if [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains(byte) {
                if isVowel(last) { tones += 1 } else { others += 1 }
            } else if (0xA1...0xBF).contains(byte), isLetter(last) {
                others += 1
            }
            last = byte
        }
        return tones > others ? .windows1258 : .windows1252
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC0 }

    /// Vowels of Windows 1258 that a tone may follow.
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD: byte < 0x80 || byte >= 0xC0
        default: false
        }
    }
}
