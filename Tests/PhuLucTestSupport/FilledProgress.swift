import PhuLuc

/// Workbooks of plan progress as agencies would fill them in.
public enum FilledProgress {
    /// The workbook of an agency with its open cells filled, as a draft.
    ///
    /// - Parameter fill: what is said of an activity, by its id.
    public static func draft(
        _ workbook: ProgressWorkbook, library: FormLibrary, _ fill: (String) -> ActivityProgress?
    ) throws -> WorkbookDraft {
        var draft = try workbook.draft(library)
        let form = try library.form(ProgressWorkbook.formID)
        for (row, id) in rows(of: draft) {
            guard let said = fill(id) else { continue }
            for field in ActivityProgress.fields {
                guard let column = form.columns.firstIndex(where: { $0.field == field }) else { continue }
                set(&draft, CellReference(row: row, column: column + 2), said[field])
            }
        }
        return draft
    }

    /// The rows of the activities, by the ids of the hidden column.
    public static func rows(of draft: WorkbookDraft) -> [(row: Int, id: String)] {
        draft.sheets[0].cells.compactMap { cell in
            guard cell.reference.column == 1, case .text(let text) = cell.value, let id = text.split(separator: " ").last
            else { return nil }
            return (cell.reference.row, String(id))
        }
    }

    /// Puts a text into a cell of the first sheet; an empty one clears it.
    public static func set(_ draft: inout WorkbookDraft, _ place: CellReference, _ text: String) {
        guard let index = draft.sheets[0].cells.firstIndex(where: { $0.reference == place }) else { return }
        draft.sheets[0].cells[index].value = text.isEmpty ? .blank : .text(text)
    }

    /// Takes out the row of an activity, as far as its own cells go, and what knows of it.
    public static func clearRow(_ draft: inout WorkbookDraft, _ row: Int) {
        for index in draft.sheets[0].cells.indices where draft.sheets[0].cells[index].reference.row == row {
            draft.sheets[0].cells[index].value = .blank
        }
    }
}
