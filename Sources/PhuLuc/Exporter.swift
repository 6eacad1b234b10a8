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
    /// - Throws: `Fault`; it names the output's file, or none when the document itself cannot be written.
    @discardableResult
    public func write(
        _ document: Document, to path: String, form: String? = nil, fontSize: Double? = nil
    ) throws(Fault) -> [Finding] {
        let form = try library.form(form ?? document.form)
        try document.checkWritable()
        let draft = try draft(document, form, fontSize)
        do {
            try draft.write(to: path)
            let written = try importer.read(Workbook.read(path: path), form: form.id)
            guard let difference = Difference.first(document.of(form: form.id), Document(written.content)) else {
                return []
            }
            var finding = ExportDiffers.finding(
                difference.place, written: difference.written, read: difference.read, sheet: form.sheet)
            finding.file = path
            return [finding]
        } catch {
            throw error.of(file: path)
        }
    }

    private func draft(_ document: Document, _ form: Form, _ fontSize: Double?) throws(Fault) -> WorkbookDraft {
        switch (document, form.kind) {
        case (.plan(let plan), .plan):
            return plan.draft(form: form, words: library.words, texts: library.texts, fontSize: fontSize)
        case (.table(let table), .report): return ReportWorkbook(forms: [form], table: table).draft(library)
        case (.table(let table), .table): return table.draft(form: form, words: library.words, fontSize: fontSize)
        default:
            throw Fault(.malformedData, detail: "the form \(form.id) is not for \(document.schema)")
        }
    }
}

extension Document {
    /// The document as one of another form, which is no difference when it was asked for.
    fileprivate func of(form: String) -> Document {
        switch self {
        case .plan(var plan):
            plan.form = form
            return .plan(plan)
        case .table(var table):
            table.form = form
            return .table(table)
        }
    }
}
