/// What one cell holds, typed by its content and its number format.
public enum CellValue: Hashable, Sendable {
    case string(String)
    case number(Double)
    case boolean(Bool)
    /// An error value by its text, such as `#REF!`.
    case error(String)
    /// A moment under a date format with the serial number that is stored, or one written as a date (`t="d"`) with the
    /// serial number it has; before 1900 that is 0 or below.
    case date(CivilDate, serial: Double)
    /// An elapsed time (`[h]:mm`), in seconds.
    case duration(seconds: Double)
}

/// A date, a time of day, or both, without a time zone.
public struct CivilDate: Hashable, Sendable {
    /// Year, month and day; all zero for a bare time of day (a serial below 1).
    public var year: Int, month: Int, day: Int
    public var hour: Int, minute: Int, second: Int, millisecond: Int

    public init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
    ) {
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second, self.millisecond) = (hour, minute, second, millisecond)
    }

    /// Whether this is a time of day without a date.
    public var isTimeOfDay: Bool { year == 0 }
    /// Whether this is a date at midnight.
    public var isWholeDay: Bool { hour == 0 && minute == 0 && second == 0 && millisecond == 0 && !isTimeOfDay }
}

extension CivilDate: CustomStringConvertible {
    /// ISO 8601: `2025-07-01`, `2025-07-01T08:00:00`, `08:00:00`, with `.mmm` when there are milliseconds.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        if isWholeDay { return date }
        var time = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
        if millisecond > 0 { time += ".\(padded(millisecond, 3))" }
        return isTimeOfDay ? time : "\(date)T\(time)"
    }
}
