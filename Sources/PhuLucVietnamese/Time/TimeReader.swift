/// Reads the calendar times of a text: a prefix, units with `,` `và` `-` `đến` between, a suffix.
struct TimeReader {
    let tokens: [TimeToken]
    let text: Substring
    let planYear: Int?
    var index = 0
    /// Set when a date was written that no calendar has; nothing of such a text is sure.
    var isInvalid = false

    init(_ tokens: [TimeToken], text: Substring, planYear: Int?) {
        self.tokens = tokens
        self.text = text
        self.planYear = planYear
    }

    /// What kind of prefix stood before the units.
    struct Prefix: Hashable {
        var deadline = false
        var exclusive = false
        var from = false
        var vague = false
        var atEnd = false
        /// `Giai đoạn`, `Nhiệm kỳ`, `Năm học`: years whose first and last day may be others.
        var period = false
        var unsureYears = false
    }

    /// The whole text as a reading; `unknown` when anything is left over that is no suffix.
    mutating func reading() -> Reading {
        let prefix = prefix()
        let afterPrefix = index
        let (units, isRange) = units()
        guard !isInvalid else { return Reading() }
        if units.isEmpty {
            index = afterPrefix
            return withoutUnits(prefix)
        }
        var suffix = suffix(after: units)
        if prefix.from, units.count == 1 { suffix?.isOpen = true }
        guard !isInvalid, let suffix, let kind = kind(of: units, isRange, prefix, suffix) else { return Reading() }
        var reading = Reading(kind: kind, condition: suffix.condition)
        if let span = span(of: units, isRange, prefix) { place(span, in: &reading, prefix, suffix) }
        return reading
    }

    private func kind(of units: [TimeUnit], _ isRange: Bool, _ prefix: Prefix, _ suffix: Suffix) -> Schedule.Kind? {
        guard let first = units.first, let last = units.last else { return nil }
        if suffix.recurs { return .recurring }
        if prefix.deadline { return .deadline }
        let alike = units.allSatisfy { $0.isLike(first) }
        let years = first.shape == .year && alike
        if suffix.isOpen { return years ? .years : .range }
        if years { return isOneYear(units) && !prefix.period ? .year : .years }
        if case .dayOnly = last.shape { return nil }
        if isRange { return first.kind == .quarters && last.kind == .quarters && !prefix.from ? .quarters : .range }
        return alike ? first.kind : nil
    }

    private func isOneYear(_ units: [TimeUnit]) -> Bool {
        let starts = resolved(units).map { $0?.start }
        return starts.allSatisfy { $0 == starts.first }
    }

    /// The days that the units cover together; nil where they leave gaps or are vague.
    private func span(
        of units: [TimeUnit], _ isRange: Bool, _ prefix: Prefix
    ) -> (start: CalendarDay, end: CalendarDay)? {
        let spans = resolved(units).compactMap { $0 }
        guard spans.count == units.count, var joined = spans.first, !prefix.unsureYears else { return nil }
        if prefix.exclusive, units.count > 1 { return nil }
        if prefix.vague, !(prefix.deadline && prefix.atEnd && !prefix.exclusive) { return nil }
        for span in spans.dropFirst() {
            if !isRange, span == joined { continue }
            guard isRange ? joined.start <= span.end : joined.end.next == span.start else { return nil }
            joined.end = span.end
        }
        return joined
    }

    private func place(
        _ span: (start: CalendarDay, end: CalendarDay), in reading: inout Reading, _ prefix: Prefix, _ suffix: Suffix
    ) {
        if prefix.deadline {
            reading.end = prefix.exclusive ? span.start : span.end
            reading.endInclusive = !prefix.exclusive
            return
        }
        reading.start = span.start
        reading.end = suffix.isOpen ? nil : span.end
    }
}
