import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// A form that was learned from a workbook.
public struct LearnedForm: Sendable {
    public var form: Form
    /// The sheet it was learned from.
    public var sheet: String
    /// What could not be learned.
    public var remarks: [Message]
    /// Whether the workbook is an empty form of ours that nobody has changed.
    public var isUnchanged: Bool
}

/// Learns forms from agencies' own workbooks, empty or filled in.
public struct FormLearner: Sendable {
    let library: FormLibrary
    let words: LearningWords
    let vocabularies: [HeaderVocabulary]
    /// Texts without blanks that are known to be titles of columns.
    let titles: Set<TextKey>

    /// - Parameter library: the forms whose columns are known by their titles.
    public init(library: FormLibrary) throws(Fault) {
        self.library = library
        words = try .builtIn()
        vocabularies = library.forms.map { HeaderVocabulary($0, totals: library.words.totals) }
        let known = Set(words.fields.values.flatMap { $0 }.map { HeaderVocabulary.squeezed($0) })
        titles = vocabularies.reduce(into: known) { $0.formUnion($1.all) }
    }

    /// Learns the form of a workbook.
    ///
    /// A passport of ours in it adds what no table says (accepted headers, rules, English names), as far as the table
    /// is still the form's; an empty form of ours that nobody has changed gives that form.
    ///
    /// - Parameters:
    ///   - look: how the workbook looks; an empty look will do, for the old formats.
    ///   - sheet: a sheet's name; the sheet with the longest table when absent.
    ///   - id: the form's id; made from the name of the file or sheet when absent.
    ///   - name: the form's name; its title when absent.
    ///   - source: what is said of where the form comes from, such as the name of the file.
    /// - Throws: `Fault` with `.unknownSheet`, or `.noHeader` when no sheet has anything like a header.
    public func learn(
        _ workbook: Workbook, look: WorkbookLook = WorkbookLook(), sheet: String? = nil, id: String? = nil,
        name: String? = nil, source: String
    ) throws(Fault) -> LearnedForm {
        let wanted = sheet.flatMap(workbook.sheetName)
        if let sheet, wanted == nil {
            throw Fault(.unknownSheet, sheet: sheet, detail: workbook.sheets.map(\.name).joined(separator: "; "))
        }
        let tables = zip(workbook.sheets, LegacyTexts(workbook).sheets).compactMap { sheet, legacy -> LearnedTable? in
            guard wanted == nil ? sheet.visibility == .visible : sheet.name == wanted else { return nil }
            let page = LearnedPage(
                grid: TextGrid(sheet, legacy: legacy), look: look.sheet(named: sheet.name),
                defaultFont: look.defaultFont)
            return LearnedTable(page, by: self)
        }
        guard let table = tables.max(by: { $0.weight < $1.weight }) else { throw Fault(.noHeader) }
        let own = Self.id(of: source, sheet: table.page.grid.sheet.name)
        var learned = table.learned(id: id ?? own, name: name, source)
        try take(passportOf: workbook, look, into: &learned)
        if let id { learned.form.id = id }
        if let name { (learned.form.name.vi, learned.form.name.en) = (name, name) }
        return learned
    }

    /// An id from the name of a file: `Biểu mẫu 02 (gửi sở).xlsx` gives `bieu-mau-02-gui-so`.
    private static func id(of source: String, sheet: String) -> String {
        let file = source.split(separator: "/").last.map(String.init) ?? source
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        for name in [stem, sheet] {
            let slug = Slug.of(name)
            if !slug.isEmpty { return String(slug.prefix(60)) }
        }
        return "form"
    }
}
