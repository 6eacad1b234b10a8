/// A sheet whose draft was found sound, with its cells in the order they are written.
struct SheetPlan {
    let draft: SheetDraft
    /// The draft's cells row by row, without those that a merge covers.
    let cells: [CellDraft]
    /// The merges by their first cell, with the value that each shows.
    let merges: [(draft: MergeDraft, value: CellDraft.Value)]
    /// How many cells the written part holds, covered ones included.
    let cellCount: Int

    /// Whether no merge reaches down into another row.
    var isFlat: Bool { merges.allSatisfy { $0.draft.range.rows.count == 1 } }

    /// Most cells that the merges of one sheet may cover together.
    static let coveredLimit = 8_000_000

    /// Checks a draft whole before anything is written.
    ///
    /// - Parameter sheets: the names of the workbook's sheets.
    /// - Throws: `.malformedData` with the sheet, the cell and what is wrong; `.tooLarge`.
    init(_ draft: SheetDraft, among sheets: Set<String>) throws(Fault) {
        self.draft = draft
        do throws(Fault) {
            try draft.checkMeasures()
            try draft.page.check()
            try draft.checkFeatures(among: sheets)
            let sorted = try draft.sortedCells()
            let merges = try draft.sortedMerges()
            var covered = 0
            for merge in merges {
                covered += merge.range.rows.count * merge.range.columns.count
                guard covered <= Self.coveredLimit else { throw Fault(.tooLarge, cell: "\(merge.range)") }
            }
            (cells, self.merges) = try Self.place(sorted, in: merges)
            cellCount = cells.count + covered
        } catch {
            var fault = error
            fault.sheet = draft.name
            throw fault
        }
    }

    /// Parts the cells that merges cover from the others; both come row by row.
    private static func place(
        _ cells: [CellDraft], in merges: [MergeDraft]
    ) throws(Fault) -> (free: [CellDraft], merges: [(draft: MergeDraft, value: CellDraft.Value)]) {
        guard !merges.isEmpty else { return (cells, []) }
        var free: [CellDraft] = []
        free.reserveCapacity(cells.count)
        var placed = merges.map { (draft: $0, value: CellDraft.Value.blank) }
        var active: [Int] = []
        var next = 0
        for cell in cells {
            while next < merges.count, merges[next].range.first <= cell.reference {
                active.append(next)
                next += 1
            }
            active.removeAll { merges[$0].range.last.row < cell.reference.row }
            guard let index = active.first(where: { merges[$0].range.contains(cell.reference) }) else {
                free.append(cell)
                continue
            }
            if cell.reference == merges[index].range.first {
                placed[index].value = cell.value
            } else if cell.value != .blank {
                let range = merges[index].range
                throw .draft("a value under the merge \(range) would not be seen", cell: cell.reference)
            }
        }
        return (free, placed)
    }
}
