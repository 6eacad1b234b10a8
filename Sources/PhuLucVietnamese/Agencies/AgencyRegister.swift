/// The agencies and collective names that are known, ready to be looked up.
///
/// A value that is handed in: this module knows no agency by itself.
public struct AgencyRegister: Hashable, Sendable {
    /// One agency, or one collective name such as "Các sở, ngành".
    public struct Agency: Hashable, Sendable {
        public var id: String
        /// The canonical writing.
        public var name: String
        /// Other writings of the same body; case, tone placement and punctuation need none.
        public var aliases: [String]
        /// Whether this names several bodies at once.
        public var isGroup: Bool

        public init(id: String, name: String, aliases: [String] = [], isGroup: Bool = false) {
            self.id = id
            self.name = name
            self.aliases = aliases
            self.isGroup = isGroup
        }
    }

    public let agencies: [Agency]
    private let names: NameTree

    /// Indexes the agencies; of two with one writing the first keeps it.
    public init(agencies: [Agency]) {
        self.agencies = agencies
        var names = NameTree()
        for (index, agency) in agencies.enumerated() {
            for name in [agency.name] + agency.aliases {
                names.add(Self.words(name), as: index)
            }
        }
        self.names = names
    }

    /// The agency of a whole name or alias, whatever its case, tone placement and punctuation.
    public func agency(named name: some StringProtocol) -> Agency? {
        let words = Self.words(name)
        guard let match = names.matches(words, from: 0).last, match.end == words.count else { return nil }
        return agencies[match.index]
    }

    /// The agency of an identifier.
    public func agency(id: String) -> Agency? {
        agencies.first { $0.id == id }
    }

    /// The names that begin at a word, shortest first, each with the index of the word behind it.
    func matches(_ words: [String], from start: Int) -> [NameTree.Match] {
        names.matches(words, from: start)
    }

    private static func words(_ name: some StringProtocol) -> [String] {
        let folded = FoldedText(String(name))
        return folded.words.map(folded.text)
    }

    public static func == (left: AgencyRegister, right: AgencyRegister) -> Bool {
        left.agencies == right.agencies
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(agencies)
    }
}

/// Names as paths of folded words, for the longest match at a word.
struct NameTree: Sendable {
    struct Match: Hashable {
        /// What the name was added as.
        var index: Int
        /// The word behind the name.
        var end: Int
    }

    private struct Node: Sendable {
        var next: [String: Int] = [:]
        var index: Int?
    }

    private var nodes = [Node()]

    mutating func add(_ words: [String], as index: Int) {
        guard !words.isEmpty else { return }
        var node = 0
        for word in words {
            if let next = nodes[node].next[word] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[word] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].index = nodes[node].index ?? index
    }

    func matches(_ words: [String], from start: Int) -> [Match] {
        var found: [Match] = []
        var node = 0
        for position in words.indices.dropFirst(start) {
            guard let next = nodes[node].next[words[position]] else { break }
            node = next
            if let index = nodes[node].index { found.append(Match(index: index, end: position + 1)) }
        }
        return found
    }
}
