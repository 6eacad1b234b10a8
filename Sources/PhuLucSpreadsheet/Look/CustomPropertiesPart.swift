/// The custom properties of a document (ECMA-376 part 1, 22.3).
enum CustomPropertiesPart {
    static func read(_ scanner: inout XMLScanner) throws(XMLProblem) -> [CustomProperty] {
        var properties: [CustomProperty] = []
        guard try scanner.next() == .start else { return [] }
        while try scanner.child(at: 1) {
            guard scanner.isElement("property"), let name = try scanner.string("name") else { continue }
            try scanner.check(definitions: properties.count)
            var value = ""
            // The one child names the type: `vt:lpwstr`, `vt:i4`, `vt:r8`, `vt:bool`, `vt:filetime`.
            while try scanner.child(at: 2) { value = try scanner.wholeText() }
            properties.append(CustomProperty(name: name, value: value))
        }
        return properties
    }
}
