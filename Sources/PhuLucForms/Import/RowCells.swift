import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// The cells of one row by field, as the builder of a plan asks for them.
struct RowCells {
    let row: Int
    private let fields: PlanFields
    private var cells: [ShownCell]
    private let extras: [ShownCell]
    /// Those who help, named in the cell of the lead, where no column is theirs.
    private var coordinating: ShownCell?
    /// Whether one cell named both the lead and those who help.
    private(set) var isRoleSplit = false

    init(_ row: BodyRow, _ fields: PlanFields) {
        self.row = row.number
        self.fields = fields
        (cells, extras) = (row.fields, row.extras)
    }

    /// The cell of a field; `nil` when the table has no such column.
    subscript(field: PlanField) -> ShownCell? {
        if let place = fields.place(of: field) { return cells[place] }
        return field == .coordinating ? coordinating : nil
    }

    /// What the row shows of a field; nothing when the table has no such column.
    func text(_ field: PlanField) -> String {
        if let place = fields.place(of: field) { return cells[place].text }
        return field == .coordinating ? coordinating?.text ?? "" : ""
    }

    // MARK: Roles

    /// Parts `Chủ trì: … Phối hợp: …` of one cell, unless another cell already says who helps.
    mutating func splitRoles(_ words: Words, in grid: TextGrid) {
        guard let at = fields.place(of: .lead), !cells[at].text.isEmpty else { return }
        let helper = fields.place(of: .coordinating)
        guard helper.map({ cells[$0].text.isEmpty }) ?? true else { return }
        let labels = RoleSplit.Labels(lead: words.leadLabels.words, coordinating: words.coordinatingLabels.words)
        guard var split = RoleSplit(cells[at].text, labels: labels) else { return }
        // Where labels begin lines, the break parts them, and a full stop before it is the text's own.
        let lines = grid.written(at: cells[at].anchor).map { $0.split(whereSeparator: \.isNewline) } ?? []
        if lines.dropFirst().contains(where: { RoleSplit(String($0), labels: labels)?.lead.isEmpty == true }) {
            split = RoleSplit(cells[at].text, labels: labels, keepsStops: true) ?? split
        }
        // One label alone parts nothing where the other role has a column of its own.
        if helper != nil, split.lead.isEmpty || split.coordinating.isEmpty { return }
        var other = cells[at]
        cells[at].text = split.lead
        other.text = split.coordinating
        isRoleSplit = !split.coordinating.isEmpty
        if let helper { cells[helper] = other } else { coordinating = other }
    }

    /// Whether the cell of the lead may name those who help as well: a colon or a dash stands behind a role's label.
    var mayNameBothRoles: Bool {
        guard let place = fields.place(of: .lead) else { return false }
        let mayHold = cells[place].text.utf8.withContiguousStorageIfAvailable { utf8 in
            utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == 0xE2 }
        }
        return mayHold ?? true
    }

    // MARK: Merges

    /// Whether a cell's merge covers more rows than the row itself, which a tall row merges in every column.
    func isMergedBeyondRow(_ field: PlanField) -> Bool {
        guard let merge = self[field]?.merge else { return false }
        let inner = [PlanField.task, .activity].filter { $0 != field }.compactMap(fields.place).max()
        return merge.last.row > (inner.flatMap { cells[$0].merge }?.last.row ?? row)
    }

    /// The text of the row's own TT cell; `nil` when it is blank or belongs to a row above.
    var ordinal: String? {
        guard let place = fields.place(of: .ordinal), !cells[place].isFromAbove, !cells[place].text.isEmpty else {
            return nil
        }
        return cells[place].text
    }

    /// The fields below activity level whose value comes from a merge above, a note by its header.
    var inherited: [String] {
        var inherited: [String] = []
        for (name, cell) in zip(fields.names, cells)
        where cell.isFromAbove && !cell.text.isEmpty && !["ordinal", "objective", "task"].contains(name) {
            inherited.append(name)
        }
        if let coordinating, coordinating.isFromAbove, !coordinating.text.isEmpty { inherited.append("coordinating") }
        for (name, cell) in zip(fields.extras, extras) where cell.isFromAbove && !cell.text.isEmpty {
            inherited.append(name)
        }
        return inherited
    }

    // MARK: Places

    /// Where each field's value stands.
    ///
    /// - Parameter holders: the cells of the objective and task that go on where this row's are blank.
    func source(sheet: String, holders: NodeHolders) -> Source {
        let number = String(row)
        func name(_ cell: CellReference) -> String {
            cell.row == row ? CellReference.letters(ofColumn: cell.column) + number : cell.description
        }
        let hasOrdinal = ordinal != nil
        var places: [Source.Place] = []
        places.reserveCapacity(cells.count + 1)
        for (index, field) in fields.names.enumerated() where hasOrdinal || index != fields.place(of: .ordinal) {
            let holder = cells[index].text.isEmpty ? holders.cell(at: index, of: fields) : nil
            places.append(Source.Place(field, name(holder ?? cells[index].anchor)))
        }
        if let coordinating { places.append(Source.Place("coordinating", name(coordinating.anchor))) }
        return Source(sheet: sheet, row: row, cells: places)
    }

    /// The texts of columns the form does not know, by header.
    var notes: JSONObject {
        var notes = JSONObject()
        for (header, extra) in zip(fields.extras, extras) where !extra.text.isEmpty {
            var name = header
            var count = 2
            while notes[name] != nil {
                name = "\(header) (\(count))"
                count += 1
            }
            notes[name] = .string(extra.text)
        }
        return notes
    }
}

/// Where the objective and the task that go on in blank cells stand.
struct NodeHolders {
    var objective: CellReference?
    var task: CellReference?

    /// The holder of the node whose column is at a place.
    fileprivate func cell(at place: Int, of fields: PlanFields) -> CellReference? {
        if place == fields.place(of: .objective) { return objective }
        return place == fields.place(of: .task) ? task : nil
    }
}
