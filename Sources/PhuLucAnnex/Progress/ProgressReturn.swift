/// A workbook of plan progress that came back from an agency, as it was read.
public struct ProgressReturn: Hashable, Sendable {
    /// One row of the workbook.
    public struct Line: Hashable, Sendable {
        /// The id of the activity that the hidden column holds; `nil` where it holds none.
        public var id: String?
        /// What stands above the activity, and its own fields, as the workbook says them.
        public var objective: String
        public var task: String
        public var activity: Activity
        public var progress: ActivityProgress

        public init(id: String?, objective: String, task: String, activity: Activity, progress: ActivityProgress) {
            self.id = id
            self.objective = objective
            self.task = task
            self.activity = activity
            self.progress = progress
        }
    }

    /// The file's path as it was given.
    public var file: String
    /// The agency by passport or by the line above the table; `nil` when neither tells it.
    public var agencyID: String?
    public var agency: String?
    public var hasPassport: Bool
    /// The fingerprint of the plan that was sent out, by the passport.
    public var plan: String?
    /// When it was last saved, and when its file was written, in seconds since 1970.
    public var saved: Int?
    public var received: Int?
    public var lines: [Line]
    /// What is doubtful in the workbook itself.
    public var findings: [Finding]

    public init(
        file: String, agencyID: String? = nil, agency: String? = nil, hasPassport: Bool = false, plan: String? = nil,
        saved: Int? = nil, received: Int? = nil, lines: [Line] = [], findings: [Finding] = []
    ) {
        self.file = file
        self.agencyID = agencyID
        self.agency = agency
        self.hasPassport = hasPassport
        self.plan = plan
        self.saved = saved
        self.received = received
        self.lines = lines
        self.findings = findings
    }

    /// Whether a return counts instead of another of the same agency, by the rule of ``Return/replaces(_:)``.
    public func replaces(_ other: ProgressReturn) -> Bool { moment.replaces(other.moment) }

    private var moment: Return { Return(file: file, saved: saved, received: received) }
}
