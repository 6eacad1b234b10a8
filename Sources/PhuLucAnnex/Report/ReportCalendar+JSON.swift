extension ReportCalendar {
    /// A year's reports in the order they are due, then its plan (CONTRACT section 5).
    ///
    /// `[{"period": "2025-Q1", "from": "2024-12-10", "to": "2025-03-10", "due": "2025-03-12", "name": {…}}, …]`.
    /// The last entry is the plan's: its `period` is `2025-plan`, which is no period of a report, and `from` and `to`
    /// are `null`, since a plan has no cut-off.
    public func json(of year: Int) -> JSONValue {
        let plan = JSONValue.object([
            "period": .string("\(year)-plan"), "from": .null, "to": .null, "due": .string(planDue(in: year).iso),
            "name": plan.name.json,
        ])
        return .array(deadlines(of: year).map(\.json) + [plan])
    }
}

extension ReportDeadline {
    public var json: JSONValue {
        .object([
            "period": .string(period.code), "from": .string(from.iso), "to": .string(to.iso), "due": .string(due.iso),
            "name": period.shortName.json,
        ])
    }
}

extension Message {
    /// `{"vi": …, "en": …}`.
    public var json: JSONValue { .object(["vi": .string(vi), "en": .string(en)]) }
}
