import PhuLucVietnamese

extension Words {
    /// Whether a text is the mark that closes an annex.
    func isEnd(_ text: String) -> Bool {
        // Texts of different lengths are told apart at once.
        text.utf8.count == end.utf8.count && text == end
    }

    /// `Trang 2/9`, `- 2 -`: what a printed page says of itself.
    func isPageLine(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        let hasLabel = pageLabels.begins(text)
        guard hasLabel || text.first?.isLetter == false, text.contains(where: \.isNumber) else { return false }
        if hasLabel { return true }
        let rest = text.filter { !$0.isNumber && $0 != " " }
        return rest == "--" || rest == "––" || rest == "-–"
    }

    /// A section's title without the mark that a page says it again: `(tiếp theo)`.
    func withoutContinuation(_ title: String) -> String {
        guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return title }
        let mark = Folding.key(title[open...])
        guard continuations.contains(where: { Folding.key($0) == mark }) else { return title }
        return title[..<open].trimmingSuffix(" ")
    }

    /// The number behind a section's label: `I` of `PHẦN I.`, `nhất` of `Phần thứ nhất`.
    func bareSectionNumber(_ label: Substring) -> String {
        String(label.split(separator: " ").last ?? label).trimmingMarks
    }

    /// The number that a section's label carries: `PHẦN I` of `PHẦN I. CẢI CÁCH …`; `nil` without label or number.
    func sectionNumber(of text: String) -> Substring? {
        guard let words = sectionLabels.wordCount(ofLabelOf: text) else { return nil }
        let parts = text.split(separator: " ", maxSplits: words + 2, omittingEmptySubsequences: true)
        guard parts.count > words else { return nil }
        let isOrdinalWord = Folding.key(parts[words]) == "thứ"
        let last = isOrdinalWord && parts.count > words + 1 ? parts[words + 1] : parts[words]
        let number = String(last).trimmingMarks
        let isNumber =
            isOrdinalWord || RomanNumeral.value(number) != nil || Int(number) != nil
            || number.count == 1 && number.first?.isUppercase == true
        return isNumber ? text[..<last.endIndex] : nil
    }
}

extension Substring {
    /// The text without some characters at its end.
    fileprivate func trimmingSuffix(_ marks: String) -> String {
        var text = self
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }
}
