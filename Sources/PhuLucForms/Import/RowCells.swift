import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// The cells of one row by field, as the builder of a plan asks for them.
struct RowCells {
    let row: Int
    private struct Field {
        var name: String
        var cell: ShownCell
    }

    private var fields: [Field]
    private let extras: [Field]
    /// Whether one cell named both the lead and those who help.
    private(set) var isRoleSplit = false

    init(_ row: BodyRow, _ match: HeaderMatch) {
        self.row = row.number
        fields = row.fields.indices.map { Field(name: match.columns[$0].field, cell: row.fields[$0]) }
        extras = row.extras.indices.map { Field(name: match.extras[$0].title, cell: row.extras[$0]) }
    }

    /// Parts `Chủ trì: … Phối hợp: …` of one cell, unless another cell already says who helps.
    mutating func splitRoles(_ words: Words, in grid: TextGrid) {
        guard let at = fields.firstIndex(where: { $0.name == "lead" }), !fields[at].cell.text.isEmpty else { return }
        let helper = fields.firstIndex { $0.name == "coordinating" }
        guard helper.map({ fields[$0].cell.text.isEmpty }) ?? true else { return }
        let labels = RoleSplit.Labels(lead: words.leadLabels.words, coordinating: words.coordinatingLabels.words)
        guard var split = RoleSplit(fields[at].cell.text, labels: labels) else { return }
        // Where labels begin lines, the break parts them, and a full stop before it is the text's own.
        let lines = grid.written(at: fields[at].cell.anchor).map { $0.split(whereSeparator: \.isNewline) } ?? []
        if lines.dropFirst().contains(where: { RoleSplit(String($0), labels: labels)?.lead.isEmpty == true }) {
            split = RoleSplit(fields[at].cell.text, labels: labels, keepsStops: true) ?? split
        }
        // One label alone parts nothing where the other role has a column of its own.
        if helper != nil, split.lead.isEmpty || split.coordinating.isEmpty { return }
        var other = fields[at].cell
        fields[at].cell.text = split.lead
        other.text = split.coordinating
        isRoleSplit = !split.coordinating.isEmpty
        if let helper { fields[helper].cell = other } else { fields.append(Field(name: "coordinating", cell: other)) }
    }

    /// Whether the cell of the lead may name those who help as well: a colon or a dash stands behind a role's label.
    var mayNameBothRoles: Bool {
        fields.contains { field in
            field.name == "lead" && field.cell.text.utf8.contains {
                $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == 0xE2
            }
        }
    }

    subscript(field: String) -> ShownCell? { fields.firstIndex { $0.name == field }.map { fields[$0].cell } }

    /// Whether a cell's merge covers more rows than the row itself, which a tall row merges in every column.
    func isMergedBeyondRow(_ field: String) -> Bool {
        guard let merge = self[field]?.merge else { return false }
        let inner = fields.last { ["task", "activity"].contains($0.name) && $0.name != field }?.cell
        return merge.last.row > (inner?.merge?.last.row ?? row)
    }

    /// The text of the row's own TT cell; `nil` when it is blank or belongs to a row above.
    var ordinal: String? {
        guard let cell = self["ordinal"], !cell.isFromAbove, !cell.text.isEmpty else { return nil }
        return cell.text
    }

    /// The fields below activity level whose value comes from a merge above, a note by its header.
    var inherited: [String] {
        let inherits = { (cell: ShownCell) in cell.isFromAbove && !cell.text.isEmpty }
        return fields.filter { inherits($0.cell) && !["ordinal", "objective", "task"].contains($0.name) }.map(\.name)
            + extras.filter { inherits($0.cell) }.map(\.name)
    }

    /// Where each field's value stands.
    ///
    /// - Parameter holders: the cells of the objective and task that go on where this row's are blank.
    func source(sheet: String, holders: [String: CellReference]) -> Source {
        Source(
            sheet: sheet, row: row,
            cells: fields.indices.compactMap { index in
                let name = fields[index].name
                if name == "ordinal", ordinal == nil { return nil }
                let holder = fields[index].cell.text.isEmpty ? holders[name] : nil
                return Source.Place(name, (holder ?? fields[index].cell.anchor).description)
            })
    }

    /// The texts of columns the form does not know, by header.
    var notes: JSONObject {
        var notes = JSONObject()
        for extra in extras where !extra.cell.text.isEmpty {
            var name = extra.name
            var count = 2
            while notes[name] != nil {
                name = "\(extra.name) (\(count))"
                count += 1
            }
            notes[name] = .string(extra.cell.text)
        }
        return notes
    }
}
