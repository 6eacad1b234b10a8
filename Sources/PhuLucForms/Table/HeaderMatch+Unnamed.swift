import PhuLucSpreadsheet
import PhuLucVietnamese

extension HeaderMatch {
    /// Takes in the columns that have no header: the numbers of the rows if they hold such, else notes.
    ///
    /// Looks at the columns inside the table and at the ones just before and behind it.
    func withUnnamedColumns(in grid: TextGrid, upTo last: Int) -> HeaderMatch {
        let named = columns.map(\.columns) + extras.map(\.columns)
        let candidates = (max(1, span.lowerBound - 1)...(span.upperBound + 1)).filter { column in
            !named.contains { $0.contains(column) }
        }
        guard !candidates.isEmpty else { return self }
        // A cell is merged over so many columns at most: others lie too far off.
        let near = (candidates[0] - (Self.widest - 1))...((candidates.last ?? candidates[0]) + (Self.widest - 1))
        var texts: [Int: [String]] = [:]
        var extents: [Int: ClosedRange<Int>] = [:]
        for row in grid.rows where row.number > rows.upperBound && row.number <= last {
            for index in row.cells where near.contains(grid.cells[index].reference.column) {
                let cell = grid.cells[index]
                if cell.text.isEmpty { continue }
                // A cell may be merged over the columns that lie under one title.
                let own = grid.merges.merge(covering: cell.reference)?.columns
                    ?? cell.reference.column...cell.reference.column
                guard own.count <= Self.widest, let column = candidates.first(where: own.contains),
                    !named.contains(where: own.overlaps)
                else { continue }
                texts[column, default: []].append(cell.text)
                let extent = extents[column] ?? own
                extents[column] = min(extent.lowerBound, own.lowerBound)...max(extent.upperBound, own.upperBound)
            }
        }
        var match = self
        for column in candidates {
            guard let texts = texts[column], let extent = extents[column] else { continue }
            let cell = CellReference(row: rows.upperBound, column: column)
            if match.column(ordinalField) == nil, Self.areNumbers(texts) {
                match.columns.append(
                    Column(
                        field: ordinalField, columns: extent, title: "", fullTitle: "", cell: cell,
                        quality: Self.unnamed))
            } else if span.contains(column) {
                let title = "(\(CellReference.letters(ofColumn: column)))"
                match.extras.append(Extra(title: title, columns: extent, cell: cell))
            }
        }
        return match
    }

    private static let unnamed = 0.5
    private static let widest = 4

    /// Whether at least four in five short texts are numbers of rows: `1`, `1.2`, `IV`, `a)`.
    ///
    /// Longer texts are titles of sections and lines below the table.
    private static func areNumbers(_ texts: [String]) -> Bool {
        let texts = texts.filter { $0.utf8.count <= 12 }
        let numbers = texts.count { text in
            let number = text.trimmingMarks
            if number.count == 1 { return true }
            if number.split(separator: ".").allSatisfy({ RomanNumeral.value(String($0)) != nil || Int($0) != nil }) {
                return true
            }
            // `1.2`, `1,2` of a number cell, `1/2/2025` of a program that took it for a date.
            return text.utf8.allSatisfy { (0x30...0x39).contains($0) || ".,/-() ".utf8.contains($0) }
        }
        return numbers > 0 && numbers * 5 >= texts.count * 4
    }
}
