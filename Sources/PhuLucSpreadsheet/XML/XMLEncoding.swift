/// Finds a part's encoding (XML 1.0, appendix F) and turns it into UTF-8.
enum XMLEncoding {
    /// The encodings that are understood.
    enum Kind: Equatable {
        /// UTF-8 or ASCII, the text beginning at `start`, after a byte order mark.
        case utf8(start: Int)
        case utf16(start: Int, isBigEndian: Bool)
        /// Windows-1252, which holds ISO 8859-1.
        case windows1252
    }

    /// The part as sound UTF-8, and where its text begins after a byte order mark.
    static func utf8(of part: PartBytes, name: String) throws(Fault) -> (PartBytes, start: Int) {
        switch try kind(of: part, name: name) {
        case .utf8(let start): (UTF8Repair.sound(part), start)
        case .utf16(let start, let isBigEndian): (utf16(part, from: start, bigEndian: isBigEndian), 0)
        case .windows1252: (windows1252(part), 0)
        }
    }

    /// The encoding that a part's first bytes or its declaration say.
    static func kind(of part: PartBytes, name: String) throws(Fault) -> Kind {
        let head = part.padded.prefix(4)
        switch (head[0], head[1], head[2], head[3]) {
        case (0xEF, 0xBB, 0xBF, _): return .utf8(start: 3)
        case (0xFE, 0xFF, _, _): return .utf16(start: 2, isBigEndian: true)
        case (0xFF, 0xFE, _, _): return .utf16(start: 2, isBigEndian: false)
        case (0, 0x3C, 0, _): return .utf16(start: 0, isBigEndian: true)
        case (0x3C, 0, _, 0): return .utf16(start: 0, isBigEndian: false)
        default: break
        }
        switch declaredName(part) {
        case nil, "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "unicode": return .utf8(start: 0)
        case "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252": return .windows1252
        case let other?: throw Fault(.unsupportedEncoding, part: name, detail: other)
        }
    }

    /// Whether a part that begins so is in UTF-8 and needs no turning.
    static func isUTF8(_ part: PartBytes) -> Bool {
        let head = part.padded.prefix(4)
        if head[0] == 0xFE || head[0] == 0xFF || head[0] == 0 || head[1] == 0 { return false }
        return [nil, "utf-8", "utf8", "us-ascii", "ascii"].contains(declaredName(part))
    }

    /// The encoding that the XML declaration names, in lower case.
    private static func declaredName(_ part: PartBytes) -> String? {
        guard part.bytes.starts(with: Array("<?xml".utf8)) else { return nil }
        let head = String(decoding: part.bytes.prefix(256).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        let pieces = head.split(separator: "encoding", maxSplits: 1)
        guard pieces.count == 2 else { return nil }
        let quoted = pieces[1].split(omittingEmptySubsequences: false) { $0 == "\"" || $0 == "'" }
        return quoted.count > 1 ? quoted[1].lowercased() : nil
    }

    private static func utf16(_ part: PartBytes, from start: Int, bigEndian: Bool) -> PartBytes {
        let bytes = part.padded
        var utf8: [UInt8] = []
        utf8.reserveCapacity(part.count)
        let units = stride(from: start, to: part.count - 1, by: 2).lazy.map { index -> UInt16 in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
            if $0 == 0 { utf8 += [0xEF, 0xBF, 0xBD] } else { utf8.append($0) }
        }
        return PartBytes(utf8)
    }

    private static func windows1252(_ part: PartBytes) -> PartBytes {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(part.count)
        for byte in part.bytes {
            if byte < 0x80, byte > 0 {
                utf8.append(byte)
            } else {
                let isControl = (0x80...0x9F).contains(byte)
                let code: UInt16 = byte == 0 ? 0xFFFD : isControl ? controlRow[Int(byte) - 0x80] : UInt16(byte)
                utf8.append(contentsOf: Character(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
            }
        }
        return PartBytes(utf8)
    }

    /// What Windows-1252 has at 80 to 9F.
    static let controlRow: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
