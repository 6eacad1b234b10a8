extension XMLEncoding.Kind {
    /// The bytes of a text in this encoding, `text` being UTF-8 with its byte order mark if it has one.
    ///
    /// A character that Windows-1252 lacks is written as a character reference.
    func encoded(_ text: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: text
        case .utf16(let start, let isBigEndian): Self.utf16(text, hasMark: start > 0, isBigEndian: isBigEndian)
        case .windows1252: Self.windows1252(text)
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

    private static func windows1252(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if let index = XMLEncoding.controlRow.firstIndex(where: { UInt32($0) == scalar.value }) {
                bytes.append(UInt8(0x80 + index))
            } else if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
                bytes.append(UInt8(scalar.value))
            } else {
                bytes.append(contentsOf: "&#\(scalar.value);".utf8)
            }
        }
        return bytes
    }
}
