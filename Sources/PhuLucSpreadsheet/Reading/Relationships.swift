/// The relationships of one part (ECMA-376 part 2), by their identifiers.
struct Relationships {
    struct Relationship {
        var id: String
        /// The last word of the type's address, such as `worksheet`: the same in strict and transitional files.
        var kind: String
        /// The part meant, as a normalised name.
        var target: String
    }

    private(set) var all: [Relationship] = []
    private var places: [String: Int] = [:]

    /// What an identifier stands for; of two the first counts.
    subscript(id: String) -> Relationship? { places[id].map { all[$0] } }

    /// The first relationship of a kind.
    func first(of kind: String) -> Relationship? { all.first { $0.kind == kind } }

    /// Reads the relationships of `source`; external targets are left out.
    static func read(_ scanner: inout XMLScanner, source: String) throws(XMLProblem) -> Relationships {
        var relationships = Relationships()
        guard try scanner.next() == .start else { return relationships }
        while try scanner.child(at: 1) {
            guard scanner.isElement("Relationship"), let target = try scanner.string("Target") else { continue }
            if try scanner.string("TargetMode")?.lowercased() == "external" { continue }
            guard target.utf8.count <= PartName.longest else {
                throw scanner.problem("a part's name of more than 65535 bytes")
            }
            let type = try scanner.string("Type") ?? ""
            let kind = lastWord(of: type)
            try scanner.check(definitions: relationships.all.count)
            relationships.add(
                Relationship(
                    id: try scanner.string("Id") ?? "", kind: kind,
                    target: PartName.resolved(target, from: source)))
        }
        return relationships
    }

    /// What stands behind the last slash that something stands behind.
    private static func lastWord(of type: String) -> String {
        let slash = UInt8(ascii: "/")
        guard let last = type.utf8.lastIndex(where: { $0 != slash }) else { return "" }
        let address = type.utf8[...last]
        let start = address.lastIndex(of: slash).map(address.index(after:)) ?? address.startIndex
        return String(Substring(address[start...]))
    }

    private mutating func add(_ relationship: Relationship) {
        if places[relationship.id] == nil { places[relationship.id] = all.count }
        all.append(relationship)
    }
}
