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
            var plan = Plan(form: id)
            (plan.heading, plan.title, plan.attachedTo) = (heading, title, attachedTo)
            plan.sections = [
                Section(
                    objectives: (0..<Self.blankRows).map { _ in
                        Objective(text: "", tasks: [PlanTask(text: "", activities: [Activity()])])
                    })
            ]
            return plan.draft(form: self, words: library.words)
        case .table:
            let rows = (0..<Self.blankRows).map { IndexTable.Row(id: "r\($0 + 1)") }
            return IndexTable(form: id, title: title, rows: rows).draft(form: self, words: library.words)
        }
    }

    /// How many empty rows a form without rows of its own has.
    private static let blankRows = 12
}
