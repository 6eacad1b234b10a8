/// Takes a JSON document part by part: one description of a type serves its text and its tree.
///
/// Members have a key; elements of arrays have none. What is opened must be closed: no closures, since one that is
/// handed a node copies all of it.
protocol JSONSink {
    /// Takes a string.
    mutating func add(_ key: JSONKey?, _ text: String)

    /// Takes a whole value.
    mutating func add(_ key: JSONKey?, _ value: JSONValue)

    /// Takes a member whose key is data.
    mutating func add(named name: String, _ text: String)

    /// Takes a member whose key is data.
    mutating func add(named name: String, _ value: JSONValue)

    /// Begins an object; what is added next are its members.
    ///
    /// - Parameter isLong: whether its text takes several lines; see ``JSONValue/isShort``.
    mutating func openObject(_ key: JSONKey?, isLong: Bool)
    mutating func closeObject()

    /// Begins an array; what is added next are its elements.
    ///
    /// - Parameter isLong: whether its text takes several lines.
    mutating func openArray(_ key: JSONKey?, isLong: Bool)
    mutating func closeArray()
}

extension JSONSink {
    /// Takes a string, or `null` when there is none.
    @inline(__always)
    mutating func add(_ key: JSONKey, optional text: String?) {
        if let text { add(key, text) } else { add(key, .null) }
    }

    mutating func add(_ key: JSONKey, _ number: Int?) { add(key, .optional(number)) }

    /// Takes an array of strings.
    mutating func add(_ key: JSONKey, _ texts: [String]) {
        openArray(key, isLong: false)
        for text in texts { add(nil, text) }
        closeArray()
    }

    /// Takes an object that is there as a whole.
    mutating func add(_ key: JSONKey, _ object: JSONObject) {
        openObject(key, isLong: !object.isShort)
        addMembers(of: object)
        closeObject()
    }

    /// Takes the members of an object into the one that is open.
    mutating func addMembers(of object: JSONObject) {
        for (name, value) in object.members { add(named: name, value) }
    }
}
