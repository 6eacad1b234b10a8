extension ProgressCollection {
    /// The schema's name and version.
    public static let schema = "phuluc/progress/1"

    /// The shares, the returns and the findings as `phuluc/progress/1`; the plan itself is written apart.
    public var json: JSONValue {
        var object = JSONObject([
            "schema": .string(Self.schema), "title": .optional(plan.title), "year": .optional(plan.year),
            "on": .string(day.iso),
        ])
        object.merge(summary.json)
        object["returns"] = .array(
            counted.map { given in
                .object([
                    "file": .string(given.file), "agencyId": .optional(given.agencyID),
                    "agency": .optional(given.agency), "passport": .bool(given.hasPassport),
                    "rows": .integer(given.lines.count),
                ])
            })
        object["missing"] = .array(
            missing.map { lead in
                .object(["id": .string(lead.id), "name": .string(lead.name), "activities": .integer(lead.count)])
            })
        object["findings"] = .array(findings.map(\.json))
        return .object(object)
    }
}
