import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension Plan {
    /// The plan in the official layout of a form.
    ///
    /// - Parameters:
    ///   - texts: the lines of the form of plan progress; without them it stands as an empty form does.
    ///   - fontSize: the size of the table's text in points; the form's own when absent.
    public func draft(
        form: Form, words: Words, texts: ReportTexts? = nil, fontSize: Double? = nil
    ) -> WorkbookDraft {
        let sheet = PlanSheet(self, form: form, words: words, texts: texts, fontSize: fontSize)
        return WorkbookDraft(
            sheets: [sheet.draft],
            properties: DocumentProperties(title: title, subject: form.name.vi, comments: attachedTo),
            defaultFont: CellFont(name: form.text.font, size: 12))
    }
}

extension JSONObject {
    /// The texts of an attribute such as `preamble`, those of one row of the source together.
    func lines(_ key: String) -> [[String]] {
        var lines: [(row: Int?, texts: [String])] = []
        for entry in self[key]?.array ?? [] {
            guard let text = entry.string ?? entry.object?["text"]?.string else { continue }
            let row = entry.object?["cell"]?.string.flatMap { CellReference($0) }?.row
            if let row, lines.last?.row == row {
                lines[lines.count - 1].texts.append(text)
            } else {
                lines.append((row, [text]))
            }
        }
        return lines.map(\.texts)
    }
}
