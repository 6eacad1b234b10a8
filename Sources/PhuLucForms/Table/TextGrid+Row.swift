import PhuLucSpreadsheet

extension TextGrid {
    /// A row that has cells: its number, and where its cells lie.
    typealias Row = (number: Int, cells: Range<Int>)

    /// What a row shows in a column that may lie under several of the sheet's: the first that is not empty.
    func shown(in columns: ClosedRange<Int>, _ row: Row) -> ShownCell {
        let first = shown(at: CellReference(row: row.number, column: columns.lowerBound), row)
        guard first.text.isEmpty, columns.count > 1 else { return first }
        for column in columns.dropFirst() {
            let next = shown(at: CellReference(row: row.number, column: column), row)
            if !next.text.isEmpty { return next }
        }
        return first
    }

    /// The same as ``shown(at:)``, for a place of a row that is at hand.
    private func shown(at place: CellReference, _ row: Row) -> ShownCell {
        let merge = merges.merge(covering: place)
        guard merge.map({ $0.first.row == place.row }) ?? true else { return shown(at: place) }
        let anchor = merge?.first ?? place
        for index in row.cells where cells[index].reference.column == anchor.column {
            return ShownCell(
                text: cells[index].text, place: place, anchor: anchor, merge: merge, isBold: cells[index].isBold)
        }
        return ShownCell(text: "", place: place, anchor: anchor, merge: merge, isBold: false)
    }
}
