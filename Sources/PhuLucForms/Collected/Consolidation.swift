import PhuLucAnnex
import PhuLucVietnamese

/// The returns of many agencies as one report: totals with their traces, who sent what, and every finding.
///
/// The order in which the returns are given never matters: agencies stand in the order of their list, returns of one
/// agency are put in order by ``Return/replaces(_:)``, and figures are added in the order of the agencies.
public struct Consolidation: Sendable {
    public let period: ReportPeriod
    /// The day the returns were due, if it was said.
    public let due: CalendarDay?
    /// One entry for every form that is owed or was sent, in the order of the library.
    public let forms: [FormTotals]
    /// The agencies that owe or sent something, and beside them every return that another one replaced.
    public let agencies: [AgencyStatus]
    /// How full the returns are, field of reform by field of reform.
    public let sections: [SectionCompletion]
    /// The earlier report that the figures stand beside; `nil` when none was given.
    public let comparison: ReportComparison?
    /// What the counted returns say of themselves, and what adding them up showed.
    public let findings: [Finding]
    let texts: ReportTexts

    /// Adds returns up.
    ///
    /// - Parameters:
    ///   - agencies: who is asked, and for which forms; when empty, whoever sent a return is taken.
    ///   - due: the last day on time; nobody is late without it.
    ///   - earlier: reports of earlier periods; the figures are compared with the last of them.
    public init(
        returns: [Return], agencies: [ReportingAgency] = [], period: ReportPeriod, due: CalendarDay? = nil,
        library: FormLibrary, earlier: [EarlierReport] = []
    ) {
        self.period = period
        self.due = due
        texts = library.texts
        let selection = ReturnSelection(returns, agencies: agencies, period: period)
        let asked = agencies.isEmpty ? selection.counted.map(\.agency) : agencies
        let forms = library.forms.filter { $0.kind == .report }.compactMap { form in
            FormTotals(form, selection.counted, asked: asked, period: period, texts: library.texts)
        }
        self.forms = forms
        self.agencies = AgencyStatus.all(selection, asked: asked, forms: forms, due: due, texts: library.texts)
        sections = SectionCompletion.all(forms)
        comparison = ReportComparison(of: period, with: earlier)
        findings =
            selection.findings + forms.flatMap(RatioUneven.findings)
            + (comparison.map { TotalDecreases.findings(in: forms, beside: $0) } ?? [])
    }
}
