import PhuLuc

/// A sheet written in a few lines: rows of texts from A1 on.
public struct SmallTable {
    public var name: String
    public var rows: [[String]]
    /// Merged ranges; a row of one text is merged over the table besides.
    public var merges: [CellRange]
    public var bold: Set<String>
    /// Whether a row of one text is merged over the whole table.
    public var mergesLoneTexts: Bool

    public init(
        _ name: String = "S", _ rows: [[String]], merges: [CellRange] = [], bold: Set<String> = [],
        mergesLoneTexts: Bool = true
    ) {
        self.name = name
        self.rows = rows
        self.merges = merges
        self.bold = bold
        self.mergesLoneTexts = mergesLoneTexts
    }

    public var draft: SheetDraft {
        var sheet = SheetDraft(name: name)
        let width = rows.map(\.count).max() ?? 1
        for (index, texts) in rows.enumerated() {
            let row = index + 1
            for (column, text) in texts.enumerated() where !text.isEmpty {
                var style = StyleDraft()
                style.font.isBold = bold.contains(text)
                sheet.cells.append(CellDraft(CellReference(row: row, column: column + 1), .text(text), style))
            }
            if mergesLoneTexts, texts.count == 1, width > 1 {
                sheet.merges.append(MergeDraft(CellRange(rows: row...row, columns: 1...width), StyleDraft()))
            }
        }
        sheet.merges += merges.map { MergeDraft($0, StyleDraft()) }
        return sheet
    }

    /// What the built-in importer makes of a workbook of such sheets.
    public static func read(_ sheets: [SmallTable], form: String? = nil) throws -> Import {
        let folder = try TemporaryFolder()
        try WorkbookDraft(sheets: sheets.map(\.draft)).write(to: folder.file("a.xlsx"))
        return try Importer.builtIn().read(path: folder.file("a.xlsx"), form: form)
    }
}
