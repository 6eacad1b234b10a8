/// A sheet while its part is read: cells as they come, then everything around them.
struct SheetBuilder {
    var store: CellStore
    var merges: [CellRange] = []
    var hiddenRows: [ClosedRange<Int>] = []
    var hiddenColumns: [ClosedRange<Int>] = []
    var formulasWithoutValue: [CellReference] = []

    /// The row being read, and the column of the last cell in it: where a cell without `r` stands.
    var row = 0
    var column = 0
    /// The place of the last cell, to see whether cells come in order.
    var lastPlace: UInt64 = 0
    var isSorted = true
    /// Whether a row is hidden unless it says otherwise (`zeroHeight`).
    var hidesRows = false
    /// Rows that are there and not hidden, when the others are.
    var shownRows: [Int] = []
    /// Formulas without a cached value, if any of these open shares is one (``FormulaTable/openShares``).
    var formulasPerhaps: [(cell: CellReference, shares: Range<Int>)] = []
    /// The bytes that are being read, of which the cells to come are reckoned.
    var stretch: (start: Int, end: Int?) = (0, nil)
    /// Where the last whole row ended in the part, and how many cells there were by then.
    var wholeRows = (end: 0, cells: 0, row: 0)
    /// Where the last list of rows ended in the part, once one has.
    var rowsEnd: Int?
    /// Bytes of a value or a formula, used again for every cell.
    var scratch: [UInt8] = []

    init(store: CellStore) { self.store = store }

    /// Adds a cell.
    @inline(__always)
    mutating func add(_ kind: CellStore.Kind, _ payload: UInt64, row: Int, column: Int, style: Int) {
        let key = CellStore.key(row: row, column: column, kind: kind, style: style)
        if key & CellStore.placeMask <= lastPlace, !store.keys.isEmpty { isSorted = false }
        lastPlace = key & CellStore.placeMask
        store.keys.append(key)
        store.payloads.append(payload)
    }

    /// Ends the string being written among the sheet's own and adds its cell; an empty string is no cell.
    @inline(__always)
    mutating func addOwnString(row: Int, column: Int, style: Int) {
        guard store.ownStrings.bytes.count > store.ownStrings.openStart, Self.isInside(row: row, column: column) else {
            return store.ownStrings.dropOpenString()
        }
        store.ownStrings.endString()
        add(.ownString, UInt64(store.ownStrings.count - 1), row: row, column: column, style: style)
    }

    /// Whether a place lies within a worksheet.
    @inline(__always)
    static func isInside(row: Int, column: Int) -> Bool {
        row > 0 && row <= CellReference.maximumRow && column > 0 && column <= CellReference.maximumColumn
    }

    /// The finished sheet.
    consuming func sheet(_ entry: WorkbookPart.SheetEntry, printAreas: [CellRange]) -> Sheet {
        if !isSorted { store.sort() }
        store.formulas.finish()
        store.dropEmptyStrings()
        var sheet = Sheet(name: entry.name, visibility: entry.visibility, store: store)
        sheet.merges = merges
        sheet.hiddenRows = hidesRows ? Self.gaps(in: shownRows.sorted()) : Self.joined(hiddenRows)
        sheet.hiddenColumns = Self.joined(hiddenColumns)
        sheet.printAreas = printAreas
        sheet.formulasWithoutValue = formulasWithoutValue.sorted()
        return sheet
    }

    /// Sorted ranges without overlaps or neighbours.
    static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound + 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// The rows between sorted ones.
    private static func gaps(in rows: [Int]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        var next = 1
        for row in rows {
            if row > next { result.append(next...(row - 1)) }
            next = max(next, row + 1)
        }
        if next <= CellReference.maximumRow { result.append(next...CellReference.maximumRow) }
        return result
    }
}
