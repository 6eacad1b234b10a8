extension WorkbookDraft {
    /// Writes the workbook as XLSX, whole or not at all; an existing file is replaced.
    ///
    /// The draft is checked first. The file is made in a hidden folder beside the output, read back to the
    /// end, flushed and renamed over the output; when anything fails the output is as it was and nothing
    /// is left behind. The same draft gives the same bytes.
    ///
    /// - Throws: `.malformedData` with sheet, cell and detail, or `.tooLarge`, for a draft that no workbook
    ///   can hold; `.notWritable`, `.isFolder`, `.diskFull` or `.writeFailed` for the file.
    public func write(to path: String) throws(Fault) {
        do throws(Fault) {
            let plans = try plans()
            let folder = try WorkingFolder(beside: path)
            let package = folder.file("book")
            do throws(Fault) {
                try NumericLocale.withPoint { () throws(Fault) in try makePackage(at: package, in: folder, plans) }
            } catch where error.code == .writeFailed && folder.room < estimatedBytes {
                // libxlsxwriter does not say why a write failed, or that it did.
                throw Fault(.diskFull, detail: error.detail)
            }
            try folder.moveIntoPlace("book")
        } catch {
            var fault = error
            fault.file = path
            throw fault
        }
    }

    /// From how many cells on a workbook without vertical merges is written row by row.
    static let flatCellCount = 20_000

    private func makePackage(at package: String, in folder: WorkingFolder, _ plans: [SheetPlan]) throws(Fault) {
        // Twice as fast, but texts stand in their cells instead of in a table, and no merge may reach down.
        let isFlat = plans.allSatisfy(\.isFlat) && plans.reduce(0) { $0 + $1.cellCount } > Self.flatCellCount
        let book = try LibraryWorkbook(
            path: package, temporaryFolder: folder.path, defaultFont: defaultFont, constantMemory: isFlat)
        try book.set(properties)
        for plan in plans { try book.add(plan) }
        for plan in plans { try book.addCharts(of: plan.draft, in: self) }
        try book.add(names)
        try book.close()
        try WrittenPackage.finish(package, sheets.map(\.finish))
        try WrittenPackage.verify(package, cellCounts: plans.map(\.cellCount))
    }

    /// A rough upper bound of what is written to the disk, temporary files included.
    private var estimatedBytes: Int {
        sheets.reduce(1 << 20) { sum, sheet in
            let notes = sheet.notes.reduce(0) { $0 + 2_000 + 3 * $1.text.utf8.count }
            return sheet.cells.reduce(sum + notes) { sum, cell in
                switch cell.value {
                case .blank, .number: sum + 100
                case .text(let text): sum + 100 + 3 * text.utf8.count
                case .formula(let formula, _): sum + 200 + 3 * formula.utf8.count
                }
            }
        }
    }
}
