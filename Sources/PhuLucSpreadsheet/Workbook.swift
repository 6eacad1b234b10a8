/// A workbook that was read: its sheets in the order of their tabs.
public struct Workbook: Sendable {
    public var sheets: [Sheet]
    /// Whether dates count from 1904 instead of 1900.
    public var uses1904Dates: Bool
    /// Names of sheets that the workbook lists, but whose part is not in the file.
    public var missingSheets: [String] = []

    /// The first sheet of a name, compared exactly.
    public func sheet(named name: String) -> Sheet? { sheets.first { $0.name == name } }
}
