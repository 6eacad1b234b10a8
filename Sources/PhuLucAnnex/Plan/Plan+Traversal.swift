extension Plan {
    /// One activity with the nodes above it.
    public struct Line: Sendable {
        public var section: Section
        public var objective: Objective
        public var task: PlanTask
        public var activity: Activity
    }

    /// Every activity with its section, objective and task, in the order of the table.
    public var lines: [Line] {
        sections.flatMap { section in
            section.objectives.flatMap { objective in
                objective.tasks.flatMap { task in
                    task.activities.map { Line(section: section, objective: objective, task: task, activity: $0) }
                }
            }
        }
    }

    /// How many nodes of each level the plan has.
    public var counts: (sections: Int, objectives: Int, tasks: Int, activities: Int) {
        let objectives = sections.flatMap(\.objectives)
        let tasks = objectives.flatMap(\.tasks)
        return (sections.count, objectives.count, tasks.count, tasks.reduce(0) { $0 + $1.activities.count })
    }

    /// The plan without ids and places, for comparing what two workbooks say.
    public var withoutSources: Plan {
        var plan = self
        for s in plan.sections.indices {
            plan.sections[s].id = ""
            plan.sections[s].source = nil
            for o in plan.sections[s].objectives.indices {
                plan.sections[s].objectives[o].stripSources()
            }
        }
        plan.attributes.stripLineSources()
        // It names activities by their ids.
        plan.attributes["progress"] = nil
        plan.attributes["bodies"] = nil
        return plan
    }
}

extension JSONObject {
    /// Leaves of the lines around a table only their texts.
    mutating func stripLineSources() {
        for key in ["preamble", "footer", "totals"] {
            guard let entries = self[key]?.array else { continue }
            self[key] = .array(entries.map { $0.object?["text"] ?? $0 })
        }
    }
}

extension Objective {
    fileprivate mutating func stripSources() {
        id = ""
        for t in tasks.indices {
            tasks[t].id = ""
            for a in tasks[t].activities.indices {
                tasks[t].activities[a].id = ""
                tasks[t].activities[a].source = nil
                tasks[t].activities[a].origin = nil
            }
        }
    }
}

extension PlanTask {
    /// The activities in groups that stand in one row of the table: one after the other, of the same sheet and row,
    /// and in a combined plan of the same file.
    public var rows: [[Activity]] {
        var rows: [[Activity]] = []
        for activity in activities {
            if let source = activity.source, let last = rows.last?.last?.source,
                source.sheet == last.sheet, source.row == last.row,
                activity.originFile == rows.last?.last?.originFile
            {
                rows[rows.count - 1].append(activity)
            } else {
                rows.append([activity])
            }
        }
        return rows
    }
}
