/// The content types of a package while some are added (ECMA-376 part 2, content types).
struct ContentTypeList {
    private var text: EditableText
    private let root: ElementPlace
    private var defaults: [String: String] = [:]
    private var overrides: Set<String> = []
    private var added = ""

    init(_ text: EditableText, limits: Limits) throws(Fault) {
        self.text = text
        (root, defaults, overrides) = try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            guard try scanner.next() == .start else { throw scanner.problem("no element") }
            var (root, defaults, overrides) = (scanner.elementPlace(), [String: String](), Set<String>())
            while try scanner.child(at: 1) {
                if let ending = try scanner.string("Extension"), let type = try scanner.string("ContentType") {
                    defaults[ending.lowercased()] = type
                } else if let part = try scanner.string("PartName") {
                    overrides.insert(PartName.normalised(part))
                }
            }
            scanner.finish(&root)
            return (root, defaults, overrides)
        }
    }

    /// Says what a part is, unless the package says something of it already.
    mutating func declare(_ part: String, as type: String) {
        guard overrides.insert(PartName.normalised(part)).inserted else { return }
        let name = XMLText.escaped("/" + part)
        added += "<\(root.prefix)Override PartName=\"\(name)\" ContentType=\"\(type)\"/>"
    }

    /// Says what parts of an ending are; where the ending stands for something else, what this part is.
    mutating func declare(_ part: String, ending: String, as type: String) {
        switch defaults[ending] {
        case type: return
        case nil:
            defaults[ending] = type
            added += "<\(root.prefix)Default Extension=\"\(ending)\" ContentType=\"\(type)\"/>"
        default: declare(part, as: type)
        }
    }

    /// The changed part; `nil` when nothing was added.
    func bytes() -> [UInt8]? {
        guard !added.isEmpty else { return nil }
        var text = text
        text.append(added, to: root)
        return text.bytes()
    }
}
