/// A plain sheet of texts, with links to cells of other sheets: a list beside what it lists.
public struct TextSheet: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        /// The width in characters.
        public var width: Double
        public var isHidden: Bool

        public init(width: Double, isHidden: Bool = false) { (self.width, self.isHidden) = (width, isHidden) }
    }

    /// How a cell looks.
    public enum Look: Hashable, Sendable {
        /// As the workbook shows cells without a format.
        case plain
        case title, head, body
        /// Body text on a plain colour, as `FFF9C6C1`.
        case filled(String)
        /// Body text in the colour of links.
        case link
    }

    public struct Cell: Hashable, Sendable {
        public var text: String
        public var look: Look
        /// The cell of a sheet that a click leads to.
        public var target: Target?

        public init(_ text: String, look: Look = .body, target: Target? = nil) {
            (self.text, self.look, self.target) = (text, look, target)
        }
    }

    /// A place in the workbook.
    public struct Target: Hashable, Sendable {
        public var sheet: String
        public var cell: CellRange

        public init(sheet: String, cell: CellRange) { (self.sheet, self.cell) = (sheet, cell) }

        /// As a link names it: `'Phụ lục'!D9`.
        var location: String {
            "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'!\(cell)"
        }
    }

    public var columns: [Column]
    public var rows: [[Cell]]
    /// How many rows stay in sight while the others are scrolled.
    public var headRows: Int

    public init(columns: [Column], rows: [[Cell]], headRows: Int = 0) {
        (self.columns, self.rows, self.headRows) = (columns, rows, headRows)
    }
}
