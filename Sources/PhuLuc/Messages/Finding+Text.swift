extension Finding {
    /// One line for people: `a.xlsx: Phụ lục!D21: cảnh báo: … [numbering-gap]`.
    public func line(in language: Language) -> String {
        let place = [sheet, cell].compactMap { $0 }.joined(separator: "!")
        let head = [file, place.isEmpty ? nil : place].compactMap { $0 }.joined(separator: ": ")
        return (head.isEmpty ? "" : head + ": ")
            + "\(severity.word(in: language)): \(message.text(in: language)) [\(rule)]"
    }

    /// The count of findings by severity, as a sentence.
    public static func count(_ findings: [Finding], in language: Language) -> String {
        let count = { (severity: Severity) in findings.count { $0.severity == severity } }
        switch language {
        case .vietnamese:
            return findings.isEmpty
                ? "Không có phát hiện nào."
                : "\(findings.count) phát hiện: \(count(.error)) lỗi, \(count(.warning)) cảnh báo, \(count(.note)) lưu ý."
        case .english:
            let plural = { (count: Int, word: String) in "\(count) \(word)\(count == 1 ? "" : "s")" }
            return findings.isEmpty
                ? "No findings."
                : "\(plural(findings.count, "finding")): \(plural(count(.error), "error")), "
                    + "\(plural(count(.warning), "warning")), \(plural(count(.note), "note"))."
        }
    }
}
