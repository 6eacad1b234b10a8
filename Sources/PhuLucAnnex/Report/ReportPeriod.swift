/// The period that a report is about: `2025-Q1`, `2025-H1`, `2025-Q3` or `2025-Y`.
///
/// There is no report of Quý II and none of Quý IV: “6 tháng” and “Năm” stand in their place and count from the
/// beginning of the reporting year (guidance of Sở Nội vụ Cao Bằng of 2025, part 4). When each begins, ends and is
/// due is said by ``ReportCalendar``.
public struct ReportPeriod: Hashable, Sendable {
    /// Which report of the year it is.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case firstQuarter = "Q1"
        /// 6 tháng đầu năm.
        case halfYear = "H1"
        case thirdQuarter = "Q3"
        case year = "Y"
    }

    public let year: Int
    public let part: Part

    /// The years that reports are made for.
    public static let years = 2000...2100

    /// Nil for a year outside ``years``.
    public init?(year: Int, part: Part) {
        guard Self.years.contains(year) else { return nil }
        self.year = year
        self.part = part
    }

    /// The four reports of a year in the order they are due; none for a year outside ``years``.
    public static func all(of year: Int) -> [ReportPeriod] {
        Part.allCases.compactMap { ReportPeriod(year: year, part: $0) }
    }

    /// `2025-Q1`: what files and arguments hold.
    public var code: String { "\(year)-\(part.rawValue)" }

    /// “Quý I năm 2025”, “6 tháng đầu năm 2025”, “Năm 2025”.
    public var name: Message {
        switch part {
        case .firstQuarter: Message(vi: "Quý I năm \(year)", en: "First quarter of \(year)")
        case .halfYear: Message(vi: "6 tháng đầu năm \(year)", en: "First six months of \(year)")
        case .thirdQuarter: Message(vi: "Quý III năm \(year)", en: "Third quarter of \(year)")
        case .year: Message(vi: "Năm \(year)", en: "Year \(year)")
        }
    }
}

extension ReportPeriod: Comparable {
    /// In the order the reports are due.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.part.rank) < (right.year, right.part.rank)
    }
}

extension ReportPeriod: CustomStringConvertible {
    public var description: String { code }
}

extension ReportPeriod.Part {
    /// The last month of the period, in which the report is due.
    public var lastMonth: Int {
        switch self {
        case .firstQuarter: 3
        case .halfYear: 6
        case .thirdQuarter: 9
        case .year: 12
        }
    }

    fileprivate var rank: Int { lastMonth }
}
