extension Plan {
    /// The schema's name and version.
    public static let schema = "phuluc/plan/1"

    static let keys = ["schema", "form", "heading", "title", "attachedTo", "year", "sections", "attributes"]

    /// The plan as `phuluc/plan/1`.
    public var json: JSONValue {
        var object = JSONObject([
            "schema": .string(Self.schema),
            "form": .string(form),
            "heading": .optional(heading),
            "title": .optional(title),
            "attachedTo": .optional(attachedTo),
            "year": .optional(year),
            "sections": .array(sections.map(\.json)),
            "attributes": .object(attributes),
        ])
        object.merge(unknown)
        return .object(object)
    }

    /// Reads a plan from `phuluc/plan/1`; keys it does not know are kept.
    public init(json: JSONValue) throws(JSONFault) {
        let reader = try JSONReader(json)
        try reader.require(schema: Self.schema, content: "sections")
        try self.init(
            form: reader.text("form") ?? "plan-annex", heading: reader.text("heading"), title: reader.text("title"),
            attachedTo: reader.text("attachedTo"), year: reader.integer("year"),
            sections: reader.list("sections", Section.init(reader:)),
            attributes: reader.reader("attributes")?.object ?? JSONObject(), unknown: reader.object.without(Self.keys))
    }
}

extension Section {
    static let keys = ["id", "number", "title", "objectives", "source"]

    var json: JSONValue {
        var object = JSONObject([
            "id": .string(id), "number": .optional(number), "title": .string(title),
            "objectives": .array(objectives.map(\.json)),
        ])
        if let source { object["source"] = source.json }
        object.merge(unknown)
        return .object(object)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), title: reader.text("title") ?? "",
            objectives: reader.list("objectives", Objective.init(reader:)),
            source: reader.reader("source").map { (reader) throws(JSONFault) in try Source(reader: reader) })
        unknown = reader.object.without(Self.keys)
    }
}

extension Objective {
    static let keys = ["id", "number", "ordinal", "text", "tasks"]

    var json: JSONValue {
        var object = JSONObject([
            "id": .string(id), "number": .optional(number), "ordinal": .string(ordinal), "text": .string(text),
            "tasks": .array(tasks.map(\.json)),
        ])
        object.merge(unknown)
        return .object(object)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), ordinal: reader.text("ordinal") ?? "",
            text: reader.text("text") ?? "", tasks: reader.list("tasks", PlanTask.init(reader:)))
        unknown = reader.object.without(Self.keys)
    }
}

extension PlanTask {
    static let keys = ["id", "number", "ordinal", "text", "activities"]

    var json: JSONValue {
        var object = JSONObject([
            "id": .string(id), "number": .optional(number), "ordinal": .string(ordinal), "text": .string(text),
            "activities": .array(activities.map(\.json)),
        ])
        object.merge(unknown)
        return .object(object)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), ordinal: reader.text("ordinal") ?? "",
            text: reader.text("text") ?? "", activities: reader.list("activities", Activity.init(reader:)))
        unknown = reader.object.without(Self.keys)
    }
}
