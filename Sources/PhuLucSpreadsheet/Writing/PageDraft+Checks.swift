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
        if let printArea, !printArea.first.isInWorksheet || !printArea.last.isInWorksheet {
            throw .draft("the print area \(printArea) lies outside the sheet")
        }
        guard pageBreaksBefore.count <= Self.maximumBreaks else {
            throw .draft("there are more than \(Self.maximumBreaks) page breaks")
        }
        // No page can begin before the first row, which begins one anyway.
        for row in pageBreaksBefore where !rows.dropFirst().contains(row) {
            throw .draft("no page can begin at row \(row)")
        }
    }
}
