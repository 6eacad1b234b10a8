extension ReportPeriod {
    /// Whether the period counts from the beginning of the reporting year; Quý III alone does not.
    public var isCumulative: Bool { part != .thirdQuarter }

    /// Whether another period of the same year lies wholly within this one, so that its cases are counted here too.
    ///
    /// “6 tháng” contains Quý I, “Năm” contains the other three. No period contains itself.
    public func contains(_ other: ReportPeriod) -> Bool {
        guard year == other.year, other < self else { return false }
        return part == .year || part == .halfYear
    }

    /// The report before this one; nil at the end of ``years``.
    public var previous: ReportPeriod? {
        switch part {
        case .firstQuarter: ReportPeriod(year: year - 1, part: .year)
        case .halfYear: ReportPeriod(year: year, part: .firstQuarter)
        case .thirdQuarter: ReportPeriod(year: year, part: .halfYear)
        case .year: ReportPeriod(year: year, part: .thirdQuarter)
        }
    }

    /// The report after this one; nil at the end of ``years``.
    public var next: ReportPeriod? {
        switch part {
        case .firstQuarter: ReportPeriod(year: year, part: .halfYear)
        case .halfYear: ReportPeriod(year: year, part: .thirdQuarter)
        case .thirdQuarter: ReportPeriod(year: year, part: .year)
        case .year: ReportPeriod(year: year + 1, part: .firstQuarter)
        }
    }

    /// The same period of the year before (cùng kỳ năm trước); nil at the end of ``years``.
    public var yearBefore: ReportPeriod? { ReportPeriod(year: year - 1, part: part) }
}
