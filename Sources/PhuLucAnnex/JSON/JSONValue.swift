/// A JSON value whose objects keep the order of their keys.
///
/// Foundation's coders give keys in no order of ours and drop unknown ones; the contract promises both.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// The members of a JSON object in the order they were written.
public struct JSONObject: Hashable, Sendable {
    public private(set) var members: [(key: String, value: JSONValue)] = []

    public init() {}

    /// - Parameter members: keys that differ from one another.
    public init(_ members: KeyValuePairs<String, JSONValue>) {
        self.members = members.map { ($0.key, $0.value) }
    }

    /// The value of a key; setting `nil` takes the member out, setting a new key appends it.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((key, value))
            case (nil, nil): break
            }
        }
    }

    public var keys: [String] { members.map(\.key) }
    public var isEmpty: Bool { members.isEmpty }

    /// Only the members whose keys are not among the known ones.
    public func without(_ known: [String]) -> JSONObject {
        var rest = JSONObject()
        rest.members = members.filter { !known.contains($0.key) }
        return rest
    }

    /// All members of another object set in this one.
    public mutating func merge(_ other: JSONObject) {
        for (key, value) in other.members { self[key] = value }
    }

    /// Appends without looking for an earlier member of that key; for the parser, which looks itself.
    mutating func append(_ key: String, _ value: JSONValue) { members.append((key, value)) }

    /// The order of members is kept in writing but tells no two objects apart (RFC 8259, section 4).
    public static func == (left: Self, right: Self) -> Bool {
        guard left.members.count == right.members.count else { return false }
        if left.members.elementsEqual(right.members, by: { $0.key == $1.key && $0.value == $1.value }) { return true }
        return left.members.allSatisfy { right[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(Set(keys)) }
}

extension JSONValue {
    /// The text of a string value.
    public var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var array: [JSONValue]? {
        if case .array(let values) = self { return values }
        return nil
    }

    public var object: JSONObject? {
        if case .object(let members) = self { return members }
        return nil
    }

    public var bool: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    /// A whole number, also one written with a point (`3.0`).
    public var integer: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    public var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// A string, or `null` when there is none.
    public static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    public static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
    public static func optional(_ value: Double?) -> JSONValue { value.map(JSONValue.double) ?? .null }
    public static func optional(_ value: Bool?) -> JSONValue { value.map(JSONValue.bool) ?? .null }

    /// A number as JSON writes it shortest: `10`, not `10.0`.
    public static func double(_ value: Double) -> JSONValue {
        Int(exactly: value).map(JSONValue.integer) ?? .number(value)
    }
}

extension JSONValue {
    /// An object from its members, in order.
    public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(JSONObject(members))
    }
}
