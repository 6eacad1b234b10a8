import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenCellsTests {
    @Test("a text that begins with = stays a text")
    func formulaTextStaysText() throws {
        let book = SampleDraft.book { $0.cells[0].value = .text("=1+1") }
        #expect(try SampleDraft.part("xl/sharedStrings.xml", of: book).contains("<t>=1+1</t>"))
        #expect(try !SampleDraft.part("xl/worksheets/sheet1.xml", of: book).contains("<f>"))
    }

    @Test(
        "a text that looks like an escaped character is guarded",
        arguments: [
            ("_x0041_", "_x005F_x0041_"), ("a_x00e9_x00E9_b", "a_x005F_x00e9_x005F_x00E9_b"),
            ("_x41_", "_x41_"), ("_x004_", "_x004_"), ("ma_xuat_hang", "ma_xuat_hang"), ("_x004G_", "_x004G_"),
        ])
    func escapesAreGuarded(_ text: String, _ written: String) throws {
        let book = SampleDraft.book { $0.cells[0].value = .text(text) }
        #expect(try SampleDraft.part("xl/sharedStrings.xml", of: book).contains("<t>\(written)</t>"))
    }

    @Test("every cell under a merge has the merge's format, so that borders run round the whole")
    func mergedCellsAreFormatted() throws {
        let sheet = try SampleDraft.sheet {
            $0.cells = [SampleDraft.cell("B2", .text("Ủy ban"))]
            $0.merges = [MergeDraft(SampleDraft.range("B2:C4"), SampleDraft.style)]
        }
        for name in ["C2", "B3", "C3", "B4", "C4"] { #expect(sheet.contains("<c r=\"\(name)\" s=\"1\"/>")) }
        #expect(sheet.contains("<c r=\"B2\" s=\"1\" t=\"s\"><v>0</v></c>"))
        #expect(sheet.contains("<mergeCells count=\"1\"><mergeCell ref=\"B2:C4\"/></mergeCells>"))
    }

    @Test("a number at a merge's corner stays a number")
    func mergedNumber() throws {
        let sheet = try SampleDraft.sheet {
            $0.cells = [SampleDraft.cell("A1", .number(12.5))]
            $0.merges = [MergeDraft(SampleDraft.range("A1:A2"), SampleDraft.style)]
        }
        #expect(sheet.contains("<c r=\"A1\" s=\"1\"><v>12.5</v></c>"))
    }

    @Test("cells given in any order are written row by row")
    func orderDoesNotMatter() throws {
        let cells = [("A1", 1.0), ("C1", 2), ("B3", 3)].map { SampleDraft.cell($0, .number($1)) }
        let straight = try SampleDraft.sheet { $0.cells = cells }
        let turned = try SampleDraft.sheet { $0.cells = cells.reversed() }
        #expect(straight == turned)
        #expect(straight.contains("<c r=\"B3\" s=\"1\"><v>3</v></c>"))
    }

    @Test("equal styles share one format and different ones do not")
    func formatsAreShared() throws {
        let bold = StyleDraft(font: CellFont(name: "Times New Roman", size: 12, isBold: true))
        let book = SampleDraft.book {
            $0.cells = (1...20).map {
                CellDraft(CellReference(row: $0, column: 1), .number(1), $0 % 2 == 0 ? bold : SampleDraft.style)
            }
        }
        #expect(try SampleDraft.part("xl/styles.xml", of: book).contains("<cellXfs count=\"3\">"))
    }

    @Test("the default font is that of style 0, and no style is taken for it")
    func defaultFont() throws {
        let calibri = StyleDraft(
            font: CellFont(name: "Calibri", size: 11), horizontal: .general, vertical: .bottom, wraps: false,
            hasBorder: false)
        var book = SampleDraft.book { $0.cells[0].style = calibri }
        book.defaultFont = CellFont(name: "Times New Roman", size: 13)
        let styles = try SampleDraft.part("xl/styles.xml", of: book)
        let fonts = styles.components(between: "<font>", and: "</font>")
        #expect(fonts.first?.contains("<sz val=\"13\"/>") == true)
        #expect(fonts.first?.contains("<name val=\"Times New Roman\"/>") == true)
        #expect(fonts.first?.contains("scheme") == false)
        #expect(try !SampleDraft.part("xl/worksheets/sheet1.xml", of: book).contains("<c r=\"A1\" t="))
        #expect(fonts.contains { $0.contains("Calibri") })
    }

    @Test(
        "numbers keep 16 significant digits",
        arguments: [
            (0.1, "0.1"), (-1234.5, "-1234.5"), (9_007_199_254_740_991, "9007199254740991"), (1e-300, "1E-300"),
        ])
    func numbers(_ number: Double, _ written: String) throws {
        let sheet = try SampleDraft.sheet { $0.cells[0].value = .number(number) }
        #expect(sheet.contains("<v>\(written)</v>"))
    }

    @Test("a large flat sheet is written row by row, with its heights, merges and texts as they are")
    func flatSheet() throws {
        let count = WorkbookDraft.flatCellCount / 2 + 10
        let texts = ["=1+1", "a & <b>", " ế ", "a\u{1}b", "_x0041_"]
        let written = ["=1+1", "a &amp; &lt;b&gt;", " ế ", "a_x0001_b", "_x005F_x0041_"]
        let sheet = try SampleDraft.sheet { sheet in
            sheet.cells = (2...count).flatMap { row in
                [1, 2].map { CellDraft(CellReference(row: row, column: $0), .number(Double(row)), SampleDraft.style) }
            }
            sheet.cells += texts.enumerated().map { index, text in
                CellDraft(CellReference(row: 3 + index, column: 3), .text(text), SampleDraft.style)
            }
            sheet.cells.append(SampleDraft.cell("A1", .text("Phụ lục")))
            sheet.merges = [MergeDraft(SampleDraft.range("A1:C1"), SampleDraft.style)]
            sheet.rowHeights = [1: 30, 5: 45, count: 60, count + 5: 75]
        }
        #expect(sheet.contains("t=\"inlineStr\"><is><t>Phụ lục</t>"))
        #expect(sheet.contains("<c r=\"C1\" s=\"1\"/>"))
        #expect(sheet.contains("<mergeCell ref=\"A1:C1\"/>"))
        for (index, text) in written.enumerated() {
            #expect(sheet.contains("<c r=\"C\(3 + index)\" s=\"1\" t=\"inlineStr\">"))
            #expect(sheet.contains(">\(text)</t>"))
        }
        for (row, height) in [(1, 30), (5, 45), (count, 60), (count + 5, 75)] {
            #expect(
                sheet.components(between: "<row r=\"\(row)\"", and: ">").first?.contains("ht=\"\(height)\"") == true)
        }
        #expect(sheet.components(between: "<c r", and: "=").count == 2 * (count - 1) + texts.count + 3)
    }

    @Test("heights, widths and hidden columns and sheets are written")
    func measures() throws {
        var book = SampleDraft.book {
            $0.columnWidths = [1: 10, 3: 20]
            $0.hiddenColumns = [2, 3]
            $0.rowHeights = [2: 409.5]
        }
        book.sheets.insert(SheetDraft(name: "ẩn"), at: 0)
        book.sheets[0].isHidden = true
        let sheet = try SampleDraft.part("xl/worksheets/sheet2.xml", of: book)
        #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"10.5703125\" customWidth=\"1\"/>"))
        #expect(sheet.contains("min=\"3\" max=\"3\" width=\"20.5703125\" hidden=\"1\""))
        #expect(sheet.contains("<col min=\"2\" max=\"2\" width=\"0\" hidden=\"1\""))
        #expect(sheet.contains("<row r=\"2\" spans=\"1:2\" ht=\"409.5\" customHeight=\"1\">"))
        let workbook = try SampleDraft.part("xl/workbook.xml", of: book)
        #expect(workbook.contains("state=\"hidden\""))
        #expect(workbook.contains("activeTab=\"1\""))
    }
}

extension String {
    /// The texts between each pair of marks.
    func components(between start: String, and end: String) -> [String] {
        split(separator: start).dropFirst().compactMap { $0.split(separator: end).first.map(String.init) }
    }
}
