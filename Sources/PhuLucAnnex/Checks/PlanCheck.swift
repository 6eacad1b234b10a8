/// A rule that looks at a whole plan.
public protocol PlanCheck: Sendable {
    static var rule: Rule { get }
    static func findings(in checked: CheckedPlan) -> [Finding]
}

extension PlanCheck {
    public static func findings(in plan: Plan) -> [Finding] { findings(in: CheckedPlan(plan)) }
}

extension Plan {
    /// Every check of a plan, in the order of their pages.
    public static var checks: [any PlanCheck.Type] {
        [
            NumberingGap.self, NumberingRepeat.self, NumberingStyle.self, OrdinalMismatch.self,
            SeveralInOneCell.self, EmptyActivity.self, MissingLead.self, MissingTime.self, MissingOutput.self,
            LeadIsCoordinating.self, AgencySpelling.self, TimeNotUnderstood.self, TimeOutsideYear.self,
            BudgetNotUnderstood.self, StrayPunctuation.self,
        ]
    }

    /// The findings of every check, in the order of the checks.
    public var findings: [Finding] { findings(atLeast: .note) }

    /// The findings of the checks of some weight; no other check is made.
    public func findings(atLeast severity: Severity) -> [Finding] {
        let checks = Self.checks.filter { $0.rule.severity <= severity }
        guard !checks.isEmpty else { return [] }
        let checked = CheckedPlan(self)
        return checks.flatMap { $0.findings(in: checked) }
    }
}

extension [Plan.Line] {
    /// The lines that have a cell for a field and nothing in it.
    func lacking(_ field: String, isEmpty: (Plan.Line) -> Bool) -> [Plan.Line] {
        filter { isEmpty($0) && $0.activity.source?[field] != nil }
    }
}

extension Plan.Line {
    /// A finding about one field of this line.
    func finding(
        _ rule: Rule, field: String, observed: String? = nil, expected: String? = nil, _ message: Message
    ) -> Finding {
        Finding(
            rule, sheet: activity.source?.sheet, cell: activity.source?[field], observed: observed,
            expected: expected, message: message)
    }

    /// The cell of a field with a word before it, for sentences: ` F9`, or nothing.
    func place(_ field: String) -> String { activity.source?[field].map { " \($0)" } ?? "" }
}

extension String {
    /// At most so many characters, for quoting a cell in a sentence.
    func quoted(_ length: Int = 40) -> String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        return "“" + (line.count <= length ? line : line.prefix(length - 1) + "…") + "”"
    }
}

extension Plan.Line {
    /// What a sentence about this line is about: its activity, or its task when the activity has no text.
    var subject: String {
        [activity.text, task.text, objective.text].first { !$0.isEmpty }?.quoted() ?? "“…”"
    }
}
