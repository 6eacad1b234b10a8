import PhuLuc

/// Makes returns of report forms by seed: figures, “-”, not known yet, blanks and words, each in its cell.
public struct ReturnMaker {
    private var text: TextMaker

    public init(seed: UInt64) { text = TextMaker(seed) }

    /// Agencies that all owe the same forms.
    public static func agencies(_ count: Int, forms: [String]) -> [ReportingAgency] {
        (1...count).map { number in
            ReportingAgency(
                id: "xa-\(number)", name: "UBND xã số \(number)", level: number % 4 == 0 ? .province : .commune,
                forms: forms)
        }
    }

    /// One return of every agency, in a file named after it.
    public mutating func returns(
        _ agencies: [ReportingAgency], forms: [Form], period: ReportPeriod, saved: Int? = 1_741_000_000
    ) -> [Return] {
        agencies.map { agency in
            Return(
                file: "thu-muc/\(agency.id).xlsx", agencyID: agency.id, agency: agency.name, period: period,
                hasPassport: true, tables: forms.map { table($0, agency: agency.name, period: period) }, saved: saved)
        }
    }

    /// A filled form, each value in its cell of the official layout's columns.
    public mutating func table(_ form: Form, agency: String? = nil, period: ReportPeriod? = nil) -> IndexTable {
        let fields = form.inputColumns
        let rows = (form.rows ?? []).enumerated().map { index, indicator in
            var row = IndexTable.Row(
                id: indicator.id, number: indicator.number, label: indicator.label, unit: indicator.unit)
            var places: [Source.Place] = []
            for (offset, field) in fields.enumerated() where form.asks(indicator, in: field) && indicator.isInput {
                row.values.append(IndexTable.Named(field.field, value(indicator)))
                places.append(Source.Place(field.field, "\(["E", "F", "G"][offset % 3])\(index + 10)"))
            }
            if text.chance(3) { row.values.append(IndexTable.Named("note", TableValue(text.sentence(), kind: .text))) }
            row.source = Source(sheet: form.sheet, row: index + 10, cells: places)
            return row
        }
        return IndexTable(form: form.id, title: form.title, agency: agency, period: period?.code, rows: rows)
    }

    /// What somebody may enter in a row.
    public mutating func value(_ row: Indicator) -> TableValue {
        switch text.number(0...99) {
        case 0...4: return TableValue("-", figure: .none("-"))
        case 5...6: return TableValue("Không phát sinh", figure: .none("Không phát sinh"))
        case 7...9: return TableValue("Chưa có số liệu", figure: .unknown("Chưa có số liệu"))
        case 10...15: return TableValue("", figure: .blank)
        case 16: return TableValue("xem công văn", figure: .text("xem công văn"))
        case 17...22: return number(0, row)
        default: return number(figure(row.kind, row), row)
        }
    }

    private mutating func figure(_ kind: Indicator.Kind, _ row: Indicator) -> Double {
        switch kind {
        case .money: Double(text.number(0...9_999_999)) / 1_000
        case .percent: Double(text.number(0...10_000)) / 100
        case .code: Double(text.pick(row.choices.map(\.code))) ?? 0
        default: Double(text.number(0...1_500))
        }
    }

    private func number(_ value: Double, _ row: Indicator) -> TableValue {
        let isGrouped = row.kind == .count || row.kind == .money
        return TableValue(VietnameseNumber.text(of: value, grouping: isGrouped), figure: .number(value))
    }

    /// The same elements in another order.
    public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        elements.shuffled(using: &text.random)
    }
}
