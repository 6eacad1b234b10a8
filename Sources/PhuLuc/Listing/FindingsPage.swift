/// The findings as one self-contained HTML page, to be read in a browser and printed.
///
/// First a summary by severity and rule, then the findings by file and sheet in the order they came, at last
/// every rule that found something, explained once. Nothing on the page comes from anywhere else.
public enum FindingsPage {
    /// The page.
    ///
    /// - Parameter faults: what stopped files, so that a file without findings is not taken for a good one.
    public static func html(_ findings: [Finding], faults: [Fault] = [], in language: Language) -> String {
        let words = Words(language)
        let body = stopped(faults, words) + summary(findings, words) + sections(findings, words)
            + explanations(findings, words)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(words.title)</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <h1>\(words.title)</h1>
            <p>\(escaped(Finding.count(findings, in: language)))</p>
            \(body)</body>
            </html>

            """
    }

    private static func stopped(_ faults: [Fault], _ words: Words) -> String {
        guard !faults.isEmpty else { return "" }
        let items = faults.map { "<li>\(escaped($0.sentence(in: words.language)))</li>\n" }
        return "<h2>\(words.faults)</h2>\n<ul>\n\(items.joined())</ul>\n"
    }

    // MARK: Summary

    private static func summary(_ findings: [Finding], _ words: Words) -> String {
        guard !findings.isEmpty else { return "" }
        let groups = Dictionary(grouping: findings) { Group(severity: $0.severity, rule: $0.rule) }
        let rows = groups.sorted { $0.key < $1.key }.map { group, found in
            let title = RuleCatalogue.rule(named: group.rule)?.title.text(in: words.language) ?? ""
            return "<tr class=\"\(group.severity.rawValue)\"><td>\(word(group.severity, words))</td>"
                + "<td>\(link(to: group.rule))</td><td>\(escaped(title))</td>"
                + "<td class=\"number\">\(found.count)</td></tr>\n"
        }
        return "<h2>\(words.summary)</h2>\n"
            + table([words.severity, words.rule, words.about, words.count], rows.joined(), kind: "summary")
    }

    /// Findings of one severity and rule.
    private struct Group: Hashable, Comparable {
        var severity: Severity
        var rule: String

        static func < (left: Self, right: Self) -> Bool {
            left.severity == right.severity ? left.rule < right.rule : left.severity < right.severity
        }
    }

    // MARK: Findings

    private static func sections(_ findings: [Finding], _ words: Words) -> String {
        grouped(findings) { $0.file ?? "" }.map { file, found in
            "<h2>\(file.isEmpty ? words.findings : escaped(file))</h2>\n"
                + grouped(found) { $0.sheet ?? "" }.map { sheet, found in
                    let head = sheet.isEmpty ? words.wholeFile : "\(words.sheet) “\(escaped(sheet))”"
                    return "<h3>\(head)</h3>\n"
                        + table(words.heads, found.map { row($0, words) }.joined(), kind: "findings")
                }.joined()
        }.joined()
    }

    private static func row(_ finding: Finding, _ words: Words) -> String {
        let message = finding.message.text(in: words.language)
        let cells = [finding.observed ?? "", finding.expected ?? ""].map { "<td>\(escaped($0))</td>" }.joined()
        return "<tr class=\"\(finding.severity.rawValue)\"><td>\(word(finding.severity, words))</td>"
            + "<td>\(escaped(finding.cell ?? ""))</td><td>\(escaped(message))<br>\(link(to: finding.rule))</td>"
            + "\(cells)</tr>\n"
    }

    /// Values by a key, the keys in the order of their first appearance.
    private static func grouped(_ findings: [Finding], by key: (Finding) -> String) -> [(String, [Finding])] {
        let groups = Dictionary(grouping: findings, by: key)
        var seen: Set<String> = []
        return findings.map(key).filter { seen.insert($0).inserted }.map { ($0, groups[$0] ?? []) }
    }

    // MARK: Rules

    private static func explanations(_ findings: [Finding], _ words: Words) -> String {
        let rules = Set(findings.map(\.rule)).sorted().compactMap { RuleCatalogue.rule(named: $0) }
        guard !rules.isEmpty else { return "" }
        return "<h2>\(words.rules)</h2>\n"
            + rules.map { rule in
                let text = { (message: Message) in escaped(message.text(in: words.language)) }
                return """
                    <section id="\(escaped(rule.name))">
                    <h3>\(text(rule.title)) <code>\(escaped(rule.name))</code></h3>
                    <dl>
                    <dt>\(words.meaning)</dt><dd>\(text(rule.meaning))</dd>
                    <dt>\(words.reason)</dt><dd>\(text(rule.reason))</dd>
                    <dt>\(words.remedy)</dt><dd>\(text(rule.remedy))</dd>
                    </dl>
                    </section>

                    """
            }.joined()
    }

    // MARK: Pieces

    private static func table(_ heads: [String], _ rows: String, kind: String) -> String {
        "<table class=\"\(kind)\">\n<thead><tr>\(heads.map { "<th>\($0)</th>" }.joined())</tr></thead>\n"
            + "<tbody>\n\(rows)</tbody>\n</table>\n"
    }

    private static func link(to rule: String) -> String {
        let name = escaped(rule)
        let isKnown = RuleCatalogue.rule(named: rule) != nil
        return isKnown ? "<a href=\"#\(name)\"><code>\(name)</code></a>" : "<code>\(name)</code>"
    }

    private static func word(_ severity: Severity, _ words: Words) -> String {
        severity.capitalisedWord(in: words.language)
    }

    /// A text made safe for HTML, its line breaks kept; characters that no page may hold are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += "<br>"
            case "\t": result += " "
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
