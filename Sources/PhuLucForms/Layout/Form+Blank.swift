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
            return blankPlan.draft(form: self, words: library.words)
        case .table:
            let rows = (0..<Self.blankRows).map { IndexTable.Row(id: "r\($0 + 1)") }
            return IndexTable(form: id, title: title, rows: rows).draft(form: self, words: library.words)
        }
    }

    /// A plan of empty rows, with what the form says above its table.
    var blankPlan: Plan {
        let rows = (0..<Self.blankRows).map { _ in
            Objective(text: "", tasks: [PlanTask(text: "", activities: [Activity()])])
        }
        return Plan(
            form: id, heading: heading, title: title, attachedTo: attachedTo, sections: [Section(objectives: rows)])
    }

    /// How many empty rows a form without rows of its own has.
    private static let blankRows = 12
}
