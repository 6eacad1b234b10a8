import PhuLucAnnex
import PhuLucSpreadsheet

/// Annex 01 as it is sent to an agency: an empty plan of its own, with its name, the year and the due day.
public struct PlanRequest: Sendable {
    public let year: Int
    /// The day by which the plan is issued, as `d/m/yyyy`.
    public let due: String
    public let library: FormLibrary

    public init(year: Int, due: String, library: FormLibrary) {
        self.year = year
        self.due = due
        self.library = library
    }

    /// The workbook for an agency; `nil` when it makes no plan of its own.
    ///
    /// - Parameter form: the id of the plan's form.
    /// - Throws: `Fault` with `.unknownForm`.
    public func draft(for agency: ReportingAgency, form id: String) throws(Fault) -> WorkbookDraft? {
        guard agency.owesPlan else { return nil }
        let form = try library.form(id)
        let texts = library.texts
        var plan = form.blankPlan
        plan.title = texts.planTitle.filled(["year": String(year)])
        plan.attributes["preamble"] = .array(
            [texts.agency.filled(["agency": agency.name]), texts.planDue.filled(["due": due])].map {
                .object(["text": .string($0)])
            })
        var draft = plan.draft(form: form, words: library.words)
        let passport = Passport(
            agencyID: agency.id, agency: agency.name, period: "\(year)-plan", campaign: "\(year)-plan",
            forms: [
                Passport.FormEntry(
                    id: form.id, version: String(form.edition), sheet: form.sheet, fingerprint: form.fingerprint)
            ])
        var hidden = SheetDraft(name: Passport.sheetName)
        hidden.isHidden = true
        hidden.cells = passport.cells(StyleDraft(wraps: false, hasBorder: false))
        draft.sheets.append(hidden)
        draft.properties.custom = passport.properties
        return draft
    }

    /// The name of an agency's file: `2026-plan_so-tu-phap.xlsx`.
    public func fileName(for agency: ReportingAgency) -> String { "\(year)-plan_\(agency.id).xlsx" }
}
