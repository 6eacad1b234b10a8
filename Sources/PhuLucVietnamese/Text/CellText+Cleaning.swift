extension CellText {
    static func isPlain(_ raw: String) -> Bool { isPlain(Array(raw.utf8)[...]) }

    /// Whether sound UTF-8 is already as `normalised` leaves it: one pass over bytes, in doubt false.
    static func isPlain(_ utf8: ArraySlice<UInt8>) -> Bool {
        // By what the next byte is judged: the byte before it, where that leads to more than plain letters.
        var lead: UInt8 = 0
        var isBlank = true
        for byte in utf8 {
            if byte < 0x80 {
                if byte <= 0x20 || byte == 0x7F {
                    guard byte == 0x20, !isBlank else { return false }
                    isBlank = true
                } else {
                    isBlank = false
                }
                continue
            }
            isBlank = false
            switch lead {
            case 0:
                // The third byte of a letter, or the second of a plain one.
                if byte < 0xC0 { continue }
                // Two-byte letters below U+0300, and the two blocks that Vietnamese text needs.
                guard byte <= 0xCB || byte == 0xE1 || byte == 0xE2 else { return false }
                if byte == 0xC2 || byte > 0xCB { lead = byte }
            case 0xC2:
                guard byte > 0xA0, byte != 0xAD else { return false }
                lead = 0
            case 0xE1:
                // Latin Extended Additional.
                guard (0xB8...0xBB).contains(byte) else { return false }
                lead = 0
            case 0xE2:
                // Dashes, quotes, dots and bullets below U+2080; mathematical signs.
                guard byte == 0x80 || (0x86...0x8B).contains(byte) || (0x92...0xA7).contains(byte) else { return false }
                lead = byte == 0x80 ? byte : 0
            default:
                guard (0x90...0xA7).contains(byte) || byte >= 0xB0 else { return false }
                lead = 0
            }
        }
        return !isBlank || utf8.isEmpty
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
