import CPhuLucXlsxWriter

/// What the cells of charts hold: programs that do not calculate draw their bars from this.
struct ChartValues {
    private let cells: [String: [CellDraft]]

    init(_ workbook: WorkbookDraft) {
        cells = Dictionary(workbook.sheets.map { ($0.name, $0.cells) }, uniquingKeysWith: { first, _ in first })
    }

    /// Gives a range of a chart its reference and the values of its cells, in their order.
    func give(_ range: UnsafeMutablePointer<lxw_series_range>?, _ source: SheetRange, asText: Bool) {
        guard let range else { return }
        phuluc_set_range(range, source.formula, asText ? 1 : 0)
        var found: [CellReference: CellDraft.Value] = [:]
        for cell in cells[source.sheet] ?? [] where source.range.contains(cell.reference) {
            found[cell.reference] = cell.value
        }
        for row in source.range.rows {
            for column in source.range.columns {
                let value = found[CellReference(row: row, column: column)] ?? .blank
                if asText { Self.addText(value, to: range) } else { Self.addNumber(value, to: range) }
            }
        }
    }

    private static func addText(_ value: CellDraft.Value, to range: UnsafeMutablePointer<lxw_series_range>) {
        switch value {
        case .blank, .formula(_, .blank): phuluc_add_point(range, "", 0, 1)
        case .text(let text), .formula(_, .text(let text)): phuluc_add_point(range, text.withoutControls, 0, 0)
        case .number(let number), .formula(_, .number(let number)):
            phuluc_add_point(range, Int(exactly: number).map(String.init) ?? "\(number)", 0, 0)
        }
    }

    private static func addNumber(_ value: CellDraft.Value, to range: UnsafeMutablePointer<lxw_series_range>) {
        switch value {
        case .number(let number), .formula(_, .number(let number)): phuluc_add_point(range, nil, number, 0)
        case .blank, .text, .formula: phuluc_add_point(range, nil, 0, 1)
        }
    }
}

extension String {
    /// The text without what XML cannot hold: a chart's part has no codes for control characters.
    fileprivate var withoutControls: String {
        isWritableText ? self : String(String.UnicodeScalarView(unicodeScalars.filter { $0.value >= 0x20 }))
    }
}
