/// The findings as one self-contained HTML page, for people who read in a browser.
public enum FindingsPage {
    public static func html(_ findings: [Finding], in language: Language) -> String {
        let vi = language == .vietnamese
        let title = vi ? "Kết quả kiểm tra phụ lục" : "Findings of the annex check"
        let heads = vi
            ? ["Mức", "Tệp", "Trang", "Ô", "Nội dung", "Thấy", "Cần", "Quy tắc"]
            : ["Severity", "File", "Sheet", "Cell", "Message", "Observed", "Expected", "Rule"]
        let rows = findings.map { finding in
            let cells = [
                finding.severity.word(in: language), finding.file ?? "", finding.sheet ?? "", finding.cell ?? "",
                finding.message.text(in: language), finding.observed ?? "", finding.expected ?? "", finding.rule,
            ]
            return "<tr class=\"\(finding.severity.rawValue)\">" + cells.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head><meta charset="utf-8"><title>\(title)</title>
            <style>
            body { font: 15px/1.45 "Times New Roman", serif; margin: 2em; color: #111; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; }
            th { background: #eee; }
            tr.error td:first-child { background: #f6c7c7; }
            tr.warning td:first-child { background: #fbe7b2; }
            </style></head>
            <body><h1>\(title)</h1>
            <p>\(escaped(Finding.count(findings, in: language)))</p>
            <table><thead><tr>\(heads.map { "<th>\($0)</th>" }.joined())</tr></thead>
            <tbody>
            \(rows.joined())</tbody></table></body></html>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
