import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenPageTests {
    @Test("a page is A4 with the margins of decree 30/2020/NĐ-CP, one page wide")
    func page() throws {
        let sheet = try SampleDraft.sheet { $0.page.isLandscape = true }
        #expect(sheet.contains("paperSize=\"9\""))
        #expect(sheet.contains("orientation=\"landscape\""))
        #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
        #expect(sheet.contains("fitToHeight=\"0\""))
        #expect(sheet.contains("left=\"1.1811"))
        #expect(sheet.contains("right=\"0.5905"))
        #expect(sheet.contains("top=\"0.7874"))
    }

    @Test("the page number stands on every page but the first")
    func pageNumber() throws {
        let sheet = try SampleDraft.sheet()
        #expect(sheet.contains("<headerFooter differentFirst=\"1\"><oddHeader>&amp;C"))
        #expect(!sheet.contains("firstHeader"))
        #expect(sheet.contains("useFirstPageNumber=\"1\""))
        let plain = try SampleDraft.sheet { $0.page.numbersPages = false }
        #expect(!plain.contains("headerFooter"))
    }

    @Test("the page number stands inside the top margin", arguments: [10.0, 15, 20, 25, 40])
    func headerDistance(_ top: Double) throws {
        let sheet = try SampleDraft.sheet { $0.page.margins.top = top }
        let header = try #require(sheet.components(between: "header=\"", and: "\"").first.flatMap(Double.init))
        #expect(header > 0)
        // The number itself is 13 points high, 4.6 mm.
        #expect(header * 25.4 + 4.6 <= top)
    }

    @Test("repeated rows and the print area are names of the workbook")
    func printNames() throws {
        let book = SampleDraft.book {
            $0.page.repeatedRows = 5...6
            $0.page.printArea = SampleDraft.range("A1:I60")
        }
        let workbook = try SampleDraft.part("xl/workbook.xml", of: book)
        #expect(workbook.contains(">'Phụ lục I'!$5:$6</definedName>"))
        #expect(workbook.contains(">'Phụ lục I'!$A$1:$I$60</definedName>"))
    }

    @Test("a manual page break stands above the row that begins a page")
    func pageBreaks() throws {
        let sheet = try SampleDraft.sheet { $0.page.pageBreaksBefore = [43, 12, 12] }
        let breaks = sheet.components(between: "<brk id=\"", and: "\"")
        #expect(breaks == ["11", "42"])
    }

    @Test("a wide sheet repeats columns, begins pages at columns and prints at a scale")
    func widePages() throws {
        let sheet = try SampleDraft.sheet {
            $0.page.pageBreaksBeforeColumns = [17, 5, 5]
            $0.page.fitsWidth = false
            $0.page.scale = 70
        }
        #expect(sheet.components(between: "<brk id=\"", and: "\"") == ["4", "16"])
        #expect(sheet.contains("scale=\"70\"") && !sheet.contains("fitToPage"))
        let book = SampleDraft.book { $0.page.repeatedColumns = 1...3 }
        #expect(try SampleDraft.part("xl/workbook.xml", of: book).contains(">'Phụ lục I'!$A:$C</definedName>"))
    }

    @Test(
        "pages that cannot be are refused",
        arguments: [
            { $0.page.scale = 5 }, { $0.page.repeatedColumns = 0...2 }, { $0.page.pageBreaksBeforeColumns = [1] },
        ] as [@Sendable (inout SheetDraft) -> Void])
    func refused(change: @Sendable (inout SheetDraft) -> Void) {
        #expect(throws: Fault.self) { try SampleDraft.sheet(change) }
    }
}
