extension SheetDraft {
    /// Most UTF-16 units that a sheet's name may have.
    public static let maximumNameLength = 31

    /// Whether Excel takes a sheet of this name.
    ///
    /// `History` is refused in any case of letters: Excel keeps that name for its own use.
    public static func isValidName(_ name: String) -> Bool {
        !name.isEmpty && name.utf16.count <= maximumNameLength && name.isWritableName
            && !name.unicodeScalars.contains { "[]:*?/\\".unicodeScalars.contains($0) }
            && name.utf8.first != UInt8(ascii: "'") && name.utf8.last != UInt8(ascii: "'")
            && name.lowercased() != "history"
    }
}

extension WorkbookDraft {
    /// Checks what concerns the workbook as a whole and plans its sheets.
    func plans() throws(Fault) -> [SheetPlan] {
        guard sheets.contains(where: { !$0.isHidden }) else { throw .draft("no sheet is shown") }
        var names: Set<String> = []
        var plans: [SheetPlan] = []
        for sheet in sheets {
            guard SheetDraft.isValidName(sheet.name) else {
                throw Fault(.malformedData, sheet: sheet.name, detail: "no sheet can have this name")
            }
            // Excel takes names that differ only in case as the same.
            guard names.insert(sheet.name.lowercased()).inserted else {
                throw Fault(.malformedData, sheet: sheet.name, detail: "two sheets have this name")
            }
            plans.append(try SheetPlan(sheet))
        }
        return plans
    }
}
