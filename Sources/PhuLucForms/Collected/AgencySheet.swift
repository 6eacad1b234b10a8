import PhuLucAnnex
import PhuLucSpreadsheet

/// Who sent a report, who is missing or late, and how full the returns are.
struct AgencySheet {
    let draft: SheetDraft
    /// The rows of the agencies that count, for the charts.
    let rows: ClosedRange<Int>?
    /// Whether an agency has a plan whose completion is known.
    let hasPlans: Bool

    /// The columns of names and shares, from 1.
    static let nameColumn = 2, shareColumn = 10, planColumn = 13

    private static let widths: [(Double, StyleDraft.Horizontal, String)] = [
        (6, .center, "0"), (34, .left, "General"), (11, .center, "General"), (13, .center, "General"),
        (26, .left, "General"), (12, .center, "General"), (12, .center, "General"), (10, .right, "0"),
        (10, .right, "0"), (10, .right, "0.0%"), (10, .right, "0"), (10, .right, "0"), (10, .right, "0.0%"),
    ]
    /// Behind the rows of agencies that are missing or late.
    private static let fills: [AgencyStatus.Status: UInt32] = [.missing: 0xFBE3D6, .late: 0xFFF2CC]

    init(_ report: Consolidation, name: String) {
        let texts = report.words.agencies
        let columns = zip(texts.columns, Self.widths).map { title, look in
            ListSheet.Column(title: title, width: look.0, horizontal: look.1, format: look.2)
        }
        func count(_ status: AgencyStatus.Status) -> String {
            String(report.agencies.count { $0.status == status })
        }
        let current = report.agencies.filter { $0.status != .replaced }
        var lines = [
            texts.summary.filled([
                "period": report.period.name.vi, "asked": String(current.count), "returned": count(.returned),
                "late": count(.late), "missing": count(.missing),
            ])
        ]
        if let due = report.due { lines.append(texts.due.filled(["due": due.vietnamese])) }
        var sheet = ListSheet(name: name, title: texts.title, lines: lines, columns: columns)
        sheet.addHeader()
        let first = sheet.nextRow
        for (index, status) in (current + report.agencies.filter { $0.status == .replaced }).enumerated() {
            sheet.addRow(
                Self.values(status, number: index + 1, row: sheet.nextRow, texts, report),
                fill: Self.fills[status.status])
        }
        rows = current.isEmpty ? nil : first...(first + current.count - 1)
        hasPlans = current.contains { $0.planShare != nil }
        draft = sheet.finished
    }

    private static func values(
        _ status: AgencyStatus, number: Int, row: Int, _ texts: ConsolidationTexts.Agencies, _ report: Consolidation
    ) -> [CellDraft.Value] {
        func sheets(_ forms: [AgencyStatus.FormStatus]) -> CellDraft.Value {
            let names = forms.map { form in report.forms.first { $0.form.id == form.id }?.form.sheet ?? form.id }
            return .words(names.joined(separator: ", "))
        }
        let head: [CellDraft.Value] = [
            .count(number), .words(status.agency.name), .words(status.agency.level.name.vi),
            .words(texts.statuses[status.status.rawValue]),
            .words(status.file.map { $0.split(separator: "/").last.map(String.init) ?? $0 }),
            .words(status.date?.vietnamese),
        ]
        guard status.status != .replaced else { return head + Array(repeating: .blank, count: 7) }
        func share(_ part: String, of whole: String, _ value: Double?) -> CellDraft.Value {
            value.map { .formula("\(part)\(row)/\(whole)\(row)", cached: .number($0)) } ?? .blank
        }
        return head + [
            sheets(status.forms.filter { $0.isOwed && !$0.isReturned }), .count(status.required),
            .count(status.reported), share("I", of: "H", status.share),
            status.planned.map { .number($0) } ?? .blank, status.done.map { .number($0) } ?? .blank,
            share("L", of: "K", status.planShare),
        ]
    }
}
