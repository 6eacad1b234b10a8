import PhuLucSpreadsheet
import PhuLucVietnamese

extension HeaderMatch {
    static let maximumHeight = 3

    /// A row with a cell longer than this is not suspected for that cell: every header has a short title.
    private static let longestSuspect = 64

    /// A row that may be part of a header, and how many titles of each form (by index) it holds.
    struct Suspect {
        var row: Int
        var titles: [Int: Int]
    }

    /// The rows that hold a title of one of the forms, so that a header may begin there.
    static func suspects(_ titles: TitleIndex, in grid: TextGrid) -> [Suspect] {
        // By the number of a shared string: whether it is known to be no title.
        var isStrange = [Bool](repeating: false, count: grid.sheet.cells.sharedStringCount)
        let cells = grid.cells
        let suspects = suspects(in: grid, rows: grid.rows[...]) { cell in
            let number = Int(cells[cell].sharedString)
            guard isStrange.indices.contains(number) else { return titles.holders(of: cells[cell].text) }
            if isStrange[number] { return [] }
            let holders = titles.holders(of: cells[cell].text)
            isStrange[number] = holders.isEmpty
            return holders
        }
        guard suspects.isEmpty else { return suspects }
        // Every title may be cut over two rows: `Nhiệm` above `vụ`.
        return self.suspects(in: grid, rows: grid.rows.prefix(200)) { index in
            let cell = grid.cells[index]
            let below = CellReference(row: cell.reference.row + 1, column: cell.reference.column)
            guard cell.text.utf8.count <= 24, let rest = grid.cell(at: below), rest.text.utf8.count <= 24 else {
                return []
            }
            return titles.holders(of: "\(cell.text) \(rest.text)")
        }
    }

    /// - Parameter holders: the forms, by index, that know what the cell at an index shows.
    private static func suspects(
        in grid: TextGrid, rows: ArraySlice<(number: Int, cells: Range<Int>)>, holders: (Int) -> [Int]
    ) -> [Suspect] {
        let cells = grid.cells
        return rows.compactMap { row in
            var titles: [Int: Int] = [:]
            for cell in row.cells where (1...longestSuspect).contains(cells[cell].text.utf8.count) {
                for holder in holders(cell) { titles[holder, default: 0] += 1 }
            }
            return titles.isEmpty ? nil : Suspect(row: row.number, titles: titles)
        }
    }

    /// The headers of a form in a sheet, from top to bottom; none overlaps another.
    ///
    /// The first may hold few known words; those below it, which stand among the rows of a table, must hold more.
    ///
    /// - Parameter bands: what was read of the sheet's rows, kept from one form to the next.
    static func all(
        _ vocabulary: HeaderVocabulary, number: Int, among suspects: [Suspect], in grid: TextGrid,
        bands: inout HeaderBands
    ) -> [HeaderMatch] {
        let suspects = suspects.compactMap { suspect in
            suspect.titles[number].map { (row: suspect.row, titles: $0) }
        }
        var found: [HeaderMatch] = []
        for (index, suspect) in suspects.enumerated() {
            let floor = (found.last?.rows.upperBound ?? 0) + 1
            guard suspect.row >= floor, found.isEmpty || suspect.titles > 1 else { continue }
            var best: HeaderMatch?
            for start in suspects[index...].prefix(while: { $0.row <= suspect.row + maximumHeight }) {
                // A header may begin above the first row with a known word: its blocks stand there.
                for top in [start.row, start.row - 1] where top >= floor {
                    guard let match = match(vocabulary, number: number, top: top, in: grid, bands: &bands)
                    else { continue }
                    if match.score > (best?.score ?? 0) { best = match }
                }
            }
            guard let best, found.isEmpty || best.sureColumns >= 3 else { continue }
            found.append(best.withBlocksAbove(in: grid, from: floor, vocabulary))
        }
        return found
    }
}
