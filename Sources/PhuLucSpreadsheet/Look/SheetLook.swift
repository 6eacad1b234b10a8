/// How one worksheet looks: measures, page, protection, and the look of its cells.
public struct SheetLook: Sendable {
    public var name: String
    public var visibility: Sheet.Visibility
    /// The columns that say something of themselves, as the file lists them.
    public var columns: [ColumnLook] = []
    /// The rows that say something of themselves, by number.
    public var rows: [Int: RowLook] = [:]
    /// The width of columns that name none, in characters of the default font; `nil` when the sheet names none.
    public var defaultColumnWidth: Double?
    /// The height of rows that name none, in points; `nil` when the sheet names none.
    public var defaultRowHeight: Double?
    public var page = PageLook()
    /// Whether the sheet is protected, so that locked cells cannot be changed.
    public var isProtected = false
    /// Whether the protection asks for a password.
    public var hasPassword = false
    public var validations: [ValidationLook] = []
    /// The rows and columns that do not scroll; `nil` when all do.
    public var frozen: FrozenPane?
    public var tabColour: LookColour?
    /// The notes in the order of the file.
    public var notes: [NoteLook] = []
    /// The look of each style, by its number.
    var styles: [CellLook] = []
    /// Place (as ``CellStore/key(row:column:kind:style:)`` packs it) and style of every cell that is there, sorted.
    var styledCells: [UInt64] = []

    init(name: String, visibility: Sheet.Visibility) { (self.name, self.visibility) = (name, visibility) }

    /// Some columns side by side (ECMA-376 part 1, 18.3.1.13).
    public struct ColumnLook: Hashable, Sendable {
        public var columns: ClosedRange<Int>
        /// In characters of the default font; `nil` when it is the sheet's default.
        public var width: Double?
        public var isHidden: Bool
        var style: Int?
    }

    /// One row (ECMA-376 part 1, 18.3.1.73).
    public struct RowLook: Hashable, Sendable {
        /// In points; `nil` when it is the sheet's default.
        public var height: Double?
        /// Whether the height was set by hand, rather than fitted to the text.
        public var isFixed: Bool
        public var isHidden: Bool
        var style: Int?
    }

    /// How many rows and columns stay in place at the top left.
    public struct FrozenPane: Hashable, Sendable {
        public var rows: Int
        public var columns: Int
    }
}

/// A note on a cell.
public struct NoteLook: Hashable, Sendable {
    public var reference: CellReference
    /// Empty when the file names none.
    public var author: String
    /// The whole text, its line breaks kept.
    public var text: String
}
