import PhuLucVietnamese

/// A report with its cut-off days and the day it is due.
public struct ReportDeadline: Hashable, Sendable {
    public var period: ReportPeriod
    public var from: CalendarDay
    public var to: CalendarDay
    public var due: CalendarDay

    public init(period: ReportPeriod, from: CalendarDay, to: CalendarDay, due: CalendarDay) {
        self.period = period
        self.from = from
        self.to = to
        self.due = due
    }
}

extension ReportCalendar {
    /// When a report's period begins and ends, and when the report is due.
    ///
    /// The due day is kept as ruled, also where it is a Saturday or Sunday.
    public func deadline(of period: ReportPeriod) -> ReportDeadline {
        let window = periods[period.part]
        return ReportDeadline(
            period: period, from: window.from.date(in: period.year), to: window.to.date(in: period.year),
            due: CalendarDay(clamping: period.year, period.part.lastMonth, dueDay))
    }

    /// The four reports of a year, in the order they are due.
    public func deadlines(of year: Int) -> [ReportDeadline] { ReportPeriod.all(of: year).map(deadline) }

    /// The day by which a year's plan is issued.
    public func planDue(in year: Int) -> CalendarDay { plan.due.date(in: year) }

    /// The first report that is due on a day or after it; nil at the end of ``ReportPeriod/years``.
    public func next(on date: CalendarDay) -> ReportDeadline? {
        (date.year...date.year + 1).flatMap(deadlines).first { $0.due >= date }
    }

    /// The last report that was due before a day; nil at the beginning of ``ReportPeriod/years``.
    public func last(before date: CalendarDay) -> ReportDeadline? {
        (date.year - 1...date.year).flatMap(deadlines).last { $0.due < date }
    }

    /// The remarks on a year.
    public func notes(on year: Int) -> [Message] { notes.filter { $0.year == year }.map(\.text) }
}

extension ReportCalendar {
    /// The ids of the forms that an agency owes each period, by the annex map.
    public func forms(owedBy agency: String, at level: ReportingAgency.Level) -> [String] {
        guard level != .vertical else { return vertical.forms }
        return annexes.filter { $0.agency == nil || $0.agency == agency }.map(\.form)
    }

    /// The topics that an agency weaves into its report.
    public func topics(wovenBy agency: String) -> [Message] {
        woven.filter { $0.agencies.contains(agency) }.map(\.topic)
    }

    /// The form of an annex number such as `02` or `2`; nil when there is no such annex of a report.
    public func form(ofAnnex number: some StringProtocol) -> String? {
        guard let number = Int(number) else { return nil }
        return annexes.first { Int($0.annex) == number }?.form
    }
}
