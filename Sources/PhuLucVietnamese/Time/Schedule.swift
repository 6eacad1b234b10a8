/// A time cell: its text, and what was understood of it.
public struct Schedule: Hashable, Sendable {
    /// What kind of time a text states.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One day: `Ngày 20/7/2025`.
        case date
        /// A last day: `Trước 10/2/2025`, `Đến hết năm 2025`.
        case deadline
        case month
        case quarters
        case halfYear
        case year
        /// Several years, also open ones: `Giai đoạn 2024-2025`, `Năm 2025 và các năm tiếp theo`.
        case years
        /// From one time to another: `Từ tháng 3 đến tháng 9`, `9 tháng đầu năm`.
        case range
        /// All the time: `Thường xuyên`.
        case continuous
        /// Again and again: `Hằng quý`, `Trước ngày 20 hằng tháng`.
        case recurring
        /// When something happens: `Khi có phát sinh`, `Sau khi …`.
        case onEvent
        /// Stated elsewhere: `Theo Kế hoạch riêng`.
        case reference
        /// The state of the work in place of a time: `Đã hoàn thành`.
        case state
        case unknown
    }

    /// The text word for word.
    public var text: String
    public var kind: Kind
    /// The first day as `2025-07-01`; nil where it is not sure.
    public var start: String?
    /// The last day, or with `endInclusive` false the day by which all is done.
    public var end: String?
    /// False for `trước …`; nil without an end.
    public var endInclusive: Bool?
    /// The bracket or remark that stands beside the time, without its brackets.
    public var condition: String?

    public init(
        text: String, kind: Kind, start: String? = nil, end: String? = nil, endInclusive: Bool? = nil,
        condition: String? = nil
    ) {
        self.text = text
        self.kind = kind
        self.start = start
        self.end = end
        self.endInclusive = endInclusive
        self.condition = condition
    }

    /// What a time cell says; a missing year is the plan's.
    ///
    /// Day comes before month, with `/`, `-` or `.` between. Only days that exist are dates. Quarters,
    /// months and dates that do not touch, vague parts (`Cuối năm`) and what repeats within the year have
    /// no dates; what comes back each year has those of the plan's year.
    public static func understanding(_ text: String, planYear: Int?) -> Schedule {
        let planYear = planYear.flatMap { CalendarDay.years.contains($0) ? $0 : nil }
        let (core, condition) = withoutBrackets(text)
        var found = understandingOfList(core, planYear: planYear)
        if found.kind == .unknown, let condition, core.allSatisfy({ $0 == " " }) {
            found = Reading.of(condition, planYear: planYear)
            found.condition = nil
        } else if let condition {
            found.condition = condition
        }
        return Schedule(
            text: text, kind: found.kind, start: found.start?.iso, end: found.end?.iso,
            endInclusive: found.end == nil ? nil : found.endInclusive, condition: found.condition)
    }

    /// Readings parted by `;` that agree in kind are one; what they do not share is not sure.
    private static func understandingOfList(_ text: Substring, planYear: Int?) -> Reading {
        let whole = Reading.of(text, planYear: planYear)
        guard whole.kind == .unknown else { return whole }
        var parts = text.split(separator: ";")
        if parts.count < 2 { parts = text.split(separator: " / ") }
        guard parts.count > 1, parts.count <= 12 else { return whole }
        let readings = parts.map { Reading.of($0, planYear: planYear) }
        guard var first = readings.first, readings.allSatisfy({ $0.kind == first.kind }) else { return whole }
        if !readings.allSatisfy({ $0.start == first.start && $0.end == first.end }) {
            first.start = nil
            first.end = nil
        }
        return first
    }

    /// The text outside brackets, and the words inside them.
    private static func withoutBrackets(_ text: String) -> (core: Substring, condition: String?) {
        guard let open = text.utf8.firstIndex(of: 0x28) else { return (text[...], nil) }
        let inside = Substring(text.utf8[open...].dropFirst())
        guard let close = inside.utf8.lastIndex(of: 0x29) else { return (text[..<open], trimmed(inside)) }
        let after = text.utf8[close...].dropFirst()
        return (Substring(text[..<open] + String(Substring(after))), trimmed(inside[..<close]))
    }

    static func trimmed(_ text: Substring) -> String? {
        let words = text.withSingleBlanks
        return words.isEmpty ? nil : words
    }
}
