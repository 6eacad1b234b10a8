extension FileFormat {
    /// What a file without a known mark is: markup, separated values, plain text or plain bytes.
    static func ofText(_ bytes: [UInt8]) -> FileFormat {
        guard let text = text(bytes.prefix(4096)) else { return .binary }
        let head = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }.lowercased()
        if head.hasPrefix("<?xml") || head.hasPrefix("<workbook") {
            if head.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .spreadsheetML2003 }
            return head.contains("<html") ? .html : .xml
        }
        let isHTML = ["<!doctype html", "<html", "<table", "<head", "<body", "<meta"].contains { head.hasPrefix($0) }
        if isHTML { return .html }
        if head.hasPrefix("<") { return head.contains("<html") || head.contains("<table") ? .html : .xml }
        return isSeparated(text) ? .csv : .text
    }

    /// The text of bytes in UTF-8 or UTF-16; `nil` when they are no text.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        let head = Array(bytes.prefix(2))
        if head == [0xFF, 0xFE] || head == [0xFE, 0xFF] {
            let body = Array(bytes.dropFirst(2))
            let units = stride(from: 0, to: body.count - 1, by: 2).map { index -> UInt16 in
                let (first, second) = (UInt16(body[index]), UInt16(body[index + 1]))
                return head[0] == 0xFE ? first << 8 | second : second << 8 | first
            }
            return String(decoding: units, as: UTF16.self)
        }
        let controls = bytes.count { $0 < 0x20 && ![0x09, 0x0A, 0x0D, 0x0C, 0x1B].contains($0) }
        return controls == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// Whether the first lines have the same separators, at least one.
    private static func isSeparated(_ text: String) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).prefix(6).dropLast(text.utf8.count > 4000 ? 1 : 0)
        guard let first = lines.first else { return false }
        return [",", ";", "\t", "|"].contains { (separator: Character) in
            let count = first.count { $0 == separator }
            return count > 0 && lines.allSatisfy { $0.contains(separator) }
        }
    }
}
