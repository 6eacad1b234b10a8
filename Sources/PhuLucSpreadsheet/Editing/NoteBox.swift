/// Where the box of a note lies on its sheet, as VML anchors it: cells from 0 and pixels within them.
struct NoteBox {
    let anchor: String

    /// A box to the right of a cell that holds a text of so many characters in 9 point type.
    init(at cell: CellReference, text: String, on sheet: SheetOutline) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + $1.count / 46 }
        let (width, height) = (288, min(lines, 40) * 15 + 14)
        let lastColumn = CellReference.maximumColumn - 1
        // At the right edge of a sheet the box lies over the cell.
        let first = min(cell.column, lastColumn - 5)
        let (last, right) = Self.end(from: first, 12, width, below: lastColumn) { sheet.pixels(ofColumn: $0 + 1) }
        let row = min(max(0, cell.row - 1), CellReference.maximumRow - 2)
        let (bottomRow, bottom) = Self.end(from: row, 2, height, below: CellReference.maximumRow - 1) {
            sheet.pixels(ofRow: $0 + 1)
        }
        anchor = "\(first), 12, \(row), 2, \(last), \(right), \(bottomRow), \(bottom)"
    }

    /// Goes so many pixels on from a place within a cell, cell by cell.
    private static func end(
        from first: Int, _ offset: Int, _ length: Int, below limit: Int, _ size: (Int) -> Int
    ) -> (Int, Int) {
        var (place, rest) = (first, offset + length)
        // Hidden rows and columns have no pixels; a long stretch of them is not worth going through.
        for _ in 0..<400 {
            let here = size(place)
            if rest < here || place >= limit { return (place, min(rest, max(0, here - 1))) }
            rest -= here
            place += 1
        }
        return (place, 0)
    }
}

extension SheetOutline {
    fileprivate func pixels(ofRow row: Int) -> Int {
        Int((min(max(heights[row] ?? defaultHeight, 0), 409.5) * 4 / 3).rounded())
    }

    fileprivate func pixels(ofColumn column: Int) -> Int {
        let columns = columns.first { $0.range.contains(column) }
        if columns?.isHidden == true { return 0 }
        let width = columns?.width ?? defaultWidth
        return Int((min(max(width, 0), 255) * 7 + 5).rounded())
    }
}
