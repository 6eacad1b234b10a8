extension XMLEncoding.Kind {
    /// The bytes of a text in this encoding, `text` being UTF-8 with its byte order mark if it has one.
    ///
    /// A character that a code page lacks is written as a character reference.
    func encoded(_ text: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: text
        case .utf16(let start, let isBigEndian): Self.utf16(text, hasMark: start > 0, isBigEndian: isBigEndian)
        case .codePage(let page): Self.encoded(text, in: page)
        }
    }

    private static func utf16(_ text: [UInt8], hasMark: Bool, isBigEndian: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 2 + 2)
        func add(_ unit: UInt16) {
            let (high, low) = (UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit))
            bytes.append(isBigEndian ? high : low)
            bytes.append(isBigEndian ? low : high)
        }
        if hasMark { add(0xFEFF) }
        _ = transcode(text.makeIterator(), from: UTF8.self, to: UTF16.self, stoppingOnError: false, into: add)
        return bytes
    }

    private static func encoded(_ text: [UInt8], in page: CodePage) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if let byte = page.byte(of: scalar) {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: "&#\(scalar.value);".utf8)
            }
        }
        return bytes
    }
}
