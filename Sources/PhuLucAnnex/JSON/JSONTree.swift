/// Makes a tree of what it takes.
struct JSONTree: JSONSink {
    /// The last value that was whole and in nothing else.
    private(set) var value = JSONValue.null
    private var open: [Part] = []

    /// An object or array that is not closed yet.
    private struct Part {
        var name: String?
        var members = JSONObject()
        var elements: [JSONValue] = []
    }

    mutating func add(_ key: JSONKey?, _ value: JSONValue) { put(key?.name, value) }

    mutating func add(_ key: JSONKey?, _ text: String) { put(key?.name, .string(text)) }

    mutating func add(named name: String, _ value: JSONValue) { put(name, value) }

    mutating func add(named name: String, _ text: String) { put(name, .string(text)) }

    mutating func openObject(_ key: JSONKey?, isLong: Bool) { open.append(Part(name: key?.name)) }

    mutating func openArray(_ key: JSONKey?, isLong: Bool) { open.append(Part(name: key?.name)) }

    mutating func closeObject() {
        if let part = open.popLast() { put(part.name, .object(part.members)) }
    }

    mutating func closeArray() {
        if let part = open.popLast() { put(part.name, .array(part.elements)) }
    }

    private mutating func put(_ name: String?, _ value: JSONValue) {
        guard let last = open.indices.last else { return self.value = value }
        if let name { open[last].members[name] = value } else { open[last].elements.append(value) }
    }
}
