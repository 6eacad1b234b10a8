/// A JSON object being read into the domain, with its path for messages: `sections[0].objectives[2]`.
struct JSONReader {
    let object: JSONObject
    let path: String

    init(_ value: JSONValue, path: String = "") throws(JSONFault) {
        guard let object = value.object else {
            throw JSONFault(problem: "\(path.isEmpty ? "the document" : path): an object is wanted")
        }
        self.object = object
        self.path = path
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// A string; `nil` for `null` or no such key.
    func text(_ key: String) throws(JSONFault) -> String? {
        switch object[key] {
        case nil, .null: return nil
        case .string(let text): return text
        default: throw JSONFault(problem: "\(name(key)): a string is wanted")
        }
    }

    /// A string that has to be there.
    func requiredText(_ key: String) throws(JSONFault) -> String {
        guard let text = try text(key) else { throw JSONFault(problem: "\(name(key)) is missing") }
        return text
    }

    func integer(_ key: String) throws(JSONFault) -> Int? {
        guard let value = object[key], value != .null else { return nil }
        guard let integer = value.integer else { throw JSONFault(problem: "\(name(key)): a whole number is wanted") }
        return integer
    }

    func number(_ key: String) throws(JSONFault) -> Double? {
        guard let value = object[key], value != .null else { return nil }
        guard let number = value.double else { throw JSONFault(problem: "\(name(key)): a number is wanted") }
        return number
    }

    /// The strings of an array; empty when there is none.
    func texts(_ key: String) throws(JSONFault) -> [String] {
        try values(key) { (value, path) throws(JSONFault) in
            guard let text = value.string else { throw JSONFault(problem: "\(path): a string is wanted") }
            return text
        }
    }

    /// The objects of an array, each read with its own path.
    func list<Element>(
        _ key: String, _ read: (JSONReader) throws(JSONFault) -> Element
    ) throws(JSONFault) -> [Element] {
        try values(key) { (value, path) throws(JSONFault) in try read(JSONReader(value, path: path)) }
    }

    private func values<Element>(
        _ key: String, _ read: (JSONValue, String) throws(JSONFault) -> Element
    ) throws(JSONFault) -> [Element] {
        guard let value = object[key], value != .null else { return [] }
        guard let values = value.array else { throw JSONFault(problem: "\(name(key)): an array is wanted") }
        var elements: [Element] = []
        elements.reserveCapacity(values.count)
        for (index, value) in values.enumerated() { elements.append(try read(value, "\(name(key))[\(index)]")) }
        return elements
    }

    /// Refuses a document of another schema, and one without the key that holds all it is about.
    func require(schema: String, content: String) throws(JSONFault) {
        guard try text("schema") == schema else { throw JSONFault(problem: "schema: \"\(schema)\" is wanted") }
        guard object[content] != nil else { throw JSONFault(problem: "\(content) is missing") }
    }

    /// An object under a key, or `nil`.
    func reader(_ key: String) throws(JSONFault) -> JSONReader? {
        guard let value = object[key], value != .null else { return nil }
        return try JSONReader(value, path: name(key))
    }
}
