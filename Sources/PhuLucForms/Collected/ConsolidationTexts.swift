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
    /// How many agencies remark on a row.
    public var remarks: TextPattern
    /// Below the title of a form: from how many agencies the figures come.
    public var coverage: TextPattern
    public var note: Note
    public var matrix: Matrix
    public var comparison: Comparison
    public var agencies: Agencies
    public var findings: Findings
    public var charts: Charts

    /// What the note at a total says.
    public struct Note: Hashable, Sendable, Decodable {
        public var author: String
        /// How many agencies are in a state, by the state: `number`, `none`, `unknown`, `text`, `blank`, `missing`.
        public var counts: [String: TextPattern]
        public var line: TextPattern
        public var unplaced: TextPattern
        public var computed: TextPattern
    }

    /// A table beside the forms: its sheet, its title, its columns from left to right.
    public struct Matrix: Hashable, Sendable, Decodable {
        public var sheet: TextPattern
        public var title: TextPattern
        public var number, label, unit, total: String
    }

    public struct Comparison: Hashable, Sendable, Decodable {
        public var sheet, title: String
        public var lines: [String]
        /// What an earlier report is called that does not say its period.
        public var earlier: String
        public var number, label, unit, column, change: String
        public var quarter: TextPattern
    }

    public struct Agencies: Hashable, Sendable, Decodable {
        public var sheet, title: String
        public var summary: TextPattern
        public var due: TextPattern
        public var columns: [String]
        /// The words for a status, by its name in JSON.
        public var statuses: [String: String]
    }

    public struct Findings: Hashable, Sendable, Decodable {
        public var sheet, title: String
        public var summary: TextPattern
        public var more: TextPattern
        public var columns: [String]
        /// The words for severities: `error`, `warning`, `note`.
        public var severities: [String: String]
    }

    public struct Charts: Hashable, Sendable, Decodable {
        public var sheet, title: String
        public var columns: [String]
        public var section: TextPattern
        public var bySection, byAgency: String
        /// The title of one of several charts: `{title} ({number}/{count})`.
        public var part: TextPattern
        public var filled, planned: String
    }

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
