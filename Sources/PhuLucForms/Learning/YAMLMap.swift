import Yams

/// A YAML mapping in the making: keys in the order they are added, absent values left out.
struct YAMLMap {
    private var pairs: [(Node, Node)] = []

    init(_ texts: (String, String)...) {
        for (key, text) in texts { add(key, text) }
    }

    mutating func add(_ key: String, _ node: Node?) {
        if let node { pairs.append((Self.scalar(key), node)) }
    }

    mutating func add(_ key: String, _ text: String?) { add(key, text.map(Self.text)) }
    mutating func add(_ key: String, _ number: Int?) { add(key, number.map { Self.scalar(String($0)) }) }
    mutating func add(_ key: String, _ flag: Bool?) { add(key, flag.map { Self.scalar($0 ? "true" : "false") }) }

    mutating func add(_ key: String, _ number: Double?) {
        add(key, number.map { number in Self.scalar(Int(exactly: number).map(String.init) ?? "\(number)") })
    }

    /// The mapping a key a line.
    var node: Node { .mapping(.init(pairs, .implicit, .block)) }
    /// The mapping on one line.
    var flowNode: Node { .mapping(.init(pairs, .implicit, .flow)) }

    /// The mapping as a document.
    var text: String {
        // Serialising fails on nodes that cannot be made here: aliases and unbalanced events.
        (try? Yams.serialize(node: node, indent: 2, width: -1, allowUnicode: true)) ?? ""
    }

    // MARK: Values

    /// A value that is written as it is.
    static func scalar(_ text: String) -> Node { .scalar(.init(text, .implicit, .plain)) }

    /// A text; in quotation marks where it would read as a number, a truth value or nothing.
    static func text(_ text: String) -> Node {
        let plain = Node.scalar(.init(text, .implicit, .plain))
        let isText = !text.isEmpty && Resolver.default.resolveTag(of: plain) == .str
        return .scalar(.init(text, Tag(.str), isText ? .any : .doubleQuoted))
    }

    static func list(_ nodes: [Node]) -> Node { .sequence(.init(nodes, .implicit, .block)) }
    static func flow(_ texts: [String]) -> Node { .sequence(.init(texts.map(text), .implicit, .flow)) }
    static func block(_ texts: [String]) -> Node { .sequence(.init(texts.map(text), .implicit, .block)) }
}
