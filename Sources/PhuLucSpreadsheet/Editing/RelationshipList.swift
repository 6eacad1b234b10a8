/// The relationships of one part while some are added (ECMA-376 part 2, relationships).
struct RelationshipList {
    private var text: EditableText?
    private var root: ElementPlace?
    /// Every identifier in use, those of external targets too.
    private var identifiers: Set<String> = []
    private let relationships: Relationships
    private let isStrict: Bool
    private var added = ""

    /// Reads the part; without one the list is empty.
    init(_ text: EditableText?, of source: String, isStrict: Bool, limits: Limits) throws(Fault) {
        self.text = text
        self.isStrict = isStrict
        guard let text else {
            relationships = Relationships()
            return
        }
        relationships = try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            try Relationships.read(&scanner, source: source)
        }
        (root, identifiers) = try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            guard try scanner.next() == .start else { throw scanner.problem("no element") }
            var (root, identifiers) = (scanner.elementPlace(), Set<String>())
            while try scanner.child(at: 1) {
                if let id = try scanner.string("Id") { identifiers.insert(id) }
            }
            scanner.finish(&root)
            return (root, identifiers)
        }
    }

    /// The first target of a kind, as a normalised name.
    func target(ofKind kind: String) -> String? { relationships.first(of: kind)?.target }

    /// The target of an identifier, as a normalised name.
    func target(of id: String) -> String? { relationships[id]?.target }

    /// Adds a relationship to a part and gives its identifier.
    mutating func add(_ kind: String, to part: String) -> String {
        var number = identifiers.count + 1
        while identifiers.contains("rId\(number)") { number += 1 }
        let id = "rId\(number)"
        identifiers.insert(id)
        let type = "\(WorkbookEditor.relationshipNamespace(isStrict: isStrict))/\(kind)"
        let target = XMLText.escaped("/" + part)
        added += "<\(root?.prefix ?? "")Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
        return id
    }

    /// The changed part; `nil` when nothing was added.
    func bytes() -> [UInt8]? {
        guard !added.isEmpty else { return nil }
        guard var text, let root else {
            let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
            return Array("\(WorkbookEditor.head)<Relationships xmlns=\"\(namespace)\">\(added)</Relationships>".utf8)
        }
        text.append(added, to: root)
        return text.bytes()
    }
}
