/// The text of a plain file, and its lines as fields, for files that are no tables of a workbook.
public enum TextLines {
    /// The bytes as text, whatever their encoding, without a byte order mark.
    public static func text(of bytes: [UInt8]) -> String {
        String(decoding: TextEncoding.utf8(bytes).bytes, as: UTF8.self)
    }

    /// The records of separated values (RFC 4180), each with its fields; an empty line is a record of one empty field.
    public static func records(of text: String, separator: UInt8) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        let scanner = SeparatedText(bytes: Array(text.utf8)[...], separator: separator)
        try? scanner.forEachField { (field, isQuoted, isLast) throws(Fault) in
            var bytes: [UInt8] = []
            SeparatedText.append(field, isQuoted: isQuoted, to: &bytes)
            record.append(String(decoding: bytes, as: UTF8.self))
            if isLast {
                records.append(record)
                record = []
            }
            return true
        }
        if !record.isEmpty { records.append(record) }
        return records
    }
}
