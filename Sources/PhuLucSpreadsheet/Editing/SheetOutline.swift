/// What of a worksheet's part has to be known before its cells are marked (ECMA-376 part 1, 18.3.1.99).
struct SheetOutline {
    /// Columns of one width and one format.
    struct Columns {
        var range: ClosedRange<Int>
        var width: Double?
        var isHidden: Bool
        var style: Int
    }

    var root: ElementPlace
    /// The identifier of the drawing that holds the notes.
    var legacyDrawing: String?
    /// Where such a drawing has to be named.
    var legacyDrawingPlace: Int
    /// Whether that place lies between alternatives, so that it cannot be told.
    var isPlaceDoubtful = false
    var merges: [CellRange] = []
    var columns: [Columns] = []
    var defaultWidth = 8.43
    var defaultHeight = 15.0
    /// Whether every row comes after all rows of lower numbers.
    var isOrdered = true
    private var lastRow = 0
    /// Heights of rows in points, of those that state one.
    var heights: [Int: Double] = [:]

    /// What comes after the drawing of the notes in the schema's order.
    private static let later: [StaticString] = [
        "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems",
        "tableParts", "extLst",
    ]

    private init(_ root: ElementPlace) { (self.root, legacyDrawingPlace) = (root, root.tagEnd) }

    static func read(_ text: EditableText, limits: Limits) throws(Fault) -> SheetOutline {
        try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            guard try scanner.next() == .start, scanner.isElement("worksheet") else {
                throw scanner.problem("no worksheet element")
            }
            var outline = SheetOutline(scanner.elementPlace())
            while try scanner.child(at: 1) { try outline.readChild(&scanner) }
            scanner.finish(&outline.root)
            return outline
        }
    }

    private mutating func readChild(_ scanner: inout XMLScanner) throws(XMLProblem) {
        guard scanner.namespace == scanner.home else { return }
        let isLater = Self.later.contains { scanner.isElement($0) }
        if scanner.isElement("legacyDrawing"), let id = scanner.attribute("id", in: .relationships) {
            legacyDrawing = try scanner.string(id)
        } else if scanner.isElement("sheetFormatPr") {
            defaultHeight = scanner.number("defaultRowHeight") ?? defaultHeight
            defaultWidth = scanner.number("defaultColWidth") ?? defaultWidth
        }
        let isAlternative = scanner.open.count > 2
        let list = scanner.isElement("cols") ? Self.column : scanner.isElement("sheetData") ? Self.row : nil
        let isMerges = scanner.isElement("mergeCells")
        while try scanner.child(at: 2) {
            if let list { list(&self, scanner) }
            if isMerges, let range = try scanner.string("ref").flatMap({ CellRange($0) }) { merges.append(range) }
        }
        if isLater { return }
        if isAlternative { isPlaceDoubtful = true } else { legacyDrawingPlace = scanner.position }
    }

    private static func column(_ outline: inout SheetOutline, _ scanner: borrowing XMLScanner) {
        guard let first = scanner.integer("min"), let last = scanner.integer("max"), first > 0, first <= last else {
            return
        }
        outline.columns.append(
            Columns(
                range: first...last, width: scanner.number("width"), isHidden: scanner.flag("hidden") == true,
                style: scanner.integer("style") ?? 0))
    }

    private static func row(_ outline: inout SheetOutline, _ scanner: borrowing XMLScanner) {
        let row = scanner.integer("r") ?? outline.lastRow &+ 1
        if row <= outline.lastRow { outline.isOrdered = false }
        outline.lastRow = row
        if scanner.flag("hidden") == true {
            outline.heights[row] = 0
        } else if let height = scanner.number("ht") {
            outline.heights[row] = height
        }
    }

    /// The format of a column's cells that are not there.
    func style(ofColumn column: Int) -> Int { columns.first { $0.range.contains(column) }?.style ?? 0 }

    /// For each of these cells the first cell of the merge over it, where there is one.
    func anchors(of cells: some Sequence<CellReference>) -> [CellReference: CellReference] {
        var rows: [Int: [Int]] = [:]
        for cell in Set(cells) { rows[cell.column, default: []].append(cell.row) }
        for column in rows.keys { rows[column]?.sort() }
        let columns = rows.keys.sorted()
        var anchors: [CellReference: CellReference] = [:]
        for merge in merges where !merge.isSingleCell {
            for column in columns where merge.columns.contains(column) {
                guard let rows = rows[column] else { continue }
                var index = rows.partition(from: merge.first.row)
                while index < rows.count, rows[index] <= merge.last.row {
                    let cell = CellReference(row: rows[index], column: column)
                    if anchors[cell] == nil { anchors[cell] = merge.first }
                    index += 1
                }
            }
        }
        return anchors
    }
}

extension [Int] {
    /// The first place in a sorted list that holds a number not below this one.
    fileprivate func partition(from number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
