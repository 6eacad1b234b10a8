/// Finds a part's encoding (XML 1.0, appendix F) and turns it into UTF-8.
enum XMLEncoding {
    /// The encodings that are understood.
    enum Kind: Equatable {
        /// UTF-8 or ASCII, the text beginning at `start`, after a byte order mark.
        case utf8(start: Int)
        case utf16(start: Int, isBigEndian: Bool)
        /// A byte a character.
        case codePage(CodePage)
    }

    /// The part as sound UTF-8, and where its text begins after a byte order mark.
    static func utf8(of part: PartBytes, name: String) throws(Fault) -> (PartBytes, start: Int) {
        switch try kind(of: part, name: name) {
        case .utf8(let start): (UTF8Repair.sound(part), start)
        case .utf16(let start, let isBigEndian): (utf16(part, from: start, bigEndian: isBigEndian), 0)
        case .codePage(let page): (UTF8Repair.sound(PartBytes(page.utf8(part.bytes))), 0)
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
        case let other?:
            guard let page = CodePage(name: other) else {
                throw Fault(.unsupportedEncoding, part: name, detail: other)
            }
            return .codePage(page)
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
        let head = part.bytes.prefix(256).prefix { $0 != UInt8(ascii: ">") }
        guard head.starts(with: "<?xml".utf8), let word = place(of: "encoding", in: head) else { return nil }
        let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
        guard let quote = head[word...].firstIndex(where: isQuote) else { return nil }
        return String(decoding: head[(quote + 1)...].prefix { !isQuote($0) }, as: UTF8.self).lowercased()
    }

    /// Where a word stands first, by its end.
    private static func place(of word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let count = word.utf8CodeUnitCount
        var start = bytes.startIndex
        while start + count <= bytes.endIndex {
            if word.withUTF8Buffer({ bytes[start..<start + count].elementsEqual($0) }) { return start + count }
            start += 1
        }
        return nil
    }

    /// UTF-16 from a place on as UTF-8; what is broken becomes the replacement character.
    static func utf16(_ part: PartBytes, from start: Int, bigEndian: Bool) -> PartBytes {
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
}
