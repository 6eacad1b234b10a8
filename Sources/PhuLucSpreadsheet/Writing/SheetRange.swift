/// A range of cells on a named sheet of the same workbook.
public struct SheetRange: Hashable, Sendable {
    /// The sheet's name, without quotes.
    public var sheet: String
    public var range: CellRange

    public init(sheet: String, _ range: CellRange) {
        self.sheet = sheet
        self.range = range
    }

    /// The range as a formula names it, absolute: `'Phụ lục I'!$A$1:$C$9`.
    ///
    /// The name always stands in quotes: without them Excel takes sheets such as `PL1` or `2025` for something else.
    public var formula: String {
        let corners = range.isSingleCell ? [range.first] : [range.first, range.last]
        let cells = corners.map { "$\(CellReference.letters(ofColumn: $0.column))$\($0.row)" }
        return SheetDraft.quoted(sheet) + "!" + cells.joined(separator: ":")
    }

    /// Whether the cells stand in one column or one row.
    var isLine: Bool { range.rows.count == 1 || range.columns.count == 1 }

    /// Checks that the range lies on a sheet of the workbook.
    func check(among sheets: Set<String>) throws(Fault) {
        guard sheets.contains(sheet) else { throw .draft("there is no sheet \(sheet)") }
        try range.check()
    }
}
