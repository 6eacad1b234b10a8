extension Plan {
    /// The schema's name and version.
    public static let schema = "phuluc/plan/1"

    static let keys = ["schema", "form", "heading", "title", "attachedTo", "year", "sections", "attributes"]

    /// The plan as `phuluc/plan/1`.
    public var json: JSONValue { JSONTree.object { write(to: &$0) } }

    /// The bytes of the plan's JSON as ``JSONValue/prettyBytes`` writes them, made without the tree.
    public var prettyBytes: [UInt8] {
        var text = JSONText(isPretty: true)
        let isLong = !sections.isEmpty || !attributes.isEmpty || !unknown.isShort
        text.object(nil, isLong: isLong) { write(to: &$0) }
        text.breakLine(0)
        return text.bytes
    }

    private func write(to json: inout some JSONSink) {
        json.add("schema", Self.schema)
        json.add("form", form)
        json.add("heading", optional: heading)
        json.add("title", optional: title)
        json.add("attachedTo", optional: attachedTo)
        json.add("year", year)
        json.array("sections", isLong: !sections.isEmpty) { json in
            for section in sections {
                json.object(nil, isLong: section.isLong) { section.write(to: &$0) }
            }
        }
        json.add("attributes", .object(attributes))
        json.addMembers(of: unknown)
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

    fileprivate var isLong: Bool { !objectives.isEmpty || source != nil || !unknown.isShort }

    fileprivate func write(to json: inout some JSONSink) {
        json.add("id", id)
        json.add("number", optional: number)
        json.add("title", title)
        json.array("objectives", isLong: !objectives.isEmpty) { json in
            for objective in objectives {
                json.object(nil, isLong: objective.isLong) { objective.write(to: &$0) }
            }
        }
        if let source { json.object("source", isLong: source.isLong) { source.write(to: &$0) } }
        json.addMembers(of: unknown)
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

    fileprivate var isLong: Bool { !tasks.isEmpty || !unknown.isShort }

    fileprivate func write(to json: inout some JSONSink) {
        json.add("id", id)
        json.add("number", optional: number)
        json.add("ordinal", ordinal)
        json.add("text", text)
        json.array("tasks", isLong: !tasks.isEmpty) { json in
            for task in tasks {
                json.object(nil, isLong: task.isLong) { task.write(to: &$0) }
            }
        }
        json.addMembers(of: unknown)
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

    fileprivate var isLong: Bool { !activities.isEmpty || !unknown.isShort }

    fileprivate func write(to json: inout some JSONSink) {
        json.add("id", id)
        json.add("number", optional: number)
        json.add("ordinal", ordinal)
        json.add("text", text)
        json.array("activities", isLong: !activities.isEmpty) { json in
            for activity in activities {
                json.object(nil, isLong: true) { activity.write(to: &$0) }
            }
        }
        json.addMembers(of: unknown)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), ordinal: reader.text("ordinal") ?? "",
            text: reader.text("text") ?? "", activities: reader.list("activities", Activity.init(reader:)))
        unknown = reader.object.without(Self.keys)
    }
}
