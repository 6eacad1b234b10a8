import PhuLucAnnex
import PhuLucVietnamese

/// Whether an agency sent its report, and how full it is.
public struct AgencyStatus: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case returned
        case missing
        /// Sent after the day it was due; counted all the same.
        case late
        /// A return that does not count, for a later one came.
        case replaced
    }

    /// One form of an agency.
    public struct FormStatus: Hashable, Sendable {
        public var id: String
        public var isOwed: Bool
        public var isReturned: Bool
        /// How many cells must be filled, and how many hold a figure or “-”.
        public var required: Int
        public var reported: Int
    }

    public var agency: ReportingAgency
    public var status: Status
    public var file: String?
    /// The day its file was written, in Vietnam; the day it was saved when that is not known.
    public var date: CalendarDay?
    public var forms: [FormStatus]
    /// The tasks of the agency's plan and those done, where a form asks for them.
    public var planned: Double?
    public var done: Double?

    public var required: Int { forms.reduce(0) { $0 + $1.required } }
    public var reported: Int { forms.reduce(0) { $0 + $1.reported } }
    /// The share of required cells that are filled, 0 to 1; nil when nothing is required.
    public var share: Double? { required > 0 ? Double(reported) / Double(required) : nil }
    /// The share of the plan that is done, 0 to 1.
    public var planShare: Double? {
        guard let planned, let done, planned > 0 else { return nil }
        return done / planned
    }

    /// Every agency that owes or sent something, then the returns that were replaced.
    static func all(
        _ selection: ReturnSelection, asked: [ReportingAgency], forms: [FormTotals], due: CalendarDay?,
        texts: ReportTexts
    ) -> [AgencyStatus] {
        let answers = Dictionary(
            selection.counted.map { ($0.agency.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
        let required = forms.map(\.required)
        let current = asked.compactMap { agency -> AgencyStatus? in
            let answer = answers[agency.id]
            let forms = zip(forms, required)
            let entries = forms.compactMap { totals, cells -> FormStatus? in
                let isOwed = agency.forms.contains(totals.form.id)
                let isReturned = totals.isReturned(by: agency)
                guard isOwed || isReturned else { return nil }
                return FormStatus(
                    id: totals.form.id, isOwed: isOwed, isReturned: isReturned, required: cells.count,
                    reported: totals.filled(by: agency, among: cells))
            }
            guard answer != nil || !entries.isEmpty else { return nil }
            var status = AgencyStatus(
                agency: agency, status: .missing, file: answer?.file, date: answer?.date, forms: entries)
            if let answer {
                status.status = due.map { answer.isLate(after: $0) } == true ? .late : .returned
                for (totals, _) in forms { status.takePlan(totals, texts.collected.planRow) }
            }
            return status
        }
        return current
            + selection.replaced.map {
                AgencyStatus(
                    agency: $0.agency, status: .replaced, file: $0.answer.file, date: $0.answer.date, forms: [])
            }
    }

    /// Takes the two sides of the row that says how much of the plan is done.
    private mutating func takePlan(_ totals: FormTotals, _ id: String) {
        guard let formula = totals.form.row(id)?.formula, let divisor = formula.divisor,
            let contributor = totals.contributors.first(where: { $0.agency.id == agency.id }),
            let field = totals.form.inputColumns.first?.field, planned == nil
        else { return }
        planned = divisor.value { contributor.figures.value($0, field) }
        done = formula.sum.value { contributor.figures.value($0, field) }
    }
}

extension Return {
    /// Seconds that Vietnam's clocks are before those of Greenwich.
    private static let zone = 7 * 3600

    /// The day in Vietnam on which its file was written, else saved.
    var date: CalendarDay? {
        (received ?? saved).flatMap { seconds in
            let (local, overflow) = seconds.addingReportingOverflow(Self.zone)
            return overflow ? nil : CalendarDay(dayOf: local)
        }
    }

    func isLate(after due: CalendarDay) -> Bool { date.map { $0 > due } ?? false }
}

extension CalendarDay {
    /// The day of a moment in seconds since 1970; nil outside the years of schedules.
    fileprivate init?(dayOf seconds: Int) {
        // Days from 0000-03-01 in eras of 400 years (Howard Hinnant, "chrono-compatible low-level date algorithms").
        guard let days = Int32(exactly: seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)) else { return nil }
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let day = shifted - era * 146_097
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let ofYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        self.init(
            year + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
            ofYear - (153 * month + 2) / 5 + 1)
    }
}
