/// How a workbook looks and behaves: all that reading its cells leaves aside.
///
/// Read apart from the cells (``Workbook/read(path:limits:)``), so that ordinary reading costs nothing more.
public struct WorkbookLook: Sendable {
    /// The worksheets in the order of their tabs; empty for files that do not tell.
    public var sheets: [SheetLook] = []
    /// The defined names in the order of the file, built-in ones (`_xlnm.`) among them.
    public var definedNames: [DefinedName] = []
    /// The custom document properties in the order of the file; `nil` when the file's format cannot tell.
    public var customProperties: [CustomProperty]?
    /// When the workbook was last saved, as it says itself: `2025-09-10T08:00:00Z`.
    ///
    /// `nil` when it does not say, or says that it was never saved again after it was made.
    public var modified: String?
    /// The font of cells without a style; column widths count the digits of it.
    public var defaultFont = CellFont()

    /// An empty look.
    public init() {}

    /// The first sheet of a name, compared exactly.
    public func sheet(named name: String) -> SheetLook? { sheets.first { $0.name == name } }

    /// The value of a custom document property, its name compared exactly.
    public func customProperty(_ name: String) -> String? {
        customProperties?.first { $0.name == name }?.value
    }
}

/// A custom document property (ECMA-376 part 1, 22.3).
public struct CustomProperty: Hashable, Sendable {
    public var name: String
    /// The value as the file writes it, whatever its type: programs rewrite a whole number as a real.
    public var value: String

    public init(name: String, value: String) { (self.name, self.value) = (name, value) }
}

/// A defined name of a workbook (ECMA-376 part 1, 18.2.5).
public struct DefinedName: Hashable, Sendable {
    public var name: String
    /// What it stands for, without `=`: `'_lists'!$A$1:$A$9`.
    public var text: String
    /// The sheet it belongs to, by its place among all sheets from 0; `nil` for the whole workbook.
    public var sheet: Int?
    public var isHidden: Bool
}
