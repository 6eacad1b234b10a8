/// A workbook given back with its findings marked in it: colours, notes, and a sheet that lists them.
///
/// ```swift
/// let annex = try Importer.builtIn().read(path: "annex.xlsx")
/// try Annotation.write(annex.findings, of: "annex.xlsx", to: "marked.xlsx", in: .vietnamese)
/// ```
public enum Annotation {
    /// What the sheet of findings is called, in both languages: the name of a tab is no sentence.
    static let sheetName = "Phát hiện PhuLuc"

    /// The author of the notes; by it an earlier run's notes are known.
    static let author = MarkAuthor(name: "PhuLuc", colours: Set(Severity.allCases.map(\.colour)))

    /// Writes a copy of a workbook with findings marked in it; an existing output is replaced.
    ///
    /// Marks of an earlier run are taken off first. Everything else stays as it is: parts that need no change
    /// byte for byte, and of a changed sheet everything but the formats of the marked cells.
    ///
    /// - Throws: `Fault`, with `.notEditable` when the workbook cannot be changed safely.
    public static func write(
        _ findings: [Finding], of path: String, to output: String, in language: Language, limits: Limits = .default
    ) throws(Fault) {
        var editor = try WorkbookEditor(reading: path, limits: limits)
        let earlier = try EarlierAnnotation(of: path, sheetNames: editor.sheetNames, limits: limits)
        let marks = marks(for: findings, in: language)
        var records: [EarlierAnnotation.Record] = []
        var done: Set<String> = []
        for sheet in editor.sheetNames where sheet != earlier.sheet && done.insert(sheet).inserted {
            let before = try editor.mark(
                marks[sheet] ?? [], on: sheet, as: author, earlier: earlier.formats(on: sheet))
            records += before.sorted { $0.key < $1.key }.map {
                EarlierAnnotation.Record(sheet: sheet, cell: $0.key, format: $0.value)
            }
        }
        let list = TextSheet(findings, on: done, records: records, in: language)
        try editor.put(list, named: sheetName, replacing: earlier.sheet)
        try editor.write(to: output)
    }

    /// The marks by sheet, the gravest first, so that of several in one cell it gives the colour.
    private static func marks(for findings: [Finding], in language: Language) -> [String: [SheetMark]] {
        var marks: [String: [SheetMark]] = [:]
        for severity in Severity.allCases.sorted() {
            for finding in findings where finding.severity == severity {
                guard let sheet = finding.sheet, let range = finding.range else { continue }
                let word = severity.capitalisedWord(in: language)
                let note = "\(word) · \(finding.rule)\n\(finding.message.text(in: language))"
                marks[sheet, default: []].append(SheetMark(range.first, colour: severity.colour, note: note))
            }
        }
        return marks
    }
}

extension Finding {
    /// The cells it is about.
    var range: CellRange? { cell.flatMap { CellRange($0) } }
}

extension Severity {
    /// The colour behind a cell with a finding; pale, so that the text stays easy to read and to print.
    var colour: String {
        switch self {
        case .error: "FFF9C6C1"
        case .warning: "FFFFF0A8"
        case .note: "FFD3E8FB"
        }
    }

    /// The word at the beginning of a line.
    func capitalisedWord(in language: Language) -> String {
        let word = word(in: language)
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
