import PhuLucAnnex

/// The words of a consolidated workbook (`Templates/report-texts.yaml`, `collected`).
public struct ConsolidationTexts: Hashable, Sendable, Decodable {
    /// The row that says how much of the plan is done.
    public var planRow: String
    /// How many agencies gave a code.
    public var tally: TextPattern
    /// What one agency said, in a list of what several did; and how many more there are.
    public var said: TextPattern
    public var more: TextPattern
    /// Below the title of a form: from how many agencies the figures come.
    public var coverage: TextPattern

    /// Most agencies that a list in a cell names.
    static let mostSaid = 3

    /// What several agencies said, the first ones with their names.
    func list(_ items: [(agency: String, text: String)]) -> String {
        var texts = items.prefix(Self.mostSaid).map { said.filled(["agency": $0.agency, "text": $0.text]) }
        let rest = items.count - Self.mostSaid
        if rest > 0 { texts.append(more.filled(["count": String(rest)])) }
        return texts.joined(separator: "; ")
    }
}
