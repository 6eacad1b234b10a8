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

    /// A sheet's name in quotes, as formulas have it.
    static func quoted(_ name: String) -> String {
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}

extension WorkbookDraft {
    /// Checks what concerns the workbook as a whole and plans its sheets.
    func plans() throws(Fault) -> [SheetPlan] {
        guard sheets.contains(where: \.isShown) else { throw .draft("no sheet is shown") }
        let all = Set(sheets.map(\.name))
        try checkNames(among: all)
        try properties.checkCustom()
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
            plans.append(try SheetPlan(sheet, among: all))
        }
        return plans
    }
}
