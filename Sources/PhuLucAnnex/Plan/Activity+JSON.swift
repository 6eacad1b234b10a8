import PhuLucVietnamese

extension Activity {
    static let keys = [
        "id", "number", "ordinal", "text", "output", "lead", "coordinating", "schedule", "budget", "notes",
        "inherited", "source",
    ]

    func write(to json: inout some JSONSink) {
        json.add("id", id)
        json.add("number", optional: number)
        json.add("ordinal", ordinal)
        json.add("text", text)
        json.object("output", isLong: !output.items.isEmpty) { json in
            json.add("text", output.text)
            json.add("items", output.items)
        }
        json.object("lead", isLong: lead.isLong) { lead.write(to: &$0) }
        json.object("coordinating", isLong: coordinating.isLong) { coordinating.write(to: &$0) }
        json.object("schedule", isLong: false) { schedule.write(to: &$0) }
        json.object("budget", isLong: false) { json in
            json.add("text", budget.text)
            json.add("amountVND", budget.amountVND)
        }
        json.add("notes", .object(notes))
        json.add("inherited", inherited)
        if let source { json.object("source", isLong: source.isLong) { source.write(to: &$0) } }
        json.addMembers(of: unknown)
    }

    var json: JSONValue { JSONTree.object { write(to: &$0) } }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), ordinal: reader.text("ordinal") ?? "",
            text: reader.text("text") ?? "", notes: reader.reader("notes")?.object ?? JSONObject(),
            inherited: reader.texts("inherited"))
        if let output = try reader.reader("output") {
            self.output = try Output(text: output.text("text") ?? "", items: output.texts("items"))
        }
        if let lead = try reader.reader("lead") { self.lead = try AgencyField(reader: lead) }
        if let field = try reader.reader("coordinating") { coordinating = try AgencyField(reader: field) }
        if let schedule = try reader.reader("schedule") { self.schedule = try Schedule(reader: schedule) }
        if let budget = try reader.reader("budget") {
            self.budget = try Budget(text: budget.text("text") ?? "", amountVND: budget.integer("amountVND"))
        }
        if let source = try reader.reader("source") { self.source = try Source(reader: source) }
        unknown = reader.object.without(Self.keys)
    }
}

extension AgencyField {
    var isLong: Bool { !agencies.isEmpty }

    func write(to json: inout some JSONSink) {
        json.add("text", text)
        json.array("agencies", isLong: isLong) { json in
            for agency in agencies {
                json.object(nil, isLong: false) { json in
                    json.add("id", agency.id)
                    json.add("name", agency.name)
                    json.add("scope", optional: agency.scope)
                    json.add("status", agency.status.rawValue)
                }
            }
        }
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            text: reader.text("text") ?? "",
            agencies: reader.list("agencies") { (agency) throws(JSONFault) in
                try AgencyMention(
                    id: agency.requiredText("id"), name: agency.text("name") ?? "", scope: agency.text("scope"),
                    status: AgencyMention.Status(rawValue: agency.text("status") ?? "") ?? .unknown)
            })
    }
}

extension Schedule {
    func write(to json: inout some JSONSink) {
        json.add("text", text)
        json.add("kind", kind.rawValue)
        json.add("start", optional: start)
        json.add("end", optional: end)
        json.add("endInclusive", .optional(endInclusive))
        json.add("condition", optional: condition)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            text: reader.text("text") ?? "", kind: Kind(rawValue: reader.text("kind") ?? "") ?? .unknown,
            start: reader.text("start"), end: reader.text("end"), endInclusive: reader.object["endInclusive"]?.bool,
            condition: reader.text("condition"))
    }
}

extension Source {
    var isLong: Bool { !cells.isEmpty }

    func write(to json: inout some JSONSink) {
        json.add("sheet", sheet)
        json.add("row", row)
        json.object("cells", isLong: false) { json in
            for place in cells { json.add(place.field, place.cell) }
        }
    }

    var json: JSONValue { JSONTree.object { write(to: &$0) } }

    init(reader: JSONReader) throws(JSONFault) {
        let cells = try reader.reader("cells")?.object.members ?? []
        try self.init(
            sheet: reader.text("sheet") ?? "", row: reader.integer("row") ?? 0,
            cells: cells.map { Place($0.key, $0.value.string ?? "") })
    }
}
