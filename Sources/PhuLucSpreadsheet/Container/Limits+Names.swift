extension Limits {
    /// Every limit by the name of its property, in the order of the documentation.
    public static var names: [String] { named.map(\.name) }

    /// The values that a limit may be set to by its name.
    public static let values = 1...1_000_000_000_000

    /// Sets a limit by its name; false when there is none of that name, or the value is not in ``values``.
    public mutating func set(_ name: String, to value: Int) -> Bool {
        guard let limit = Self.named.first(where: { $0.name == name })?.limit, Self.values.contains(value) else {
            return false
        }
        self[keyPath: limit] = value
        return true
    }

    /// The value of a limit by its name.
    public subscript(name: String) -> Int? {
        Self.named.first { $0.name == name }.map { self[keyPath: $0.limit] }
    }

    private static let named: [(name: String, limit: WritableKeyPath<Limits, Int> & Sendable)] = [
        ("entries", \.entries), ("bytesPerPart", \.bytesPerPart), ("bytesInAll", \.bytesInAll), ("ratio", \.ratio),
        ("xmlDepth", \.xmlDepth), ("attributesPerElement", \.attributesPerElement), ("namespaces", \.namespaces),
        ("stringLength", \.stringLength), ("textBytes", \.textBytes), ("formulaBytes", \.formulaBytes),
        ("sheets", \.sheets), ("definitions", \.definitions), ("rowSpans", \.rowSpans), ("seconds", \.seconds),
    ]
}
