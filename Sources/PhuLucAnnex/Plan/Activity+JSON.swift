import PhuLucVietnamese

extension Activity {
    static let keys = [
        "id", "number", "ordinal", "text", "output", "lead", "coordinating", "schedule", "budget", "notes",
        "inherited", "source",
    ]

    @inline(__always)
    func write(to json: inout some JSONSink) {
        // It holds more plain values than a line does, even where it is empty.
        json.openObject(nil, isLong: true)
        json.addNode(id, number, ordinal, text)
        output.write(.output, to: &json)
        lead.write(.lead, to: &json)
        coordinating.write(.coordinating, to: &json)
        schedule.write(.schedule, to: &json)
        budget.write(.budget, to: &json)
        json.add(.notes, notes)
        json.add(.inherited, inherited)
        if let source { source.write(.source, to: &json) }
        json.addMembers(of: unknown)
        json.closeObject()
    }

    var json: JSONValue {
        var tree = JSONTree()
        write(to: &tree)
        return tree.value
    }

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

extension Output {
    fileprivate func write(_ key: JSONKey, to json: inout some JSONSink) {
        var room = LineRoom()
        json.openObject(key, isLong: !items.isEmpty && !room.take(1 + items.count))
        json.add(.text, text)
        json.add(.items, items)
        json.closeObject()
    }
}

extension Budget {
    fileprivate func write(_ key: JSONKey, to json: inout some JSONSink) {
        json.openObject(key, isLong: false)
        json.add(.text, text)
        json.add(.amountVND, amountVND)
        json.closeObject()
    }
}

extension AgencyField {
    fileprivate func write(_ key: JSONKey, to json: inout some JSONSink) {
        let values = AgencyMention.values * agencies.count
        var (room, inner) = (LineRoom(), LineRoom())
        json.openObject(key, isLong: !agencies.isEmpty && !room.take(1 + values))
        json.add(.text, text)
        json.openArray(.agencies, isLong: !inner.take(values))
        for index in agencies.indices { agencies[index].write(to: &json) }
        json.closeArray()
        json.closeObject()
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

extension AgencyMention {
    /// How many plain values its object holds.
    fileprivate static var values: Int { 4 }

    @inline(__always)
    fileprivate func write(to json: inout some JSONSink) {
        json.openObject(nil, isLong: false)
        json.add(.id, id)
        json.add(.name, name)
        json.add(.scope, optional: scope)
        json.add(.status, status.rawValue)
        json.closeObject()
    }
}

extension Schedule {
    fileprivate func write(_ key: JSONKey, to json: inout some JSONSink) {
        json.openObject(key, isLong: false)
        json.add(.text, text)
        json.add(.kind, kind.rawValue)
        json.add(.start, optional: start)
        json.add(.end, optional: end)
        json.add(.endInclusive, .optional(endInclusive))
        json.add(.condition, optional: condition)
        json.closeObject()
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            text: reader.text("text") ?? "", kind: Kind(rawValue: reader.text("kind") ?? "") ?? .unknown,
            start: reader.text("start"), end: reader.text("end"), endInclusive: reader.object["endInclusive"]?.bool,
            condition: reader.text("condition"))
    }
}

extension Source: LineFittingObject {
    var isFlat: Bool { cells.isEmpty }

    func fits(_ room: inout LineRoom) -> Bool { room.take(2 + cells.count) }

    func write(_ key: JSONKey?, to json: inout some JSONSink) {
        json.openObject(key, isLong: !isShort)
        json.add(.sheet, sheet)
        json.add(.row, row)
        json.openObject(.cells, isLong: false)
        writeCells(to: &json)
        json.closeObject()
        json.closeObject()
    }

    private func writeCells(to json: inout some JSONSink) {
        let columns = JSONKey.columns
        // Cells come in the order of the columns.
        var next = 0
        for index in cells.indices {
            let first = next
            while next < columns.count, columns[next].name != cells[index].field { next += 1 }
            if next < columns.count {
                json.add(columns[next], cells[index].cell)
                next += 1
            } else {
                json.add(named: cells[index].field, cells[index].cell)
                next = first
            }
        }
    }

    var json: JSONValue {
        var tree = JSONTree()
        write(nil, to: &tree)
        return tree.value
    }

    init(reader: JSONReader) throws(JSONFault) {
        let cells = try reader.reader("cells")?.object.members ?? []
        try self.init(
            sheet: reader.text("sheet") ?? "", row: reader.integer("row") ?? 0,
            cells: cells.map { Place($0.key, $0.value.string ?? "") })
    }
}
