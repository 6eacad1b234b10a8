import PhuLucVietnamese

/// The rules of reporting: when a period begins, ends and is due, and who owes which annex.
///
/// Its data are `Templates/report-calendar.yaml`; the module that reads YAML makes it.
public struct ReportCalendar: Hashable, Sendable, Decodable {
    /// The document whose rules these are.
    public var source: String
    public var periods: Periods
    /// The day of a period's last month by which its report is sent.
    public var dueDay: Int
    public var plan: PlanRule
    public var annexes: [AnnexRule]
    /// What agencies of other ministries owe.
    public var vertical: VerticalRule
    /// Topics that some agencies weave into their report, without an annex.
    public var woven: [WovenTopic]
    /// What held in one year only.
    public var notes: [YearNote]

    /// The rule of each of the four reports.
    public struct Periods: Hashable, Sendable, Decodable {
        public var firstQuarter, halfYear, thirdQuarter, year: Window

        private enum CodingKeys: String, CodingKey {
            case firstQuarter = "Q1", halfYear = "H1", thirdQuarter = "Q3", year = "Y"
        }

        public subscript(part: ReportPeriod.Part) -> Window {
            switch part {
            case .firstQuarter: firstQuarter
            case .halfYear: halfYear
            case .thirdQuarter: thirdQuarter
            case .year: year
            }
        }
    }

    /// The first and the last day that a period counts (thời gian chốt số liệu).
    public struct Window: Hashable, Sendable, Decodable {
        public var from, to: DayOfYear
    }

    /// A day and month, of the year itself or of the year before.
    public struct DayOfYear: Hashable, Sendable, Decodable {
        public var day, month: Int
        public var yearBefore: Bool?

        public init(day: Int, month: Int, yearBefore: Bool = false) {
            (self.day, self.month, self.yearBefore) = (day, month, yearBefore)
        }

        public func date(in year: Int) -> CalendarDay {
            CalendarDay(clamping: yearBefore == true ? year - 1 : year, month, day)
        }
    }

    /// When a year's plan is due, and the form it has.
    public struct PlanRule: Hashable, Sendable, Decodable {
        public var annex, form: String
        public var name: Message
        public var due: DayOfYear
    }

    /// One annex of the periodic report.
    public struct AnnexRule: Hashable, Sendable, Decodable {
        /// `02` to `07`.
        public var annex: String
        /// The form's id: `report-02`.
        public var form: String
        /// The agency that reports on the topic for the whole province; every agency when absent.
        public var agency: String?
        public var topic: Message
    }

    /// The agencies of other ministries.
    public struct VerticalRule: Hashable, Sendable, Decodable {
        /// The ids of the forms they owe; none when they report by their own ministry's.
        public var forms: [String]
        public var note: Message
    }

    /// A topic that an agency reports on within its own report.
    public struct WovenTopic: Hashable, Sendable, Decodable {
        public var agencies: [String]
        public var topic: Message
    }

    /// A remark on one year.
    public struct YearNote: Hashable, Sendable, Decodable {
        public var year: Int
        public var text: Message
    }
}
