extension TimeReader {
    /// The units here and whether they are the two ends of a range.
    mutating func units() -> (units: [TimeUnit], isRange: Bool) {
        guard let first = unit(like: nil) else { return ([], false) }
        var units = [first]
        var isRange = false
        while units.count < 24, !isInvalid {
            let before = index
            guard let joint = joint(), joint == .list || units.count == 1,
                !(isRange && joint == .list), let next = unit(like: units[units.count - 1])
            else {
                index = before
                break
            }
            isRange = joint == .range
            units.append(next)
        }
        return (units, isRange)
    }

    private enum Joint {
        case list, range
    }

    private mutating func joint() -> Joint? {
        if isMark(0x2C) || isMark(0x3B) || isMark(0x26) || isMark(0x2B) {
            index += 1
            _ = take("và")
            return .list
        }
        if take("và") || take("hoặc") { return .list }
        guard isMark(0x2D) || word() == "đến" || word() == "tới" else { return nil }
        index += 1
        _ = take("đến")
        _ = take("hết")
        _ = take("cuối")
        return .range
    }

    /// One unit; after another of its kind its own word may be missing (`Quý III, IV`).
    private mutating func unit(like before: TimeUnit?) -> TimeUnit? {
        let start = index
        let unit = worded() ?? before.flatMap { continued($0) } ?? numeric()
        if unit == nil { index = start }
        return unit
    }

    private mutating func worded() -> TimeUnit? {
        let start = index
        if take("ngày") {
            if let unit = numeric(afterDay: true) { return unit }
        } else if take("tháng") || (word() == "t" && isGluedNumber(1) && take("t")) {
            if let month = small(1...12) { return TimeUnit(shape: .month(month), year: year()) }
        } else if let quarter = quarter() {
            return TimeUnit(shape: .quarter(quarter), year: year())
        } else if let unit = yearUnit() {
            return unit
        }
        index = start
        return nil
    }

    private func isGluedNumber(_ offset: Int) -> Bool {
        guard index + offset < tokens.count, case .number = tokens[index + offset].kind else { return false }
        return !tokens[index + offset].spaced
    }

    // MARK: quarters

    /// `Quý I`, `Quý 1`, `QI`, `Q1`, `Q.I`.
    private mutating func quarter() -> Int? {
        let start = index
        if take("quý") {
            if let quarter = romanQuarter() ?? small(1...4) { return quarter }
        } else if take("q") {
            if isMark(0x2E) { index += 1 }
            if let quarter = romanQuarter() ?? small(1...4) { return quarter }
        } else if let word = word(), word.hasPrefix("q"), let quarter = Self.roman(word.dropFirst()) {
            index += 1
            return quarter
        }
        index = start
        return nil
    }

    private mutating func romanQuarter() -> Int? {
        guard let word = word(), let quarter = Self.roman(word[...]) else { return nil }
        index += 1
        return quarter
    }

    private static func roman(_ word: Substring) -> Int? {
        switch word {
        case "i": 1
        case "ii": 2
        case "iii": 3
        case "iv": 4
        default: nil
        }
    }

    // MARK: years

    /// `Năm 2025`, `cả năm`, `năm trước`; `năm` alone is the plan's.
    private mutating func yearUnit() -> TimeUnit? {
        let start = index
        let whole = take("cả")
        if take("năm") {
            if let year = fullYear() { return TimeUnit(shape: .year, year: .number(year)) }
            if let offset = yearOffset() { return TimeUnit(shape: .year, year: .offset(offset)) }
            if whole || token == nil { return TimeUnit(shape: .year, year: nil) }
        }
        index = start
        return nil
    }

    /// The year behind a unit: `/2025`, `-2025`, `năm 2025`, `2025`, `năm trước liền kề`.
    mutating func year() -> TimeUnit.Year? {
        let start = index
        if isMark(0x2F) || isMark(0x2D) || isMark(0x2E) {
            index += 1
            if let year = fullYear() { return .number(year) }
            index = start
            return nil
        }
        if isMark(0x2C), word(at: 1) == "năm" { index += 1 }
        _ = take("của")
        if take("năm") {
            if let year = fullYear() { return .number(year) }
            if let offset = yearOffset() { return .offset(offset) }
        } else if index == start, let year = fullYear() {
            return .number(year)
        }
        index = start
        return nil
    }

    /// The words behind `năm` that count from the plan's year.
    private mutating func yearOffset() -> Int? {
        if take("thực", "hiện") || take("kế", "hoạch") || take("nay") { return 0 }
        if take("trước", "liền", "kề") || take("trước") { return -1 }
        if take("sau", "liền", "kề") || take("sau") || take("tiếp", "theo") || take("kế", "tiếp") { return 1 }
        return nil
    }

    /// Four digits, also broken by a narrow column (`202 5`).
    mutating func fullYear() -> Int? {
        guard case .number(let value, let digits)? = token?.kind else { return nil }
        if digits == 4 {
            guard CalendarDay.years.contains(value) else { return nil }
            index += 1
            return value
        }
        guard digits < 4, index + 1 < tokens.count, case .number(let rest, let more) = tokens[index + 1].kind,
            digits + more == 4
        else { return nil }
        let joined = (0..<more).reduce(value) { sum, _ in sum * 10 } + rest
        guard CalendarDay.years.contains(joined) else { return nil }
        index += 2
        return joined
    }

    // MARK: numbers

    /// A number of one or two digits within a range.
    mutating func small(_ range: ClosedRange<Int>) -> Int? {
        guard case .number(let value, let digits)? = token?.kind, digits <= 2, range.contains(value) else { return nil }
        index += 1
        return value
    }

    /// A bare number or numeral of the kind before: the IV of `Quý III, IV`, the 10 of `Tháng 4 - 10`.
    private mutating func continued(_ before: TimeUnit) -> TimeUnit? {
        let start = index
        var unit: TimeUnit?
        if case .month = before.shape {
            _ = take("t")
            unit = small(1...12).map { TimeUnit(shape: .month($0), year: year()) }
        } else if case .quarter = before.shape {
            unit = (romanQuarter() ?? small(1...4)).map { TimeUnit(shape: .quarter($0), year: year()) }
        }
        // What goes on with a stroke or `tháng` is a date of its own: `Tháng 4, 15/5/2025`.
        if unit == nil || isMark(0x2F) || word() == "tháng" {
            index = start
            return nil
        }
        return unit
    }
}
