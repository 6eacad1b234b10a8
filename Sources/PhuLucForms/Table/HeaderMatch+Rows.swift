import PhuLucAnnex
import PhuLucVietnamese

extension HeaderMatch {
    /// The match as each of the forms with this header, scored by how well the rows below are the form's.
    ///
    /// Only reports have rows of their own: the match of another form stays as it is.
    func byRows(of family: [Form], in grid: TextGrid) -> [HeaderMatch] {
        guard form.kind == .report, let label = column("label") else { return [self] }
        let below = grid.rows.lazy.filter { $0.number > rows.upperBound }.prefix(ReportLine.most)
        let shown = Set(
            below.flatMap { row in
                grid.cells[row.cells].lazy.filter { label.columns.contains($0.reference.column) }
                    .map { Folding.key($0.text) }
            })
        return family.map { form in
            let wanted = Set((form.rows ?? []).map { Folding.key($0.label) })
            let likeness = 2 * Double(shown.intersection(wanted).count) / Double(max(1, shown.count + wanted.count))
            var match = self
            match.form = form
            match.score *= 0.6 + 0.4 * likeness
            return match
        }
    }
}

extension Form {
    /// Whether a header of this form is a header of another just as well.
    func sharesHeader(with other: Form) -> Bool {
        kind == other.kind && needs == other.needs
            && columns.map { [$0.field, $0.block ?? "", $0.group ?? "", $0.title] + ($0.accept ?? []) }
                == other.columns.map { [$0.field, $0.block ?? "", $0.group ?? "", $0.title] + ($0.accept ?? []) }
    }
}
