import PhuLucAnnex
import PhuLucSpreadsheet

extension Form {
    /// The empty form, to be filled in by hand.
    ///
    /// A report has its rows, with the inputs open and the rest locked; a plan or table has a few empty rows.
    public func blank(_ library: FormLibrary) -> WorkbookDraft {
        switch kind {
        case .report:
            return ReportWorkbook(forms: [self]).draft(library)
        case .plan:
            return blankPlan.draft(form: self, words: library.words).carrying(self)
        case .table:
            let rows = (0..<Self.blankRows).map { IndexTable.Row(id: "r\($0 + 1)") }
            var table = IndexTable(form: id, title: above == nil ? title : nil, rows: rows)
            if above == nil {
                for (key, text) in [("heading", heading), ("attachedTo", attachedTo)] {
                    if let text { table.attributes[key] = .string(text) }
                }
            }
            return table.draft(form: self, words: library.words).carrying(self)
        }
    }

    /// A plan of empty rows, with what the form says above its table.
    var blankPlan: Plan {
        let rows = (0..<Self.blankRows).map { _ in
            Objective(text: "", tasks: [PlanTask(text: "", activities: [Activity()])])
        }
        var plan = Plan(form: id, sections: [Section(objectives: rows)])
        // An office's own lines say these, and stand as they are.
        if above == nil { (plan.heading, plan.title, plan.attachedTo) = (heading, title, attachedTo) }
        return plan
    }

    /// How many empty rows a form without rows of its own has.
    private static let blankRows = 12
}

extension WorkbookDraft {
    /// The workbook with a form's passport, by which it is known again.
    fileprivate func carrying(_ form: Form) -> WorkbookDraft {
        let passport = Passport(
            agencyID: "", agency: "", period: "", campaign: "",
            forms: [
                Passport.FormEntry(
                    id: form.id, version: String(form.edition), sheet: form.sheet, fingerprint: form.fingerprint)
            ])
        var sheet = SheetDraft(name: Passport.sheetName)
        sheet.isHidden = true
        let style = StyleDraft(wraps: false, hasBorder: false)
        sheet.cells = (passport.cells(style) + Passport.cells(of: [form], style)).sorted { $0.reference < $1.reference }
        var draft = self
        draft.sheets.append(sheet)
        draft.properties.custom += passport.properties
        return draft
    }
}
