/// One stretch of the calendar as a text names it, its year perhaps still missing.
struct TimeUnit: Hashable {
    enum Shape: Hashable {
        /// A day of a month that stands elsewhere: the 5 of `5-10/3/2025`.
        case dayOnly(Int)
        case date(day: Int, month: Int)
        case month(Int)
        case quarter(Int)
        /// The first or last months of a year; nil where it is not said which.
        case months(count: Int, first: Bool?)
        case year
    }

    enum Year: Hashable {
        case number(Int)
        /// Counted from the plan's year: -1 for `năm trước`.
        case offset(Int)
    }

    var shape: Shape
    var year: Year?

    /// The kind of schedule that one such stretch makes.
    var kind: Schedule.Kind {
        switch shape {
        case .dayOnly, .date: .date
        case .month: .month
        case .quarter: .quarters
        case .months(let count, _): count == 6 ? .halfYear : .range
        case .year: .year
        }
    }

    /// Whether two are of one family, so that a list of them makes sense.
    func isLike(_ other: TimeUnit) -> Bool { kind == other.kind }

    /// The first and last day in a year; nil where the text does not fix them.
    func span(in year: Int) -> (start: CalendarDay, end: CalendarDay)? {
        switch shape {
        case .dayOnly: return nil
        case .date(let day, let month):
            return CalendarDay(year, month, day).map { ($0, $0) }
        case .month(let month): return Self.months(month...month, year)
        case .quarter(let quarter): return Self.months((quarter * 3 - 2)...(quarter * 3), year)
        case .months(let count, let first):
            guard let first, (1...12).contains(count) else { return nil }
            return Self.months(first ? 1...count : (13 - count)...12, year)
        case .year: return Self.months(1...12, year)
        }
    }

    private static func months(_ months: ClosedRange<Int>, _ year: Int) -> (start: CalendarDay, end: CalendarDay)? {
        guard let start = CalendarDay(year, months.lowerBound, 1), (1...12).contains(months.upperBound),
            let end = CalendarDay(year, months.upperBound, CalendarDay.length(of: months.upperBound, in: year))
        else { return nil }
        return (start, end)
    }
}
