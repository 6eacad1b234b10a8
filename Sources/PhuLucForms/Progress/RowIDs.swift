import PhuLucAnnex
import PhuLucSpreadsheet

/// The ids of the nodes that a hidden column holds beside the rows of a table.
///
/// Each cell names the nodes that begin in its row, the outermost first: `s1.o2 s1.o2.t1 s1.o2.t1.a1`.
struct RowIDs {
    /// Whether some table has such a column; without one, nodes are only counted.
    private var areThere = false
    /// Ids that rows hold, whether they have been given out or not.
    private var known: Set<String> = []
    private var given: Set<String> = []

    /// No ids: a form without such a column.
    init() {}

    init(_ tables: [SheetTable]) {
        for table in tables where table.match.form.tracksProgress {
            areThere = true
            for row in table.body.rows { known.formUnion(Self.ids(row.number, table)?.ids ?? []) }
        }
    }

    private static func ids(_ row: Int, _ table: SheetTable) -> (cell: CellReference, ids: [String])? {
        let first = table.match.span.lowerBound
        let cell = table.grid.cells(inRow: row).first {
            $0.reference.column < first && table.grid.sheet.isColumnHidden($0.reference.column) && !$0.text.isEmpty
        }
        guard let cell else { return nil }
        return (cell.reference, cell.text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The cell of ids beside a row of a table, and what it holds that no row before it has had.
    mutating func take(_ row: Int, _ table: SheetTable) -> (cell: CellReference, ids: [String])? {
        guard areThere, table.match.form.tracksProgress, let found = Self.ids(row, table) else { return nil }
        return (found.cell, given.contains(found.ids.last ?? "") ? [] : found.ids)
    }

    /// The id that a node gets: its own if it has one, else a new one that no row holds.
    mutating func id(_ own: String?, _ prefix: String, _ number: Int) -> String {
        guard areThere else { return prefix + String(number) }
        if let own, given.insert(own).inserted { return own }
        var number = number
        while known.contains("\(prefix)\(number)") || given.contains("\(prefix)\(number)") { number += 1 }
        given.insert("\(prefix)\(number)")
        return "\(prefix)\(number)"
    }
}
