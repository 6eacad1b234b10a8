/// One agency as a cell names it.
public struct AgencyMention: Hashable, Sendable {
    /// What is known of an agency today.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case current, renamed, merged, abolished, group, unknown
    }

    /// The register's identifier, or the slug of the name.
    public var id: String
    /// The register's writing, or the text's own where the agency is unknown.
    public var name: String
    /// The bracketed condition behind the name, without its brackets.
    public var scope: String?
    public var status: Status

    /// The name as the cell writes it, without marks at its ends; for telling spellings apart.
    public var written: String

    public init(id: String, name: String, scope: String?, status: Status, written: String? = nil) {
        self.id = id
        self.name = name
        self.scope = scope
        self.status = status
        self.written = written ?? name
    }
}

extension AgencyMention {
    /// How a name was written does not tell two mentions apart.
    public static func == (left: Self, right: Self) -> Bool {
        left.id == right.id && left.name == right.name && left.scope == right.scope && left.status == right.status
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(name)
        hasher.combine(scope)
        hasher.combine(status)
    }
}
