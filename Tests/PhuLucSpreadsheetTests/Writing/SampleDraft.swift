@testable import PhuLucSpreadsheet

/// Small drafts to write.
enum SampleDraft {
    static let style = StyleDraft()

    static func cell(_ name: String, _ value: CellDraft.Value, _ style: StyleDraft = style) -> CellDraft {
        CellDraft(CellReference(name) ?? CellReference(row: 0, column: 0), value, style)
    }

    static func range(_ name: String) -> CellRange {
        CellRange(name) ?? CellRange(rows: 0...0, columns: 0...0)
    }

    static func book(_ change: (inout SheetDraft) -> Void = { _ in }) -> WorkbookDraft {
        var sheet = SheetDraft(name: "Phụ lục I")
        sheet.cells = [cell("A1", .text("Nhiệm vụ")), cell("B1", .number(1.5)), cell("A2", .blank)]
        change(&sheet)
        return WorkbookDraft(sheets: [sheet], properties: DocumentProperties(title: "Phụ lục", author: "Văn phòng"))
    }

    /// A part of the workbook as it is written.
    static func part(_ name: String, of book: WorkbookDraft) throws -> String {
        let folder = try ScratchFolder()
        try book.write(to: folder.file("a.xlsx"))
        let bytes = try PackageEditor(reading: folder.file("a.xlsx")).part(named: name)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func sheet(_ change: (inout SheetDraft) -> Void = { _ in }) throws -> String {
        try part("xl/worksheets/sheet1.xml", of: book(change))
    }
}
