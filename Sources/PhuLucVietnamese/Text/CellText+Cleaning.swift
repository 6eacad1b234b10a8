extension CellText {
    /// Whether bytes are UTF-8 that is already as `normalised` leaves it: one pass over bytes, in doubt false.
    static func isPlain(_ raw: String) -> Bool {
        raw.utf8.withContiguousStorageIfAvailable { isPlain(in: $0) } ?? isPlain(in: Array(raw.utf8))
    }

    static func isPlain(_ utf8: ArraySlice<UInt8>) -> Bool {
        utf8.withContiguousStorageIfAvailable { isPlain(in: $0) } ?? isPlain(in: Array(utf8))
    }

    private static func isPlain(in utf8: some TextBytes) -> Bool {
        var isBlank = true
        var index = utf8.startIndex
        let end = utf8.endIndex
        while index < end {
            let byte = utf8[index]
            index &+= 1
            // The likeliest first: every byte of every text comes by here.
            if byte > 0x20, byte < 0x7F {
                isBlank = false
            } else if byte == 0xE1 {
                // Latin Extended Additional.
                guard index &+ 1 < end, (0xB8...0xBB).contains(utf8[index]), utf8[index &+ 1] & 0xC0 == 0x80
                else { return false }
                index &+= 2
                isBlank = false
            } else if byte == 0x20 {
                if isBlank { return false }
                isBlank = true
            } else {
                guard index < end, utf8[index] & 0xC0 == 0x80,
                    let count = restOfPlain(byte, utf8[index], index &+ 1 < end ? utf8[index + 1] : 0)
                else { return false }
                index &+= count
                isBlank = false
            }
        }
        return !isBlank || utf8.isEmpty
    }

    /// How many bytes follow the first one of a plain letter or sign, the second of which continues it; nil when it may
    /// not be plain.
    @inline(__always)
    private static func restOfPlain(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
        switch lead {
        // Letters below U+0300.
        case 0xC3...0xCB: 1
        case 0xC2: second > 0xA0 && second != 0xAD ? 1 : nil
        // Dashes, quotes, dots and bullets below U+2080; mathematical signs.
        case 0xE2 where third & 0xC0 != 0x80: nil
        case 0xE2 where second == 0x80: (0x90...0xA7).contains(third) || third >= 0xB0 ? 2 : nil
        case 0xE2: (0x86...0x8B).contains(second) || (0x92...0xA7).contains(second) ? 2 : nil
        default: nil
        }
    }

    private enum Role {
        case blank, lineBreak, nothing, text
    }

    /// Single blanks, `\n` for every break, lines trimmed, none empty, nothing invisible, NFC.
    static func cleaned(_ raw: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.utf8.count)
        var pending: UInt8 = 0
        var mayChange = false
        for scalar in raw.unicodeScalars {
            switch role(of: scalar.value) {
            case .nothing: continue
            case .lineBreak: pending = 0x0A
            case .blank: if pending == 0 { pending = 0x20 }
            case .text:
                if pending != 0, !bytes.isEmpty { bytes.append(pending) }
                pending = 0
                bytes.append(scalar: scalar.value)
                mayChange = mayChange || Canonical.mayChange(scalar.value)
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return mayChange ? Canonical.composed(text) : text
    }

    private static func role(of value: UInt32) -> Role {
        switch value {
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0..<0x20, 0x7F...0x9F, 0xAD: .nothing
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .nothing
        default: .text
        }
    }
}
