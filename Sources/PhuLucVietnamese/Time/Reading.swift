/// What was understood of a time, before it is put into words.
struct Reading: Hashable {
    var kind = Schedule.Kind.unknown
    var start: CalendarDay?
    var end: CalendarDay?
    var endInclusive = true
    var condition: String?

    /// Reads a text without brackets, from the plainest shapes to the general one.
    static func of(_ text: some StringProtocol, planYear: Int?) -> Reading {
        let text = Substring(text)
        let tokens = TimeToken.tokens(of: text)
        guard !tokens.isEmpty else { return Reading() }
        if let kind = TimeWords.kind(of: tokens) {
            return Reading(kind: kind).overPlanYear(tokens, planYear)
        }
        var reader = TimeReader(tokens, text: text, planYear: planYear)
        return reader.reading()
    }

    /// What is continuous fills its year, the plan's where no other is named.
    private func overPlanYear(_ tokens: [TimeToken], _ planYear: Int?) -> Reading {
        guard kind == .continuous else { return self }
        var years: [Int] = []
        for token in tokens {
            if case .number(let value, let digits) = token.kind, digits == 4 { years.append(value) }
        }
        guard years.count < 2, let year = years.first ?? planYear else { return self }
        var filled = self
        filled.start = CalendarDay(year, 1, 1)
        filled.end = CalendarDay(year, 12, 31)
        return filled
    }
}
