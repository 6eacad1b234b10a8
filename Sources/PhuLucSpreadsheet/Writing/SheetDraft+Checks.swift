extension Fault {
    /// The fault of a draft that cannot be written.
    static func draft(_ detail: String, cell: CellReference? = nil) -> Fault {
        Fault(.malformedData, cell: cell.map { "\($0)" }, detail: detail)
    }
}

extension CellReference {
    /// Whether the place lies within a worksheet.
    var isInWorksheet: Bool {
        (1...Self.maximumRow).contains(row) && (1...Self.maximumColumn).contains(column)
    }
}

extension SheetDraft {
    /// Checks column widths, row heights and hidden columns.
    func checkMeasures() throws(Fault) {
        for (column, width) in columnWidths.sorted(by: { $0.key < $1.key }) {
            guard (1...CellReference.maximumColumn).contains(column), width > 0, width <= 255 else {
                throw .draft("column \(column) cannot be \(width) characters wide")
            }
        }
        for column in hiddenColumns.sorted() where !(1...CellReference.maximumColumn).contains(column) {
            throw .draft("there is no column \(column)")
        }
        for (row, height) in rowHeights.sorted(by: { $0.key < $1.key }) {
            guard (1...CellReference.maximumRow).contains(row), height > 0, height <= Self.maximumRowHeight else {
                throw .draft("row \(row) cannot be \(height) points high")
            }
        }
    }

    /// The cells row by row, each one checked.
    func sortedCells() throws(Fault) -> [CellDraft] {
        var previous = CellReference(row: 0, column: 0)
        var isSorted = true
        for cell in cells {
            try cell.check()
            if cell.reference <= previous { isSorted = false }
            previous = cell.reference
        }
        if isSorted { return cells }
        let sorted = cells.sorted { $0.reference < $1.reference }
        for (cell, next) in zip(sorted, sorted.dropFirst()) where cell.reference == next.reference {
            throw .draft("the cell is written twice", cell: cell.reference)
        }
        return sorted
    }

    /// The merges by their first cell; none lies outside the sheet, is a single cell or meets another.
    func sortedMerges() throws(Fault) -> [MergeDraft] {
        let sorted = merges.sorted { $0.range < $1.range }
        // Those that reach down to the row at hand: never more than there are columns, as none overlap.
        var active: [CellRange] = []
        for range in sorted.lazy.map(\.range) {
            guard range.first.isInWorksheet, range.last.isInWorksheet, range.first <= range.last else {
                throw .draft("the merge \(range) lies outside the sheet", cell: range.first)
            }
            guard !range.isSingleCell else { throw .draft("a merge of one cell", cell: range.first) }
            active.removeAll { $0.last.row < range.first.row }
            if let other = active.first(where: { $0.overlaps(range) }) {
                throw .draft("the merge \(range) overlaps \(other)", cell: range.first)
            }
            active.append(range)
        }
        return sorted
    }
}

extension CellDraft {
    /// Most UTF-16 units that a cell's text may have.
    public static let maximumTextLength = 32_767

    /// Whether a cell can hold the characters of a text; how many they are is another question.
    public static func canHold(_ text: String) -> Bool { text.isWritable }

    /// Checks place and value; a style is checked once, where its format is made.
    func check() throws(Fault) {
        guard reference.isInWorksheet else { throw .draft("the cell lies outside the sheet", cell: reference) }
        switch value {
        case .blank: break
        case .number(let number):
            guard number.isFinite else { throw .draft("\(number) is no number a cell can hold", cell: reference) }
        case .text(let text): try check(text)
        case .formula(let formula, let cached):
            try formula.checkFormula(cell: reference)
            switch cached {
            case .blank: break
            case .number(let number):
                guard number.isFinite else { throw .draft("\(number) is no result of a formula", cell: reference) }
            case .text(let text):
                try check(text)
                // Here the library does not write control characters as codes, as it does in the cells' texts.
                guard text.isWritableText else { throw .draft("the result holds a control character", cell: reference) }
            }
        }
    }

    private func check(_ text: String) throws(Fault) {
        // Three bytes of UTF-8 at most make one unit, so a short text need not be counted.
        if text.utf8.count > Self.maximumTextLength, text.utf16.count > Self.maximumTextLength {
            throw .draft("the text has \(text.utf16.count) UTF-16 units", cell: reference)
        }
        guard text.isWritable else { throw .draft("the text holds a character XML cannot", cell: reference) }
    }
}
