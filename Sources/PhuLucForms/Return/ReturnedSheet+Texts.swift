import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

extension ReturnedSheet {
    /// Locked texts of the rows that are not as they were sent.
    var textFindings: [Finding] {
        table.rows.flatMap { row -> [Finding] in
            guard let wanted = form.row(row.id) else { return [] }
            let texts = [
                (ReturnRule.labelAltered, "label", row.label, wanted.label),
                (ReturnRule.numberAltered, "number", row.number ?? "", wanted.number),
                (ReturnRule.unitAltered, "unit", row.unit ?? "", wanted.unit),
            ]
            return texts.compactMap { rule, field, observed, expected in
                guard observed != expected, match.column(field) != nil,
                    Folding.key(observed) != Folding.key(expected)
                else { return nil }
                return altered(rule, place(row.id, field), observed, expected)
            }
        }
    }

    /// Cells of the table that were merged.
    var mergeFindings: [Finding] {
        let rows = Set(reader.lines.filter { $0.indicator != nil }.map(\.row))
        return grid.sheet.merges.filter { merge in
            rows.contains(merge.first.row) && match.span.contains(merge.first.column)
        }.map { merge in
            finding(
                ReturnRule.cellsMerged, merge.first, observed: merge.description,
                Message(
                    vi: "Các ô \(merge) bị gộp; giá trị được tính cho ô đầu tiên.",
                    en: "The cells \(merge) were merged; their value counts for the first of them."))
        }
    }
}
