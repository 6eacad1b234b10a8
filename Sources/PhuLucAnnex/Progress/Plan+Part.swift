import PhuLucVietnamese

extension Plan {
    /// An agency that leads activities of a plan.
    public struct Lead: Hashable, Sendable {
        public var id: String
        public var name: String
        /// How many activities it leads.
        public var count: Int
    }

    /// The agencies that lead activities, in the order in which the plan first names them.
    public var leads: [Lead] {
        var leads: [Lead] = []
        var places: [String: Int] = [:]
        for activity in lines.map(\.activity) {
            for id in activity.leadIDs {
                if let place = places[id] {
                    leads[place].count += 1
                } else {
                    places[id] = leads.count
                    let name = activity.lead.agencies.first { $0.id == id }?.name ?? id
                    leads.append(Lead(id: id, name: name, count: 1))
                }
            }
        }
        return leads
    }

    /// The part of the plan that an agency leads, with the nodes above; ids stay as they are.
    ///
    /// What stood around the table, and its totals, are the whole plan's: they are left out, the unit stays.
    ///
    /// - Parameter coordinating: whether activities that the agency helps with belong to its part.
    public func part(of agencyID: String, coordinating: Bool = false) -> Plan {
        var part = self
        for key in ["preamble", "footer", "totals"] { part.attributes[key] = nil }
        part.keepActivities { activity in
            activity.leadIDs.contains(agencyID)
                || coordinating && activity.coordinating.agencies.contains { $0.id == agencyID }
        }
        let kept = Set(part.lines.map(\.activity.id))
        part.progress = progress.filter { kept.contains($0.key) }
        return part
    }

    /// Takes out every activity that is not wanted, and the nodes that are empty then.
    mutating func keepActivities(_ isWanted: (Activity) -> Bool) {
        for s in sections.indices {
            for o in sections[s].objectives.indices {
                for t in sections[s].objectives[o].tasks.indices {
                    sections[s].objectives[o].tasks[t].activities.removeAll { !isWanted($0) }
                }
                sections[s].objectives[o].tasks.removeAll { $0.activities.isEmpty }
            }
            sections[s].objectives.removeAll { $0.tasks.isEmpty }
        }
        sections.removeAll { $0.objectives.isEmpty }
    }

    /// The plan with an id for every node that has none, or that of a node before it.
    public var withIDs: Plan {
        var plan = self
        var given = IDGiver()
        for s in plan.sections.indices {
            let section = given.id(plan.sections[s].id, "s", s)
            plan.sections[s].id = section
            for o in plan.sections[s].objectives.indices {
                let objective = given.id(plan.sections[s].objectives[o].id, "\(section).o", o)
                plan.sections[s].objectives[o].id = objective
                plan.sections[s].objectives[o].giveIDs(&given)
            }
        }
        return plan
    }
}

/// Gives ids that are not there yet.
private struct IDGiver {
    private var taken: Set<String> = []

    /// - Parameter index: the node's place among its siblings, from 0.
    mutating func id(_ own: String, _ prefix: String, _ index: Int) -> String {
        var (id, number) = (own, index + 1)
        while id.isEmpty || taken.contains(id) {
            id = "\(prefix)\(number)"
            number += 1
        }
        taken.insert(id)
        return id
    }
}

extension Objective {
    fileprivate mutating func giveIDs(_ given: inout IDGiver) {
        for t in tasks.indices {
            tasks[t].id = given.id(tasks[t].id, "\(id).t", t)
            for a in tasks[t].activities.indices {
                tasks[t].activities[a].id = given.id(tasks[t].activities[a].id, "\(tasks[t].id).a", a)
            }
        }
    }
}

extension Activity {
    /// The ids of the agencies that lead it, each once, in the order of the cell.
    public var leadIDs: [String] {
        var ids: [String] = []
        for agency in lead.agencies where !ids.contains(agency.id) { ids.append(agency.id) }
        return ids
    }
}
