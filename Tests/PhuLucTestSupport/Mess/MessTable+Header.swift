import PhuLuc

extension MessTable {
    /// How many rows the titles take.
    var height: Int {
        if recipe.header.isCut { return 2 }
        return (recipe.columns.map(\.path.count).max() ?? 1) + recipe.header.extraHeight
    }

    /// Writes the titles and the column numbers from a row on.
    mutating func writeHeader(_ row: Int, titles: Bool, numbers: Bool, into sheet: inout MessSheet) {
        var row = row
        if titles {
            if recipe.header.isCut { writeCutTitles(row, into: &sheet) } else { writeTitles(row, into: &sheet) }
            row += height
        }
        if numbers { writeNumbers(row, into: &sheet) }
    }

    private func writeTitles(_ row: Int, into sheet: inout MessSheet) {
        let last = row + height - 1
        for (index, column) in recipe.columns.enumerated() {
            let place = place(index)
            let isLow = !recipe.header.isMerged && recipe.header.isBottom
            for (level, title) in column.path.enumerated() {
                let isOwn = level == column.path.count - 1
                if !isOwn, index > 0, recipe.columns[index - 1].path.starts(with: column.path[...level]) { continue }
                let top = isOwn && isLow ? last : row + level
                sheet.set(top, place.lowerBound, title, bold: true)
                let bottom = isOwn && recipe.header.isMerged ? last : top
                sheet.merge(top...bottom, place.lowerBound...(isOwn ? place.upperBound : blockEnd(index, level)))
            }
        }
    }

    /// The last column of the sheet under a block that begins in a column.
    private func blockEnd(_ index: Int, _ level: Int) -> Int {
        guard recipe.header.isMerged else { return place(index).upperBound }
        let path = recipe.columns[index].path[...level]
        var end = index
        while end + 1 < recipe.columns.count, recipe.columns[end + 1].path.starts(with: path),
            recipe.columns[end + 1].path.count > level + 1
        {
            end += 1
        }
        return place(end).upperBound
    }

    /// Every title over two rows of cells, cut at a blank.
    private func writeCutTitles(_ row: Int, into sheet: inout MessSheet) {
        for (index, column) in recipe.columns.enumerated() {
            let words = (column.path.last ?? "").split(separator: " ").map(String.init)
            let middle = (words.count + 1) / 2
            sheet.set(row, place(index).lowerBound, words.prefix(middle).joined(separator: " "), bold: true)
            sheet.set(row + 1, place(index).lowerBound, words.dropFirst(middle).joined(separator: " "), bold: true)
            sheet.merge(row...row, place(index))
            sheet.merge((row + 1)...(row + 1), place(index))
        }
    }

    private func writeNumbers(_ row: Int, into sheet: inout MessSheet) {
        for index in recipe.columns.indices {
            let letter = CellReference.letters(ofColumn: index + 1)
            let column = place(index).lowerBound
            switch recipe.header.numbers {
            case .none: break
            case .parenthesised: sheet.set(row, column, "(\(index + 1))")
            case .plain: sheet.set(row, column, "\(index + 1)")
            case .numberCells: sheet.set(row, column, MessCell(value: .number(Double(index + 1))))
            case .letters: sheet.set(row, column, letter)
            case .lettersThenNumbers: sheet.set(row, column, index < 2 ? letter : "\(index - 1)")
            }
            sheet.merge(row...row, place(index))
        }
    }
}
