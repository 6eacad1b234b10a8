/// Turns the bytes of a text file into sound UTF-8, whatever they are.
enum TextEncoding {
    /// The text without its byte order mark.
    ///
    /// A mark decides, then whether the bytes are UTF-8 (Vietnamese in another encoding never is), then the name that
    /// the file itself gives, then a guess.
    static func utf8(_ bytes: [UInt8], declared name: String? = nil) -> PartBytes {
        switch (bytes.first ?? 0, bytes.dropFirst().first ?? 0) {
        case (0xFE, 0xFF): return XMLEncoding.utf16(PartBytes(bytes), from: 2, bigEndian: true)
        case (0xFF, 0xFE): return XMLEncoding.utf16(PartBytes(bytes), from: 2, bigEndian: false)
        default: break
        }
        if isUTF16(bytes) { return XMLEncoding.utf16(PartBytes(bytes), from: 0, bigEndian: false) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let part = PartBytes(bytes[start...])
        if UTF8Repair.isSound(part) { return part }
        if start > 0 || isMostlyUTF8(part) { return UTF8Repair.sound(part) }
        let page = name.flatMap { CodePage(name: $0.lowercased()) } ?? CodePage.guessed(bytes.prefix(1 << 20))
        return PartBytes(page.utf8(bytes))
    }

    /// Whether what is broken is little beside what is sound: a text that was cut or patched, in no code page.
    private static func isMostlyUTF8(_ part: PartBytes) -> Bool {
        var (sound, broken) = (0, 0)
        for scalar in String(decoding: part.bytes.prefix(1 << 20), as: UTF8.self).unicodeScalars {
            if scalar == "\u{FFFD}" { broken += 1 } else if scalar.value >= 0x80 { sound += 1 }
        }
        return sound > broken * 10
    }

    /// Whether bytes look like little-endian UTF-16 without a mark: ASCII with zeros between.
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 4 else { return false }
        return (0..<2).allSatisfy { (0x09...0x7E).contains(bytes[$0 * 2]) && bytes[$0 * 2 + 1] == 0 }
    }
}
