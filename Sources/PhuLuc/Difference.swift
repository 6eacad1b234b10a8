/// The first place at which two documents say different things, ids and source cells aside.
public struct Difference: Hashable, Sendable {
    /// The keys and places from the top: `sections[0].objectives[1].text`.
    public var path: String
    /// The id of the node it lies in, when that has one: `s1.o2`.
    public var id: String?
    /// The path below that node: `text`, `lead.text`.
    public var field: String
    /// What either document says there; `nil` when it is no plain value.
    public var written: String?
    public var read: String?

    /// The id and the field, or the path when no node there has an id.
    public var place: String {
        guard let id else { return path }
        return field.isEmpty ? id : "\(id): \(field)"
    }

    public static func first(_ left: Document, _ right: Document) -> Difference? {
        switch (left, right) {
        case (.plan(let one), .plan(let other)):
            first(one.withoutSources.json, other.withoutSources.json, [])?.named(in: left.json)
        case (.table(let one), .table(let other)):
            first(one.withoutSources.json, other.withoutSources.json, [])?.named(in: left.json)
        default: Difference(path: "schema", field: "schema", written: left.schema, read: right.schema)
        }
    }

    /// Where the values part, and what they are there.
    fileprivate struct Parting {
        var steps: [Step]
        var left: JSONValue?
        var right: JSONValue?
    }

    fileprivate enum Step {
        case key(String)
        case index(Int)
    }

    private static func first(_ left: JSONValue?, _ right: JSONValue?, _ steps: [Step]) -> Parting? {
        if left == right { return nil }
        switch (left, right) {
        case (.object(let left)?, .object(let right)?):
            let keys = left.keys + right.keys.filter { left[$0] == nil }
            return keys.lazy.compactMap { first(left[$0], right[$0], steps + [.key($0)]) }.first
        case (.array(let left)?, .array(let right)?):
            return (0..<max(left.count, right.count)).lazy.compactMap { index in
                first(
                    index < left.count ? left[index] : nil, index < right.count ? right[index] : nil,
                    steps + [.index(index)])
            }.first
        default: return Parting(steps: steps, left: left, right: right)
        }
    }
}

extension Difference.Parting {
    /// Names the place by the ids that the document has on the way to it.
    fileprivate func named(in document: JSONValue) -> Difference {
        var difference = Difference(path: "", field: "", written: left?.shown, read: right?.shown)
        var node: JSONValue? = document
        for step in steps {
            switch step {
            case .key(let key):
                difference.path += difference.path.isEmpty ? key : ".\(key)"
                difference.field += difference.field.isEmpty ? key : ".\(key)"
                node = node?.object?[key]
            case .index(let index):
                difference.path += "[\(index)]"
                difference.field += "[\(index)]"
                node = node?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            }
            // An agency has an id too, but it is no place of its own.
            if let id = node?.object?["id"]?.string, !id.isEmpty, node?.object?["status"] == nil {
                (difference.id, difference.field) = (id, "")
            }
        }
        return difference
    }
}

extension JSONValue {
    /// A plain value as a sentence may quote it.
    fileprivate var shown: String? {
        switch self {
        case .string(let text): (text.count > 60 ? text.prefix(59) + "…" : text).replacing("\n", with: "⏎")
        case .null, .array, .object: nil
        default: compact
        }
    }
}
