/// One `Worksheet` while it is read.
struct SpreadsheetMLSheet {
    var entry: WorkbookPart.SheetEntry
    var builder: SheetBuilder
    /// Styles of the table, of columns and of the row, which cells without one take.
    private var tableStyle: String?
    private var columnStyles: [(columns: ClosedRange<Int>, style: String)] = []
    private var rowStyle: String?
    private var row = 0
    private var column = 0

    init(name: String, store: CellStore) {
        entry = WorkbookPart.SheetEntry(name: name, relationship: "", visibility: .visible)
        builder = SheetBuilder(store: store)
    }

    mutating func read(_ scanner: inout XMLScanner, styles: inout SpreadsheetMLStyles) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            if scanner.isElement("Table") {
                tableStyle = try scanner.string(local: "StyleID")
                try readTable(&scanner, &styles)
            } else if scanner.matches(scanner.localName, "WorksheetOptions") {
                while try scanner.child(at: depth + 1) {
                    guard scanner.matches(scanner.localName, "Visible") else { continue }
                    var bytes: [UInt8] = []
                    try StringItem.readRaw(&scanner, into: &bytes)
                    switch String(decoding: bytes, as: UTF8.self) {
                    case "SheetHidden": entry.visibility = .hidden
                    case "SheetVeryHidden": entry.visibility = .veryHidden
                    default: break
                    }
                }
            }
        }
    }

    private mutating func readTable(
        _ scanner: inout XMLScanner, _ styles: inout SpreadsheetMLStyles
    ) throws(XMLProblem) {
        let depth = scanner.depth
        var nextColumn = 1
        while try scanner.child(at: depth) {
            if scanner.isElement("Column") {
                try takeColumn(scanner, &nextColumn)
            } else if scanner.isElement("Row") {
                let following = try beginRow(scanner)
                while try scanner.child(at: depth + 1) {
                    if scanner.isElement("Cell") { try readCell(&scanner, &styles) }
                }
                row = following
            }
        }
    }

    private mutating func takeColumn(_ scanner: borrowing XMLScanner, _ next: inout Int) throws(XMLProblem) {
        let edge = CellReference.maximumColumn
        let first = min(scanner.count(local: "Index") ?? next, edge)
        let last = min(first + min(scanner.count(local: "Span") ?? 0, edge), edge)
        next = last + 1
        if isHidden(scanner, size: "Width") { builder.hiddenColumns.append(first...last) }
        // Columns come in order, so that their styles can be sought by halves.
        guard let style = try scanner.string(local: "StyleID"), first > columnStyles.last?.columns.upperBound ?? 0
        else { return }
        columnStyles.append((first...last, style))
    }

    /// Takes a row's attributes; gives the number of the last row that it stands for.
    private mutating func beginRow(_ scanner: borrowing XMLScanner) throws(XMLProblem) -> Int {
        let edge = CellReference.maximumRow
        row = scanner.count(local: "Index") ?? row + 1
        column = 0
        rowStyle = try scanner.string(local: "StyleID")
        guard row <= edge else { return min(row, edge + 1) }
        let last = min(row + min(scanner.count(local: "Span") ?? 0, edge), edge)
        if isHidden(scanner, size: "Height") { builder.hiddenRows.append(row...last) }
        return last
    }

    private func isHidden(_ scanner: borrowing XMLScanner, size: StaticString) -> Bool {
        if let span = scanner.attribute(local: "Hidden"), scanner.isTrue(span) { return true }
        return scanner.attribute(local: size).flatMap { scanner.number($0) } == 0
    }

    private mutating func readCell(
        _ scanner: inout XMLScanner, _ styles: inout SpreadsheetMLStyles
    ) throws(XMLProblem) {
        let depth = scanner.depth
        let first = min(scanner.count(local: "Index") ?? column + 1, CellReference.maximumColumn + 1)
        column = first
        guard SheetBuilder.isInside(row: row, column: first) else { return }
        let across = min(scanner.count(local: "MergeAcross") ?? 0, CellReference.maximumColumn - first)
        let down = min(scanner.count(local: "MergeDown") ?? 0, CellReference.maximumRow - row)
        if across + down > 0 {
            builder.merges.append(CellRange(rows: row...(row + down), columns: first...(first + across)))
        }
        let own = try scanner.string(local: "StyleID") ?? rowStyle
        let id = own ?? columnStyle(first) ?? tableStyle
        let style = styles.number(of: id)
        let hasFormula = scanner.attribute(local: "Formula") != nil
        let before = builder.store.keys.count
        while try scanner.child(at: depth) {
            guard scanner.isElement("Data") else { continue }
            try readData(&scanner, column: first, style: style, font: styles.style(id).font)
        }
        if hasFormula, builder.store.keys.count == before {
            builder.formulasWithoutValue.append(CellReference(row: row, column: first))
        }
        column = first + across
    }

    private func columnStyle(_ column: Int) -> String? {
        var (low, high) = (0, columnStyles.count)
        while low < high {
            let middle = (low + high) / 2
            if columnStyles[middle].columns.upperBound < column { low = middle + 1 } else { high = middle }
        }
        return low < columnStyles.count && columnStyles[low].columns.contains(column) ? columnStyles[low].style : nil
    }

    /// Reads a `Data`: a text with its runs, or a value of the type it names.
    private mutating func readData(
        _ scanner: inout XMLScanner, column: Int, style: Int, font: CellFont
    ) throws(XMLProblem) {
        var cell = CellElement(row: row, column: column, style: style)
        switch try scanner.string(local: "Type") {
        case "Number": cell.type = .number
        case "Boolean": cell.type = .boolean
        case "Error": cell.type = .error
        case "DateTime": cell.type = .date
        default:
            try SpreadsheetMLText.read(&scanner, font: font, into: &builder.store.ownStrings)
            return builder.addOwnString(row: row, column: column, style: style)
        }
        builder.scratch.removeAll(keepingCapacity: true)
        try StringItem.readRaw(&scanner, into: &builder.scratch)
        builder.addValue(cell)
    }
}
