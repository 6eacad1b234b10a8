extension FindingsPage {
    /// The words of the page itself, in one language.
    struct Words {
        let language: Language

        init(_ language: Language) { self.language = language }

        private func say(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

        var title: String { say("Kết quả kiểm tra phụ lục", "Findings of the annex check") }
        var summary: String { say("Tổng hợp", "Summary") }
        var findings: String { say("Các phát hiện", "Findings") }
        var rules: String { say("Giải thích các quy tắc", "The rules explained") }
        var faults: String { say("Sự cố", "Faults") }
        var wholeFile: String { say("Cả tệp", "The whole file") }
        var severity: String { say("Mức", "Severity") }
        var rule: String { say("Quy tắc", "Rule") }
        var about: String { say("Nội dung quy tắc", "What it is about") }
        var count: String { say("Số lượng", "Count") }
        var sheet: String { say("Trang", "Sheet") }
        var meaning: String { say("Ý nghĩa", "Meaning") }
        var reason: String { say("Vì sao", "Why it matters") }
        var remedy: String { say("Cách sửa", "How to mend it") }
        /// The heads of a table of findings.
        var heads: [String] {
            language == .vietnamese
                ? ["Mức", "Ô", "Phát hiện", "Thấy", "Cần"] : ["Severity", "Cell", "Finding", "Observed", "Expected"]
        }
    }

    /// The look of the page, on screen and on paper.
    static let style = """
        body { font: 15px/1.45 "Times New Roman", "Liberation Serif", serif; margin: 2em auto; max-width: 75em;
          padding: 0 1em; color: #111; background: #fff; }
        h1 { font-size: 1.5em; } h2 { font-size: 1.25em; margin-top: 1.6em; } h3 { font-size: 1.05em; }
        table { border-collapse: collapse; width: 100%; }
        table.summary { width: auto; }
        th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top;
          overflow-wrap: anywhere; }
        th { background: #eee; }
        table.findings th:nth-child(1) { width: 6em; } table.findings th:nth-child(2) { width: 5em; }
        table.findings th:nth-child(4), table.findings th:nth-child(5) { width: 20%; }
        td.number { text-align: right; }
        tr.error td:first-child { background: #f9c6c1; }
        tr.warning td:first-child { background: #fff0a8; }
        tr.note td:first-child { background: #d3e8fb; }
        code { font-family: monospace; font-size: .85em; }
        dt { font-weight: bold; } dd { margin: 0 0 .4em 0; }
        @media print {
          @page { size: A4 landscape; margin: 15mm; }
          body { margin: 0; max-width: none; padding: 0; font-size: 11pt; }
          thead { display: table-header-group; }
          tr, section { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
          td:first-child, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
