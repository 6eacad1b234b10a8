import PhuLucVietnamese

extension Words {
    /// `Trang 2/9`, `- 2 -`: what a printed page says of itself.
    func isPageLine(_ text: String) -> Bool {
        guard text.utf8.count <= 24 else { return false }
        let digits = text.filter(\.isNumber)
        if digits.isEmpty { return false }
        if pageLabels.begins(text) { return true }
        let rest = text.filter { !$0.isNumber && $0 != " " }
        return rest == "--" || rest == "––" || rest == "-–"
    }

    /// The number behind a section's label: `I` of `PHẦN I.`, `nhất` of `Phần thứ nhất`.
    func bareSectionNumber(_ label: Substring) -> String {
        String(label.split(separator: " ").last ?? label).trimmingMarks
    }

    /// The number that a section's label carries: `PHẦN I` of `PHẦN I. CẢI CÁCH …`; `nil` without label or number.
    func sectionNumber(of text: String) -> Substring? {
        guard sectionLabels.begins(text) else { return nil }
        let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard parts.count >= 2 else { return nil }
        let isOrdinalWord = Folding.key(parts[1]) == "thứ"
        let last = isOrdinalWord && parts.count > 2 ? parts[2] : parts[1]
        let number = String(last).trimmingMarks
        let isNumber =
            isOrdinalWord || RomanNumeral.value(number) != nil || Int(number) != nil
            || number.count == 1 && number.first?.isUppercase == true
        return isNumber ? text[..<last.endIndex] : nil
    }
}
