import PhuLucAnnex

extension Consolidation {
    public static let schema = "phuluc/report/1"

    /// The report as `phuluc/report/1`; each of its `forms` is a valid `phuluc/table/1`.
    public var json: JSONValue {
        .object([
            "schema": .string(Self.schema), "period": .string(period.code), "due": .optional(due?.iso),
            "previous": .optional(comparison?.earlier.period?.code),
            "quarter": .optional(comparison?.quarter?.code), "forms": .array(forms.map(json)),
            "matrix": .array(forms.map(\.matrix)), "agencies": .array(agencies.map(\.json)),
            "sections": .array(sections.map(\.json)), "findings": .array(findings.map(\.json)),
        ])
    }

    /// A table of totals, each value with its trace beside it.
    private func json(_ totals: FormTotals) -> JSONValue {
        guard var table = totals.table.json.object, let rows = table["rows"]?.array else { return totals.table.json }
        table["rows"] = .array(
            zip(rows, totals.form.rows ?? []).map { row, indicator in
                guard var row = row.object, var values = row["values"]?.object else { return row }
                for column in totals.form.valueColumns {
                    guard var value = values[column.field]?.object,
                        let total = totals.total(indicator.id, column.field)
                    else { continue }
                    value.merge(total.details)
                    if let comparison { value.merge(comparison.entry(totals, indicator, column).json(indicator.kind)) }
                    values[column.field] = .object(value)
                }
                row["values"] = .object(values)
                let notes = totals.notes(indicator.id)
                if !notes.isEmpty { row["notes"] = .array(notes.map(\.json)) }
                return .object(row)
            })
        return .object(table)
    }
}

extension FigureTotal {
    /// What stands beside the total in JSON: who said what, who did not, and the cells.
    fileprivate var details: JSONObject {
        guard origins.isEmpty else {
            return JSONObject([
                "from": .array(origins.map { .object(["row": .string($0.row), "column": .string($0.column)]) })
            ])
        }
        func ids(_ agencies: [ReportingAgency]) -> JSONValue { .array(agencies.map { .string($0.id) }) }
        return JSONObject([
            "reported": .integer(reported.count), "none": .integer(parts(in: "none").count),
            "unknown": ids(parts(in: "unknown").map(\.agency)), "words": ids(parts(in: "text").map(\.agency)),
            "blank": ids(blank), "missing": ids(missing), "trace": .array(parts.map(\.json)),
        ])
    }
}

extension FigureTotal.Part {
    fileprivate var json: JSONValue {
        .object([
            "agency": .string(agency.id), "file": .string(file), "sheet": .optional(sheet), "cell": .optional(cell),
            "text": .string(value.text), "value": .optional(value.value), "state": .optional(value.state),
        ])
    }
}

extension ReportComparison.Entry {
    fileprivate func json(_ kind: Indicator.Kind) -> JSONObject {
        func figure(_ value: Double?) -> JSONValue {
            guard let value else { return .null }
            return .object([
                "text": .string(FigureTotal.figure(value, kind: kind).text), "value": .optional(value),
            ])
        }
        let before: JSONValue = previous.map {
            .object(["text": .string($0.text), "value": .optional($0.value), "state": .optional($0.state)])
        } ?? .null
        return JSONObject(["previous": before, "change": figure(change), "quarter": figure(quarter)])
    }
}

extension FormTotals {
    /// Agencies by indicators: a figure, the word that stands for one, or null where nothing was said.
    fileprivate var matrix: JSONValue {
        let rows: [JSONValue] = (form.rows ?? []).flatMap { row in
            form.valueColumns.filter { form.asks(row, in: $0) }.map { column in
                let figures = agencies.map { agency -> JSONValue in
                    guard let value = value(of: agency, row, column) else { return .null }
                    if case .number(let number) = value.figure { return .optional(number) }
                    return value.text.isEmpty ? .null : .string(value.text)
                }
                return .object([
                    "row": .string(row.id), "column": .string(column.field), "figures": .array(figures),
                ])
            }
        }
        return .object([
            "form": .string(form.id), "agencies": .array(agencies.map { .string($0.id) }), "rows": .array(rows),
        ])
    }
}

extension AgencyStatus {
    fileprivate var json: JSONValue {
        .object([
            "id": .string(agency.id), "name": .string(agency.name), "level": .string(agency.level.rawValue),
            "status": .string(status.rawValue), "file": .optional(file), "date": .optional(date?.iso),
            "forms": .array(forms.map(\.json)), "planned": .optional(planned), "done": .optional(done),
        ])
    }
}

extension AgencyStatus.FormStatus {
    fileprivate var json: JSONValue {
        .object([
            "id": .string(id), "owed": .bool(isOwed), "returned": .bool(isReturned), "required": .integer(required),
            "reported": .integer(reported),
        ])
    }
}

extension SectionCompletion {
    fileprivate var json: JSONValue {
        .object([
            "number": .string(number), "label": .string(label), "required": .integer(required),
            "reported": .integer(reported),
        ])
    }
}
