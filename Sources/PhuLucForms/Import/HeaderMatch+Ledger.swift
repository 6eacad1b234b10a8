import PhuLucAnnex
import PhuLucSpreadsheet

extension HeaderMatch {
    /// Enters the header's cells into the ledger, each with the evidence; what is unknown or doubtful is a finding.
    func noteHeader(in grid: TextGrid, ledger: inout Ledger) -> [Finding] {
        for row in rows {
            for cell in grid.cells(inRow: row) where span.contains(cell.reference.column) && !cell.text.isEmpty {
                ledger.note(cell.reference, .header, why: evidence(at: cell.reference))
            }
        }
        return extras.map { HeaderColumnUnknown.finding($0, in: grid.sheet.name) }
            + HeaderDoubtful.findings(self, in: grid.sheet.name)
    }

    private func evidence(at cell: CellReference) -> String {
        if let column = columns.first(where: { $0.cell == cell }) {
            return "header of the form \(form.id): \(column.field), \(Int((column.quality * 100).rounded())) % sure"
        }
        return extras.contains { $0.cell == cell }
            ? "header of a column unknown to the form \(form.id)" : "header of the form \(form.id)"
    }
}
