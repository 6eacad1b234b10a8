extension CellText {
    static func isPlain(_ raw: String) -> Bool { isPlain(Array(raw.utf8)[...]) }

    /// Whether sound UTF-8 is already as `normalised` leaves it: one pass over bytes, in doubt false.
    static func isPlain(_ utf8: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0x20
        var index = utf8.startIndex
        while index < utf8.endIndex {
            let byte = utf8[index]
            if byte < 0x80 {
                if byte < 0x20 || byte == 0x7F || (byte == 0x20 && before == 0x20) { return false }
                index += 1
            } else if byte < 0xE0 {
                // Two-byte letters below U+0300.
                guard byte <= 0xCB, index + 1 < utf8.endIndex else { return false }
                if byte == 0xC2, utf8[index + 1] <= 0xA0 || utf8[index + 1] == 0xAD { return false }
                index += 2
            } else {
                // The two blocks that Vietnamese text needs.
                guard byte == 0xE1 || byte == 0xE2, index + 2 < utf8.endIndex,
                    isPlainThreeByte(byte, utf8[index + 1], utf8[index + 2])
                else { return false }
                index += 3
            }
            before = byte
        }
        return before != 0x20 || utf8.isEmpty
    }

    /// Latin Extended Additional, dashes, quotes, dots, bullets, mathematical signs.
    private static func isPlainThreeByte(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (lead, second) {
        case (0xE1, 0xB8...0xBB): true
        case (0xE2, 0x80): (0x90...0xA7).contains(third) || third >= 0xB0
        case (0xE2, 0x86...0x8B), (0xE2, 0x92...0xA7): true
        default: false
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
