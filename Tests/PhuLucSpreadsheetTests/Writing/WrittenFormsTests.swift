import Testing

@testable import PhuLucSpreadsheet

/// What makes a sheet a form to be filled in.
@Suite struct WrittenFormsTests {
    private static func styles(_ style: StyleDraft) throws -> (format: String, all: String) {
        let all = try SampleDraft.part("xl/styles.xml", of: SampleDraft.book { $0.cells[0].style = style })
        let formats = try #require(all.components(between: "<cellXfs", and: "</cellXfs>").first)
        return (formats, all)
    }

    @Test("a cell is locked unless its style says otherwise")
    func locks() throws {
        #expect(try Self.styles(StyleDraft(isLocked: false)).format.contains("<protection locked=\"0\"/>"))
        #expect(try !Self.styles(StyleDraft()).format.contains("protection"))
    }

    @Test("a fill is solid, also a black one", arguments: [(UInt32(0xFFF2CC), "FFFFF2CC"), (0, "FF000000")])
    func fills(_ color: UInt32, _ written: String) throws {
        let styles = try Self.styles(StyleDraft(fill: color)).all
        #expect(styles.contains("<patternFill patternType=\"solid\"><fgColor rgb=\"\(written)\"/>"))
    }

    @Test("a font has its colour, also black", arguments: [(UInt32(0xC00000), "FFC00000"), (0, "FF000000")])
    func fontColors(_ color: UInt32, _ written: String) throws {
        #expect(try Self.styles(StyleDraft(fontColor: color)).all.contains("<color rgb=\"\(written)\"/>"))
    }

    @Test("a text stands in from its side")
    func indents() throws {
        #expect(try Self.styles(StyleDraft(indent: 3)).format.contains("horizontal=\"left\" vertical=\"center\" "
            + "indent=\"3\""))
        #expect(try !Self.styles(StyleDraft()).format.contains("indent"))
    }

    @Test("a protected sheet has no password, and lets widths and heights be changed, but inserts nothing")
    func protection() throws {
        let sheet = try SampleDraft.sheet { $0.protection = ProtectionDraft() }
        let element = try #require(sheet.components(between: "<sheetProtection ", and: "/>").first)
        #expect(
            element == "sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"")
        #expect(try !SampleDraft.sheet().contains("sheetProtection"))
    }

    @Test("a protected sheet allows what is asked for")
    func allowances() throws {
        let sheet = try SampleDraft.sheet {
            var protection = ProtectionDraft()
            protection.selectsLockedCells = false
            (protection.insertsRows, protection.deletesRows, protection.sorts) = (true, true, true)
            (protection.formatsCells, protection.formatsRows, protection.formatsColumns) = (true, false, false)
            $0.protection = protection
        }
        let element = try #require(sheet.components(between: "<sheetProtection ", and: "/>").first)
        let allowed = ["formatCells=\"0\"", "insertRows=\"0\"", "deleteRows=\"0\"", "sort=\"0\""]
        for attribute in allowed + ["selectLockedCells=\"1\""] { #expect(element.contains(attribute)) }
        for attribute in ["formatRows", "formatColumns", "selectUnlockedCells", "password"] {
            #expect(!element.contains(attribute))
        }
    }

    @Test("panes are frozen above and left of a cell", arguments: [
        ("D3", "xSplit=\"3\" ySplit=\"2\" topLeftCell=\"D3\""), ("A6", "<pane ySplit=\"5\" topLeftCell=\"A6\""),
        ("B1", "<pane xSplit=\"1\" topLeftCell=\"B1\""),
    ])
    func panes(_ place: String, _ written: String) throws {
        let sheet = try SampleDraft.sheet { $0.freezes = CellReference(place) }
        #expect(sheet.contains(written))
        #expect(sheet.contains("state=\"frozen\""))
    }

    @Test("a tab has its colour, and what is printed stands in the middle")
    func tabAndCentre() throws {
        let sheet = try SampleDraft.sheet {
            $0.tabColor = 0x2F5D8C
            $0.page.isCentered = true
        }
        #expect(sheet.contains("<tabColor rgb=\"FF2F5D8C\"/>"))
        #expect(sheet.contains("<printOptions horizontalCentered=\"1\"/>"))
        #expect(try !SampleDraft.sheet().contains("printOptions"))
    }

    @Test("a very hidden sheet cannot be shown from the list of hidden ones; a hidden one can")
    func veryHidden() throws {
        let workbook = try SampleDraft.part("xl/workbook.xml", of: EverythingDraft.book)
        #expect(workbook.contains("<sheet name=\"_lists\" sheetId=\"2\" state=\"hidden\""))
        #expect(workbook.contains("<sheet name=\"_phuluc\" sheetId=\"3\" state=\"veryHidden\""))
    }

    @Test("the first shown sheet is the one that opens, also behind a very hidden one")
    func opens() throws {
        var book = EverythingDraft.book
        book.sheets = [book.sheets[2], book.sheets[1], book.sheets[0], book.sheets[3]]
        let workbook = try SampleDraft.part("xl/workbook.xml", of: book)
        #expect(workbook.contains(" activeTab=\"2\""))
    }

    @Test("rules colour cells by a formula, the first of them first")
    func rules() throws {
        let sheet = try SampleDraft.part("xl/worksheets/sheet1.xml", of: EverythingDraft.book)
        #expect(sheet.contains("<conditionalFormatting sqref=\"D3:D4\"><cfRule type=\"expression\" dxfId=\"0\" "
            + "priority=\"1\"><formula>ISBLANK(D3)</formula></cfRule></conditionalFormatting>"))
        #expect(sheet.contains("priority=\"2\"><formula>D4&gt;D3</formula>"))
        let styles = try SampleDraft.part("xl/styles.xml", of: EverythingDraft.book)
        let rules = try #require(styles.components(between: "<dxfs ", and: "</dxfs>").first)
        #expect(rules.contains("<bgColor rgb=\"FFF8CBAD\"/>"))
        #expect(rules.contains("<color rgb=\"FFFFFFFF\"/>"))
    }
}
