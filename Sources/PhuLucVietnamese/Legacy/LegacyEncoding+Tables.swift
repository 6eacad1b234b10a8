extension LegacyEncoding {
    /// The letters of the bytes 80 to FF, `.` where a byte is none; the encodings of one byte a letter.
    ///
    /// Sources: TCVN 5712:1993 (VN3), VPS's table, RFC 1456, Microsoft's table of code page 1258.
    private var upperHalf: String? {
        switch self {
        case .tcvn3:
            """
            ................................\
            .ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.\
            ......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò\
            .ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.
            """
        case .vps:
            """
            ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ..ỀỂỄỐỒỔỖýỷỵỚỜỞ\
            .ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự\
            ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ.\
            àáâãảạă.èéêẽìí.ĩẴĐòóôõ.Ơụùúủ.ỶẼỳ
            """
        case .viscii:
            """
            ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
            ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
            ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
            àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ
            """
        case .vni, .windows1258: nil
        }
    }

    /// The six letters that VISCII puts among the control characters.
    private var lowControls: [UInt32: Unicode.Scalar] {
        self == .viscii ? [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"] : [:]
    }

    /// Byte to letter, 0 where a byte is none.
    private func makeLetters() -> [UInt32] {
        var letters = [UInt32](repeating: 0, count: 256)
        for (byte, letter) in lowControls { letters[Int(byte)] = letter.value }
        for (index, letter) in (upperHalf ?? "").precomposedScalars.enumerated() where letter != 0x2E {
            if 0x80 + index < letters.count { letters[0x80 + index] = letter }
        }
        return letters
    }

    private static let tcvn3Letters = tcvn3.makeLetters()
    private static let vpsLetters = vps.makeLetters()
    private static let visciiLetters = viscii.makeLetters()

    /// The letters of the 256 bytes, 0 where a byte is none; empty for the encodings of two codes a letter.
    var letters: [UInt32] {
        switch self {
        case .tcvn3: Self.tcvn3Letters
        case .vps: Self.vpsLetters
        case .viscii: Self.visciiLetters
        case .vni, .windows1258: []
        }
    }

    /// The bytes of the letters.
    var bytes: [UInt32: UInt8] { Self.bytesByEncoding[self] ?? [:] }

    private static let bytesByEncoding: [LegacyEncoding: [UInt32: UInt8]] = {
        var all: [LegacyEncoding: [UInt32: UInt8]] = [:]
        for encoding in allCases {
            for (byte, letter) in encoding.letters.enumerated() where letter != 0 {
                all[encoding, default: [:]][letter] = UInt8(truncatingIfNeeded: byte)
            }
        }
        return all
    }()

    /// Whether a byte's letter also stands for its capital, so that the words around it tell which is meant.
    func isCaseless(_ byte: UInt8) -> Bool {
        switch self {
        case .tcvn3: byte >= 0xA8 && letters[Int(byte)] != 0
        case .vps: Self.vpsCaseless.contains(byte)
        case .vni, .viscii, .windows1258: false
        }
    }

    private static let vpsCaseless: Set<UInt8> = [
        0x86, 0x8C, 0x9C, 0xA5, 0xAE, 0xB6, 0xBB, 0xBF, 0xC5, 0xC6, 0xCB, 0xCE, 0xE5, 0xF8,
    ]
}
