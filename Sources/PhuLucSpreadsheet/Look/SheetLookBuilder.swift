/// A worksheet's look while its part is read (ECMA-376 part 1, 18.3.1.99).
struct SheetLookBuilder {
    var look: SheetLook
    /// The row being read, and the column of the last cell in it: where a cell without `r` stands.
    private var row = 0
    private var column = 0
    private var isSorted = true

    init(_ look: SheetLook) { self.look = look }

    mutating func read(_ scanner: inout XMLScanner) throws(XMLProblem) {
        guard try scanner.next() == .start else { return }
        while try scanner.child(at: 1) {
            if scanner.isElement("sheetData") {
                try readRows(&scanner)
            } else if scanner.isElement("cols") {
                try readColumns(&scanner)
            } else if scanner.isElement("sheetFormatPr") {
                look.defaultColumnWidth = Self.width(scanner.number("defaultColWidth"))
                look.defaultRowHeight = Self.height(scanner.number("defaultRowHeight"))
            } else if scanner.isElement("sheetProtection") {
                look.isProtected = scanner.flag("sheet") ?? false
                look.hasPassword = scanner.attribute("password") != nil || scanner.attribute("hashValue") != nil
            } else if scanner.isElement("dataValidations") || scanner.isElement("extLst") {
                try readValidations(&scanner)
            } else {
                try readPage(&scanner)
            }
        }
    }

    /// The finished look.
    consuming func finished() -> SheetLook {
        if !isSorted {
            // The sort is stable: of two cells at one place the later counts.
            let all = look.styledCells.enumerated().sorted {
                ($0.element & CellStore.placeMask, $0.offset) < ($1.element & CellStore.placeMask, $1.offset)
            }.map(\.element)
            look.styledCells = all.indices.compactMap { index in
                let place = all[index] & CellStore.placeMask
                return index + 1 < all.count && all[index + 1] & CellStore.placeMask == place ? nil : all[index]
            }
        }
        return look
    }

    private mutating func readColumns(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let (depth, edge) = (scanner.depth, CellReference.maximumColumn)
        while try scanner.child(at: depth) {
            guard scanner.isElement("col"), let first = scanner.integer("min"), let last = scanner.integer("max"),
                first > 0, first <= last, first <= edge, look.columns.count < edge
            else { continue }
            look.columns.append(
                SheetLook.ColumnLook(
                    columns: first...min(last, edge), width: Self.width(scanner.number("width")),
                    isHidden: scanner.flag("hidden") ?? false, style: scanner.integer("style")))
        }
    }

    private mutating func readRows(_ scanner: inout XMLScanner) throws(XMLProblem) {
        let depth = scanner.depth
        while try scanner.child(at: depth) {
            guard scanner.isElement("row") else { continue }
            row = scanner.integer("r") ?? row + 1
            column = 0
            takeRow(scanner)
            while try scanner.child(at: depth + 1) {
                guard scanner.isElement("c") else { continue }
                let cell = CellElement(scanner, row: row, column: column + 1)
                (row, column) = (cell.row, cell.column)
                guard SheetBuilder.isInside(row: row, column: column) else { continue }
                add(CellStore.key(row: row, column: column, kind: .number, style: cell.style))
            }
        }
    }

    mutating func add(_ key: UInt64) {
        if let last = look.styledCells.last, last & CellStore.placeMask >= key & CellStore.placeMask {
            isSorted = false
        }
        look.styledCells.append(key)
    }

    private mutating func takeRow(_ scanner: borrowing XMLScanner) {
        guard row > 0, row <= CellReference.maximumRow else { return }
        let height = Self.height(scanner.number("ht"))
        let isHidden = scanner.flag("hidden") ?? false
        let style = scanner.flag("customFormat") == true ? scanner.integer("s") : nil
        guard height != nil || isHidden || style != nil else { return }
        look.rows[row] = SheetLook.RowLook(
            height: height, isFixed: scanner.flag("customHeight") ?? false, isHidden: isHidden, style: style)
    }

    /// A width in characters; `nil` when no column can have it.
    static func width(_ number: Double?) -> Double? { number.flatMap { (0...255).contains($0) ? $0 : nil } }

    /// A height in points; `nil` when no row can have it.
    static func height(_ number: Double?) -> Double? {
        number.flatMap { (0...SheetDraft.maximumRowHeight).contains($0) ? $0 : nil }
    }
}
