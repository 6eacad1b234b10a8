extension IndexTable {
    static let keys = ["schema", "form", "title", "agency", "period", "rows", "attributes"]

    /// The table as `phuluc/table/1`.
    public var json: JSONValue {
        var object = JSONObject([
            "schema": .string(Self.schema), "form": .string(form), "title": .optional(title),
            "agency": .optional(agency), "period": .optional(period), "rows": .array(rows.map(\.json)),
        ])
        if !attributes.isEmpty { object["attributes"] = .object(attributes) }
        object.merge(unknown)
        return .object(object)
    }

    /// Reads a table from `phuluc/table/1`; keys it does not know are kept.
    public init(json: JSONValue) throws(JSONFault) {
        let reader = try JSONReader(json)
        try reader.require(schema: Self.schema, content: "rows")
        try self.init(
            form: reader.requiredText("form"), title: reader.text("title"), agency: reader.text("agency"),
            period: reader.text("period"), rows: reader.list("rows", Row.init(reader:)),
            attributes: reader.reader("attributes")?.object ?? JSONObject())
        unknown = reader.object.without(Self.keys)
    }
}

extension IndexTable.Row {
    static let keys = ["id", "number", "label", "unit", "values", "source", "rows"]

    var json: JSONValue {
        var values = JSONObject()
        for named in self.values { values[named.name] = named.value.json }
        var object = JSONObject([
            "id": .string(id), "number": .optional(number), "label": .string(label), "unit": .optional(unit),
            "values": .object(values),
        ])
        if let source { object["source"] = source.json }
        object["rows"] = .array(rows.map(\.json))
        object.merge(unknown)
        return .object(object)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), label: reader.text("label") ?? "",
            unit: reader.text("unit"))
        for (name, value) in try reader.reader("values")?.object.members ?? [] {
            let reader = try JSONReader(value, path: "\(reader.path).values.\(name)")
            values.append(try IndexTable.Named(name, TableValue(reader: reader)))
        }
        if let source = try reader.reader("source") { self.source = try Source(reader: source) }
        rows = try reader.list("rows", IndexTable.Row.init(reader:))
        unknown = reader.object.without(Self.keys)
    }
}
