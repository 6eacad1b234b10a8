import PhuLucAnnex
import PhuLucSpreadsheet

/// A sending out of report forms (*đợt báo cáo*): one workbook for every agency that owes something.
public struct ReportCampaign: Sendable {
    public let deadline: ReportDeadline
    public let name: String
    public let library: FormLibrary

    /// - Parameter name: tells two sendings out for one period apart; the period's code when absent.
    public init(_ deadline: ReportDeadline, name: String? = nil, library: FormLibrary) {
        self.deadline = deadline
        self.name = name ?? deadline.period.code
        self.library = library
    }

    /// The workbook for an agency: the forms it owes, addressed to it; `nil` when it owes none.
    ///
    /// - Throws: `Fault` with `.unknownForm` when it owes a form that the library has not.
    public func workbook(for agency: ReportingAgency) throws(Fault) -> ReportWorkbook? {
        guard !agency.forms.isEmpty else { return nil }
        var forms: [Form] = []
        for id in agency.forms { forms.append(try library.form(id)) }
        let address = ReportAddress(
            agencyID: agency.id, agency: agency.name, period: deadline.period.code,
            periodName: deadline.period.name.vi, from: deadline.from.vietnamese, to: deadline.to.vietnamese,
            due: deadline.due.vietnamese)
        return ReportWorkbook(forms: forms, address: address, campaign: name)
    }

    /// The name of an agency's file: `2025-Q3_so-tu-phap.xlsx`.
    public func fileName(for agency: ReportingAgency) -> String { "\(deadline.period.code)_\(agency.id).xlsx" }
}
