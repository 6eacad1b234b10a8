extension Plan {
    /// One activity with the nodes above it: its place in the sections of a plan.
    public struct Line: Sendable {
        private let sections: [Section]
        private let place: (section: Int, objective: Int, task: Int, activity: Int)

        fileprivate init(_ sections: [Section], _ section: Int, _ objective: Int, _ task: Int, _ activity: Int) {
            self.sections = sections
            place = (section, objective, task, activity)
        }

        @inline(__always)
        public var section: Section { sections[place.section] }

        @inline(__always)
        public var objective: Objective { sections[place.section].objectives[place.objective] }

        @inline(__always)
        public var task: PlanTask { sections[place.section].objectives[place.objective].tasks[place.task] }

        @inline(__always)
        public var activity: Activity {
            sections[place.section].objectives[place.objective].tasks[place.task].activities[place.activity]
        }

        /// Whether the activity is the first of its task.
        var beginsTask: Bool { place.activity == 0 }
    }

    /// Every activity with its section, objective and task, in the order of the table.
    public var lines: [Line] {
        var lines: [Line] = []
        for s in sections.indices {
            for o in sections[s].objectives.indices {
                for t in sections[s].objectives[o].tasks.indices {
                    for a in sections[s].objectives[o].tasks[t].activities.indices {
                        lines.append(Line(sections, s, o, t, a))
                    }
                }
            }
        }
        return lines
    }

    /// How many nodes of each level the plan has.
    public var counts: (sections: Int, objectives: Int, tasks: Int, activities: Int) {
        var counts = (sections: sections.count, objectives: 0, tasks: 0, activities: 0)
        for section in sections {
            counts.objectives += section.objectives.count
            for objective in section.objectives {
                counts.tasks += objective.tasks.count
                for task in objective.tasks { counts.activities += task.activities.count }
            }
        }
        return counts
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
