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

    public init(id: String, name: String, scope: String?, status: Status) {
        self.id = id
        self.name = name
        self.scope = scope
        self.status = status
    }
}
