extension TextSheet {
    /// The sheet that lists findings, with links to their cells.
    ///
    /// - Parameters:
    ///   - sheets: the names of the workbook's sheets, to which a link may lead.
    ///   - records: what the next run has to know, for the hidden column.
    init(_ findings: [Finding], on sheets: Set<String>, records: [EarlierAnnotation.Record], in language: Language) {
        let vi = language == .vietnamese
        let heads = vi
            ? ["STT", "Mức", "Trang", "Ô", "Nội dung", "Thấy", "Cần", "Quy tắc"]
            : ["No.", "Severity", "Sheet", "Cell", "Message", "Observed", "Expected", "Rule"]
        var rows: [[Cell]] = [
            [Cell(vi ? "Kết quả kiểm tra phụ lục" : "Findings of the annex check", look: .title)],
            [Cell(Finding.count(findings, in: language), look: .title)],
            heads.map { Cell($0, look: .head) },
        ]
        for (index, finding) in findings.enumerated() {
            rows.append(Self.row(finding, number: index + 1, on: sheets, in: language))
        }
        let hidden = [FindingsSheet.mark] + records.map(\.text)
        while rows.count < hidden.count { rows.append([]) }
        for (index, text) in hidden.enumerated() {
            while rows[index].count < EarlierAnnotation.column - 1 { rows[index].append(Cell("", look: .plain)) }
            rows[index].append(Cell(text, look: .plain))
        }
        let widths: [Double] = [6, 11, 18, 9, 60, 32, 32, 22]
        let columns = widths.map { Column(width: $0) } + [Column(width: 20, isHidden: true)]
        self.init(columns: columns, rows: rows, headRows: 3)
    }

    private static func row(
        _ finding: Finding, number: Int, on sheets: Set<String>, in language: Language
    ) -> [Cell] {
        let target = finding.sheet.flatMap { sheet in
            sheets.contains(sheet) ? finding.range.map { Target(sheet: sheet, cell: $0) } : nil
        }
        let severity = finding.severity
        return [
            Cell(String(number)), Cell(severity.capitalisedWord(in: language), look: .filled(severity.colour)),
            Cell(finding.sheet ?? ""), Cell(finding.cell ?? "", look: target == nil ? .body : .link, target: target),
            Cell(finding.message.text(in: language)), Cell(finding.observed ?? ""), Cell(finding.expected ?? ""),
            Cell(finding.rule),
        ]
    }
}
