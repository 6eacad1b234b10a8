import Foundation

/// Unicode normal form C, asked for only where it can change something.
enum Canonical {
    /// The text in NFC; text of scalars that cannot change comes back as it is.
    static func composed(_ text: some StringProtocol) -> String {
        for scalar in text.unicodeScalars where mayChange(scalar.value) {
            return text.precomposedStringWithCanonicalMapping
        }
        return String(text)
    }

    /// The text in NFD, for taking marks off letters that are not Vietnamese.
    static func decomposed(_ text: String) -> String {
        text.decomposedStringWithCanonicalMapping
    }

    /// Whether a scalar is, or may combine into, something else in NFC.
    ///
    /// Everything outside the listed ranges is treated with suspicion; only the cost depends on it.
    static func mayChange(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x300: false
        case 0x1E00...0x1EFF: false
        case 0x2010...0x2027, 0x2030...0x205E: false
        case 0x20A0...0x20CF: false
        case 0x2190...0x22FF: false
        case 0x2460...0x29FF: false
        case 0x3001...0x3029: false
        case 0x4E00...0x9FFF: false
        case 0xE000...0xF8FF: false
        case 0x1F300...0x1FAFF: false
        default: true
        }
    }
}
