/// That an agency's workbook came in: whose it is, for which period, and which forms it holds.
///
/// How a workbook is recognised (by its passport, else by its form) is no matter of this module.
public struct ReceivedReturn: Hashable, Sendable {
    /// The agency's id, as in ``ReportingAgency``.
    public var agency: String
    public var period: ReportPeriod
    /// The ids of the forms it holds.
    public var forms: [String]

    public init(agency: String, period: ReportPeriod, forms: [String]) {
        self.agency = agency
        self.period = period
        self.forms = forms
    }
}
