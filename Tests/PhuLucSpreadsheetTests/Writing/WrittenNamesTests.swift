import Testing

@testable import PhuLucSpreadsheet

/// Names of ranges and the program's own document properties.
@Suite struct WrittenNamesTests {
    @Test("names stand for ranges of any sheet, hidden ones too")
    func names() throws {
        let workbook = try SampleDraft.part("xl/workbook.xml", of: EverythingDraft.book)
        #expect(workbook.contains("<definedName name=\"danh_muc\">'_lists'!$A$1:$A$3</definedName>"))
        #expect(workbook.contains("<definedName name=\"Nhap\">'Biểu 02'!$D$3:$D$4</definedName>"))
    }

    @Test("a name of 127 letters for the last cells of a sheet with the longest name is written whole")
    func longName() throws {
        let sheet = String(repeating: "ế", count: 31)
        let name = String(repeating: "a", count: NameDraft.maximumNameLength)
        let target = SheetRange(sheet: sheet, SampleDraft.range("XFC1048575:XFD1048576"))
        let book = WorkbookDraft(sheets: [SheetDraft(name: sheet)], names: [NameDraft(name, target)])
        let workbook = try SampleDraft.part("xl/workbook.xml", of: book)
        #expect(workbook.contains("name=\"\(name)\">'\(sheet)'!$XFC$1048575:$XFD$1048576</definedName>"))
    }

    @Test("a sheet's name stands in quotes wherever a range names it", arguments: [
        ("PL1", "'PL1'"), ("2025", "'2025'"), ("R1C1", "'R1C1'"), ("Danh's mục", "'Danh''s mục'"),
    ])
    func quotes(_ name: String, _ quoted: String) throws {
        var sheet = SheetDraft(name: name)
        sheet.page.printArea = SampleDraft.range("A1:C3")
        sheet.page.repeatedRows = 1...2
        let target = SheetRange(sheet: name, SampleDraft.range("A1:A2"))
        sheet.charts = [
            ChartDraft(
                .bar, categories: target, series: [.init("x", target)], at: CellReference(row: 1, column: 1),
                width: 100, height: 100)
        ]
        let book = WorkbookDraft(sheets: [sheet], names: [NameDraft("x", target)])
        let workbook = try SampleDraft.part("xl/workbook.xml", of: book)
        for reference in ["$A$1:$A$2", "$A$1:$C$3", "$1:$2"] {
            #expect(workbook.contains(">\(quoted)!\(reference)</definedName>"))
        }
        let chart = try SampleDraft.part("xl/charts/chart1.xml", of: book)
        #expect(chart.components(between: "<c:f>", and: "</c:f>") == Array(repeating: "\(quoted)!$A$1:$A$2", count: 2))
    }

    @Test("a name that Excel or the library would not keep is refused", arguments: [
        "", "1a", "a b", "a-b", "Tỉnh", "A1", "xfd1048576", "PL02", "r", "C", "R1C1", "r2c", "c7", ".a", "_xlnm.Print",
        "true", String(repeating: "a", count: 128), "a\n",
    ])
    func badNames(_ name: String) throws {
        #expect(!NameDraft.isValidName(name))
        var book = SampleDraft.book()
        book.names = [NameDraft(name, SheetRange(sheet: "Phụ lục I", SampleDraft.range("A1")))]
        #expect(throws: Fault.self) { try book.plans() }
    }

    @Test("a good name is taken", arguments: ["a", "_a", "danh_muc.1", "rc_1", "XFE1", "cat", "truth"])
    func goodNames(_ name: String) { #expect(NameDraft.isValidName(name)) }

    @Test("custom properties are texts in the order of the draft")
    func properties() throws {
        let part = try SampleDraft.part("docProps/custom.xml", of: EverythingDraft.book)
        #expect(part.components(between: " name=\"", and: "\"") == ["phuluc.form", "phuluc.period", "a"])
        #expect(part.components(between: "<vt:lpwstr>", and: "<") == ["report-02", "2025-Q3", "1"])
    }

    @Test("a property of 255 letters is written whole")
    func longProperty() throws {
        let (name, text) = (String(repeating: "ỳ", count: 255), String(repeating: "ế", count: 255))
        var book = SampleDraft.book()
        book.properties.custom = [.init(name, text), .init("b & <c>", "\"d\" & <e>")]
        let part = try SampleDraft.part("docProps/custom.xml", of: book)
        #expect(part.contains(" name=\"\(name)\"><vt:lpwstr>\(text)</vt:lpwstr>"))
        #expect(part.contains(" name=\"b &amp; &lt;c&gt;\"><vt:lpwstr>\"d\" &amp; &lt;e&gt;</vt:lpwstr>"))
    }
}
