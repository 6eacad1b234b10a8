extension CivilDate {
    /// Reads ISO 8601: `2025-07-01`, `2025-07-01T08:00`, `2025-07-01T08:00:00.250Z`, `08:00:00`.
    public init?(iso text: some StringProtocol) {
        var body = Substring(text)
        if body.last == "Z" || body.last == "z" { body.removeLast() }
        let halves = body.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == "t" || $0 == " " }
        guard let first = halves.first else { return nil }
        self.init(year: 0, month: 0, day: 0)
        if first.contains(":") {
            guard halves.count == 1, readTime(first) else { return nil }
            return
        }
        guard readDay(first) else { return nil }
        if halves.count == 2, !readTime(halves[1]) { return nil }
    }

    private mutating func readDay(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Self.digits($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return false }
        (self.year, self.month, self.day) = (year, month, day)
        return true
    }

    private mutating func readTime(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Self.digits(parts[0]), let minute = Self.digits(parts[1]),
            hour < 24, minute < 60
        else { return false }
        (self.hour, self.minute) = (hour, minute)
        guard parts.count == 3 else { return true }
        let seconds = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let second = Self.digits(seconds[0]), second < 60 else { return false }
        self.second = second
        if seconds.count == 2 {
            guard let fraction = Double("0." + seconds[1]), seconds[1].allSatisfy(\.isNumber) else { return false }
            millisecond = min(Int((fraction * 1000).rounded()), 999)
        }
        return true
    }

    private static func digits(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        return Int(text)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
