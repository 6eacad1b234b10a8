import PhuLucAnnex
import PhuLucVietnamese
import Testing

@Suite("Who owes what")
struct ReportStatusTests {
    private static let agencies = [
        ReportingAgency(id: "a", name: "A", level: .province, forms: ["report-02", "report-05"]),
        ReportingAgency(id: "b", name: "B", level: .commune, forms: ["report-02"]),
        ReportingAgency(id: "c", name: "C", level: .vertical, forms: []),
    ]

    private func status(_ day: String, returns: [Return]?) throws -> ReportStatus {
        let deadline = ReportDeadline(
            period: try #require(ReportPeriod("2025-Q3")), from: try #require(CalendarDay(2025, 6, 11)),
            to: try #require(CalendarDay(2025, 9, 10)), due: try #require(CalendarDay(2025, 9, 12)))
        return ReportStatus(
            of: deadline, on: try #require(CalendarDay(iso: day)), agencies: Self.agencies, returns: returns)
    }

    private func item(_ agency: String?, _ period: String, _ forms: [String]) -> Return {
        Return(
            file: "r.xlsx", agencyID: agency, period: ReportPeriod(period), tables: forms.map { IndexTable(form: $0) })
    }

    @Test("Without returns everything is due, and nobody is told to be late")
    func noReturns() throws {
        let status = try status("2025-10-01", returns: nil)
        #expect(status.count(.due) == 3 && status.daysLeft == -19)
        let json = try #require(status.json.object?["agencies"]?.array?.first?.object)
        #expect(json.keys == ["id", "name", "level", "forms", "ownForm"])
    }

    @Test(
        "What came in is taken off; the due day itself is in time, the day after is late",
        arguments: [("2025-09-12", ReportStatus.Line.State.due), ("2025-09-13", .late)])
    func returns(day: String, state: ReportStatus.Line.State) throws {
        let status = try status(
            day,
            returns: [
                item("a", "2025-Q3", ["report-05", "report-99"]), item("b", "2025-H1", ["report-02"]),
                item(nil, "2025-Q3", ["report-02"]), item("c", "2025-Q3", []),
            ])
        #expect(status.lines.map(\.state) == [state, state, .returned])
        #expect(status.lines[0].returned == ["report-05"] && status.lines[0].missing == ["report-02"])
        #expect(status.count(state) == 2)
    }

    @Test("Two workbooks of one agency count together")
    func together() throws {
        let status = try status(
            "2025-09-20", returns: [item("a", "2025-Q3", ["report-02"]), item("a", "2025-Q3", ["report-05"])])
        #expect(status.lines.map(\.state) == [.returned, .late, .late])
        let line = try #require(status.json.object?["agencies"]?.array?.first)
        #expect(line.compact.hasSuffix(#""state": "returned", "returned": ["report-02", "report-05"], "missing": []}"#))
    }
}
