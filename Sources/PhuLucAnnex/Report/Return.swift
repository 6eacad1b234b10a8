/// One workbook that came back from an agency (*báo cáo gửi về*), as it was understood.
public struct Return: Hashable, Sendable {
    /// The file's path as it was given.
    public var file: String
    /// The agency's id in the list of agencies; `nil` when it is not known whose return this is.
    public var agencyID: String?
    /// The agency's name.
    public var agency: String?
    /// The period it is about; `nil` when it says none.
    public var period: ReportPeriod?
    /// The sending out it answers, by its passport.
    public var campaign: String?
    /// Whether it still had its passport.
    public var hasPassport: Bool
    /// One table for every form that was found in it.
    public var tables: [IndexTable]
    /// What is doubtful in it, each with its cell.
    public var findings: [Finding]
    /// When it was last saved, by its own properties, and when its file was written, in seconds since 1970.
    public var saved: Int?
    public var received: Int?

    public init(
        file: String, agencyID: String? = nil, agency: String? = nil, period: ReportPeriod? = nil,
        campaign: String? = nil, hasPassport: Bool = false, tables: [IndexTable] = [], findings: [Finding] = [],
        saved: Int? = nil, received: Int? = nil
    ) {
        self.file = file
        self.agencyID = agencyID
        self.agency = agency
        self.period = period
        self.campaign = campaign
        self.hasPassport = hasPassport
        self.tables = tables
        self.findings = findings
        self.saved = saved
        self.received = received
    }

    /// Whether a return counts instead of another of the same agency: saved later, else received later.
    ///
    /// Two of the same moment are told apart by the names of their files, so that their order never matters.
    public func replaces(_ other: Return) -> Bool {
        if let saved, let before = other.saved, saved != before { return saved > before }
        if let received, let before = other.received, received != before { return received > before }
        return file > other.file
    }
}
