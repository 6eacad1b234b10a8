extension CalendarDay {
    /// Reads `2025-02-09`; nil for another writing or a day that is not.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        let digits = bytes.map { (0x30...0x39).contains($0) ? Int($0) - 0x30 : -1 }
        func number(_ range: Range<Int>) -> Int? {
            digits[range].contains(-1) ? nil : digits[range].reduce(0) { $0 * 10 + $1 }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year, month, day)
    }

    /// `9/2/2025`, as Vietnamese texts write it.
    public var vietnamese: String { "\(day)/\(month)/\(year)" }

    /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int { (dayNumber % 7 + 7) % 7 + 1 }

    /// The days from this day to another; negative when that lies before.
    public func days(to other: CalendarDay) -> Int { other.dayNumber - dayNumber }

    /// Days since Monday, 1 January 1900.
    private var dayNumber: Int {
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400 - 460
        let months = (1..<month).reduce(0) { $0 + Self.length(of: $1, in: year) }
        return (year - 1900) * 365 + leapDays + months + day - 1
    }
}
