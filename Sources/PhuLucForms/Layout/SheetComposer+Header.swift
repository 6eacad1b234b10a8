import PhuLucSpreadsheet

extension SheetComposer {
    /// The header: one row, or as many as blocks stand above each other, and the marks that number the columns.
    mutating func addHeader(titles: [String], extras: [String]) {
        let paths =
            zip(form.columns, titles).map { column, title in [column.block, column.group].compactMap { $0 } + [title] }
            + extras.map { [$0] }
        let depth = paths.map(\.count).max() ?? 1
        let top = sheet.addRow()
        for _ in 1..<depth { _ = sheet.addRow() }
        sheet.headerRows = top..<(top + depth)
        place(paths, 0..<paths.count, level: 0)
        addColumnNumbers()
    }

    /// Places the titles of some columns from one level of the header down.
    private mutating func place(_ paths: [[String]], _ columns: Range<Int>, level: Int) {
        let (first, header) = (sheet.firstColumn, header())
        var column = columns.lowerBound
        while column < columns.upperBound {
            let (path, isLeaf) = (paths[column], paths[column].count == level + 1)
            var last = column
            if !isLeaf {
                while last + 1 < columns.upperBound, paths[last + 1].count > level + 1,
                    paths[last + 1][level] == path[level]
                { last += 1 }
            }
            let top = sheet.headerRows.lowerBound + level
            let rows = top...(isLeaf ? sheet.headerRows.upperBound - 1 : top)
            sheet.place(path[level], rows: rows, columns: (column + first)...(last + first), header)
            if !isLeaf { place(paths, column..<(last + 1), level: level + 1) }
            column = last + 1
        }
    }

    private mutating func addColumnNumbers() {
        guard let numbers = form.columnNumbers, !numbers.isEmpty else { return }
        let row = sheet.addRow()
        var style = header()
        style.font = CellFont(name: form.text.font, size: size, isItalic: true)
        for (offset, text) in numbers.prefix(form.columns.count).enumerated() {
            let column = offset + sheet.firstColumn
            sheet.place(text, rows: row...row, columns: column...column, style)
        }
        sheet.headerRows = sheet.headerRows.lowerBound..<(row + 1)
    }

    /// One line above or below the table as the form has it; no texts make an empty row.
    mutating func add(_ line: [Form.Line]) {
        let row = sheet.addRow()
        for part in line {
            let bounds = part.columns.map { min(max($0, 1), max(form.columns.count, 1)) + sheet.firstColumn - 1 }
            guard let first = bounds.first, let last = bounds.last, first <= last else { continue }
            let style = self.line(
                size: part.size ?? size, bold: part.bold ?? false, italic: part.italic ?? false,
                (part.align ?? .left).horizontal)
            sheet.place(part.text, rows: row...row, columns: first...last, style)
        }
    }

    /// Whether the columns stay as the form has them: a report's and an office's own, and those of an empty form.
    var keepsWidths: Bool {
        if form.kind == .report || form.status == .learned { return true }
        let header = sheet.headerRows
        return sheet.cells.allSatisfy {
            $0.text.isEmpty || $0.rows.lowerBound < header.upperBound || $0.text == form.end
        }
    }
}

extension Form.Shading {
    /// The number of a colour such as `DDEBF7`.
    static func colour(_ text: String?) -> UInt32? {
        text.flatMap { $0.utf8.count == 6 ? UInt32($0, radix: 16) : nil }
    }
}

extension Form.Column.Alignment {
    var horizontal: StyleDraft.Horizontal {
        switch self {
        case .left: .left
        case .center: .center
        case .right: .right
        case .justify: .justify
        }
    }
}
