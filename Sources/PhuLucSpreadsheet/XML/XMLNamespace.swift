/// A namespace as a small number: the known ones by name, every other one by its place in a part.
struct XMLNamespace: Equatable {
    var number: Int

    static let none = XMLNamespace(number: 0)
    /// SpreadsheetML, transitional or strict.
    static let main = XMLNamespace(number: 1)
    /// Relationship attributes (`r:id`), transitional or strict.
    static let relationships = XMLNamespace(number: 2)
    /// Markup compatibility (`mc:AlternateContent`, ECMA-376 part 3).
    static let compatibility = XMLNamespace(number: 3)
    /// A prefix that nothing declares.
    static let undeclared = XMLNamespace(number: 4)
    /// The first number for namespaces without a name here.
    static let firstOther = 5

    /// The known namespaces by their addresses.
    static let known: [(StaticString, XMLNamespace)] = [
        ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .main),
        ("http://purl.oclc.org/ooxml/spreadsheetml/main", .main),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationships),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationships),
        ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
    ]
}
