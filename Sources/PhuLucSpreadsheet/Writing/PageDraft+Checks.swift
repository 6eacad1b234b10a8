extension PageDraft {
    /// Most manual page breaks that a sheet may have.
    static let maximumBreaks = 1_023

    /// Checks margins, rows and ranges.
    func check() throws(Fault) {
        for margin in [margins.top, margins.bottom, margins.left, margins.right] {
            guard margin >= 0, margin <= 200 else { throw .draft("a margin cannot be \(margin) mm") }
        }
        let rows = 1...CellReference.maximumRow
        if let repeatedRows, !rows.contains(repeatedRows.lowerBound) || !rows.contains(repeatedRows.upperBound) {
            throw .draft("the repeated rows \(repeatedRows) lie outside the sheet")
        }
        let columns = 1...CellReference.maximumColumn
        if let repeatedColumns,
            !columns.contains(repeatedColumns.lowerBound) || !columns.contains(repeatedColumns.upperBound)
        {
            throw .draft("the repeated columns \(repeatedColumns) lie outside the sheet")
        }
        guard (10...400).contains(scale) else { throw .draft("nothing prints at \(scale) per cent") }
        if let printArea, !printArea.first.isInWorksheet || !printArea.last.isInWorksheet {
            throw .draft("the print area \(printArea) lies outside the sheet")
        }
        guard pageBreaksBefore.count <= Self.maximumBreaks, pageBreaksBeforeColumns.count <= Self.maximumBreaks else {
            throw .draft("there are more than \(Self.maximumBreaks) page breaks")
        }
        // No page can begin before the first row, which begins one anyway.
        for row in pageBreaksBefore where !rows.dropFirst().contains(row) {
            throw .draft("no page can begin at row \(row)")
        }
        for column in pageBreaksBeforeColumns where !columns.dropFirst().contains(column) {
            throw .draft("no page can begin at column \(column)")
        }
    }
}
