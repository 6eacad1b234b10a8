/// Rows of texts in columns of one width, for people.
enum ColumnText {
    /// One line a row, two blanks between columns; the last column is not padded.
    static func lines(_ rows: [[String]], indent: Int = 0) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (column, text) in row.enumerated() {
                line += text
                let isLast = column == row.count - 1
                if !isLast { line += String(repeating: " ", count: widths[column] - text.count + 2) }
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
        .joined()
    }
}
