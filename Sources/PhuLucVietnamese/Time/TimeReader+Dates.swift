extension TimeReader {
    /// What begins with a number: a date, a month of a year, a bare year, `6 tháng đầu năm`.
    mutating func numeric(afterDay: Bool = false) -> TimeUnit? {
        guard case .number(_, let digits)? = token?.kind else { return nil }
        if digits == 4 { return isoDate() ?? fullYear().map { TimeUnit(shape: .year, year: .number($0)) } }
        if word(at: 1) == "tháng" { return afterDay ? dayAndMonth() : months() ?? dayAndMonth() }
        let start = index
        guard let day = small(1...99) else { return nil }
        if let mark = separator() {
            if mark != 0x2D || !isDayRange() {
                let found = afterSeparator(day, mark, start)
                if found == nil { index = start }
                return found
            }
            return checkedDay(day)
        }
        if afterDay || isDayOfNext() { return checkedDay(day) }
        index = start
        return nil
    }

    /// The mark between the parts of a date here: `/`, `-` or `.` with a number behind it.
    private func separator() -> UInt8? {
        guard case .mark(let mark)? = token?.kind, mark == 0x2F || mark == 0x2D || mark == 0x2E,
            index + 1 < tokens.count, case .number = tokens[index + 1].kind
        else { return nil }
        return mark
    }

    /// `5-10/3`, `5-10 tháng 3`: the hyphen joins two days.
    private func isDayRange() -> Bool {
        isMark(0x2F, at: 2) || word(at: 2) == "tháng"
    }

    /// `15, 16/3/2025`: a day whose month comes with a later one.
    private func isDayOfNext() -> Bool {
        guard isMark(0x2C) || word() == "và", index + 2 < tokens.count, case .number = tokens[index + 1].kind else {
            return false
        }
        return isMark(0x2F, at: 2)
    }

    private mutating func checkedDay(_ day: Int) -> TimeUnit? {
        if day > 31 { isInvalid = true }
        return TimeUnit(shape: .dayOnly(day), year: nil)
    }

    /// `2/2025` is a month, `10/2` and `10/2/2025` are days.
    private mutating func afterSeparator(_ first: Int, _ mark: UInt8, _ start: Int) -> TimeUnit? {
        index += 1
        if case .number(_, let digits)? = token?.kind, digits == 4, let year = fullYear() {
            isInvalid = isInvalid || first > 12
            return first > 12 ? nil : TimeUnit(shape: .month(first), year: .number(year))
        }
        guard let month = small(1...99) else { return nil }
        return date(first, month, sameMark: mark)
    }

    /// The date of a day and month, with the year behind it; a day no calendar has makes all unsure.
    private mutating func date(_ day: Int, _ month: Int, sameMark mark: UInt8?) -> TimeUnit? {
        var found: TimeUnit.Year?
        if let mark, isMark(mark) {
            let start = index
            index += 1
            if let year = fullYear() {
                found = .number(year)
            } else if case .number(let short, 2)? = token?.kind, token?.spaced == false {
                index += 1
                found = .number(2000 + short)
            } else {
                index = start
            }
        } else {
            found = year()
        }
        var check = planYear ?? 2024
        if case .number(let year)? = found { check = year }
        if CalendarDay(check, month, day) == nil { isInvalid = true }
        return TimeUnit(shape: .date(day: day, month: month), year: found)
    }

    /// `20 tháng 7 năm 2025`.
    private mutating func dayAndMonth() -> TimeUnit? {
        let start = index
        if let day = small(1...99), take("tháng"), let month = small(1...99) {
            return date(day, month, sameMark: 0x2F)
        }
        index = start
        return nil
    }

    /// `6 tháng đầu năm 2025`, `9 tháng`.
    private mutating func months() -> TimeUnit? {
        let start = index
        guard let count = small(1...12), take("tháng") else {
            index = start
            return nil
        }
        if case .number(_, let digits)? = token?.kind, digits < 4 {
            index = start
            return nil
        }
        var first: Bool?
        if take("đầu") { first = true } else if take("cuối") { first = false }
        let found = year()
        if found == nil, first != nil { _ = take("năm") }
        return TimeUnit(shape: .months(count: count, first: first), year: found)
    }

    /// `2025-07-01`, as a program writes it.
    private mutating func isoDate() -> TimeUnit? {
        let start = index
        guard let year = fullYear(), isMark(0x2D), isMark(0x2D, at: 2) else {
            index = start
            return nil
        }
        index += 1
        if let month = small(1...12), isMark(0x2D) {
            index += 1
            if let day = small(1...31) {
                if CalendarDay(year, month, day) == nil { isInvalid = true }
                return TimeUnit(shape: .date(day: day, month: month), year: .number(year))
            }
        }
        index = start
        return nil
    }

    // MARK: years that stand elsewhere

    /// The days of each unit, a missing year or month taken from the next unit, else the one before.
    func resolved(_ units: [TimeUnit]) -> [(start: CalendarDay, end: CalendarDay)?] {
        var units = units
        for index in units.indices.dropLast().reversed() {
            let next = units[index + 1]
            units[index].year = units[index].year ?? next.year
            if case .dayOnly(let day) = units[index].shape, case .date(_, let month) = next.shape {
                units[index].shape = .date(day: day, month: month)
            }
        }
        for index in units.indices.dropFirst() {
            units[index].year = units[index].year ?? units[index - 1].year
        }
        return units.map { unit in
            switch unit.year {
            case .number(let year): unit.span(in: year)
            case .offset(let offset): planYear.flatMap { unit.span(in: $0 + offset) }
            case nil: planYear.flatMap { unit.span(in: $0) }
            }
        }
    }
}
