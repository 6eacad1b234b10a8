/// Names of parts in a package, made comparable (ECMA-376 part 2, part names).
enum PartName {
    /// How many bytes one may have: an archive cannot name longer ones.
    static let longest = 0xFFFF

    /// One form for every spelling: no leading slash, forward slashes, lower-case ASCII, `%20` decoded.
    static func normalised(_ name: String) -> String {
        if isNormal(name) { return name }
        var segments: [[UInt8]] = []
        for segment in decoded(name).split(whereSeparator: { $0 == 0x2F || $0 == 0x5C }) {
            switch segment {
            case [0x2E]: continue
            case [0x2E, 0x2E]: if !segments.isEmpty { segments.removeLast() }
            default: segments.append(segment.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
            }
        }
        return String(decoding: Array(segments.joined(separator: [0x2F])), as: UTF8.self)
    }

    /// Whether a name is in that form as it stands; false for any name that takes a closer look.
    private static func isNormal(_ name: String) -> Bool {
        var last = UInt8(ascii: "/")
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "%"), UInt8(ascii: "\\"): return false
            case UInt8(ascii: "/"), UInt8(ascii: "."): if last == UInt8(ascii: "/") { return false }
            default: break
            }
            last = byte
        }
        return last != UInt8(ascii: "/")
    }

    /// The part that a relationship's target means, seen from the part that names it.
    static func resolved(_ target: String, from source: String) -> String {
        let bare = Substring(target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
        if let first = bare.utf8.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "\\") {
            return normalised(String(bare))
        }
        return normalised(joined(split(source).folder, bare))
    }

    /// Where the relationships of a part are kept; of the package itself, when the name is empty.
    static func relationships(of part: String) -> String {
        let (folder, file) = split(part)
        return normalised(joined(folder, "_rels/" + file + ".rels"))
    }

    /// A part's folder, empty when it has none, and its name in it.
    private static func split(_ part: String) -> (folder: Substring, file: Substring) {
        guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", part[...]) }
        return (part[..<slash], part[part.utf8.index(after: slash)...])
    }

    private static func joined(_ folder: Substring, _ name: Substring) -> String {
        guard !folder.isEmpty else { return String(name) }
        var joined = String(folder)
        joined += "/"
        joined += name
        return joined
    }

    /// The bytes of a name with percent escapes undone.
    private static func decoded(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count,
                let high = Digit.hexadecimal(bytes[index + 1]), let low = Digit.hexadecimal(bytes[index + 2]) {
                result.append(UInt8(high << 4 | low))
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}

/// Values of ASCII digits.
enum Digit {
    static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x37
        case 0x61...0x66: UInt32(byte) - 0x57
        default: nil
        }
    }
}
