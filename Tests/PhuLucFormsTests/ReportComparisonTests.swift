import PhuLucAnnex
@testable import PhuLucForms
import PhuLucVietnamese
import Testing

@Suite("A report beside an earlier one")
struct ReportComparisonTests {
    private func earlier(_ code: String, _ texts: KeyValuePairs<String, String>) throws -> EarlierReport {
        let period = try #require(ReportPeriod(code))
        let answer = SmallReport.answer(1, texts, period: period)
        return EarlierReport(try SmallReport.report([answer], period: period).forms.map(\.table))
    }

    private func entries(
        _ code: String, _ texts: KeyValuePairs<String, String>, beside earlier: [EarlierReport]
    ) throws -> (Consolidation, (String) throws -> ReportComparison.Entry) {
        let period = try #require(ReportPeriod(code))
        let report = try SmallReport.report(
            [SmallReport.answer(1, texts, period: period)], earlier: earlier, period: period)
        let comparison = try #require(report.comparison)
        return (
            report,
            { id in
                let totals = try #require(report.forms.first)
                let row = try #require(totals.form.row(id))
                return comparison.entry(totals, row, try #require(totals.form.valueColumns.first))
            }
        )
    }

    @Test("Six months beside the first quarter: the second quarter of flows alone, changes of stocks and rates")
    func secondQuarter() throws {
        let before = try earlier("2025-Q1", ["all": "10", "done": "4", "stock": "100", "money": "5"])
        let (report, entry) = try entries(
            "2025-H1", ["all": "30", "done": "14", "stock": "90", "money": "12,5"], beside: [before])
        #expect(try entry("all") == .init(previous: SmallReport.value("10"), change: nil, quarter: 20))
        #expect(try entry("share") == .init(previous: SmallReport.value("40"), change: 6.67, quarter: 50))
        #expect(try entry("stock") == .init(previous: SmallReport.value("100"), change: -10, quarter: nil))
        #expect(try entry("money") == .init(previous: SmallReport.value("5"), change: 7.5, quarter: nil))
        #expect(report.comparison?.quarter?.code == "2025-Q2" && report.text("stock") == "90")
        #expect(report.findings.isEmpty)
    }

    @Test("The fourth quarter needs both reports within the year, in whatever order they are given")
    func fourthQuarter() throws {
        let half = try earlier("2025-H1", ["all": "30"])
        let third = try earlier("2025-Q3", ["all": "15"])
        #expect(try entries("2025-Y", ["all": "50"], beside: [half]).1("all").quarter == nil)
        let (report, entry) = try entries("2025-Y", ["all": "50"], beside: [third, half])
        #expect(try entry("all").quarter == 5 && entry("all").previous?.text == "15")
        #expect(report.comparison?.earlier.period?.code == "2025-Q3")
    }

    @Test(
        "Flows change only between stretches of one length, cumulative rows only within a year",
        arguments: [
            ("2025-Q3", "2025-H1", nil, 2.5), ("2025-Q3", "2025-Q1", 20, 2.5), ("2025-H1", "2024-H1", 20, 2.5),
            ("2025-Q1", "2024-Y", nil, nil), ("2025-Q3", "2024-Q1", 20, nil),
        ] as [(String, String, Double?, Double?)])
    func changes(now: String, before: String, flow: Double?, cumulative: Double?) throws {
        let report = try earlier(before, ["all": "10", "money": "5", "stock": "1"])
        let (_, entry) = try entries(now, ["all": "30", "money": "7,5", "stock": "3"], beside: [report])
        #expect(try entry("all").change == flow)
        #expect(try entry("money").change == cumulative)
        #expect(try entry("stock").change == 2)
    }

    @Test("A quarter follows only where both reports say a figure; “-” is 0")
    func missingFigures() throws {
        let before = try earlier("2025-Q1", ["all": "-", "done": ""])
        let (_, entry) = try entries("2025-H1", ["all": "8", "done": "3"], beside: [before])
        #expect(try entry("all").quarter == 8 && entry("done").quarter == nil && entry("share").quarter == nil)
    }

    @Test(
        "A year that counts less than the reports within it is said, stocks never",
        arguments: [("2025-H1", ["2025-Q1"], "12"), ("2025-Y", ["2025-H1", "2025-Q3"], "20")])
    func decreases(now: String, before: [String], enough: String) throws {
        let reports = try before.map { try earlier($0, ["all": "10", "done": "1", "stock": "10"]) }
        let (report, _) = try entries(now, ["all": "9", "done": "9", "stock": "1"], beside: reports)
        #expect(report.findings.map(\.rule) == ["total-decreases"])
        let (sound, _) = try entries(now, ["all": enough, "done": "9", "stock": "1"], beside: reports)
        #expect(sound.findings.isEmpty)
    }

    @Test("Without an earlier report there is nothing beside; a later one is none")
    func nothing() throws {
        let later = try earlier("2025-Y", ["all": "1"])
        #expect(try SmallReport.report([SmallReport.answer(1, ["all": "1"])], earlier: [later]).comparison == nil)
    }
}
