extension SheetDraft {
    /// Checks validations, rules, notes, charts, frozen panes and the tab's colour.
    ///
    /// - Parameter sheets: the names of the workbook's sheets, to which lists and charts refer.
    func checkFeatures(among sheets: Set<String>) throws(Fault) {
        if let tabColor { _ = try LibraryWorkbook.color(tabColor) }
        if let freezes {
            guard freezes.isInWorksheet, freezes.row > 1 || freezes.column > 1 else {
                throw .draft("nothing lies above or left of it that could be frozen", cell: freezes)
            }
        }
        for validation in validations { try validation.check(among: sheets) }
        for rule in conditionalFormats {
            try rule.range.check()
            try rule.formula.checkFormula(cell: rule.range.first)
            _ = try LibraryWorkbook.color(rule.fill)
            if let color = rule.fontColor { _ = try LibraryWorkbook.color(color) }
        }
        var noted: Set<CellReference> = []
        for note in notes {
            try note.check()
            guard noted.insert(note.reference).inserted else {
                throw .draft("two notes on one cell", cell: note.reference)
            }
        }
        for chart in charts { try chart.check(among: sheets) }
    }
}

extension CellRange {
    /// Checks that the range lies within a worksheet.
    func check() throws(Fault) {
        guard first.isInWorksheet, last.isInWorksheet, first.row <= last.row, first.column <= last.column else {
            throw .draft("the range \(self) lies outside the sheet", cell: first)
        }
    }
}

extension NoteDraft {
    /// Most UTF-16 units of an author's name, and most points of a box.
    private static let authorLimit = 255, sizeLimit = 1_000.0

    func check() throws(Fault) {
        guard reference.isInWorksheet else { throw .draft("the note lies outside the sheet", cell: reference) }
        guard !text.isEmpty, text.utf16.count <= CellDraft.maximumTextLength, text.isWritableText else {
            throw .draft("no note can hold this text of \(text.utf16.count) UTF-16 units", cell: reference)
        }
        try author.checkLine("the author's name", limit: Self.authorLimit, cell: reference)
        guard width > 0, width <= Self.sizeLimit, height > 0, height <= Self.sizeLimit else {
            throw .draft("a note cannot be \(width) by \(height) points", cell: reference)
        }
    }
}
