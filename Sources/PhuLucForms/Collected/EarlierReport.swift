import PhuLucAnnex

/// The totals of an earlier period, for comparison.
public struct EarlierReport: Sendable {
    /// Nil when the report does not say.
    public var period: ReportPeriod?
    /// The tables by their forms' ids.
    public var tables: [String: IndexTable]
    private let rows: [FormTotals.Place: TableValue]

    /// Takes the tables of a consolidated workbook or of its JSON.
    public init(_ tables: [IndexTable]) {
        period = tables.lazy.compactMap { $0.period.flatMap { ReportPeriod($0) } }.first
        self.tables = Dictionary(tables.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })
        var rows: [FormTotals.Place: TableValue] = [:]
        for table in self.tables.values {
            for row in table.rows {
                for named in row.values {
                    rows[FormTotals.Place(row: "\(table.form) \(row.id)", column: named.name)] = named.value
                }
            }
        }
        self.rows = rows
    }

    /// Reads `phuluc/report/1`, or one table (`phuluc/table/1`).
    public init(json: JSONValue) throws(JSONFault) {
        guard json.object?["schema"]?.string == Consolidation.schema else {
            self.init([try IndexTable(json: json)])
            return
        }
        var tables: [IndexTable] = []
        for table in json.object?["forms"]?.array ?? [] { tables.append(try IndexTable(json: table)) }
        self.init(tables)
    }

    /// What stood in a cell.
    public func value(_ form: String, _ row: String, _ column: String) -> TableValue? {
        rows[FormTotals.Place(row: "\(form) \(row)", column: column)]
    }
}
