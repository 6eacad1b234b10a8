/// Takes a JSON document part by part: one description of a type serves its text and its tree.
protocol JSONSink {
    /// Takes a whole value; elements of arrays have no key.
    mutating func add(_ key: String?, _ value: JSONValue)

    /// Takes a string.
    mutating func add(_ key: String?, _ text: String)

    /// Takes an object part by part.
    ///
    /// - Parameter isLong: whether it holds an object or array that is not empty, so that its text takes several lines.
    mutating func object(_ key: String?, isLong: Bool, _ members: (inout Self) -> Void)

    /// Takes an array part by part.
    ///
    /// - Parameter isLong: whether it holds an object or array that is not empty.
    mutating func array(_ key: String?, isLong: Bool, _ elements: (inout Self) -> Void)
}

extension JSONSink {
    /// Takes a string, or `null` when there is none.
    mutating func add(_ key: String, optional text: String?) {
        if let text { add(key, text) } else { add(key, .null) }
    }

    mutating func add(_ key: String, _ number: Int?) { add(key, .optional(number)) }

    /// Takes an array of strings.
    mutating func add(_ key: String, _ texts: [String]) {
        array(key, isLong: false) { json in
            for text in texts { json.add(nil, text) }
        }
    }

    /// Takes the members of an object into the one that is open.
    mutating func addMembers(of object: JSONObject) {
        for (key, value) in object.members { add(key, value) }
    }
}

/// Makes a tree of what it takes.
struct JSONTree: JSONSink {
    private var members = JSONObject()
    private var elements: [JSONValue] = []

    mutating func add(_ key: String?, _ value: JSONValue) {
        if let key { members[key] = value } else { elements.append(value) }
    }

    mutating func add(_ key: String?, _ text: String) { add(key, .string(text)) }

    mutating func object(_ key: String?, isLong: Bool, _ members: (inout JSONTree) -> Void) {
        add(key, Self.object(members))
    }

    mutating func array(_ key: String?, isLong: Bool, _ elements: (inout JSONTree) -> Void) {
        var inner = JSONTree()
        elements(&inner)
        add(key, .array(inner.elements))
    }

    /// The object of the members that a description gives.
    static func object(_ members: (inout JSONTree) -> Void) -> JSONValue {
        var inner = JSONTree()
        members(&inner)
        return .object(inner.members)
    }
}
