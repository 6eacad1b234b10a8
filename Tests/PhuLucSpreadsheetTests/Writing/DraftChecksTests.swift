import Testing

@testable import PhuLucSpreadsheet

@Suite struct DraftChecksTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let change: @Sendable (inout SheetDraft) -> Void
        init(_ name: String, _ change: @escaping @Sendable (inout SheetDraft) -> Void) {
            (testDescription, self.change) = (name, change)
        }
    }

    private static func merge(_ name: String) -> MergeDraft {
        MergeDraft(SampleDraft.range(name), SampleDraft.style)
    }

    @Test("a draft that Excel would have to repair is refused before anything is written", arguments: [
        Case("overlapping merges") { $0.merges = [merge("A5:B6"), merge("B6:C7")] },
        Case("one merge within another") { $0.merges = [merge("A5:F9"), merge("C6:D6")] },
        Case("a merge of one cell") { $0.merges = [merge("C3")] },
        Case("a merge past the last row") {
            let last = CellReference.maximumRow
            $0.merges = [MergeDraft(CellRange(rows: last...(last + 1), columns: 1...1), SampleDraft.style)]
        },
        Case("a value under a merge") {
            $0.merges = [merge("A4:B4")]
            $0.cells.append(SampleDraft.cell("B4", .number(1)))
        },
        Case("a cell written twice") { $0.cells.append(SampleDraft.cell("A1", .number(1))) },
        Case("row 0") { $0.cells.append(SampleDraft.cell("", .number(1))) },
        Case("a text too long") { $0.cells[0].value = .text(String(repeating: "ế", count: 32_768)) },
        Case("a text too long in surrogates") { $0.cells[0].value = .text(String(repeating: "😀", count: 16_384)) },
        Case("a NUL in a text") { $0.cells[0].value = .text("a\0b") },
        Case("U+FFFF in a text") { $0.cells[0].value = .text("a\u{FFFF}b") },
        Case("an infinite number") { $0.cells[0].value = .number(.infinity) },
        Case("no number") { $0.cells[0].value = .number(.nan) },
        Case("a row too high") { $0.rowHeights[3] = 409.6 },
        Case("a row without height") { $0.rowHeights[3] = 0 },
        Case("a row that is not there") { $0.rowHeights[0] = 15 },
        Case("a column too wide") { $0.columnWidths[2] = 255.5 },
        Case("a width that is no number") { $0.columnWidths[2] = .nan },
        Case("a column that is not there") { $0.columnWidths[16_385] = 9 },
        Case("a hidden column that is not there") { $0.hiddenColumns = [0] },
        Case("repeated rows that are not there") { $0.page.repeatedRows = 0...2 },
        Case("a page break before the first row") { $0.page.pageBreaksBefore = [1] },
        Case("too many page breaks") { $0.page.pageBreaksBefore = Array(2...1_025) },
        Case("a negative margin") { $0.page.margins.left = -1 },
        Case("a font's name too long") { $0.cells[0].style.font.name = String(repeating: "ư", count: 64) },
        Case("a font's size beyond bounds") { $0.cells[0].style.font.size = 410 },
        Case("a number format too long") { $0.cells[0].style.numberFormat = String(repeating: "0", count: 128) },
        Case("no shown sheet") { $0.isHidden = true },
    ])
    func malformedDraftIsRefused(_ wrong: Case) throws {
        let folder = try ScratchFolder()
        let book = SampleDraft.book(wrong.change)
        let fault = #expect(throws: Fault.self) { try book.write(to: folder.file("a.xlsx")) }
        #expect(fault?.code == .malformedData)
        #expect(fault?.detail?.isEmpty == false)
        #expect(try folder.contents().isEmpty)
    }

    @Test("a fault of a cell names the sheet and the cell")
    func faultNamesItsPlace() throws {
        let folder = try ScratchFolder()
        let book = SampleDraft.book { $0.cells[1].value = .number(.nan) }
        let fault = #expect(throws: Fault.self) { try book.write(to: folder.file("a.xlsx")) }
        #expect(fault?.sheet == "Phụ lục I")
        #expect(fault?.cell == "B1")
        #expect(fault?.file == folder.file("a.xlsx"))
    }

    @Test("merges that cover more cells than memory should hold are refused as too large")
    func hugeMergeIsTooLarge() throws {
        let folder = try ScratchFolder()
        let book = SampleDraft.book { $0.merges = [Self.merge("A3:XFD1048576")] }
        let fault = #expect(throws: Fault.self) { try book.write(to: folder.file("a.xlsx")) }
        #expect(fault?.code == .tooLarge)
    }

    @Test("a name that Excel refuses for a sheet is refused", arguments: [
        "", "Phụ lục kế hoạch triển khai 2025", "a/b", "a\\b", "a[b", "a]b", "a:b", "a*b", "a?b", "'a", "a'",
        "a\u{1}", "a\0", "History",
    ])
    func badSheetName(_ name: String) {
        #expect(!SheetDraft.isValidName(name))
        let book = WorkbookDraft(sheets: [SheetDraft(name: name)])
        let fault = #expect(throws: Fault.self) { try book.plans() }
        #expect(fault?.code == .malformedData)
        #expect(fault?.sheet == name)
    }

    @Test("a name of 31 UTF-16 units is taken", arguments: ["Phụ lục kế hoạch triển khai 202", "a'b", "PL 1 (dự thảo)"])
    func goodSheetName(_ name: String) throws {
        let book = WorkbookDraft(sheets: [SheetDraft(name: name)])
        #expect(try SampleDraft.part("xl/workbook.xml", of: book).contains("name=\"\(name)\""))
    }

    @Test("two sheets whose names differ only in case are refused")
    func duplicateNames() {
        let book = WorkbookDraft(sheets: [SheetDraft(name: "Phụ LỤC"), SheetDraft(name: "phụ lục")])
        #expect(throws: Fault.self) { try book.plans() }
    }

    @Test("a moment of creation that libxlsxwriter would take for now is refused", arguments: [0, -1, 253_402_300_800])
    func creationIsFixed(_ moment: Int) throws {
        let folder = try ScratchFolder()
        var book = SampleDraft.book()
        book.properties.created = moment
        #expect(throws: Fault.self) { try book.write(to: folder.file("a.xlsx")) }
        #expect(try folder.contents().isEmpty)
    }
}
