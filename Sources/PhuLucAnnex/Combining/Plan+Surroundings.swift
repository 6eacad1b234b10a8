extension Plan {
    /// Takes what stands around the tables: what all bodies have in common; the rest stays with each body.
    ///
    /// `attributes.bodies` lists every body with its file, its title and the lines around its table.
    mutating func takeSurroundings(of bodies: [Contribution]) -> [Finding] {
        let plans = bodies.map(\.plan)
        var differing: [TitlesDiffer.Part] = []
        func common(_ part: TitlesDiffer.Part, _ key: KeyPath<Plan, String?>) -> String? {
            let values = Set(plans.map { $0[keyPath: key] })
            if values.count > 1 { differing.append(part) }
            return values.count == 1 ? plans.first?[keyPath: key] : nil
        }
        heading = common(.heading, \.heading)
        if title == nil { title = common(.title, \.title) }
        attachedTo = common(.attachedTo, \.attachedTo)
        year = Self.usual(plans.compactMap(\.year))
        attributes = Self.commonAttributes(of: plans)
        attributes["bodies"] = .array(bodies.map(\.summary))
        for (key, value) in plans.first?.unknown.members ?? [] where plans.allSatisfy({ $0.unknown[key] == value }) {
            unknown[key] = value
        }
        return (differing.isEmpty ? [] : [TitlesDiffer.finding(differing, bodies: bodies.count)])
            + YearDiffers.findings(in: bodies, year: year)
    }

    /// The value that most have; of equally many the first.
    static func usual<Value: Hashable>(_ values: [Value]) -> Value? {
        var counts: [Value: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return values.first { counts[$0] == most }
    }

    /// What all plans have with the same words; sums and units are no common words.
    private static func commonAttributes(of plans: [Plan]) -> JSONObject {
        guard let first = plans.first else { return JSONObject() }
        if plans.count == 1 { return first.attributes }
        let words = plans.map { plan in
            var words = plan.attributes
            words.stripLineSources()
            return words
        }
        var common = JSONObject()
        for (key, value) in first.attributes.members where !["totals", "units", "bodies"].contains(key) {
            if words.allSatisfy({ $0[key] == words[0][key] }) { common[key] = value }
        }
        if let units = usual(plans.map { $0.attributes["units"] }) { common["units"] = units }
        return common
    }
}

extension Contribution {
    /// A body in the list of a combined plan.
    fileprivate var summary: JSONValue {
        var summary = JSONObject([
            "file": .string(file), "agency": .string(agency), "heading": .optional(plan.heading),
            "title": .optional(plan.title), "attachedTo": .optional(plan.attachedTo), "year": .optional(plan.year),
            "activities": .integer(plan.counts.activities),
        ])
        if !plan.attributes.isEmpty { summary["attributes"] = .object(plan.attributes) }
        return .object(summary)
    }
}
