/// The heights and merges of a sheet, from the top down: what is written before a row's cells.
struct RowHeads {
    enum Head {
        case height(row: Int, Double)
        case merge(MergeDraft, CellDraft.Value)
    }

    private let heights: [(key: Int, value: Double)]
    private let merges: [(draft: MergeDraft, value: CellDraft.Value)]
    private var height = 0
    private var merge = 0

    init(_ plan: SheetPlan) {
        heights = plan.draft.rowHeights.sorted { $0.key < $1.key }
        merges = plan.merges
    }

    /// The next one that belongs to a row or one above it; a row's height comes before its merges.
    mutating func next(upTo row: Int) -> Head? {
        let heightRow = height < heights.count ? heights[height].key : .max
        let mergeRow = merge < merges.count ? merges[merge].draft.range.first.row : .max
        if height < heights.count, heightRow <= row, heightRow <= mergeRow {
            defer { height += 1 }
            return .height(row: heightRow, heights[height].value)
        }
        guard merge < merges.count, mergeRow <= row else { return nil }
        defer { merge += 1 }
        return .merge(merges[merge].draft, merges[merge].value)
    }
}
