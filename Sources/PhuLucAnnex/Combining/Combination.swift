import PhuLucVietnamese

/// The plans of many bodies gathered into one, with what is doubtful about it.
///
/// Sections are matched by number and title. No activity is lost, joined to another or changed, but for a budget whose
/// unit stood in its own table's header; each keeps ``Activity/origin``.
public struct Combination: Sendable {
    /// How the rows of several bodies stand in a section.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        /// One body's objectives behind the other's, in the order the plans were given.
        case apart
        /// Objectives and tasks of the same words are one, the bodies' activities one behind the other below them.
        ///
        /// The bodies come by name, so that the order in which they were given changes nothing.
        case interleaved
    }

    public private(set) var plan: Plan
    /// In the order: the plans, their sections, their rows.
    public private(set) var findings: [Finding]

    /// Gathers plans into one.
    ///
    /// - Parameter title: the title of the whole; the plans' own, when it is the same in all, if absent.
    public init(_ contributions: [Contribution], order: Order = .apart, title: String? = nil) {
        var bodies = contributions
        Contribution.settle(&bodies)
        if order == .interleaved { bodies.sort { $0.sortKey < $1.sortKey } }
        let plans = bodies.map(\.plan)
        findings = BodyDoubtful.findings(in: bodies)
        plan = Plan(form: plans.first?.form ?? "plan-annex", title: title)
        findings += plan.takeSurroundings(of: bodies)
        for index in bodies.indices { bodies[index].markActivities() }
        findings += BudgetUnitDiffers.bring(&bodies, to: plan)
        for group in SectionGroups(bodies.map(\.plan)).groups {
            findings += SectionMatched.findings(in: group, of: bodies)
            plan.sections.append(Section(group, order))
        }
        if bodies.count > 1 { plan.dropBrokenInheritance() }
        plan.giveIDs()
        findings += LikelyDuplicate.findings(in: plan)
    }

    /// How many activities are likely duplicates of another body's.
    public var duplicates: Int { findings.count { $0.rule == LikelyDuplicate.rule.name } }

    /// The pages of the rules that combining applies.
    public static let rules = [
        LikelyDuplicate.rule, SectionMatched.rule, YearDiffers.rule, TitlesDiffer.rule, BudgetUnitDiffers.rule,
        BodyDoubtful.rule,
    ]
}

extension Contribution {
    fileprivate var sortKey: (String, String, String) { (Folding.plain(agency), agency, file) }

    /// Writes into every activity where it comes from.
    fileprivate mutating func markActivities() {
        let body = Contribution(file: file, agency: agency, plan: Plan())
        plan.changeActivities { $0.comes(from: body) }
    }
}

extension Section {
    /// One section of those of several bodies.
    fileprivate init(_ group: SectionGroups.Group, _ order: Combination.Order) {
        let first = group.first
        var members = group.members.map(\.section)
        self.init(number: first.number, title: first.title, source: members.count == 1 ? first.source : nil)
        for index in members.indices {
            let member = members[index]
            unknown.take(member.unknown)
            guard member.number != number || member.title != title else { continue }
            let own = JSONValue.object(["number": .optional(member.number), "title": .string(member.title)])
            members[index].changeActivities { $0.note("section", own) }
        }
        objectives = Objective.gathered(members.map(\.objectives), order)
    }
}

extension Plan {
    /// Gives every node an id by its place.
    fileprivate mutating func giveIDs() {
        for s in sections.indices {
            sections[s].id = "s\(s + 1)"
            for o in sections[s].objectives.indices { sections[s].objectives[o].giveIDs("\(sections[s].id).o\(o + 1)") }
        }
    }
}

extension Objective {
    fileprivate mutating func giveIDs(_ own: String) {
        id = own
        for t in tasks.indices {
            tasks[t].id = "\(own).t\(t + 1)"
            for a in tasks[t].activities.indices { tasks[t].activities[a].id = "\(tasks[t].id).a\(a + 1)" }
        }
    }
}
