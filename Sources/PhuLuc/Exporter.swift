/// Writes plans and tables as workbooks in their official layout.
public struct Exporter: Sendable {
    public let library: FormLibrary
    private let importer: Importer

    public init(library: FormLibrary) {
        self.library = library
        importer = Importer(library: library)
    }

    /// Writes a document, reads it back, and says where it differs.
    ///
    /// The file appears whole or not at all, and replaces one that is there.
    ///
    /// - Parameters:
    ///   - form: a form's id; the document's own when absent.
    ///   - fontSize: the size of the table's text in points; the form's own when absent.
    /// - Returns: findings of the rule `export-differs`; none when the workbook says what the document says.
    /// - Throws: `Fault`.
    @discardableResult
    public func write(
        _ document: Document, to path: String, form: String? = nil, fontSize: Double? = nil
    ) throws(Fault) -> [Finding] {
        let form = try library.form(form ?? document.form)
        do {
            try draft(document, form, fontSize).write(to: path)
            let written = try importer.read(Workbook.read(path: path), form: form.id)
            guard let difference = Difference.first(document, Document(written.content)) else { return [] }
            var finding = ExportDiffers.finding(difference, sheet: form.sheet)
            finding.file = path
            return [finding]
        } catch {
            throw error.of(file: path)
        }
    }

    private func draft(_ document: Document, _ form: Form, _ fontSize: Double?) throws(Fault) -> WorkbookDraft {
        switch (document, form.kind) {
        case (.plan(let plan), .plan): return plan.draft(form: form, words: library.words, fontSize: fontSize)
        case (.table(let table), .table): return table.draft(form: form, words: library.words, fontSize: fontSize)
        default:
            throw Fault(.malformedData, detail: "the form \(form.id) is not for \(document.json.object?["schema"]?.string ?? "this")")
        }
    }
}

/// The first place at which two documents say different things, ids and source cells aside.
public enum Difference {
    public static func first(_ left: Document, _ right: Document) -> String? {
        switch (left, right) {
        case (.plan(let left), .plan(let right)):
            first(left.withoutSources.json, right.withoutSources.json, path: "")
        case (.table(let left), .table(let right)):
            first(left.withoutSources.json, right.withoutSources.json, path: "")
        default: "schema"
        }
    }

    private static func first(_ left: JSONValue?, _ right: JSONValue?, path: String) -> String? {
        if left == right { return nil }
        switch (left, right) {
        case (.object(let left)?, .object(let right)?):
            let keys = left.keys + right.keys.filter { left[$0] == nil }
            return keys.lazy.compactMap { key in
                first(left[key], right[key], path: path.isEmpty ? key : "\(path).\(key)")
            }.first
        case (.array(let left)?, .array(let right)?):
            for index in 0..<max(left.count, right.count) {
                let (one, other) = (left.indices.contains(index) ? left[index] : nil, right.indices.contains(index) ? right[index] : nil)
                if let difference = first(one, other, path: "\(path)[\(index)]") { return difference }
            }
            return nil
        default: return path
        }
    }
}
