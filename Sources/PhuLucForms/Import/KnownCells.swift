import PhuLucSpreadsheet

/// Cells that a ledger knows, for asking whether one is among them.
struct KnownCells {
    /// By row: a bit for each of its first columns.
    private var rows: [Int: UInt64] = [:]
    /// What lies further to the right.
    private var others: Set<CellReference> = []

    init(_ cells: some Sequence<CellReference>) {
        // Cells of one row mostly follow one another.
        var (row, bits): (Int, UInt64) = (0, 0)
        for cell in cells {
            guard cell.column < UInt64.bitWidth else {
                others.insert(cell)
                continue
            }
            if cell.row != row {
                if bits != 0 { rows[row, default: 0] |= bits }
                (row, bits) = (cell.row, 0)
            }
            bits |= 1 << UInt64(cell.column)
        }
        if bits != 0 { rows[row, default: 0] |= bits }
    }

    func contains(_ cell: CellReference) -> Bool { self[row: cell.row].contains(cell) }

    /// Those of one row, for asking about several of its cells.
    subscript(row row: Int) -> Row { Row(bits: rows[row] ?? 0, others: others) }

    struct Row {
        fileprivate let bits: UInt64
        fileprivate let others: Set<CellReference>

        func contains(_ cell: CellReference) -> Bool {
            cell.column < UInt64.bitWidth ? bits & (1 << UInt64(cell.column)) != 0 : others.contains(cell)
        }
    }
}
