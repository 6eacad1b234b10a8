extension FormLibrary {
    /// Longest definition that is read, in bytes.
    private static let longestDefinition = 4 << 20

    /// Reads a form definition (`phuluc/form/1`), such as `forms learn` writes.
    ///
    /// - Throws: `Fault` that names the file; `.malformedData` with what is wrong in its `detail`.
    public static func form(path: String) throws(Fault) -> Form {
        do throws(Fault) {
            let bytes = try InputFile.bytes(path)
            guard bytes.count <= longestDefinition else {
                throw Fault(.malformedData, detail: "no form definition: more than \(longestDefinition) bytes")
            }
            let text = String(decoding: bytes, as: UTF8.self)
            // A few lines of aliases can stand for more than any machine holds, and a form needs none.
            let marks = text.split { " \t\r\n[]{},".contains($0) }
            let hasAnchor = marks.contains { $0.hasPrefix("&") && $0.count > 1 }
            if hasAnchor, marks.contains(where: { $0.hasPrefix("*") && $0.count > 1 }) {
                throw Fault(.malformedData, detail: "anchors and aliases of YAML are not read here")
            }
            return try form(yaml: text, named: path)
        } catch {
            throw error.of(file: path)
        }
    }

    /// The library with one more form; it takes the place of one of the same id.
    public func with(_ form: Form) -> FormLibrary {
        var library = self
        library.forms.removeAll { $0.id == form.id }
        library.forms.append(form)
        return library
    }
}

extension FormLearner {
    /// A learner that knows the forms built into the program.
    public static func builtIn() throws(Fault) -> FormLearner { try FormLearner(library: .builtIn()) }

    /// Learns the form of a workbook file, as ``learn(_:look:sheet:id:name:source:)`` does.
    ///
    /// - Throws: `Fault`, with the file named.
    public func learn(
        path: String, sheet: String? = nil, id: String? = nil, name: String? = nil, limits: Limits = .default
    ) throws(Fault) -> LearnedForm {
        do throws(Fault) {
            let workbook = try Workbook.read(path: path, limits: limits)
            let look = try WorkbookLook.read(path: path, limits: limits)
            return try learn(workbook, look: look, sheet: sheet, id: id, name: name, source: PathParts(path).name)
        } catch {
            throw error.of(file: path)
        }
    }
}
