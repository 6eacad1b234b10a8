extension Plan {
    /// The schema's name and version.
    public static let schema = "phuluc/plan/1"

    static let keys = ["schema", "form", "heading", "title", "attachedTo", "year", "sections", "attributes"]

    /// The plan as `phuluc/plan/1`.
    public var json: JSONValue {
        var tree = JSONTree()
        write(to: &tree)
        return tree.value
    }

    /// The bytes of the plan's JSON as ``JSONValue/prettyBytes`` writes them, made without the tree.
    public var prettyBytes: [UInt8] {
        var text = JSONText(isPretty: true, reserving: 4096 + 2048 * counts.activities)
        write(to: &text)
        return text.finished()
    }

    private func write(to json: inout some JSONSink) {
        json.openObject(nil, isLong: !isShort)
        json.add(.schema, Self.schema)
        json.add(.form, form)
        json.add(.heading, optional: heading)
        json.add(.title, optional: title)
        json.add(.attachedTo, optional: attachedTo)
        json.add(.year, year)
        json.openArray(.sections, isLong: !sections.fitsLine)
        for index in sections.indices { sections[index].write(to: &json) }
        json.closeArray()
        json.add(.attributes, attributes)
        json.addMembers(of: unknown)
        json.closeObject()
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

    fileprivate func write(to json: inout some JSONSink) {
        json.openObject(nil, isLong: !isShort)
        json.add(.id, id)
        json.add(.number, optional: number)
        json.add(.title, title)
        json.openArray(.objectives, isLong: !objectives.fitsLine)
        for index in objectives.indices { objectives[index].write(to: &json) }
        json.closeArray()
        if let source { source.write(.source, to: &json) }
        json.addMembers(of: unknown)
        json.closeObject()
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

    fileprivate func write(to json: inout some JSONSink) {
        json.openObject(nil, isLong: !isShort)
        json.addNode(id, number, ordinal, text)
        json.openArray(.tasks, isLong: !tasks.fitsLine)
        for index in tasks.indices { tasks[index].write(to: &json) }
        json.closeArray()
        json.addMembers(of: unknown)
        json.closeObject()
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

    fileprivate func write(to json: inout some JSONSink) {
        json.openObject(nil, isLong: !isShort)
        json.addNode(id, number, ordinal, text)
        json.openArray(.activities, isLong: !activities.isEmpty)
        for index in activities.indices { activities[index].write(to: &json) }
        json.closeArray()
        json.addMembers(of: unknown)
        json.closeObject()
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), ordinal: reader.text("ordinal") ?? "",
            text: reader.text("text") ?? "", activities: reader.list("activities", Activity.init(reader:)))
        unknown = reader.object.without(Self.keys)
    }
}

extension JSONSink {
    /// Takes what objectives, tasks and activities begin with.
    @inline(__always)
    mutating func addNode(_ id: String, _ number: String?, _ ordinal: String, _ text: String) {
        add(.id, id)
        add(.number, optional: number)
        add(.ordinal, ordinal)
        add(.text, text)
    }
}
