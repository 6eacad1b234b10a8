import PhuLucAnnex
@testable import PhuLucForms
import PhuLucSpreadsheet
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

@Suite("Returns added up")
struct ConsolidationTests {
    // MARK: Arithmetic

    @Test("Totals of generated returns are what an independent sum gives", arguments: 1...8 as ClosedRange<UInt64>)
    func sums(seed: UInt64) throws {
        let library = try FormLibrary.builtIn()
        let forms = library.forms.filter { $0.kind == .report }
        let period = try #require(ReportPeriod("2025-Q3"))
        var maker = ReturnMaker(seed: seed)
        let agencies = ReturnMaker.agencies(12, forms: forms.map(\.id))
        let returns = maker.returns(agencies, forms: forms, period: period)
        let report = Consolidation(returns: returns, agencies: agencies, period: period, library: library)
        var checked = 0
        for totals in report.forms {
            for row in totals.form.rows ?? [] where row.adding == .sum && row.isInput {
                for column in totals.form.inputColumns where totals.form.asks(row, in: column) {
                    let values = returns.flatMap(\.tables).filter { $0.form == totals.form.id }.compactMap { table in
                        table.rows.first { $0.id == row.id }?[column.field]
                    }
                    // Thousandths as whole numbers: amounts have three decimals, and nothing is rounded away.
                    let numbers = values.filter { $0.state == "number" }.compactMap(\.value)
                    let expected = numbers.reduce(0) { $0 + Int(($1 * 1_000).rounded()) }
                    let total = try #require(totals.total(row.id, column.field))
                    let shown = numbers.isEmpty ? nil : total.value.value.map { Int(($0 * 1_000).rounded()) }
                    #expect(shown == (numbers.isEmpty ? nil : expected), "\(row.id)")
                    for state in ["number", "none", "unknown", "text"] {
                        #expect(total.parts(in: state).count == values.count { $0.state == state })
                    }
                    #expect(total.blank.count == values.count { $0.state == "blank" })
                    checked += 1
                }
            }
        }
        #expect(checked > 100)
    }

    @Test("A percentage follows from the sums, never from the agencies' percentages")
    func percentages() throws {
        let report = try SmallReport.report([
            SmallReport.answer(1, ["all": "2", "done": "1", "share": "50"]),
            SmallReport.answer(2, ["all": "8", "done": "1", "share": "12,5"]),
        ])
        #expect(report.text("share") == "20")
        #expect(report.total("share")?.origins.map(\.row) == ["done", "all"])
        #expect(report.text("sum") == "12")
    }

    @Test("A percentage of nothing is blank: not 0%, not 100%")
    func emptyDivisor() throws {
        let report = try SmallReport.report([
            SmallReport.answer(1, ["all": "0", "done": "0"]), SmallReport.answer(2, ["all": "-", "done": ""]),
        ])
        #expect(report.total("share")?.value.figure == .blank)
    }

    @Test("Codes are counted by their meanings, words listed by agency, rates of one's own left out")
    func notAdded() throws {
        let report = try SmallReport.report(
            (1...5).map { number in
                SmallReport.answer(
                    number, ["code": number < 4 ? "1" : "0", "words": "tình hình \(number)", "rate": "\(number)0"])
            })
        #expect(report.text("code") == "Không: 2; Có: 3")
        #expect(report.total("code")?.value.value == nil)
        #expect(
            report.text("words")
                == "Sở 1: tình hình 1; Sở 2: tình hình 2; Sở 3: tình hình 3; và 2 cơ quan khác")
        #expect(report.total("rate")?.value.figure == .blank && report.total("rate")?.parts.count == 5)
    }

    @Test("Of a row that takes the latest, the return saved last counts, not the last of the list")
    func latest() throws {
        let report = try SmallReport.report([
            SmallReport.answer(1, ["last": "7"], saved: 30), SmallReport.answer(2, ["last": "8"], saved: 10),
            SmallReport.answer(3, ["last": ""], saved: 90),
        ])
        #expect(report.text("last") == "7")
    }

    @Test(
        "Nothing to report, zero, not known and not reported stay four things",
        arguments: [
            (["5", "-"], "5", "number"), (["0", "-"], "0", "number"), (["-", "-"], "-", "none"),
            (["-", ""], "-", "none"), (["chưa có", ""], "chưa có", "unknown"), (["chưa có", "-"], "-", "none"),
            (["", ""], "", "blank"), (["4", "chưa có"], "4", "number"), (["xem công văn", ""], "", "blank"),
            (["1.250,5", "0,25"], "1.250,75", "number"),
        ])
    func states(texts: [String], total: String, state: String) throws {
        let report = try SmallReport.report(
            texts.enumerated().map { SmallReport.answer($0.offset + 1, ["money": $0.element]) })
        #expect(report.text("money") == total)
        #expect(report.total("money")?.value.state == state)
    }

    @Test("A total says who reported it, who left it blank and who sent nothing")
    func whoReported() throws {
        let report = try SmallReport.report(
            [
                SmallReport.answer(1, ["all": "3"]), SmallReport.answer(2, ["all": ""]),
                SmallReport.answer(3, ["all": "chưa có"]), SmallReport.answer(4, ["all": "-"]),
            ], agencies: 6)
        let total = try #require(report.total("all"))
        #expect(total.reported.map(\.agency.id) == ["a1"] && total.parts(in: "none").map(\.agency.id) == ["a4"])
        #expect(total.blank.map(\.id) == ["a2"] && total.parts(in: "unknown").map(\.agency.id) == ["a3"])
        #expect(total.missing.map(\.id) == ["a5", "a6"])
        #expect(total.parts.first?.file == "ve/a1.xlsx" && total.parts.first?.cell == "E5")
    }

    // MARK: Which returns count

    @Test("Of two returns of one agency the later one counts, and it is said")
    func replaced() throws {
        let early = SmallReport.answer(1, ["stock": "3"], saved: 10, file: "ve/z.xlsx")
        let late = SmallReport.answer(1, ["stock": "4"], saved: 20, file: "ve/a.xlsx")
        let report = try SmallReport.report([late, early], agencies: 1)
        #expect(report.text("stock") == "4")
        #expect(report.findings.map(\.rule) == ["return-replaced"])
        #expect(report.findings.first?.file == "ve/z.xlsx")
        #expect(report.agencies.map(\.status) == [.returned, .replaced])
    }

    @Test("Returns of another period and of agencies that nobody asked are left out, and it is said")
    func leftOut() throws {
        let report = try SmallReport.report(
            [
                SmallReport.answer(1, ["stock": "3"]), SmallReport.answer(9, ["stock": "50"]),
                SmallReport.answer(2, ["stock": "70"], period: ReportPeriod(year: 2025, part: .firstQuarter)),
            ], agencies: 2)
        #expect(report.text("stock") == "3")
        #expect(Set(report.findings.map(\.rule)) == ["return-unknown-agency", "return-other-period"])
        #expect(report.agencies.map(\.status) == [.returned, .missing])
    }

    @Test("Without a list of agencies whoever sent a return counts")
    func anybody() throws {
        let period = try #require(SmallReport.period)
        let returns = [SmallReport.answer(9, ["stock": "50"]), SmallReport.answer(1, ["stock": "3"])]
        let report = Consolidation(returns: returns, period: period, library: try SmallReport.library())
        #expect(report.text("stock") == "53" && report.findings.isEmpty)
        #expect(report.agencies.map(\.agency.id) == ["a1", "a9"])
    }

    @Test(
        "The due day itself is in time, by Vietnam's clocks; the day after is late",
        arguments: [(1_749_747_599, AgencyStatus.Status.returned), (1_749_747_600, .late)])
    func late(saved: Int, status: AgencyStatus.Status) throws {
        // 12 June 2025, 23:59:59 in Vietnam, and the second after.
        let report = try SmallReport.report(
            [SmallReport.answer(1, ["all": "3"], saved: saved)], due: CalendarDay(2025, 6, 12))
        #expect(report.agencies.map(\.status) == [status])
        #expect(report.text("all") == "3")
    }

    @Test("One side of a percentage without the other is said")
    func uneven() throws {
        let report = try SmallReport.report([
            SmallReport.answer(1, ["all": "4", "done": "2"]), SmallReport.answer(2, ["all": "6", "done": ""]),
        ])
        #expect(report.text("share") == "20")
        #expect(report.findings.map(\.rule) == ["ratio-uneven"])
        #expect(report.findings.first?.message.vi.contains("Sở 2") == true)
    }

    @Test("Columns of levels are added each for itself, their total across")
    func levels() throws {
        let library = try FormLibrary.builtIn()
        let period = try #require(SmallReport.period)
        let form = try library.form("report-07")
        let cells = { (texts: [String]) in
            zip(["province", "commune"], texts).map { IndexTable.Named($0, SmallReport.value($1)) }
        }
        let returns = (1...2).map { number in
            let rows = [
                IndexTable.Row(id: "VII.3.1", values: cells(["\(number)0", "\(number)"])),
                IndexTable.Row(id: "VII.3.2", values: cells(["\(number)", "\(number)"])),
            ]
            return Return(
                file: "\(number).xlsx", agencyID: "a\(number)", period: period,
                tables: [IndexTable(form: form.id, rows: rows)])
        }
        let report = Consolidation(returns: returns, period: period, library: library)
        let texts = ["province", "commune", "total"].map { column in
            ["VII.3.1", "VII.3.2", "VII.3"].map { report.total($0, column)?.value.text }
        }
        #expect(texts == [["30", "3", "10"], ["3", "3", "100"], ["33", "6", "18,18"]])
    }
}
