import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension HeaderMatch {
    /// The share of the form's labels that stand below the header.
    func rowLikeness(in grid: TextGrid) -> Double {
        // Labels as they were sent need no folding.
        guard let column = column("label") else { return 0 }
        let labels = Set((form.rows ?? []).map(\.label))
        let shown = grid.cells.lazy.filter {
            $0.reference.row > rows.upperBound && column.columns.contains($0.reference.column)
        }
        let same = Set(shown.map(\.text)).intersection(labels).count
        if same * 2 > labels.count { return Double(same) / Double(labels.count) }
        let (common, wanted, _) = rowCounts(in: grid)
        return Double(common) / Double(max(1, wanted))
    }

    /// How well the rows below the header are the form's, counting those of the sheet that it has not.
    func rowAgreement(in grid: TextGrid) -> Double {
        let (common, wanted, shown) = rowCounts(in: grid)
        return 2 * Double(common) / Double(max(1, wanted + shown))
    }

    private func rowCounts(in grid: TextGrid) -> (common: Int, wanted: Int, shown: Int) {
        guard let label = column("label") else { return (0, form.rows?.count ?? 0, 0) }
        let wanted = Set((form.rows ?? []).map { Folding.key($0.label) })
        let shown = Set(
            grid.cells.lazy.filter { $0.reference.row > rows.upperBound && label.columns.contains($0.reference.column) }
                .map { Folding.key($0.text) })
        return (wanted.intersection(shown).count, wanted.count, shown.count)
    }

    /// The match with columns of strange titles that stand where the form has a column without a title of its own.
    func takingStrangeTitles(in grid: TextGrid) -> HeaderMatch {
        var match = self
        for (index, wanted) in form.columns.enumerated() where match.column(wanted.field) == nil {
            let before = form.columns[..<index].compactMap { match.column($0.field)?.columns.upperBound }.max() ?? 0
            let after = form.columns[(index + 1)...].compactMap { match.column($0.field)?.columns.lowerBound }.min()
            let place = match.extras.firstIndex { extra in
                extra.columns.lowerBound == before + 1 && extra.columns.upperBound < after ?? .max
            }
            guard let place else { continue }
            let extra = match.extras.remove(at: place)
            match.columns.append(
                Column(
                    field: wanted.field, columns: extra.columns, title: grid.shown(at: extra.cell).text,
                    fullTitle: extra.title, cell: extra.cell, quality: 0))
        }
        return match
    }

    /// Where a form stands whose header says nothing: around the rows that have its ids, or its labels.
    init?(around form: Form, in grid: TextGrid) {
        let rows = form.rows ?? []
        let labels = Set(rows.map { Folding.key($0.label) })
        let ids = Set(rows.map(\.id))
        let labelled = grid.cells.filter { labels.contains(Folding.key($0.text)) }
        let named = grid.cells.filter { $0.reference.column == 1 && ids.contains($0.text) }
        let byColumn = Dictionary(grouping: labelled) { $0.reference.column }
        let columns = byColumn.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        let offset = form.columns.firstIndex { $0.field == "label" } ?? 0
        let first: Int
        let start: Int
        if let columns, columns.value.count * 2 > labels.count, columns.key > offset {
            (first, start) = (columns.value.map(\.reference.row).min() ?? 0, columns.key - offset)
        } else if named.count * 2 > ids.count {
            (first, start) = (named.map(\.reference.row).min() ?? 0, 1 + ReportSheet.hiddenColumns)
        } else {
            return nil
        }
        guard first > 1 else { return nil }
        self.init(form: form, rows: max(1, first - 2)...(first - 1), columns: [], extras: [], score: 0.5)
        for (index, column) in form.columns.enumerated() {
            let cell = CellReference(row: first - 1, column: start + index)
            let title = grid.shown(at: cell)
            self.columns.append(
                Column(
                    field: column.field, columns: cell.column...cell.column, title: title.text, fullTitle: title.text,
                    cell: title.anchor, quality: 0))
        }
    }
}
