import PhuLucAnnex
import PhuLucSpreadsheet

/// Every finding with its file, sheet and cell; errors first.
struct FindingSheet {
    let draft: SheetDraft
    /// More rows than this nobody reads; the JSON has them all.
    private static let most = 5_000
    private static let widths: [(Double, StyleDraft.Horizontal)] = [
        (6, .center), (10, .center), (24, .left), (22, .left), (9, .center), (9, .center), (16, .left), (16, .left),
        (44, .left),
    ]
    private static let fills: [Severity: UInt32] = [.error: 0xFBE3D6, .warning: 0xFFF2CC]

    init(_ findings: [Finding], words: ConsolidationTexts.Findings, name: String) {
        let columns = zip(words.columns, Self.widths).map { title, look in
            ListSheet.Column(title: title, width: look.0, horizontal: look.1)
        }
        func count(_ severity: Severity) -> String { String(findings.count { $0.severity == severity }) }
        let summary = words.summary.filled([
            "count": String(findings.count), "errors": count(.error), "warnings": count(.warning),
            "notes": count(.note),
        ])
        var sheet = ListSheet(name: name, title: words.title, lines: [summary], columns: columns, size: 11)
        sheet.addHeader()
        let titles = Dictionary(
            RuleCatalogue.all.map { ($0.name, $0.title.vi) }, uniquingKeysWith: { first, _ in first })
        let ordered = Severity.allCases.sorted().flatMap { severity in findings.filter { $0.severity == severity } }
        for (index, finding) in ordered.prefix(Self.most).enumerated() {
            let row: [CellDraft.Value] = [
                .count(index + 1), .words(words.severities[finding.severity.rawValue]),
                .words(titles[finding.rule] ?? finding.rule),
                .words(finding.file.map { $0.split(separator: "/").last.map(String.init) ?? $0 }),
                .words(finding.sheet), .words(finding.cell), .words(finding.observed), .words(finding.expected),
                .words(finding.message.vi),
            ]
            sheet.addRow(row, fill: Self.fills[finding.severity])
        }
        if ordered.count > Self.most {
            let rest = String(ordered.count - Self.most)
            sheet.addLine(words.more.filled(["count": rest]), size: 11, isBold: false)
        }
        draft = sheet.finished
    }
}
