import PhuLucAnnex
import PhuLucVietnamese

/// How full the returns are in one field of reform.
public struct SectionCompletion: Hashable, Sendable {
    /// The section's number: `III`.
    public var number: String
    public var label: String
    /// The cells that the agencies must fill, and those they filled.
    public var required: Int
    public var reported: Int

    public var share: Double { required > 0 ? Double(reported) / Double(required) : 0 }

    /// The sections of all forms that require something; those of one number and title are one.
    static func all(_ forms: [FormTotals]) -> [SectionCompletion] {
        var sections: [SectionCompletion] = []
        for totals in forms {
            let required = totals.required
            var cells: [String: [(row: Indicator, column: Form.Column)]] = [:]
            var section: Indicator?
            var order: [Indicator] = []
            for row in totals.form.rows ?? [] {
                if row.kind == .section {
                    section = row
                    order.append(row)
                } else if let section {
                    cells[section.id, default: []] += required.filter { $0.row.id == row.id }
                }
            }
            for row in order {
                let own = cells[row.id] ?? []
                guard !own.isEmpty else { continue }
                let filled = totals.agencies.reduce(0) { $0 + totals.filled(by: $1, among: own) }
                let entry = SectionCompletion(
                    number: row.number, label: row.label, required: own.count * totals.agencies.count,
                    reported: filled)
                let same = sections.firstIndex {
                    $0.number == entry.number && Folding.key($0.label) == Folding.key(entry.label)
                }
                if let same {
                    sections[same].required += entry.required
                    sections[same].reported += entry.reported
                } else {
                    sections.append(entry)
                }
            }
        }
        return sections
    }
}
