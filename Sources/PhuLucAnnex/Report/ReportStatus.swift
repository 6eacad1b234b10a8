import PhuLucVietnamese

/// Who owes what on a day, for one period.
public struct ReportStatus: Hashable, Sendable {
    /// One agency and what it still owes.
    public struct Line: Hashable, Sendable {
        public enum State: String, Hashable, Sendable {
            /// Something is owed, and there is time left; the due day itself is in time.
            case due
            /// Something is owed, and the due day is over.
            case late
            /// Everything that is owed came in.
            case returned
        }

        public var agency: ReportingAgency
        public var state: State
        /// The forms that came in, in the order they are owed.
        public var returned: [String]
        /// The forms that are still owed.
        public var missing: [String]
    }

    public var date: CalendarDay
    public var deadline: ReportDeadline
    /// Whether returns were looked at; without them nobody can be told to be late.
    public var countsReturns: Bool
    public var lines: [Line]

    /// What is owed on a day.
    ///
    /// - Parameters:
    ///   - returns: what came in; of another period or agency it does not count. `nil` when nobody looked.
    public init(
        of deadline: ReportDeadline, on date: CalendarDay, agencies: [ReportingAgency], returns: [Return]? = nil
    ) {
        self.date = date
        self.deadline = deadline
        countsReturns = returns != nil
        var received: [String: Set<String>] = [:]
        for item in returns ?? [] where item.period == deadline.period {
            guard let agency = item.agencyID else { continue }
            received[agency, default: []].formUnion(item.tables.map(\.form))
        }
        let isOver = returns != nil && date > deadline.due
        lines = agencies.map { agency in
            let forms = received[agency.id]
            let missing = agency.forms.filter { forms?.contains($0) != true }
            // An agency that reports in a form of its own has reported when anything of it came in.
            let isDone = agency.reportsInOwnForm ? forms != nil : missing.isEmpty
            return Line(
                agency: agency, state: isDone ? .returned : isOver ? .late : .due,
                returned: agency.forms.filter { forms?.contains($0) == true }, missing: missing)
        }
    }

    /// The days left until the report is due; negative when that day is over.
    public var daysLeft: Int { date.days(to: deadline.due) }

    /// How many agencies are in a state.
    public func count(_ state: Line.State) -> Int { lines.count { $0.state == state } }
}

extension ReportStatus {
    /// `{"schema": .string("phuluc/report-status/1"), "date": …, "deadline": {…}, "daysLeft": 3, "agencies": [{…}]}`.
    public var json: JSONValue {
        .object([
            "schema": .string("phuluc/report-status/1"), "date": .string(date.iso), "deadline": deadline.json,
            "daysLeft": .integer(daysLeft), "agencies": .array(lines.map { $0.json(with: countsReturns) }),
        ])
    }
}

extension ReportStatus.Line {
    /// What came in is told only when somebody looked.
    fileprivate func json(with returns: Bool) -> JSONValue {
        var object = JSONObject([
            "id": .string(agency.id), "name": .string(agency.name), "level": .string(agency.level.rawValue),
            "forms": .array(agency.forms.map(JSONValue.string)), "ownForm": .bool(agency.reportsInOwnForm),
        ])
        if returns {
            object["state"] = .string(state.rawValue)
            object["returned"] = .array(returned.map(JSONValue.string))
            object["missing"] = .array(missing.map(JSONValue.string))
        }
        return .object(object)
    }
}
