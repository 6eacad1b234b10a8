/// How many activities are how far.
public struct ProgressCount: Hashable, Sendable {
    public var total = 0
    public var done = 0
    public var underway = 0
    public var notStarted = 0
    public var overdue = 0
    /// Activities of which nothing is known.
    public var notReported = 0

    public init() {}

    /// The share that is done, from 0 to 1; `nil` where there is nothing to do.
    public var share: Double? { total == 0 ? nil : Double(done) / Double(total) }

    mutating func add(_ status: ProgressStatus?) {
        total += 1
        switch status {
        case .done: done += 1
        case .underway: underway += 1
        case .notStarted: notStarted += 1
        case .overdue: overdue += 1
        case nil: notReported += 1
        }
    }

    var json: JSONObject {
        let percent = share.map { ($0 * 10_000).rounded() / 100 }
        return JSONObject([
            "total": .integer(total), "done": .integer(done), "underway": .integer(underway),
            "notStarted": .integer(notStarted), "overdue": .integer(overdue), "notReported": .integer(notReported),
            "donePercent": .optional(percent),
        ])
    }
}

/// The progress of a plan: of all of it, by section and by agency.
public struct ProgressSummary: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public var id: String
        /// `I. CẢI CÁCH THỂ CHẾ`, or the agency's name; empty for rows before the first section.
        public var name: String
        public var count: ProgressCount
    }

    public private(set) var whole = ProgressCount()
    public private(set) var sections: [Part] = []
    /// The agencies that lead, in the order of the plan; an activity with two of them counts for both.
    public private(set) var agencies: [Part]

    public init(_ plan: Plan) {
        let progress = plan.progress
        agencies = plan.leads.map { Part(id: $0.id, name: $0.name, count: ProgressCount()) }
        let places = Dictionary(agencies.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { $1 })
        for section in plan.sections {
            var count = ProgressCount()
            for activity in section.objectives.flatMap(\.tasks).flatMap(\.activities) {
                let status = progress[activity.id]?.status
                count.add(status)
                whole.add(status)
                for id in activity.leadIDs {
                    if let place = places[id] { agencies[place].count.add(status) }
                }
            }
            let name = [section.number, section.title].compactMap { $0 }.filter { !$0.isEmpty }
            sections.append(Part(id: section.id, name: name.joined(separator: ". "), count: count))
        }
    }

    /// `{"total": …, "sections": […], "agencies": […]}`.
    public var json: JSONObject {
        var object = whole.json
        for (key, parts) in [("sections", sections), ("agencies", agencies)] {
            object[key] = .array(
                parts.map { part in
                    var entry = JSONObject(["id": .string(part.id), "name": .string(part.name)])
                    entry.merge(part.count.json)
                    return .object(entry)
                })
        }
        return object
    }
}
