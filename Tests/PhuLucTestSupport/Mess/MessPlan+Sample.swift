import PhuLuc

extension MessPlan {
    /// The sample annex from the data it was made from, in full.
    public static func sample() throws -> MessPlan {
        let truth = try JSONValue(parsing: Repository.bytes("Tests/Fixtures/annex-bac-giang-2025.json"))
        let sections = list(truth, "sections").map { section in
            Section(
                title: text(section, "title"),
                objectives: list(section, "objectives").map { objective in
                    Objective(
                        text: text(objective, "text"),
                        tasks: list(objective, "tasks").map { task in
                            Task(text: text(task, "text"), lines: list(task, "activities").map(line))
                        })
                })
        }
        var plan = MessPlan(
            heading: text(truth, "heading"), title: text(truth, "title"), attachedTo: text(truth, "attachedTo"),
            sections: sections, isNumbered: true)
        plan.fillJoined()
        return plan
    }

    /// Some consecutive sections of the plan.
    public func part(_ dice: inout TextMaker, sections count: Int) -> MessPlan {
        var plan = self
        let count = min(count, sections.count)
        let start = dice.number(0...(sections.count - count))
        plan.sections = Array(sections[start..<(start + count)])
        return plan
    }

    private static func list(_ value: JSONValue, _ key: String) -> [JSONValue] { value.object?[key]?.array ?? [] }
    private static func text(_ value: JSONValue, _ key: String) -> String {
        let lines = (value.object?[key]?.string ?? "").split(separator: "\n").map(String.init)
        return lines.dropFirst().reduce(lines.first ?? "") { $0 + (beginsItem($1) ? "\n" : " ") + $1 }
    }

    /// Whether a line of the sample begins an item, so that the break before it is no mere wrapping.
    private static func beginsItem(_ line: String) -> Bool {
        line.hasPrefix("Hoạt động ") || line.hasPrefix("Nhiệm vụ ")
            || line.first?.isNumber == true && line.dropFirst().hasPrefix(". ")
    }

    private static func line(_ value: JSONValue) -> Line {
        var line = Line(
            activities: activities(text(value, "text")), output: text(value, "output"), lead: text(value, "lead"),
            coordinating: text(value, "coordinating"), schedule: text(value, "time"))
        let keys: [(MessField, String)] = [
            (.output, "output"), (.lead, "lead"), (.coordinating, "coordinating"), (.schedule, "time"),
        ]
        for (field, key) in keys where value.object?[key]?.string == nil { line.joined.insert(field) }
        return line
    }

    /// A cell of several activities has each on its own line.
    private static func activities(_ text: String) -> [String] {
        var parts: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if parts.isEmpty || line.hasPrefix("Hoạt động ") {
                parts.append(String(line))
            } else {
                parts[parts.count - 1] += "\n" + line
            }
        }
        return parts
    }

    /// Gives every joined field the value of the row above.
    mutating func fillJoined() {
        for s in sections.indices {
            var above: Line?
            for o in sections[s].objectives.indices {
                for t in sections[s].objectives[o].tasks.indices {
                    for l in sections[s].objectives[o].tasks[t].lines.indices {
                        sections[s].objectives[o].tasks[t].lines[l].join(above)
                        above = sections[s].objectives[o].tasks[t].lines[l]
                    }
                }
            }
        }
    }
}

extension MessPlan.Line {
    fileprivate mutating func join(_ above: MessPlan.Line?) {
        guard let above else {
            joined = []
            return
        }
        if joined.contains(.output) { output = above.output }
        if joined.contains(.lead) { lead = above.lead }
        if joined.contains(.coordinating) { coordinating = above.coordinating }
        if joined.contains(.schedule) { schedule = above.schedule }
    }
}
