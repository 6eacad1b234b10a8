import PhuLucAnnex

/// A report beside an earlier one: what stood there, what changed, and the quarter between where it can be derived.
///
/// Figures of different periods are never added. A change is given only where two figures mean the same stretch of
/// time or no stretch at all: percentages and stocks always, cumulative rows within a year or between the same
/// reports of two years, flow rows between the same reports of two years or between two quarters.
public struct ReportComparison: Sendable {
    public let period: ReportPeriod
    /// The report compared with: the last of those given that comes before, or the last one whose period is unknown.
    public let earlier: EarlierReport
    /// The quarter that follows by subtraction; nil when a report it needs is not there.
    public let quarter: DerivedQuarter?
    let reports: [ReportPeriod: EarlierReport]

    /// One cell beside its earlier self.
    public struct Entry: Hashable, Sendable {
        public var previous: TableValue?
        public var change: Double?
        public var quarter: Double?
    }

    /// Nil without any earlier report.
    init?(of period: ReportPeriod, with reports: [EarlierReport]) {
        self.period = period
        let dated = reports.compactMap { report in report.period.map { (period: $0, report: report) } }
        self.reports = Dictionary(
            dated.filter { $0.period != period }.map { ($0.period, $0.report) },
            uniquingKeysWith: { first, _ in first })
        let before = self.reports.filter { $0.key < period }.max { $0.key < $1.key }?.value
        guard let earlier = before ?? reports.first(where: { $0.period == nil }) else { return nil }
        self.earlier = earlier
        let derived: DerivedQuarter? =
            switch period.part {
            case .halfYear: DerivedQuarter(year: period.year, part: .second)
            case .year: DerivedQuarter(year: period.year, part: .fourth)
            case .firstQuarter, .thirdQuarter: nil
            }
        let known = self.reports
        quarter = derived.flatMap { $0.others.allSatisfy { known[$0] != nil } ? $0 : nil }
    }

    /// A cell of the report beside the earlier one's.
    public func entry(_ totals: FormTotals, _ row: Indicator, _ column: Form.Column) -> Entry {
        let previous = earlier.value(totals.form.id, row.id, column.field)
        var entry = Entry(previous: previous)
        if isComparable(row), case .number(let before)? = previous?.figure,
            case .number(let now)? = totals.total(row.id, column.field)?.value.figure
        {
            entry.change = FigureTotal.tidied(now - before)
        }
        entry.quarter = quarterly(totals, row, column.field).map(FigureTotal.tidied)
        return entry
    }

    private func isComparable(_ row: Indicator) -> Bool {
        guard row.kind == .count || row.kind == .money || row.kind == .percent else { return false }
        guard let other = earlier.period else { return false }
        if row.kind == .percent || row.period == .stock || other.part == period.part { return true }
        if row.period == .cumulative { return other.year == period.year }
        let quarters: Set<ReportPeriod.Part> = [.firstQuarter, .thirdQuarter]
        return quarters.contains(other.part) && quarters.contains(period.part)
    }

    /// A flow row's figure in the derived quarter; a percentage's from the quarter's own counts.
    private func quarterly(_ totals: FormTotals, _ row: Indicator, _ field: String) -> Double? {
        guard let quarter else { return nil }
        if row.kind == .percent {
            guard let formula = row.formula, formula.ids.allSatisfy({ totals.form.row($0)?.period == .flow }) else {
                return nil
            }
            return formula.value { id in totals.form.row(id).flatMap { quarterly(totals, $0, field) } }
        }
        guard row.period == .flow, row.kind == .count || row.kind == .money else { return nil }
        return quarter.flow { amount(totals, row.id, field, in: $0) }
    }

    /// What a period's report says in a cell, “-” being 0.
    func amount(_ totals: FormTotals, _ row: String, _ field: String, in other: ReportPeriod) -> Double? {
        let value =
            other == period
            ? totals.total(row, field)?.value : reports[other]?.value(totals.form.id, row, field)
        return value?.figure.amount
    }
}
