import PhuLucAnnex

extension Entry {
    /// The entry with its latest revision, as the lists of a register hold it.
    public var json: JSONValue {
        var object = JSONObject(["name": .string(name)])
        object.merge(latest.json.object ?? JSONObject())
        return .object(object)
    }

    /// Entries as `phuluc/register/1`.
    public static func json(of entries: [Entry]) -> JSONValue {
        .object(["schema": "phuluc/register/1", "entries": .array(entries.map(\.json))])
    }
}

extension Revision {
    /// The revision without the document itself.
    public var json: JSONValue {
        .object([
            "revision": .integer(number), "document": .string(schema), "form": .string(form), "title": .optional(title),
            "year": .optional(year), "agency": .optional(agency), "period": .optional(period),
            "sha256": .string(sha256), "imports": .array(imports.map(\.json)),
        ])
    }

    /// The revisions of one entry as `phuluc/history/1`.
    public static func json(of revisions: [Revision], named name: String) -> JSONValue {
        .object([
            "schema": "phuluc/history/1", "name": .string(name), "revisions": .array(revisions.map(\.json)),
        ])
    }
}

extension Origin {
    /// The import as the listings hold it.
    public var json: JSONValue {
        .object([
            "file": .string(file), "sha256": .string(sha256), "date": .string(date), "findings": .integer(findings),
        ])
    }
}
