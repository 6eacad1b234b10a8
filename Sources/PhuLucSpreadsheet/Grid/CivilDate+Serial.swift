extension CivilDate {
    /// The date of a serial number; `nil` when it is negative or past the year 9999.
    ///
    /// Below 1 it is a bare time of day. Day 60 of the 1900 system does not exist: 59 and 60 are both 28 February.
    /// Fractions round to the millisecond.
    public init?(serial: Double, uses1904Dates: Bool = false) {
        guard serial >= 0, serial < 3_000_000 else { return nil }
        let whole = serial.rounded(.down)
        var day = Int(whole)
        var milliseconds = Int(((serial - whole) * 86_400_000).rounded(.toNearestOrEven))
        if milliseconds >= 86_400_000 {
            day += 1
            milliseconds -= 86_400_000
        }
        if day == 0 {
            self.init(year: 0, month: 0, day: 0)
        } else {
            // Days from 1970-01-01 to the day before day 1.
            let epoch = uses1904Dates ? -24_107 : day < 60 ? -25_568 : -25_569
            self.init(daysSince1970: epoch + day)
            guard year <= 9999 else { return nil }
        }
        setTime(milliseconds: milliseconds)
    }

    /// The serial number of this date; of a bare time, the fraction of a day.
    public func serial(uses1904Dates: Bool = false) -> Double {
        let time = Double(((hour * 60 + minute) * 60 + second) * 1000 + millisecond) / 86_400_000
        if isTimeOfDay { return time }
        let days = daysSince1970
        if uses1904Dates { return Double(days + 24_107) + time }
        return Double(days + (days + 25_569 > 60 ? 25_569 : 25_568)) + time
    }

    mutating func setTime(milliseconds: Int) {
        millisecond = milliseconds % 1000
        second = milliseconds / 1000 % 60
        minute = milliseconds / 60_000 % 60
        hour = milliseconds / 3_600_000
    }

    /// The Gregorian date of a day, counted in eras of 400 years from 1 March of year 0.
    private init(daysSince1970: Int) {
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        self.init(
            year: yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), month: civilMonth,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// The inverse of the above.
    private var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
