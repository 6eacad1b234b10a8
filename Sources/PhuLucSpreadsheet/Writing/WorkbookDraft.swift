/// A workbook to be written: every cell, style, merge and print setting as a plain value.
public struct WorkbookDraft: Hashable, Sendable {
    public var sheets: [SheetDraft]
    public var properties: DocumentProperties
    /// The font of cells without a style, and of the column width's unit.
    public var defaultFont: CellFont
    /// Names of ranges, in any order, each at most once whatever the case of its letters.
    public var names: [NameDraft]

    public init(
        sheets: [SheetDraft] = [], properties: DocumentProperties = DocumentProperties(),
        defaultFont: CellFont = CellFont(name: "Times New Roman", size: 12),
        names: [NameDraft] = []
    ) {
        self.sheets = sheets
        self.properties = properties
        self.defaultFont = defaultFont
        self.names = names
    }
}
