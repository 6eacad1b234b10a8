/// The code page through which bytes of old text became the characters that a workbook holds.
public enum Carrier: String, Hashable, Sendable, CaseIterable {
    /// Western Windows, the usual one.
    case windows1252
    /// A Windows set to Vietnamese: 14 characters differ.
    case windows1258

    /// What code page 1252 has at 80 to 9F; 0 where it has nothing and the control character stands instead.
    private static let punctuation: [UInt32] = [
        0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
    ]

    /// Where code page 1258 differs from 1252, by byte.
    static let vietnamese: [UInt8: UInt32] = [
        0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110, 0xD2: 0x309, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303,
        0xE3: 0x103, 0xEC: 0x301, 0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1, 0xFD: 0x1B0, 0xFE: 0x20AB,
    ]

    private static let bytes: [UInt32: UInt8] = {
        var bytes: [UInt32: UInt8] = [:]
        for (byte, scalar) in vietnamese { bytes[scalar] = byte }
        for (index, scalar) in punctuation.enumerated() where scalar != 0 {
            bytes[scalar] = UInt8(truncatingIfNeeded: 0x80 + index)
        }
        return bytes
    }()

    /// The byte that a character was, whichever the code page; `nil` when it can have been none.
    static func byte(of scalar: UInt32) -> UInt8? { scalar < 0x100 ? UInt8(scalar) : bytes[scalar] }

    /// The character that a byte becomes.
    func scalar(of byte: UInt8) -> UInt32 {
        if self == .windows1258, let scalar = Self.vietnamese[byte] { return scalar }
        guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
        let scalar = Self.punctuation[Int(byte) - 0x80]
        return scalar == 0 ? UInt32(byte) : scalar
    }
}
