extension FileFormat {
    /// What the file at a path is, by its bytes.
    public static func of(path: String) throws(Fault) -> FileFormat {
        let format = try ofHead(path: path)
        guard format == .zip else { return format }
        guard let container = try? ZipContainer(path: path, limits: .default) else { return .zip }
        return of(container)
    }

    /// What a file's bytes are.
    public static func of(bytes: [UInt8]) -> FileFormat {
        let format = ofHead(bytes)
        guard format == .zip else { return format }
        guard let container = try? ZipContainer(bytes: bytes, limits: .default) else { return .zip }
        return of(container)
    }

    /// How much of a file's beginning tells what it is.
    static let headSize = 65_536

    /// The same, any ZIP archive being just that.
    static func ofHead(path: String) throws(Fault) -> FileFormat {
        let size = try FileBytes.size(of: path)
        let head = try FileBytes.bytes(of: path, count: min(size, headSize))
        guard head.starts(with: compoundMark) else { return ofHead(head) }
        return ofHead(try FileBytes.bytes(of: path, count: min(size, Limits.default.bytesPerPart)))
    }

    /// The same for bytes: the whole of a compound file, the beginning of any other.
    static func ofHead(_ bytes: [UInt8]) -> FileFormat {
        if bytes.isEmpty { return .empty }
        for (mark, format) in marks where bytes.starts(with: mark) { return format }
        if bytes.starts(with: compoundMark) { return ofCompound(bytes) }
        // Two letters alone are no mark of a bitmap: its reserved bytes are zero.
        if bytes.starts(with: Array("BM".utf8)), bytes.count > 14, bytes[6..<10].allSatisfy({ $0 == 0 }) {
            return .image
        }
        // A bare BIFF 2 to 5 stream begins with its BOF record.
        if bytes.count >= 8, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[3] == 0,
            (4...16).contains(bytes[2]) { return .xls }
        return ofText(bytes)
    }

    private static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static let marks: [([UInt8], FileFormat)] = [
        ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x50, 0x4B, 0x07, 0x08], .zip),
        (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), ([0x1F, 0x8B], .gzip),
        (Array("Rar!".utf8), .rar), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
        ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ]

    /// What an archive is, by the names of its parts.
    static func of(_ container: ZipContainer) -> FileFormat {
        let names = container.entries.keys
        if container.has("encryptedpackage") { return .encryptedPackage }
        if container.has("mimetype"), let type = try? container.part("mimetype") {
            let text = String(decoding: type.bytes, as: UTF8.self)
            if text.contains("opendocument.spreadsheet") { return .ods }
            if text.contains("opendocument.text") { return .odt }
        }
        if names.contains(where: { $0.hasSuffix("workbook.bin") }) { return .xlsb }
        if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
        if names.contains(where: { $0.hasPrefix("ppt/") }) { return .pptx }
        let isPackage = container.has("[content_types].xml") || container.has("_rels/.rels")
        return isPackage || names.contains { $0.hasPrefix("xl/") } ? .xlsx : .zip
    }
}
