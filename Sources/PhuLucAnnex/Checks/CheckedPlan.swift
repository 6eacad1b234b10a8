/// A plan being checked, with what several checks ask of it found out once.
public struct CheckedPlan: Sendable {
    public let plan: Plan
    /// The plan's ``Plan/lines``.
    public let lines: [Plan.Line]
    /// The numbers that should run 1, 2, 3, … within their series.
    let numbers: [NumberedItem]

    public init(_ plan: Plan) {
        self.plan = plan
        lines = plan.lines
        numbers = plan.numberedItems
    }
}
