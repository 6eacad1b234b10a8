extension SheetLook {
    /// The width of a column in characters of the default font; `nil` when it names none of its own.
    public func width(ofColumn column: Int) -> Double? {
        columns.first { $0.columns.contains(column) }?.width
    }

    /// The height of a row in points; `nil` when it names none of its own.
    public func height(ofRow row: Int) -> Double? { rows[row]?.height }

    /// Whether a column is hidden, or has no width.
    public func isColumnHidden(_ column: Int) -> Bool {
        columns.contains { $0.columns.contains(column) && ($0.isHidden || $0.width == 0) }
    }

    /// Whether a row is hidden, or has no height.
    public func isRowHidden(_ row: Int) -> Bool {
        rows[row].map { $0.isHidden || $0.height == 0 } ?? false
    }

    /// How a cell looks, whether or not it holds something: by its own style, else its row's, else its column's.
    public func look(at reference: CellReference) -> CellLook {
        if let style = style(at: reference) { return look(style) }
        if let style = rows[reference.row]?.style { return look(style) }
        return look(columns.first { $0.columns.contains(reference.column) }?.style ?? 0)
    }

    /// The cells that the file lists, empty ones too, row by row.
    public var listedCells: [(reference: CellReference, look: CellLook)] {
        styledCells.map { (CellStore.reference(of: $0), look(CellStore.style(of: $0))) }
    }

    /// The last row with a cell that has a line around it; 0 when there is none.
    public var lastFramedRow: Int {
        styledCells.last { !look(CellStore.style(of: $0)).borders.isEmpty }.map { CellStore.reference(of: $0).row } ?? 0
    }

    private func look(_ style: Int) -> CellLook { styles.indices.contains(style) ? styles[style] : CellLook() }

    /// The number of a listed cell's style, by binary search.
    private func style(at reference: CellReference) -> Int? {
        guard SheetBuilder.isInside(row: reference.row, column: reference.column) else { return nil }
        let place = CellStore.place(row: reference.row, column: reference.column)
        var (low, high) = (0, styledCells.count)
        while low < high {
            let middle = (low + high) / 2
            if styledCells[middle] & CellStore.placeMask < place { low = middle + 1 } else { high = middle }
        }
        guard low < styledCells.count, styledCells[low] & CellStore.placeMask == place else { return nil }
        return CellStore.style(of: styledCells[low])
    }
}
