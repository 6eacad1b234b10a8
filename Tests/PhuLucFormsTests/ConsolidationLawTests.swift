import PhuLucAnnex
@testable import PhuLucForms
import PhuLucSpreadsheet
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

@Suite("Laws of adding up")
struct ConsolidationLawTests {
    private func generated(_ seed: UInt64) throws -> (
        returns: [Return], agencies: [ReportingAgency], period: ReportPeriod, library: FormLibrary
    ) {
        let library = try FormLibrary.builtIn()
        let forms = library.forms.filter { ["report-02", "report-07"].contains($0.id) }
        let period = try #require(ReportPeriod("2025-H1"))
        var maker = ReturnMaker(seed: seed)
        let agencies = ReturnMaker.agencies(9, forms: forms.map(\.id))
        // Three returns of one agency, some with their moments and some without.
        var returns = maker.returns(Array(agencies.dropLast()) + agencies.prefix(2), forms: forms, period: period)
        for index in returns.indices.suffix(2) { returns[index].file += ".2" }
        (returns[8].saved, returns[8].received) = (nil, 5)
        (returns[0].received, returns[9].saved) = (9, nil)
        return (returns, agencies, period, library)
    }

    @Test("The order of the returns never matters, for JSON and workbook", arguments: 1...4 as ClosedRange<UInt64>)
    func order(seed: UInt64) throws {
        let (returns, agencies, period, library) = try generated(seed)
        var maker = ReturnMaker(seed: seed &+ 100)
        let first = Consolidation(returns: returns, agencies: agencies, period: period, library: library)
        let (json, draft) = (first.json.compact, first.draft(library))
        #expect(first.findings.contains { $0.rule == "return-replaced" })
        for _ in 0..<3 {
            let again = Consolidation(
                returns: maker.shuffled(returns), agencies: agencies, period: period, library: library)
            #expect(again.json.compact == json)
            #expect(again.draft(library) == draft)
        }
    }

    @Test("A report built from one return equals it", arguments: 1...4 as ClosedRange<UInt64>)
    func one(seed: UInt64) throws {
        let library = try FormLibrary.builtIn()
        let forms = library.forms.filter { $0.kind == .report }
        let period = try #require(ReportPeriod("2025-Q1"))
        var maker = ReturnMaker(seed: seed)
        let agencies = ReturnMaker.agencies(3, forms: forms.map(\.id))
        let returns = maker.returns([agencies[1]], forms: forms, period: period)
        let report = Consolidation(returns: returns, agencies: agencies, period: period, library: library)
        #expect(report.forms.count == forms.count)
        for (totals, table) in zip(report.forms, returns[0].tables) {
            let rows = Dictionary(uniqueKeysWithValues: totals.table.rows.map { ($0.id, $0) })
            for row in table.rows {
                for named in row.values { #expect(rows[row.id]?[named.name] == named.value, "\(row.id)") }
            }
            let figures = ReportFigures(totals.form, table)
            for row in totals.form.rows ?? [] where row.formula != nil {
                for column in totals.form.valueColumns where totals.form.asks(row, in: column) {
                    #expect(
                        totals.total(row.id, column.field)?.value.value
                            == figures.value(row.id, column.field).map(FigureTotal.tidied))
                }
            }
        }
    }

    @Test("The tables in the JSON are tables of the contract, and each figure leads to its cells")
    func json() throws {
        let (returns, agencies, period, library) = try generated(3)
        let report = Consolidation(returns: returns, agencies: agencies, period: period, library: library)
        let json = try JSONValue(parsing: report.json.pretty.utf8)
        #expect(
            json.object?.keys == [
                "schema", "period", "due", "previous", "quarter", "forms", "matrix", "agencies", "sections", "findings",
            ])
        let tables = try #require(json.object?["forms"]?.array)
        for (table, totals) in zip(tables, report.forms) {
            #expect(try IndexTable(json: table).rows.map(\.values) == totals.table.rows.map(\.values))
            #expect(table.object?["agency"] == .null && table.object?["period"]?.string == "2025-H1")
        }
        let row = try #require(tables[0].object?["rows"]?.array?.first { $0.object?["id"]?.string == "I.1.1" })
        let value = try #require(row.object?["values"]?.object?["value"]?.object)
        let total = try #require(report.total("I.1.1"))
        #expect(value["trace"]?.array?.count == total.parts.count)
        #expect(value["trace"]?.array?.first?.object?["cell"]?.string == total.parts.first?.cell)
        #expect(value["missing"]?.array == [.string(agencies[8].id)])
        #expect(json.object?["matrix"]?.array?.count == 2)
    }

    @Test("The earlier report read back from its JSON compares as the report itself does")
    func earlier() throws {
        let (returns, agencies, period, library) = try generated(5)
        let report = Consolidation(returns: returns, agencies: agencies, period: period, library: library)
        let earlier = try EarlierReport(json: JSONValue(parsing: report.json.pretty.utf8))
        #expect(earlier.period == period)
        #expect(earlier.value("report-02", "I.1.1", "value") == report.total("I.1.1")?.value)
    }
}
