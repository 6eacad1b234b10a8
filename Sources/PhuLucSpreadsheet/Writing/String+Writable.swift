extension String {
    /// Whether libxlsxwriter can put the text into a part: no NUL, which ends a C string, no U+FFFE, no U+FFFF.
    var isWritable: Bool {
        var text = self
        return text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() where byte == 0 || byte == 0xEF {
                if byte == 0 { return false }
                // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
                if index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return false }
            }
            return true
        }
    }

    /// Whether the text can be the value of an attribute: ``isWritable``, and no control characters.
    var isWritableName: Bool {
        isWritable && !unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    }

    /// Whether the text can stand where the library leaves control characters as they are: none but line breaks, tabs.
    var isWritableText: Bool {
        isWritable && !unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
    }

    /// The text with each literal `_xHHHH_` guarded, which a reader would take for a character's code.
    ///
    /// ECMA-376 part 1, 22.9.2.19: its first underscore is written as its own code, `_x005F_`. The library
    /// writes control characters that way, but leaves what looks alike as it is.
    var guardingEscapes: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return self }
        let bytes = Array(utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            result.append(byte)
            if byte == UInt8(ascii: "_"), Self.isEscape(bytes[index...].prefix(7)) {
                result.append(contentsOf: "x005F_".utf8)
            }
        }
        return result.count == bytes.count ? self : String(decoding: result, as: UTF8.self)
    }

    /// Whether bytes are `_x`, four hexadecimal digits and `_`.
    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 7, bytes.last == UInt8(ascii: "_"), bytes.dropFirst().first == UInt8(ascii: "x") else {
            return false
        }
        return bytes.dropFirst(2).dropLast().allSatisfy {
            Character(Unicode.Scalar($0)).isHexDigit
        }
    }
}
