extension Importer {
    /// An importer with the forms, words and agencies built into the program.
    public static func builtIn() throws(Fault) -> Importer { Importer(library: try .builtIn()) }

    /// Reads the annex or table of a workbook file.
    ///
    /// ```swift
    /// let annex = try Importer.builtIn().read(path: "Samples/annex-bac-giang-2025-legacy.xlsx")
    /// print(annex.plan?.counts.activities ?? 0)  // 64
    /// ```
    ///
    /// - Parameters:
    ///   - path: a workbook (.xlsx, .xlsm, .xls) or a table that goes by such a name; its bytes say what it is.
    ///   - form: a form's id; the best-matching form when absent.
    ///   - sheet: a sheet's name; the best-matching sheet when absent.
    /// - Throws: `Fault`, with the file named.
    public func read(
        path: String, form: String? = nil, sheet: String? = nil, limits: Limits = .default
    ) throws(Fault) -> Import {
        do {
            var result = try read(Workbook.read(path: path, limits: limits), form: form, sheet: sheet)
            for index in result.findings.indices { result.findings[index].file = path }
            return result
        } catch {
            throw error.of(file: path)
        }
    }
}

extension HeaderMapping {
    /// Reads a mapping file; it may name the fields of every form, the built-in ones when none are given.
    ///
    /// - Throws: `Fault` with `.malformedData` and what is wrong in its `detail`, or that the file cannot be read.
    public init(path: String, forms: [Form]? = nil) throws(Fault) {
        let known: [Form]
        if let forms { known = forms } else { known = try FormLibrary.builtIn().forms }
        let fields = Set(known.flatMap { $0.columns.map(\.field) })
        do {
            try self.init(yaml: String(decoding: InputFile.bytes(path), as: UTF8.self), fields: fields)
        } catch {
            throw error.of(file: path)
        }
    }
}
