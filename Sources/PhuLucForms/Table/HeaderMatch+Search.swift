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
        let suspects = suspects(titles, in: grid, rows: grid.rows[...]) { $0.text }
        guard suspects.isEmpty else { return suspects }
        // Every title may be cut over two rows: `Nhiệm` above `vụ`.
        return self.suspects(titles, in: grid, rows: grid.rows.prefix(200)) { cell in
            let below = CellReference(row: cell.reference.row + 1, column: cell.reference.column)
            guard cell.text.utf8.count <= 24, let rest = grid.cell(at: below), rest.text.utf8.count <= 24 else {
                return ""
            }
            return "\(cell.text) \(rest.text)"
        }
    }

    private static func suspects(
        _ index: TitleIndex, in grid: TextGrid, rows: ArraySlice<(number: Int, cells: Range<Int>)>,
        text: (TextCell) -> String
    ) -> [Suspect] {
        rows.compactMap { row in
            var titles: [Int: Int] = [:]
            for cell in grid.cells[row.cells] where !cell.text.isEmpty && cell.text.utf8.count <= longestSuspect {
                let text = text(cell)
                if text.isEmpty { continue }
                for holder in index.holders(of: text) { titles[holder, default: 0] += 1 }
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
        let suspects = suspects.compactMap { suspect in suspect.titles[number].map { (row: suspect.row, titles: $0) } }
        var found: [HeaderMatch] = []
        for (index, suspect) in suspects.enumerated() {
            let floor = (found.last?.rows.upperBound ?? 0) + 1
            guard suspect.row >= floor, found.isEmpty || suspect.titles > 1 else { continue }
            var best: HeaderMatch?
            for start in suspects[index...].prefix(while: { $0.row <= suspect.row + maximumHeight }) {
                // A header may begin above the first row with a known word: its blocks stand there.
                for top in [start.row, start.row - 1] where top >= floor {
                    guard let match = match(vocabulary, number: number, top: top, in: grid, bands: &bands) else { continue }
                    if match.score > (best?.score ?? 0) { best = match }
                }
            }
            guard let best, found.isEmpty || best.sureColumns >= 3 else { continue }
            found.append(best.withBlocksAbove(in: grid, from: floor, vocabulary))
        }
        return found
    }
}
