import PhuLucAnnex
@testable import PhuLucForms
import PhuLucSpreadsheet
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

@Suite("The consolidated workbook")
struct ConsolidatedWorkbookTests {
    private func report(_ count: Int, owed: Int? = nil) throws -> Consolidation {
        try SmallReport.report(
            (1...count).map { number in
                SmallReport.answer(number, ["all": "\(number)0", "done": "\(number)", "code": "1", "money": "-"])
            }, agencies: owed)
    }

    private func cell(_ sheet: SheetDraft?, _ place: String) -> CellDraft.Value? {
        sheet?.cells.first { "\($0.reference)" == place }?.value
    }

    @Test("It holds the form, who said what, who sent what, the findings and the charts, in this order")
    func sheets() throws {
        let library = try SmallReport.library()
        let names = try report(3).draft(library).sheets.map(\.name)
        #expect(names == ["PL", "PL theo cơ quan", "Tình hình gửi", "Phát hiện", "Biểu đồ"])
    }

    @Test("Totals are figures, percentages formulas with what they gave, and each has its note")
    func totals() throws {
        let draft = try report(3, owed: 4).draft(SmallReport.library())
        let sheet = try #require(draft.sheets.first)
        let ids = sheet.cells.filter { $0.reference.column == 1 }
        func row(_ id: String) -> Int? { ids.first { $0.value == .text(id) }?.reference.row }
        let (all, done, share) = (try #require(row("all")), try #require(row("done")), try #require(row("share")))
        #expect(cell(sheet, "E\(all)") == .number(60) && cell(sheet, "E\(done)") == .number(6))
        guard case .formula(let formula, .number(10)) = cell(sheet, "E\(share)") else {
            Issue.record("the percentage is \(String(describing: cell(sheet, "E\(share)")))")
            return
        }
        #expect(formula.contains("ROUND(100*N(E\(done))/N(E\(all)),2)"))
        let notes = Dictionary(uniqueKeysWithValues: sheet.notes.map { ("\($0.reference)", $0.text) })
        #expect(
            notes["E\(all)"] == """
                3 cơ quan có số liệu; 1 chưa gửi biểu này
                Sở 1: 10 (a1.xlsx, PL!E5)
                Sở 2: 20 (a2.xlsx, PL!E5)
                Sở 3: 30 (a3.xlsx, PL!E5)
                """)
        #expect(notes["E\(share)"] == "Tính từ số tổng hợp: done / all")
    }

    @Test("A note names the first agencies and counts the rest")
    func longNote() throws {
        let sheet = try #require(report(40).draft(SmallReport.library()).sheets.first)
        let note = try #require(sheet.notes.first?.text.split(separator: "\n"))
        #expect(note.count == 14 && note.last == "và 28 cơ quan khác")
    }

    @Test("Read back, the forms of the workbook hold the totals")
    func readBack() throws {
        var library = try FormLibrary.builtIn()
        library.forms = library.forms.filter { $0.kind == .report }
        let period = try #require(ReportPeriod("2025-Q1"))
        var maker = ReturnMaker(seed: 11)
        let agencies = ReturnMaker.agencies(5, forms: library.forms.map(\.id))
        let returns = maker.returns(agencies, forms: library.forms, period: period)
        let report = Consolidation(returns: returns, agencies: agencies, period: period, library: library)
        let folder = try TemporaryFolder()
        try report.draft(library).write(to: folder.file("whole.xlsx"))
        let workbook = try Workbook.read(path: folder.file("whole.xlsx"))
        let importer = Importer(library: library)
        for totals in report.forms {
            guard case .table(let table) = try importer.read(workbook, form: totals.form.id, sheet: totals.form.sheet)
                .content
            else {
                Issue.record("\(totals.form.id) is no table")
                continue
            }
            let rows = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.id, $0) })
            #expect(table.title == totals.table.title)
            for row in totals.table.rows {
                for named in row.values where named.name != "note" {
                    #expect(rows[row.id]?[named.name] == named.value, "\(totals.form.id) \(row.id) \(named.name)")
                }
            }
        }
    }

    @Test("The matrix has a column for every agency that owes the form, grey where it sent nothing")
    func matrix() throws {
        let sheet = try #require(report(2, owed: 3).draft(SmallReport.library()).sheets.dropFirst().first)
        #expect(sheet.name == "PL theo cơ quan")
        let header = try #require(sheet.page.repeatedRows?.lowerBound)
        #expect((5...7).map { cell(sheet, "\(["E", "F", "G"][$0 - 5])\(header)") } == ["Sở 1", "Sở 2", "Sở 3"].map { .text($0) })
        let row = header + 2
        #expect(["D", "E", "F", "G"].map { cell(sheet, "\($0)\(row)") } == [.number(30), .number(10), .number(20), .blank])
        let styles = ["F", "G"].map { name in sheet.cells.first { "\($0.reference)" == "\(name)\(row)" }?.style.fill }
        #expect(styles[0] == nil && styles[1] != nil)
        #expect(sheet.freezes == CellReference(row: header + 1, column: 5))
        #expect(sheet.page.repeatedColumns == 1...3)
    }

    @Test("Eighty agencies: pages hold whole columns, charts no more bars than can be read")
    func eighty() throws {
        let sheets = try report(80).draft(SmallReport.library()).sheets
        let breaks = try #require(sheets.first { $0.name == "PL theo cơ quan" }?.page.pageBreaksBeforeColumns)
        #expect(breaks.count == 6 && breaks.first == 16)
        let charts = try #require(sheets.last?.charts)
        #expect(charts.count == 4 && charts.allSatisfy { $0.categories.range.rows.count <= 30 })
        #expect(charts.dropFirst().reduce(0) { $0 + $1.categories.range.rows.count } == 80)
    }

    @Test("The sheet of findings names rule, file, sheet and cell in Vietnamese, errors first")
    func findings() throws {
        var answers = (1...2).map { SmallReport.answer($0, ["all": "1"]) }
        answers[1].findings = [
            Finding(
                FigureRelation.rule, sheet: "PL", cell: "E5", observed: "9", expected: "≤ 3",
                message: Message(vi: "Sai", en: "Wrong"))
        ]
        answers.append(SmallReport.answer(1, ["all": "1"], file: "ve/a0.xlsx"))
        let sheets = try SmallReport.report(answers, agencies: 2).draft(SmallReport.library()).sheets
        let sheet = try #require(sheets.first { $0.name == "Phát hiện" })
        let start = try #require(sheet.page.repeatedRows?.upperBound) + 1
        let first = ["B", "C", "E", "F", "G", "H", "I"].map { cell(sheet, "\($0)\(start)") }
        #expect(
            first == ["lỗi", "Số liệu mâu thuẫn nhau", "PL", "E5", "9", "≤ 3", "Sai"].map { .text($0) })
        #expect(cell(sheet, "B\(start + 1)") == .text("cảnh báo"))
    }

    @Test("The same returns give the same bytes")
    func bytes() throws {
        let folder = try TemporaryFolder()
        let library = try SmallReport.library()
        for name in ["a.xlsx", "b.xlsx"] { try report(4).draft(library).write(to: folder.file(name)) }
        #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    }

    @Test("Sheets that would share a name are told apart")
    func names() {
        var names = SheetNames()
        let long = String(repeating: "x", count: 40)
        #expect(names.take("PL02") == "PL02" && names.take("pl02") == "pl02 (2)")
        #expect(names.take(long).count == 31 && names.take(long).hasSuffix(" (2)"))
        #expect(names.take("a/b") == "_")
    }
}
