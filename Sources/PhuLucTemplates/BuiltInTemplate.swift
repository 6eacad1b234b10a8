/// The official forms and registers built into the program, by file name.
///
/// The texts are those of the top-level folder `Templates`; they are data, read by `PhuLucForms`.
public enum BuiltInTemplate {
    /// The names of all built-in files, sorted: `agencies.yaml`, `plan-annex.yaml`, …
    public static var names: [String] { embeddedTemplates.keys.sorted() }

    /// The names of the files that say of themselves that they are of a schema, sorted.
    public static func names(ofSchema schema: String) -> [String] {
        embeddedTemplates.filter { $0.value.schema == schema }.keys.sorted()
    }

    /// The whole text of one file, or `nil` when there is none of that name.
    public static func text(named name: String) -> String? { embeddedTemplates[name]?.yaml }

    /// What one file says as JSON, but for its `rows`; this is read much sooner than the YAML.
    public static func json(named name: String) -> String? { embeddedTemplates[name]?.json }

    /// The `rows` of one file as a JSON array, or `nil` when it has none.
    public static func rows(named name: String) -> String? { embeddedTemplates[name]?.rows }
}

/// A file as the build wrote it into the program.
struct EmbeddedTemplate: Sendable {
    var yaml: String
    var schema: String
    var json: String
    var rows: String?
}
