/// What a page's beginning says of the whole: its encoding, and the name that Excel gave the sheet.
enum HTMLHead {
    /// The charset of a `meta` element (`charset=…`, in either of its spellings); of bytes whose ASCII can be read.
    static func charset(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
        guard let mark = head.split(separator: "charset=", maxSplits: 1).dropFirst().first else { return nil }
        let name = mark.drop { $0 == "\"" || $0 == "'" }.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
        return name.isEmpty ? nil : String(name)
    }

    /// The sheet's name in the notes that Excel leaves for itself (`<x:Name>`).
    static func sheetName(_ part: PartBytes) -> String? {
        let head = String(decoding: part.bytes.prefix(FileFormat.headSize), as: UTF8.self)
        guard let rest = head.split(separator: "<x:Name>", maxSplits: 1).dropFirst().first,
            head.hasPrefix("<x:Name>") || rest.contains("</x:Name>")
        else { return nil }
        let name = String(decoding: HTMLEntities.decoded(Array(rest.prefix { $0 != "<" }.utf8)[...]), as: UTF8.self)
        return name.isEmpty ? nil : name
    }
}
