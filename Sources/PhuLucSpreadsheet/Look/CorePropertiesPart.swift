/// The core properties of a document: when it was made and last saved (ECMA-376 part 2, 11).
enum CorePropertiesPart {
    /// The moments `created` and `modified`, as the file writes them: `2025-09-10T08:00:00Z`.
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> [CustomProperty] {
        var moments: [CustomProperty] = []
        guard try scanner.next() == .start else { return [] }
        while try scanner.child(at: 1) {
            // Both are of another namespace (dcterms) than the root.
            let name =
                scanner.matches(scanner.localName, "created") ? "created"
                : scanner.matches(scanner.localName, "modified") ? "modified" : nil
            if let name { moments.append(CustomProperty(name: name, value: try scanner.wholeText())) }
        }
        return moments
    }
}
