import PhuLucAnnex
@testable import PhuLucForms
import PhuLucVietnamese

/// A report form of a few rows, one of each way of adding, and returns of it.
enum SmallReport {
    static let period = ReportPeriod(year: 2025, part: .halfYear)

    static func library() throws -> FormLibrary {
        var library = try FormLibrary.builtIn()
        library.forms = [try FormLibrary.form(yaml: yaml, named: "small.yaml")]
        return library
    }

    private static let yaml = """
        id: small
        kind: report
        status: learned
        name: { vi: Nhỏ, en: Small }
        source: a test
        sheet: PL
        title: BÁO CÁO NHỎ
        page: { orientation: portrait, margins: { top: 20, bottom: 20, left: 30, right: 15 } }
        text: { font: Times New Roman, size: 12, headingSize: 14, titleSize: 14, attachedSize: 13 }
        needs: [[label], [value]]
        columns:
          - { field: number, title: STT, width: 6 }
          - { field: label, title: Chỉ tiêu, width: 40 }
          - { field: unit, title: ĐVT, width: 10 }
          - { field: value, title: Số liệu, value: figure, width: 12 }
          - { field: note, title: Ghi chú, width: 14 }
        rows:
          - { id: I, number: I, label: CHUNG, kind: section }
          - { id: all, number: "1", label: Tổng số, unit: Việc, kind: count }
          - { id: done, number: "2", label: Đã xong, unit: Việc, kind: count }
          - { id: share, number: "3", label: Tỷ lệ, unit: "%", kind: percent, formula: done / all }
          - { id: sum, number: "4", label: Cộng, unit: Việc, kind: count, formula: all + done }
          - { id: stock, number: "5", label: Hiện có, unit: Người, kind: count, period: stock }
          - { id: code, number: "6", label: Có hay không, unit: Không = 0; Có = 1, kind: code }
          - { id: words, number: "7", label: Tình hình, kind: text, required: false }
          - { id: rate, number: "8", label: Tỷ lệ riêng, unit: "%", kind: percent }
          - { id: last, number: "9", label: Mới nhất, unit: Việc, kind: count, adding: latest, required: false }
          - { id: money, number: "10", label: Kinh phí, unit: Triệu đồng, kind: money, period: cumulative }

        """

    static func agencies(_ count: Int) -> [ReportingAgency] {
        (1...count).map { ReportingAgency(id: "a\($0)", name: "Sở \($0)", level: .province, forms: ["small"]) }
    }

    /// What a text in a cell says.
    static func value(_ text: String) -> TableValue {
        switch text {
        case "": TableValue("", figure: .blank)
        case "-": TableValue("-", figure: .none("-"))
        case "chưa có": TableValue("chưa có", figure: .unknown("chưa có"))
        default: TableValue(text, kind: .figure)
        }
    }

    /// The return of the agency of a number.
    static func answer(
        _ number: Int, _ texts: KeyValuePairs<String, String>, period: ReportPeriod? = period, saved: Int? = nil,
        file: String? = nil
    ) -> Return {
        let rows = texts.enumerated().map { index, text in
            IndexTable.Row(
                id: text.key, values: [IndexTable.Named("value", value(text.value))],
                source: Source(sheet: "PL", row: index + 5, cells: [Source.Place("value", "E\(index + 5)")]))
        }
        return Return(
            file: file ?? "ve/a\(number).xlsx", agencyID: "a\(number)", agency: "Sở \(number)", period: period,
            tables: [IndexTable(form: "small", rows: rows)], saved: saved)
    }

    /// The report of returns, of which each agency owes one.
    static func report(
        _ returns: [Return], agencies: Int? = nil, due: CalendarDay? = nil, earlier: [EarlierReport] = [],
        period: ReportPeriod? = period
    ) throws -> Consolidation {
        Consolidation(
            returns: returns, agencies: Self.agencies(agencies ?? returns.count), period: try wanted(period), due: due,
            library: try library(), earlier: earlier)
    }

    private struct NoPeriod: Error {}

    private static func wanted(_ period: ReportPeriod?) throws -> ReportPeriod {
        guard let period else { throw NoPeriod() }
        return period
    }
}

extension Consolidation {
    /// The total of a row of the small form.
    func total(_ row: String, _ column: String = "value") -> FigureTotal? { forms.first?.total(row, column) }
    func text(_ row: String) -> String? { total(row)?.value.text }
}
