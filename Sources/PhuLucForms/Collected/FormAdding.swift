import PhuLucAnnex
import PhuLucVietnamese

/// Adds one form up, cell by cell.
struct FormAdding {
    let form: Form
    let contributors: [FormTotals.Contributor]
    let missing: [ReportingAgency]
    let texts: ReportTexts

    private var words: ConsolidationTexts { texts.collected }

    /// The total of every cell that the form asks.
    func totals() -> [FormTotals.Place: FigureTotal] {
        var totals: [FormTotals.Place: FigureTotal] = [:]
        let cells = (form.rows ?? []).flatMap { row in
            form.valueColumns.filter { form.asks(row, in: $0) }.map { (row: row, column: $0) }
        }
        var rows: [String: IndexTable.Row] = [:]
        for (row, column) in cells where row.formula == nil && !column.isComputed {
            let total = entered(row, column.field)
            totals[FormTotals.Place(row: row.id, column: column.field)] = total
            rows[row.id, default: IndexTable.Row(id: row.id)].values.append(
                IndexTable.Named(column.field, total.value))
        }
        // Percentages and sums of rows follow from the totals, never from the agencies' own percentages.
        let figures = ReportFigures(form, rows)
        for (row, column) in cells where row.formula != nil || column.isComputed {
            let value = figures.value(row.id, column.field).map(FigureTotal.tidied)
            var total = FigureTotal(
                value: value.map { FigureTotal.figure($0, kind: row.kind) } ?? FigureTotal.blankValue)
            total.missing = missing
            let parts = (column.ratio ?? column.sum ?? []).map { FigureTotal.Origin(row: row.id, column: $0) }
            total.origins =
                column.ratio != nil
                ? parts : row.formula.map { $0.ids.map { FigureTotal.Origin(row: $0, column: column.field) } } ?? parts
            totals[FormTotals.Place(row: row.id, column: column.field)] = total
        }
        return totals
    }

    /// What the agencies entered in a cell, put together as the row wants.
    private func entered(_ row: Indicator, _ field: String) -> FigureTotal {
        var total = FigureTotal(value: FigureTotal.blankValue)
        total.missing = missing
        for contributor in contributors {
            let found = contributor.rows[row.id]
            guard let value = found?[field], value.figure != .blank else {
                total.blank.append(contributor.agency)
                continue
            }
            total.parts.append(
                FigureTotal.Part(
                    agency: contributor.agency, file: contributor.answer.file, sheet: found?.source?.sheet,
                    cell: found?.source?[field], value: value))
        }
        // One return is the report: what it says stands as it stands.
        guard contributors.count > 1 else {
            total.value = total.parts.first?.value ?? FigureTotal.blankValue
            return total
        }
        switch row.adding {
        case .sum: total.value = FigureTotal.sum(total.parts, kind: row.kind)
        case .latest: total.value = latest(total.parts)?.value ?? FigureTotal.blankValue
        case .list: total.value = row.kind == .code ? tally(total.parts, row) : listed(total.parts)
        case .ratio, .never: break
        }
        return total
    }

    /// What the return that came last says.
    private func latest(_ parts: [FigureTotal.Part]) -> FigureTotal.Part? {
        let answers = Dictionary(
            contributors.map { ($0.agency.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
        var last: FigureTotal.Part?
        for part in parts {
            guard let answer = answers[part.agency.id] else { continue }
            if let before = last.flatMap({ answers[$0.agency.id] }), !answer.replaces(before) { continue }
            last = part
        }
        return last
    }

    /// How many agencies gave each code: codes are counted, never added.
    private func tally(_ parts: [FigureTotal.Part], _ row: Indicator) -> TableValue {
        let meanings = Dictionary(row.choices.map { ($0.code, $0.meaning) }, uniquingKeysWith: { first, _ in first })
        let order = row.choices.map(\.code)
        let counts = Dictionary(grouping: parts.filter { $0.value.state == "number" }, by: \.value.text)
            .mapValues(\.count)
        let codes = counts.keys.sorted { left, right in
            let places = [left, right].map { order.firstIndex(of: $0) ?? order.count }
            return (places[0], left) < (places[1], right)
        }
        let text = codes.map { code in
            words.tally.filled(["meaning": meanings[code] ?? code, "count": String(counts[code] ?? 0)])
        }.joined(separator: "; ")
        return text.isEmpty ? FigureTotal.blankValue : TableValue(text, figure: .text(text))
    }

    private func listed(_ parts: [FigureTotal.Part]) -> TableValue {
        let text = words.list(parts.map { (agency: $0.agency.name, text: $0.value.text) })
        return text.isEmpty ? FigureTotal.blankValue : TableValue(text, figure: .text(text))
    }

    // MARK: The table

    /// The totals as a table of no agency.
    func table(_ totals: [FormTotals.Place: FigureTotal], period: ReportPeriod) -> IndexTable {
        let title = form.title.map { texts.consolidated.filled(["title": $0]) }
        let rows = (form.rows ?? []).map { indicator in
            var row = IndexTable.Row(
                id: indicator.id, number: indicator.number.isEmpty ? nil : indicator.number, label: indicator.label,
                unit: indicator.unit.isEmpty ? nil : indicator.unit)
            for column in form.valueColumns {
                guard let total = totals[FormTotals.Place(row: indicator.id, column: column.field)] else { continue }
                row.values.append(IndexTable.Named(column.field, total.value))
            }
            if form.column("note") != nil, let note = note(indicator.id) {
                row.values.append(IndexTable.Named("note", note))
            }
            return row
        }
        return IndexTable(form: form.id, title: title, period: period.code, rows: rows)
    }

    /// What the agencies remark on a row: of one agency the words, of many how many there are.
    private func note(_ id: String) -> TableValue? {
        let notes = contributors.compactMap { $0.note(id) }
        guard let first = notes.first else { return nil }
        if contributors.count == 1 { return TableValue(first.value.text, kind: .text) }
        let text =
            notes.count == 1
            ? words.said.filled(["agency": first.agency.name, "text": first.value.text])
            : words.remarks.filled(["count": String(notes.count)])
        return TableValue(text, kind: .text)
    }
}

extension FormTotals.Contributor {
    /// What the agency remarks on a row; nil when it says nothing.
    func note(_ id: String) -> FigureTotal.Part? {
        guard let row = rows[id], let value = row["note"], !value.text.isEmpty else { return nil }
        return FigureTotal.Part(
            agency: agency, file: answer.file, sheet: row.source?.sheet, cell: row.source?["note"], value: value)
    }
}
