@testable import PhuLuc
@testable import PhuLucForms
import PhuLucTestSupport
import Testing

/// What may be done to a return is named exactly, and nothing else is.
@Suite("Tampering with returns")
struct TamperTests {
    @Test("Each thing done to a return gives its finding, with its cell, and no other", arguments: TamperCase.all)
    func tampering(_ item: TamperCase) throws {
        let found = try item.report().returned().findings.map(TamperCase.Said.init)
        let said = try #require(TamperSentences.all[item.name], "no sentences")
        #expect(found == said, "\(found)")
        #expect(said.count == 1 || TamperSentences.inherent.contains(item.name))
    }

    @Test("Every rule of a return and of a report's figures is in the table")
    func everyRule() {
        let rules = Set((ReturnRule.all + ReportRules.all).map(\.name))
        #expect(TamperSentences.rules == rules)
        #expect(Set(TamperCase.all.map(\.name)) == Set(TamperSentences.all.keys))
        #expect(TamperCase.all.count == TamperSentences.all.count)
    }

    @Test("What offices do to a form without harm gives no finding", arguments: QuietCase.all)
    func quiet(_ item: QuietCase) throws {
        let answer = try item.report().returned()
        #expect(answer.findings.map(TamperCase.Said.init) == [])
        #expect(answer.agency == SentReport.agency && answer.period?.code == "2025-Q3")
        try item.check(answer)
    }

    @Test("A return without its passport is known by its form and the line of the agency")
    func withoutPassport() throws {
        let item = try #require(TamperCase.all.first { $0.name == "both passports are lost" })
        let answer = try item.report().returned()
        #expect(!answer.hasPassport && answer.agencyID == "so-tu-phap" && answer.agency == SentReport.agency)
        #expect(answer.period?.code == "2025-Q3" && answer.tables.map(\.form) == ["report-03"])
    }

    @Test("Nothing to report, zero, not reported and not known are four things", arguments: [
        ("-", "none", 0), ("–", "none", 0), ("không phát sinh", "none", 0), ("Không", "none", 0),
        ("Không có", "none", 0), ("0", "number", 0), ("", "blank", nil), ("…", "blank", nil),
        ("chưa có số liệu", "unknown", nil), ("Đang tổng hợp", "unknown", nil), ("nhiều", "text", nil),
        ("12", "number", 12), ("1.250", "number", 1250), ("1,5", "number", 1.5), ("1 250", "number", 1250),
        ("12 văn bản", "number", 12),
    ] as [(String, String, Double?)])
    func states(text: String, state: String, amount: Double?) throws {
        let report = try SentReport(["report-03"], figures: ["II.3.1": text.isEmpty ? .blank : .text(text)])
        let figure = try #require(report.returned().tables.first?.rows.first { $0.id == "II.3.1" }?["value"]?.figure)
        #expect(figure.state == state && figure.amount == amount)
    }

    @Test("Rows are read as the indicators they are wherever they stand", arguments: [
        "a row is moved up", "a row is moved down", "a row is deleted", "three rows are deleted",
        "a row is added in the middle", "the ids' column is deleted", "the column of units is removed",
        "the column of notes is moved before the units", "the column of labels is moved before the numbers",
        "a column is added in the middle", "a column's title is changed to a strange one", "both passports are lost",
        "it is saved as .xls", "a row is copied beneath the table",
    ])
    func values(name: String) throws {
        let item = try #require(TamperCase.all.first { $0.name == name })
        let table = try #require(item.report().returned().tables.first)
        let plain = try #require(SentReport(["report-03"]).returned().tables.first)
        #expect(table.rows.count > 10)
        for row in table.rows {
            let own = plain.rows.first { $0.id == row.id }
            #expect(row["value"]?.figure == own?["value"]?.figure, "\(row.id)")
        }
    }
}

extension TamperCase {
    static let all = sheets + rows + typed + computed
}
