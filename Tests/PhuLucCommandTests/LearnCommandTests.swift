import PhuLuc
import PhuLucTestSupport
import Testing

@Suite("phuluc forms learn")
struct LearnCommandTests {
    /// A folder with a small office form, `Biểu.xlsx`, that has one figure in it.
    private func workshop() throws -> Workshop {
        let workshop = try Workshop()
        let rows = [
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"], ["1", "Số hồ sơ nhận", "Hồ sơ", "12"],
            ["2", "Số hồ sơ đã giải quyết", "Hồ sơ", ""],
        ]
        var sheet = SheetDraft(name: "Biểu")
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() {
                let style = StyleDraft(font: CellFont(name: "Times New Roman", size: 12, isBold: row == 0))
                sheet.cells.append(
                    CellDraft(
                        CellReference(row: row + 1, column: column + 1), text.isEmpty ? .blank : .text(text), style))
            }
        }
        try WorkbookDraft(sheets: [sheet]).write(to: workshop.folder.file("own.xlsx"))
        return workshop
    }

    @Test("A learned form shows, is written empty, reads and converts by its file")
    func use() throws {
        let workshop = try workshop()
        let learn = try workshop.run("forms learn own.xlsx -o own.yaml --id so-lieu --lang en")
        #expect(learn.status == 0 && learn.output.isEmpty)
        #expect(learn.errors.contains("form so-lieu (a report) from sheet “Biểu”: 4 columns, 2 rows, 0 formulas"))
        #expect(workshop.text("own.yaml").hasPrefix("# Học từ tệp own.xlsx, trang “Biểu”.\n"))
        let show = try workshop.run("forms show own.yaml --lang en")
        #expect(show.status == 0 && show.output.contains("so-lieu") && show.output.contains("Chỉ tiêu"))
        #expect(try workshop.run("forms show own.yaml --yaml").output.contains("label: Số hồ sơ nhận"))
        #expect(try workshop.run("forms blank own.yaml -o empty.xlsx").status == 0)
        let read = try workshop.run("import own.xlsx --form own.yaml")
        #expect(read.status == 0 && read.output.contains("\"form\": \"so-lieu\""))
        #expect(read.output.contains("\"value\": {\"text\": \"12\", \"value\": 12"))
        #expect(try workshop.run("import own.xlsx --form own.yaml -o own.json").status == 0)
        #expect(try workshop.run("export own.json --form own.yaml -o out.xlsx").status == 0)
        #expect(try workshop.run("convert own.xlsx --form own.yaml -o out").status == 0)
        #expect(workshop.names(in: "out") == ["own.xlsx"])
    }

    @Test("The same workbook gives the same bytes, and an empty form of ours gives that form")
    func same() throws {
        let workshop = try workshop()
        for name in ["a.yaml", "b.yaml"] { _ = try workshop.run("forms learn own.xlsx -o \(name)") }
        #expect(!workshop.text("a.yaml").isEmpty && workshop.text("a.yaml") == workshop.text("b.yaml"))
        _ = try workshop.run("forms blank report-03 -o form.xlsx")
        let run = try workshop.run("forms learn form.xlsx -o c.yaml --lang en")
        #expect(run.errors.contains("the form report-03 itself, unchanged"))
        let form = try FormLibrary.form(path: workshop.folder.file("c.yaml"))
        #expect(try form == FormLibrary.builtIn().form("report-03"))
    }

    @Test("A form file that is missing or is none is wrong usage, in both languages", arguments: [
        "import own.xlsx --form none.yaml", "convert own.xlsx -o out --form bad.yaml", "forms show bad.yaml",
        "forms blank none.yaml -o e.xlsx", "check own.xlsx --form bad.yaml",
    ])
    func refused(line: String) throws {
        let workshop = try workshop()
        _ = try workshop.folder.write(Array("schema: phuluc/mapping/1\nid: x\n".utf8), to: "bad.yaml")
        let (vi, en) = (try workshop.run(line + " --lang vi"), try workshop.run(line + " --lang en"))
        let name = line.contains("none.yaml") ? "none.yaml" : "bad.yaml"
        #expect(vi.status == 2 && en.status == 2 && vi.output.isEmpty)
        #expect(vi.errors.contains(name) && en.errors.contains(name) && vi.errors != en.errors)
        #expect(workshop.names() == ["bad.yaml", "own.xlsx"])
    }

    @Test("Nothing is overwritten, and a sheet with no table is said")
    func faults() throws {
        let workshop = try workshop()
        #expect(try workshop.run("forms learn own.xlsx -o own.txt").status == 2)
        #expect(try workshop.run("forms learn own.xlsx -o own.yaml").status == 0)
        #expect(try workshop.run("forms learn own.xlsx -o own.yaml").status == 3)
        #expect(try workshop.run("forms learn own.xlsx -o own.yaml --force").status == 0)
        #expect(try workshop.run("forms learn own.xlsx -o x.yaml --sheet Khác").status == 3)
        try workshop.plainWorkbook("plain.xlsx")
        let run = try workshop.run("forms learn plain.xlsx -o x.yaml --lang en")
        #expect(run.status == 3 && run.errors.contains("plain.xlsx") && run.errors.contains("--sheet"))
        #expect(workshop.names() == ["own.xlsx", "own.yaml", "plain.xlsx"])
    }
}
