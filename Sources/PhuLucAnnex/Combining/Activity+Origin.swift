extension Activity {
    /// What programs note about an activity: the key `attributes` of its JSON, left out when empty.
    public var attributes: JSONObject {
        get { unknown["attributes"]?.object ?? JSONObject() }
        set { unknown["attributes"] = newValue.isEmpty ? nil : .object(newValue) }
    }

    /// Where an activity of a combined plan comes from: `attributes.from` (CONTRACT section 1, `combine`).
    ///
    /// `file`, `agency`, `id`, `sheet`, `row`, `cells`; and `section`, `objective`, `task` or `budget` where the
    /// body's own words differ from those it is gathered under. No workbook says it.
    public var origin: JSONObject? {
        get { unknown["attributes"]?.object?["from"]?.object }
        set { attributes["from"] = newValue.map(JSONValue.object) }
    }

    /// The file it comes from, in a combined plan.
    public var originFile: String? { origin?["file"]?.string }

    /// Notes where it comes from; an origin that it has already stays.
    mutating func comes(from body: Contribution) {
        guard origin == nil else { return }
        var from = JSONObject(["file": .string(body.file), "agency": .string(body.agency), "id": .string(id)])
        if let source { from.merge(source.json.object ?? JSONObject()) }
        origin = from
    }

    /// Notes what its body says in place of what stands above it now; what was noted earlier stays.
    mutating func note(_ key: String, _ value: JSONValue) {
        guard var from = origin, from[key] == nil else { return }
        from[key] = value
        origin = from
    }
}

extension Plan {
    /// Changes every activity in place.
    mutating func changeActivities(_ change: (inout Activity) -> Void) {
        for s in sections.indices { sections[s].changeActivities(change) }
    }
}

extension Section {
    mutating func changeActivities(_ change: (inout Activity) -> Void) {
        for o in objectives.indices { objectives[o].changeActivities(change) }
    }
}

extension Objective {
    mutating func changeActivities(_ change: (inout Activity) -> Void) {
        for t in tasks.indices { tasks[t].changeActivities(change) }
    }
}

extension PlanTask {
    mutating func changeActivities(_ change: (inout Activity) -> Void) {
        for a in activities.indices { change(&activities[a]) }
    }
}
