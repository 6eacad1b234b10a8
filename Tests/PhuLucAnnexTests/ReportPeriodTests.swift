import PhuLucAnnex
import Testing

@Suite("Periods of reports")
struct ReportPeriodTests {
    static let all = ReportPeriod.years.flatMap(ReportPeriod.all)

    @Test("Every period reads back from its code, in small letters too")
    func codes() throws {
        #expect(Self.all.count == 404)
        for period in Self.all {
            #expect(try ReportPeriod(parsing: period.code) == period)
            #expect(ReportPeriod(period.code.lowercased()) == period && "\(period)" == period.code)
        }
    }

    @Test("Periods are ordered as they are due, and each is the one before the next")
    func order() {
        #expect(Self.all.reversed().sorted() == Self.all)
        for (one, next) in zip(Self.all, Self.all.dropFirst()) {
            #expect(one.next == next && next.previous == one && one < next)
        }
        #expect(Self.all.first?.previous == nil && Self.all.last?.next == nil && Self.all.first?.yearBefore == nil)
    }

    @Test(
        "A quarter without a report is refused with the report that stands in its place",
        arguments: [("2025-Q2", "2025-H1"), ("2025-q4", "2025-Y"), ("2025-H2", "2025-Y")])
    func noSuchReport(text: String, instead: String) throws {
        let period = try #require(ReportPeriod(instead))
        #expect(throws: ReportPeriod.Refusal.noSuchReport(text, instead: period)) {
            try ReportPeriod(parsing: text)
        }
        let message = ReportPeriod.Refusal.noSuchReport(text, instead: period).message
        #expect(message.vi.contains("không có báo cáo riêng") && message.vi.contains("(\(instead))"))
        #expect(message.en.contains("no report of its own") && message.en.contains("(\(instead))"))
    }

    @Test(
        "What is no period is refused, with the codes there are",
        arguments: ["", "2025", "2025-", "2025-Q", "2025-Q5", "2025-Q1x", "25-Q1", "2025 Q1", "Quý I", "２０２５-Q1", "-2025-Q1"])
    func nonsense(text: String) {
        #expect(throws: ReportPeriod.Refusal.notUnderstood(text)) { try ReportPeriod(parsing: text) }
        #expect(ReportPeriod(text) == nil)
        #expect(ReportPeriod.Refusal.notUnderstood(text).message.vi.contains("2025-H1 (6 tháng)"))
    }

    @Test("A year beyond those of reports is refused as such", arguments: [("1999-Q1", 1999), ("2101-Y", 2101)])
    func year(text: String, year: Int) {
        #expect(throws: ReportPeriod.Refusal.yearOutside(year)) { try ReportPeriod(parsing: text) }
        #expect(ReportPeriod(year: year, part: .year) == nil && ReportPeriod.all(of: year).isEmpty)
    }

    @Test(
        "The names are those of the reports",
        arguments: [
            ("2025-Q1", "Quý I năm 2025", "First quarter of 2025", "Quý I"),
            ("2025-H1", "6 tháng đầu năm 2025", "First six months of 2025", "6 tháng"),
            ("2025-Q3", "Quý III năm 2025", "Third quarter of 2025", "Quý III"),
            ("2025-Y", "Năm 2025", "Year 2025", "Năm"),
        ])
    func names(code: String, vi: String, en: String, short: String) throws {
        let period = try #require(ReportPeriod(code))
        #expect(period.name == Message(vi: vi, en: en) && period.shortName.vi == short)
    }

    @Test(
        "6 tháng contains Quý I, Năm contains the three others, and nothing else is contained",
        arguments: ReportPeriod.Part.allCases, ReportPeriod.Part.allCases)
    func contains(outer: ReportPeriod.Part, inner: ReportPeriod.Part) throws {
        let (one, other) = (ReportPeriod(year: 2025, part: outer), ReportPeriod(year: 2025, part: inner))
        let expected: Set<[ReportPeriod.Part]> = [
            [.halfYear, .firstQuarter], [.year, .firstQuarter], [.year, .halfYear], [.year, .thirdQuarter],
        ]
        #expect(try #require(one).contains(#require(other)) == expected.contains([outer, inner]))
        let later = try #require(ReportPeriod(year: 2026, part: outer))
        #expect(try !later.contains(#require(other)))
        #expect(try #require(one).isCumulative == (outer != .thirdQuarter))
    }

    @Test("A quarter of its own is what is left of the report that contains it")
    func derived() throws {
        let values = ["2025-Q1": 10.0, "2025-H1": 25, "2025-Q3": 7, "2025-Y": 40]
        let second = try #require(DerivedQuarter(year: 2025, part: .second))
        let fourth = try #require(DerivedQuarter(year: 2025, part: .fourth))
        #expect(second.flow { values[$0.code] } == 15 && fourth.flow { values[$0.code] } == 8)
        #expect(second.flow { $0.code == "2025-Q1" ? nil : values[$0.code] } == nil)
        #expect(second.code == "2025-Q2" && fourth.name.vi == "Quý IV năm 2025")
        #expect(DerivedQuarter(year: 1999, part: .second) == nil)
    }
}
