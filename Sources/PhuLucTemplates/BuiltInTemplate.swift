/// The official forms and registers built into the program, by file name.
///
/// The texts are those of the top-level folder `Templates`; they are data, read by `PhuLucForms`.
public enum BuiltInTemplate {
    /// The names of all built-in files, sorted: `agencies.yaml`, `plan-annex.yaml`, …
    public static var names: [String] { embeddedTemplates.keys.sorted() }

    /// The whole text of one file, or `nil` when there is none of that name.
    public static func text(named name: String) -> String? { embeddedTemplates[name] }
}
