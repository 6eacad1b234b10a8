/// A day of the Gregorian calendar that exists.
public struct CalendarDay: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil for a day that no calendar has (31/2) or a year outside 1900…2200.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard Self.years.contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(of: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The nearest day there is: year, month and day each brought into their ranges.
    public init(clamping year: Int, _ month: Int, _ day: Int) {
        self.year = min(max(year, Self.years.lowerBound), Self.years.upperBound)
        self.month = min(max(month, 1), 12)
        self.day = min(max(day, 1), Self.length(of: self.month, in: self.year))
    }

    /// The years a schedule can speak of.
    static let years = 1900...2200

    /// The number of days of a month from 1 to 12.
    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day after, nil at the end of the range of years.
    public var next: CalendarDay? {
        CalendarDay(year, month, day + 1) ?? CalendarDay(year, month + 1, 1) ?? CalendarDay(year + 1, 1, 1)
    }

    /// `2025-02-09`.
    public var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
