import PhuLucAnnex
import PhuLucSpreadsheet

/// A plan on paper, and where its activities stand.
///
/// Where the form tells progress, column A is hidden and holds the ids of what begins in each row.
struct PlanSheet {
    let form: Form
    /// The sheet, once composed.
    private(set) var draft: SheetDraft
    /// The row of the sheet of each activity, by its id.
    private(set) var rows: [String: Int] = [:]
    private let hiddenColumns: Int

    /// - Parameters:
    ///   - texts: the lines of the form of plan progress.
    ///   - lines: what stands below the title; what the plan says of itself when absent.
    ///   - isOpen: whether agencies fill it in: every row has its texts to itself.
    init(
        _ plan: Plan, form: Form, words: Words, texts: ReportTexts? = nil, lines: [String]? = nil,
        isOpen: Bool = false, fontSize: Double? = nil
    ) {
        self.form = form
        var composer = PlanComposer(plan, form: form, words: words, isOpen: isOpen, fontSize: fontSize)
        let wrapped = form.tracksProgress ? texts : nil
        composer.compose(
            title: plan.title.map { title in wrapped?.progress.title.filled(["title": title]) ?? title },
            lines: lines ?? wrapped.map { plan.reportingLines($0) } ?? [])
        let (draft, starts) = composer.composer.sheetDraft(name: form.sheet)
        self.draft = draft
        hiddenColumns = composer.holdsIDs ? 1 : 0
        guard composer.holdsIDs else { return }
        addIDs(composer.ids.map { (starts[$0.row], $0.ids) })
    }

    /// The column of the sheet of a field, from 1.
    func column(_ field: String) -> Int? {
        form.columns.firstIndex { $0.field == field }.map { $0 + 1 + hiddenColumns }
    }

    private mutating func addIDs(_ ids: [(row: Int, ids: [String])]) {
        draft.hiddenColumns = [1]
        draft.columnWidths[1] = 10
        let style = StyleDraft(font: CellFont(name: form.text.font, size: 8), wraps: false, hasBorder: false)
        for (row, ids) in ids {
            if let id = ids.last { rows[id] = row }
            let text = ids.map(\.writtenID).joined(separator: " ")
            guard !text.isEmpty else { continue }
            draft.cells.append(CellDraft(CellReference(row: row, column: 1), .text(text), style))
        }
        draft.cells.sort { $0.reference < $1.reference }
    }
}
