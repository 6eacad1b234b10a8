/// The plan of one body, as it goes into a combination.
public struct Contribution: Hashable, Sendable {
    /// The file's path as it was given.
    public var file: String
    /// The body whose plan it is.
    public var agency: String
    /// Where the name of the body was found.
    public var evidence: Evidence
    public var plan: Plan
    /// The file's name without its ending; it stands for the body when nothing names it.
    var stem: String

    /// What named a body, the surest first.
    public enum Evidence: String, Hashable, Sendable, CaseIterable {
        case given, title, letterhead, fileName, attachedTo
        /// Nothing did: the file's name stands for it.
        case stem
    }

    public init(file: String, agency: String, evidence: Evidence = .given, plan: Plan) {
        self.file = file
        self.agency = agency
        self.evidence = evidence
        self.plan = plan
        stem = agency
    }
}
