extension FileFormat {
    /// What a file without a known mark is: markup, separated values, plain text or plain bytes.
    static func ofText(_ bytes: [UInt8]) -> FileFormat {
        guard let text = text(bytes.prefix(4096)) else { return .binary }
        let head = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }.lowercased()
        if head.hasPrefix("<?xml") || head.hasPrefix("<workbook") || head.hasPrefix("<ss:workbook") {
            if head.contains("urn:schemas-microsoft-com:office:spreadsheet"), !head.contains("<html") {
                return .spreadsheetML2003
            }
            return head.contains("<html") ? .html : .xml
        }
        let isHTML = ["<!doctype html", "<html", "<table", "<head", "<body", "<meta"].contains { head.hasPrefix($0) }
        if isHTML { return .html }
        if head.hasPrefix("<") { return head.contains("<html") || head.contains("<table") ? .html : .xml }
        let part = TextEncoding.utf8(Array(bytes.prefix(headSize)))
        return SeparatedText.separator(of: part.bytes, isCut: bytes.count >= headSize) == nil ? .text : .csv
    }

    /// The text of bytes in UTF-8 or UTF-16; `nil` when they are no text.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        let hasMark = [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2)))
        let controls = bytes.count { $0 < 0x20 && ![0x09, 0x0A, 0x0D, 0x0C, 0x1B].contains($0) }
        guard hasMark || controls == 0 || TextEncoding.isUTF16(Array(bytes)) else { return nil }
        return String(decoding: TextEncoding.utf8(Array(bytes)).bytes, as: UTF8.self)
    }
}
