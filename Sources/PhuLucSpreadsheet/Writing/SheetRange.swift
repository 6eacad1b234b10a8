/// A range of cells on a named sheet of the same workbook.
public struct SheetRange: Hashable, Sendable {
    /// The sheet's name, without quotes.
    public var sheet: String
    public var range: CellRange

    public init(sheet: String, _ range: CellRange) {
        self.sheet = sheet
        self.range = range
    }
}
