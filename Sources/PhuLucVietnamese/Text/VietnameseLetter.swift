/// Facts about single Vietnamese letters, as Unicode scalar values of precomposed text.
public enum VietnameseLetter {
    /// The six tone forms of a plain vowel, level tone first; nil for anything but a, e, i, o, u, y.
    static func forms(of base: UInt32) -> [UInt32]? {
        switch base {
        case 0x61: [0x61, 0xE0, 0xE1, 0x1EA3, 0xE3, 0x1EA1]
        case 0x65: [0x65, 0xE8, 0xE9, 0x1EBB, 0x1EBD, 0x1EB9]
        case 0x69: [0x69, 0xEC, 0xED, 0x1EC9, 0x129, 0x1ECB]
        case 0x6F: [0x6F, 0xF2, 0xF3, 0x1ECF, 0xF5, 0x1ECD]
        case 0x75: [0x75, 0xF9, 0xFA, 0x1EE7, 0x169, 0x1EE5]
        case 0x79: [0x79, 0x1EF3, 0xFD, 0x1EF7, 0x1EF9, 0x1EF5]
        default: nil
        }
    }

    /// The vowel of a, e, i, o, u, y that a small letter is, and its tone (0 level … 5 nặng).
    static func vowel(_ letter: UInt32) -> (base: UInt32, tone: Int)? {
        switch letter {
        case 0x61: (0x61, 0)
        case 0xE0: (0x61, 1)
        case 0xE1: (0x61, 2)
        case 0x1EA3: (0x61, 3)
        case 0xE3: (0x61, 4)
        case 0x1EA1: (0x61, 5)
        case 0x65: (0x65, 0)
        case 0xE8: (0x65, 1)
        case 0xE9: (0x65, 2)
        case 0x1EBB: (0x65, 3)
        case 0x1EBD: (0x65, 4)
        case 0x1EB9: (0x65, 5)
        case 0x69: (0x69, 0)
        case 0xEC: (0x69, 1)
        case 0xED: (0x69, 2)
        case 0x1EC9: (0x69, 3)
        case 0x129: (0x69, 4)
        case 0x1ECB: (0x69, 5)
        case 0x6F: (0x6F, 0)
        case 0xF2: (0x6F, 1)
        case 0xF3: (0x6F, 2)
        case 0x1ECF: (0x6F, 3)
        case 0xF5: (0x6F, 4)
        case 0x1ECD: (0x6F, 5)
        case 0x75: (0x75, 0)
        case 0xF9: (0x75, 1)
        case 0xFA: (0x75, 2)
        case 0x1EE7: (0x75, 3)
        case 0x169: (0x75, 4)
        case 0x1EE5: (0x75, 5)
        case 0x79: (0x79, 0)
        case 0x1EF3: (0x79, 1)
        case 0xFD: (0x79, 2)
        case 0x1EF7: (0x79, 3)
        case 0x1EF9: (0x79, 4)
        case 0x1EF5: (0x79, 5)
        default: nil
        }
    }

    /// The small form of a letter of the Vietnamese alphabet, or nil where Unicode must be asked.
    public static func lowercase(_ letter: UInt32) -> UInt32? {
        switch letter {
        case 0x41...0x5A: letter + 0x20
        case 0...0x7F: letter
        case 0xC0...0xD6, 0xD8...0xDE: letter + 0x20
        case 0xDF...0xFF: letter
        case 0x102, 0x110, 0x128, 0x168, 0x1A0, 0x1AF: letter + 1
        case 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: letter
        case 0x1EA0...0x1EF9: letter | 1
        default: nil
        }
    }

    /// The ASCII letter beneath a small letter with its marks, or nil where Unicode must be asked.
    static func plain(_ letter: UInt32) -> UInt32? {
        switch letter {
        case 0...0x7F: letter
        case 0xE0...0xE5, 0x103, 0x1EA0...0x1EB7: 0x61
        case 0xE8...0xEB, 0x1EB8...0x1EC7: 0x65
        case 0xEC...0xEF, 0x129, 0x1EC8...0x1ECB: 0x69
        case 0xF2...0xF6, 0x1A1, 0x1ECC...0x1EE3: 0x6F
        case 0xF9...0xFC, 0x169, 0x1B0, 0x1EE4...0x1EF1: 0x75
        case 0xFD, 0xFF, 0x1EF2...0x1EF9: 0x79
        case 0x111: 0x64
        default: nil
        }
    }

    /// Whether a small-letter scalar can stand inside a Vietnamese syllable.
    static func isLetter(_ letter: UInt32) -> Bool {
        (0x61...0x7A).contains(letter) || (letter >= 0xC0 && letter != 0xD7 && letter != 0xF7 && letter < 0x250)
            || (0x1EA0...0x1EF9).contains(letter)
    }
}

extension VietnameseLetter {
    /// The capital of a small letter of the Vietnamese alphabet; any other scalar as it is.
    static func uppercase(_ letter: UInt32) -> UInt32 {
        switch letter {
        case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: letter - 0x20
        case 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: letter - 1
        case 0x1EA0...0x1EF9: letter & ~1
        default: letter
        }
    }

    /// Whether a scalar is a capital of the Vietnamese alphabet.
    static func isCapital(_ letter: UInt32) -> Bool { lowercase(letter).map { $0 != letter } ?? false }
}
