extension IndexTable {
    /// One JSON object a row, sub-rows after the row they belong to.
    public var ndjson: String {
        allRows.map { row in
            var object = JSONObject([
                "id": .string(row.id), "number": .optional(row.number), "label": .string(row.label),
                "unit": .optional(row.unit),
            ])
            for named in row.values { object[named.name] = .string(named.value.text) }
            object["sheet"] = .optional(row.source?.sheet)
            object["row"] = .optional(row.source?.row)
            return JSONValue.object(object).compact + "\n"
        }.joined()
    }

    /// One line a row: UTF-8 with BOM, CRLF, texts that look like formulas made harmless.
    public var csv: String {
        var names: [String] = []
        for value in allRows.flatMap(\.values) where !names.contains(value.name) { names.append(value.name) }
        let header = ["id", "number", "label", "unit"] + names + ["sheet", "row"]
        let lines = allRows.map { row in
            [row.id, row.number ?? "", row.label, row.unit ?? ""] + names.map { row[$0]?.text ?? "" }
                + [row.source?.sheet ?? "", row.source.map { String($0.row) } ?? ""]
        }
        return "\u{FEFF}" + ([header] + lines).map { $0.map(CSV.field).joined(separator: ",") + "\r\n" }.joined()
    }
}
