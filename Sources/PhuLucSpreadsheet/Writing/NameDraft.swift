/// A name that formulas and programs can use for a range; it holds for the whole workbook.
public struct NameDraft: Hashable, Sendable {
    /// 1 to 127 of `A`–`Z`, `a`–`z`, `0`–`9`, `_` and `.`, not beginning with a digit or `.`, and no cell's name.
    public var name: String
    public var target: SheetRange

    public init(_ name: String, _ target: SheetRange) {
        self.name = name
        self.target = target
    }
}
