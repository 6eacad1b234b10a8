/// A quarter without a report of its own, worked out from the reports that contain it.
///
/// Quý II = 6 tháng − Quý I; Quý IV = Năm − 6 tháng − Quý III. This holds for *flow* rows alone (what happened within
/// a period). A stock (tổng số TTHC, biên chế) stands for a day and is never subtracted or added; a percentage is
/// recomputed from the quarter's own counts; codes are neither.
///
/// The windows make the differences exact within a year: the periods of one year that are subtracted begin where the
/// whole begins, or the day after the one before ends. Across years they overlap: 10 December ends one reporting
/// year and begins the next, so that a case of that day may stand in two years. Years are therefore not to be added
/// up by their reports, nor a first quarter taken as the continuation of the year before, without saying so.
public struct DerivedQuarter: Hashable, Sendable {
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case second = "Q2"
        case fourth = "Q4"
    }

    public let year: Int
    public let part: Part
    /// The report that contains the quarter.
    public let whole: ReportPeriod
    /// The reports within it that are taken off.
    public let others: [ReportPeriod]

    /// Nil for a year outside ``ReportPeriod/years``.
    public init?(year: Int, part: Part) {
        guard let first = ReportPeriod(year: year, part: .firstQuarter),
            let half = ReportPeriod(year: year, part: .halfYear),
            let third = ReportPeriod(year: year, part: .thirdQuarter), let all = ReportPeriod(year: year, part: .year)
        else { return nil }
        self.year = year
        self.part = part
        (whole, others) = part == .second ? (half, [first]) : (all, [half, third])
    }

    /// `2025-Q2`: no period of a report, a name for tables.
    public var code: String { "\(year)-\(part.rawValue)" }

    public var name: Message {
        part == .second
            ? Message(vi: "Quý II năm \(year)", en: "Second quarter of \(year)")
            : Message(vi: "Quý IV năm \(year)", en: "Fourth quarter of \(year)")
    }

    /// A flow row's value in the quarter; nil when one of the reports does not give it.
    public func flow(_ value: (ReportPeriod) -> Double?) -> Double? {
        guard var rest = value(whole) else { return nil }
        for period in others {
            guard let part = value(period) else { return nil }
            rest -= part
        }
        return rest
    }
}
