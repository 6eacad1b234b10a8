import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReturnedSheet {
    /// Whether the title is another; lines that an office adds above it are its own affair.
    var titleFindings: [Finding] {
        guard wasSent, let title = form.title else { return [] }
        let key = Folding.key(title)
        let texts = [lines.title ?? ""] + (lines.titleCells + lines.preamble).map(\.text)
        guard !texts.contains(where: { Folding.key($0).contains(key) }) else { return [] }
        guard let cell = lines.titleCells.first else {
            return [gone(ReturnRule.titleAltered, title)]
        }
        return [altered(ReturnRule.titleAltered, cell.reference, lines.title ?? cell.text, title)]
    }

    /// What became of the columns and their titles.
    var headerFindings: [Finding] {
        missingColumns + alteredTitles + movedColumns + addedColumns + untitledColumns
    }

    private var missingColumns: [Finding] {
        form.columns.filter { match.column($0.field) == nil }.map { wanted in
            finding(
                ReturnRule.columnMissing, CellReference(row: match.rows.lowerBound, column: match.span.lowerBound),
                expected: wanted.title,
                Message(vi: "Bảng không có cột “\(wanted.title)”.", en: "The table has no column “\(wanted.title)”."))
        }
    }

    private var alteredTitles: [Finding] {
        var groups: Set<String> = []
        return form.columns.flatMap { wanted -> [Finding] in
            guard let column = match.column(wanted.field) else { return [] }
            var found: [Finding] = []
            if wasSent, let group = wanted.group, groups.insert(group).inserted, column.cell.row > 1 {
                let above = grid.shown(at: CellReference(row: column.cell.row - 1, column: column.cell.column))
                if Folding.key(above.text) != Folding.key(group) {
                    found.append(altered(ReturnRule.headerAltered, above.anchor, above.text, group))
                }
            }
            if Folding.key(column.title) != Folding.key(wanted.title) {
                found.append(altered(ReturnRule.headerAltered, column.cell, column.title, wanted.title))
            }
            return found
        }
    }

    private var movedColumns: [Finding] {
        let known = form.columns.compactMap { match.column($0.field) }
        let kept = known.map(\.columns.lowerBound).longestRise
        return known.enumerated().filter { !kept.contains($0.offset) }.map { _, column in
            finding(
                ReturnRule.columnMoved, column.cell, observed: column.title,
                Message(
                    vi: "Cột “\(column.title)” đứng ở chỗ khác so với biểu mẫu.",
                    en: "The column “\(column.title)” stands in another place than in the form."))
        }
    }

    private var addedColumns: [Finding] {
        match.extras.map { extra in
            finding(
                ReturnRule.columnAdded, extra.cell, observed: extra.title,
                Message(
                    vi: "Cột “\(extra.title)” không có trong biểu mẫu; không được tổng hợp.",
                    en: "The form has no column “\(extra.title)”; it is not added up."))
        }
    }

    /// Columns without a title that hold something beside the rows of the form, each at its first cell.
    private var untitledColumns: [Finding] {
        let known = (match.columns.map(\.columns) + match.extras.map(\.columns))
        let first = match.span.lowerBound
        var seen: Set<Int> = []
        return reader.lines.filter { $0.indicator != nil }.flatMap { line in
            grid.cells(inRow: line.row).filter { cell in
                let column = cell.reference.column
                return !cell.text.isEmpty && column > first && !known.contains { $0.contains(column) }
                    && seen.insert(column).inserted
            }
        }.map { cell in
            finding(
                ReturnRule.columnAdded, cell.reference, observed: cell.text,
                Message(
                    vi: "Ô “\(cell.text)” đứng ở cột không có trong biểu mẫu; không được tổng hợp.",
                    en: "“\(cell.text)” stands in a column that the form has not; it is not added up."))
        }
    }
}
