/// Reads the tables of an HTML page, which many programs save under the name of .xls, into one sheet.
///
/// Tables stand one below the other, text between them in rows of its own; a table within a cell is the cell's text.
struct HTMLReader {
    /// A cell, or a text outside tables, that is still being read.
    struct OpenCell {
        var row: Int
        var column: Int
        var font: CellFont
        var numberFormat = "General"
        /// A number that stands beside the text in an attribute.
        var number: Double?
        /// How many fonts were in force when it began.
        var fontDepth: Int
    }

    let limits: Limits
    var tokens: HTMLTokens
    var builder = SheetBuilder(store: CellStore())
    var styles = StyleList()
    var styleSheet = HTMLStyleSheet()
    var spans = HTMLSpans()
    var cell: OpenCell?
    var text = HTMLCellText()
    /// The fonts of the elements that are open, with their names.
    var fonts: [(name: String, font: CellFont)] = []
    /// How many tables are open, and how many there were.
    var tableDepth = 0
    var tableCount = 0
    /// Where the merges of the table that is open begin.
    var firstMerge = 0
    /// Whether a row of the table is open.
    var isInRow = false
    /// The column that a `col` element means next.
    var column = 1

    /// The sheet of a page; a page without a table is refused.
    static func workbook(bytes: [UInt8], limits: Limits) throws(Fault) -> Workbook {
        let part = TextEncoding.utf8(bytes, declared: HTMLHead.charset(bytes))
        var reader = HTMLReader(limits: limits, tokens: HTMLTokens(part))
        try reader.read()
        guard reader.tableCount > 0 else { throw Fault.refusing(.html) }
        reader.builder.store.styles = reader.styles.styles
        let name = HTMLHead.sheetName(part) ?? "Sheet1"
        let entry = WorkbookPart.SheetEntry(name: name, relationship: "", visibility: .visible)
        return Workbook(sheets: [reader.builder.sheet(entry, printAreas: [])], uses1904Dates: false)
    }

    init(limits: Limits, tokens: HTMLTokens) {
        (self.limits, self.tokens) = (limits, tokens)
    }

    private mutating func read() throws(Fault) {
        while let token = tokens.next() {
            switch token {
            case .start("style", _):
                if case .text(let range)? = tokens.next() {
                    styleSheet.read(tokens.bytes[range], limit: limits.definitions)
                }
            case .start("script", _), .start("title", _): _ = tokens.next()
            case .start(let name, let attributes): try begin(name, attributes)
            case .end(let name): try end(name)
            case .text(let range): try append(HTMLEntities.decoded(tokens.bytes[range]))
            }
        }
        closeCell()
    }

    /// Takes text into the open cell; text that is in none begins one.
    mutating func append(_ bytes: [UInt8]) throws(Fault) {
        if cell == nil {
            guard bytes.contains(where: { $0 > 0x20 }) else { return }
            if tableDepth > 0 {
                try openCell("td", 0..<0)
            } else {
                spans.nextRow()
                cell = OpenCell(row: spans.row, column: 1, font: font, fontDepth: fonts.count)
            }
        }
        text.append(bytes, font: font, to: &builder.store.ownStrings)
        guard text.count <= limits.stringLength else {
            throw Fault(.limitExceeded(limit: "stringLength", value: limits.stringLength))
        }
    }

    /// The font in force.
    var font: CellFont { fonts.last?.font ?? CellFont() }

    /// Ends the open cell or text and adds it, unless it shows nothing.
    mutating func closeCell() {
        guard let cell else { return }
        self.cell = nil
        text.finish(&builder.store.ownStrings)
        var style = CellStyle(font: text.hasRuns ? cell.font : text.runFont ?? cell.font)
        style.numberFormat = cell.numberFormat
        style.numberKind = NumberFormat.kind(of: style.numberFormat)
        let number = styles.number(of: style)
        if let value = cell.number, SheetBuilder.isInside(row: cell.row, column: cell.column) {
            builder.store.ownStrings.dropOpenString()
            builder.add(.number, value.bitPattern, row: cell.row, column: cell.column, style: number)
        } else if isBlank {
            builder.store.ownStrings.dropOpenString()
        } else {
            builder.addOwnString(row: cell.row, column: cell.column, style: number)
        }
        text = HTMLCellText()
        fonts.removeLast(max(fonts.count - cell.fontDepth, 0))
    }

    /// Whether the string being written is only no-break spaces, which fill empty cells in pages.
    private var isBlank: Bool {
        let table = builder.store.ownStrings
        return table.bytes[table.openStart...].allSatisfy { [0xC2, 0xA0, 0x20, 0x0A].contains($0) }
    }
}
