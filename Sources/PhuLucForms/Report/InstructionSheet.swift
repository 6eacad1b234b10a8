import PhuLucSpreadsheet

/// A sheet that says in words what to do with the workbook.
enum InstructionSheet {
    static func draft(name: String, title: String, lines: [String]) -> SheetDraft {
        var sheet = SheetDraft(name: name)
        let font = CellFont(name: "Times New Roman", size: 13)
        var heading = StyleDraft(font: font, horizontal: .center, hasBorder: false)
        heading.font.isBold = true
        let body = StyleDraft(font: font, vertical: .top, hasBorder: false)
        sheet.cells = [CellDraft(CellReference(row: 1, column: 1), .text(title), heading)]
        sheet.columnWidths = [1: width]
        sheet.rowHeights[1] = 30
        for (index, text) in lines.enumerated() {
            sheet.cells.append(CellDraft(CellReference(row: index + 2, column: 1), .text(text), body))
            sheet.rowHeights[index + 2] = min(
                SheetDraft.maximumRowHeight, TextMeasure.height(of: text, font: font, columnWidths: [width]) + 6)
        }
        sheet.protection = ProtectionDraft()
        sheet.page.fitsWidth = true
        return sheet
    }

    private static let width = 85.0
}
