import PhuLucAnnex

/// To whom a report form goes, and for which period: what the lines above its table say.
public struct ReportAddress: Hashable, Sendable {
    /// The agency's id in the list or register of agencies.
    public var agencyID: String
    public var agency: String
    /// The period's id: `2025-Q3`.
    public var period: String
    /// The period in words: `Quý III năm 2025`.
    public var periodName: String
    /// The first and last day that count and the day it is due, as `d/m/yyyy`.
    public var from: String
    public var to: String
    public var due: String

    public init(
        agencyID: String, agency: String, period: String, periodName: String, from: String, to: String, due: String
    ) {
        self.agencyID = agencyID
        self.agency = agency
        self.period = period
        self.periodName = periodName
        self.from = from
        self.to = to
        self.due = due
    }

    /// What stands in the braces of ``ReportTexts``.
    var values: [String: String] {
        ["agency": agency, "period": periodName, "from": from, "to": to, "due": due]
    }
}
