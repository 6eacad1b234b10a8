import PhuLucAnnex
import PhuLucSpreadsheet

/// The cells of one row by field, as the builder of a plan asks for them.
struct RowCells {
    let row: Int
    private let fields: [(field: String, cell: ShownCell)]
    let extras: [(title: String, cell: ShownCell)]

    init(_ row: BodyRow, _ match: HeaderMatch) {
        self.row = row.number
        fields = zip(match.columns, row.fields).map { ($0.field, $1) }
        extras = zip(match.extras, row.extras).map { ($0.title, $1) }
    }

    subscript(field: String) -> ShownCell? { fields.first { $0.field == field }?.cell }

    /// The text of the row's own TT cell; `nil` when it is blank or belongs to a row above.
    var ordinal: String? {
        guard let cell = self["ordinal"], !cell.isFromAbove, !cell.text.isEmpty else { return nil }
        return cell.text
    }

    /// The fields below activity level whose value comes from a merge above, a note by its header.
    var inherited: [String] {
        let inherits = { (cell: ShownCell) in cell.isFromAbove && !cell.text.isEmpty }
        return fields.filter { !["ordinal", "objective", "task"].contains($0.field) && inherits($0.cell) }.map(\.field)
            + extras.filter { inherits($0.cell) }.map(\.title)
    }

    /// Where each field's value stands.
    func source(sheet: String) -> Source {
        Source(
            sheet: sheet, row: row,
            cells: fields.filter { $0.field != "ordinal" || ordinal != nil }
                .map { Source.Place($0.field, $0.cell.anchor.description) })
    }

    /// The texts of columns the form does not know, by header.
    var notes: JSONObject {
        var notes = JSONObject()
        for (title, cell) in extras where !cell.text.isEmpty {
            var name = title
            var count = 2
            while notes[name] != nil {
                name = "\(title) (\(count))"
                count += 1
            }
            notes[name] = .string(cell.text)
        }
        return notes
    }
}
