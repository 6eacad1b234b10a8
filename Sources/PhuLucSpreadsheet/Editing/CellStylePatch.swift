/// Gives cells of a worksheet other formats and touches nothing else of them; a missing cell is put in.
struct CellStylePatch {
    /// What is wanted of one cell.
    struct Wish {
        /// The colour to fill it with; `nil` leaves it as it was before any mark.
        var colour: String?
        /// Whether an earlier run has marked it, and what its format was before.
        var wasMarked = false
        var recorded: Int?
    }

    /// Wishes by row and column.
    private let wishes: [Int: [Int: Wish]]
    /// The rows with wishes in order, and how far the reading has come in them.
    private let rows: [Int]
    private var nextRow = 0
    private var found: Set<Int> = []
    /// Whether a row or a cell that is missing cannot be told from one that comes later.
    private var isUnordered = false
    private var hasPutIn = false
    private let outline: SheetOutline
    /// All colours that marks have.
    private let colours: Set<String>
    /// What each cell's format was before it was marked.
    private(set) var before: [CellReference: Int] = [:]
    private var edits: [(range: Range<Int>, text: String)] = []
    private var fault: Fault?

    init(_ wishes: [CellReference: Wish], colours: Set<String>, outline: SheetOutline) {
        var byRow: [Int: [Int: Wish]] = [:]
        for (cell, wish) in wishes { byRow[cell.row, default: [:]][cell.column] = wish }
        self.wishes = byRow
        self.outline = outline
        self.colours = colours
        rows = byRow.keys.sorted()
    }

    /// Makes the edits in the sheet's text and adds the formats that they need.
    mutating func apply(to text: inout EditableText, styles: inout StyleSheetEdit, limits: Limits) throws(Fault) {
        var (patch, sheetStyles) = (self, styles)
        let hasData = try text.scan(limits: limits) { (scanner) throws(XMLProblem) in
            guard try scanner.next() == .start else { return false }
            while try scanner.child(at: 1) {
                guard scanner.isElement("sheetData") else { continue }
                try patch.readRows(&scanner, &sheetStyles)
                return true
            }
            return false
        }
        (self, styles) = (patch, sheetStyles)
        if let fault { throw fault }
        let isUnsafe = isUnordered && hasPutIn
        guard hasData, !isUnsafe else {
            throw Fault(.notEditable, part: text.name, detail: hasData ? "rows out of order" : "no sheetData")
        }
        for edit in edits { text.replace(edit.range, with: edit.text) }
    }

    // MARK: Rows

    private mutating func readRows(
        _ scanner: inout XMLScanner, _ styles: inout StyleSheetEdit
    ) throws(XMLProblem) {
        var data = scanner.elementPlace()
        let level = scanner.open.count - 1
        var row = 0
        while try scanner.child(at: 2) {
            guard scanner.isElement("row") else { continue }
            row = scanner.integer("r") ?? row &+ 1
            let start = scanner.startOfChild(ofOpen: level)
            if outline.isOrdered { putInRows(before: row, at: start..<start, &styles) }
            guard let wishes = wishes[row] else { continue }
            if outline.isOrdered, nextRow < rows.count, rows[nextRow] == row { nextRow += 1 }
            found.insert(row)
            try readCells(&scanner, row, wishes, &styles)
        }
        scanner.finish(&data)
        if !outline.isOrdered {
            isUnordered = rows.contains { !found.contains($0) }
            hasPutIn = hasPutIn || isUnordered
        } else if nextRow >= rows.count {
            return
        } else if data.isEmpty {
            edits.append(((data.tagEnd - 2)..<data.tagEnd, ">"))
            putInRows(before: .max, at: data.tagEnd..<data.tagEnd, &styles)
            edits.append((data.tagEnd..<data.tagEnd, "</\(data.name)>"))
        } else {
            putInRows(before: .max, at: data.contentEnd..<data.contentEnd, &styles)
        }
    }

    private mutating func putInRows(before row: Int, at place: Range<Int>, _ styles: inout StyleSheetEdit) {
        while nextRow < rows.count, rows[nextRow] < row {
            let number = rows[nextRow]
            nextRow += 1
            let wishes = (wishes[number] ?? [:]).sorted { $0.key < $1.key }
            let cells = wishes.map { cell(number, $0.key, $0.value, base: outline.style(ofColumn: $0.key), &styles) }
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            let prefix = outline.root.prefix
            edits.append((place, "<\(prefix)row r=\"\(number)\">\(cells.joined())</\(prefix)row>"))
        }
    }

    // MARK: Cells

    private mutating func readCells(
        _ scanner: inout XMLScanner, _ row: Int, _ wishes: [Int: Wish], _ styles: inout StyleSheetEdit
    ) throws(XMLProblem) {
        var place = scanner.elementPlace()
        let level = scanner.open.count - 1
        let rowStyle = scanner.flag("customFormat") == true ? scanner.integer("s") : nil
        var missing = wishes.keys.sorted()[...]
        var (column, last) = (0, 0)
        while try scanner.child(at: 3) {
            guard scanner.isElement("c") else { continue }
            let span = scanner.attribute("r")
            column = span.flatMap { CellElement.place(scanner, $0)?.column } ?? column &+ 1
            let start = scanner.startOfChild(ofOpen: level)
            while let next = missing.first, next < column {
                putIn(row, next, wishes, rowStyle, at: start, &styles)
                missing.removeFirst()
            }
            if missing.first == column { missing.removeFirst() }
            if column <= last { isUnordered = true }
            last = column
            if let wish = wishes[column] { change(scanner, CellReference(row: row, column: column), wish, &styles) }
        }
        scanner.finish(&place)
        guard !missing.isEmpty else { return }
        if place.isEmpty { edits.append(((place.tagEnd - 2)..<place.tagEnd, ">")) }
        for next in missing { putIn(row, next, wishes, rowStyle, at: place.contentEnd, &styles) }
        if place.isEmpty { edits.append((place.tagEnd..<place.tagEnd, "</\(place.name)>")) }
    }

    private mutating func putIn(
        _ row: Int, _ column: Int, _ wishes: [Int: Wish], _ rowStyle: Int?, at place: Int,
        _ styles: inout StyleSheetEdit
    ) {
        guard let wish = wishes[column] else { return }
        let made = cell(row, column, wish, base: rowStyle ?? outline.style(ofColumn: column), &styles)
        if !made.isEmpty { edits.append((place..<place, made)) }
    }

    /// A cell that is not there yet; nothing when it needs no colour.
    private mutating func cell(
        _ row: Int, _ column: Int, _ wish: Wish, base: Int, _ styles: inout StyleSheetEdit
    ) -> String {
        guard let colour = wish.colour else { return "" }
        let cell = CellReference(row: row, column: column)
        before[cell] = base
        hasPutIn = true
        let style = attempt(base) { () throws(Fault) in try styles.format(base, filledWith: colour) }
        return "<\(outline.root.prefix)c r=\"\(cell)\" s=\"\(style)\"/>"
    }

    /// Changes the format of the `c` that just began.
    private mutating func change(
        _ scanner: borrowing XMLScanner, _ cell: CellReference, _ wish: Wish, _ styles: inout StyleSheetEdit
    ) {
        let current = scanner.integer("s") ?? 0
        let colours = colours
        let base = attempt(current) { () throws(Fault) in
            wish.wasMarked ? try styles.format(current, without: colours, recorded: wish.recorded) : current
        }
        before[cell] = base
        let wanted = attempt(base) { () throws(Fault) in
            try wish.colour.map { (colour) throws(Fault) in try styles.format(base, filledWith: colour) } ?? base
        }
        guard wanted != current else { return }
        if let range = scanner.valueRange("s") {
            edits.append((range, String(wanted)))
        } else if let name = scanner.open.last?.name {
            edits.append((name.end..<name.end, " s=\"\(wanted)\""))
        }
    }

    /// Keeps the first fault to be thrown when the reading is over.
    private mutating func attempt(_ fallback: Int, _ work: () throws(Fault) -> Int) -> Int {
        do throws(Fault) { return try work() } catch {
            fault = fault ?? error
            return fallback
        }
    }
}
