/// A table with a form: index targets or a statistics report (`phuluc/table/1`).
public struct IndexTable: Hashable, Sendable {
    public static let schema = "phuluc/table/1"

    /// The form's id, such as `par-index-targets`.
    public var form: String
    public var title: String?
    /// The agency that reports; `nil` for a table that is no report.
    public var agency: String?
    /// The period reported, such as `2025-Q1`.
    public var period: String?
    public var rows: [Row]
    /// What is not the table: `preamble`, `footer`.
    public var attributes: JSONObject
    public var unknown = JSONObject()

    public init(
        form: String, title: String? = nil, agency: String? = nil, period: String? = nil, rows: [Row] = [],
        attributes: JSONObject = JSONObject()
    ) {
        self.form = form
        self.title = title
        self.agency = agency
        self.period = period
        self.rows = rows
        self.attributes = attributes
    }

    /// One row, with the rows without a number beneath it.
    public struct Row: Hashable, Sendable {
        public var id: String
        public var number: String?
        public var label: String
        public var unit: String?
        /// The values by the form's names, in the order of its columns.
        public var values: [Named]
        public var source: Source?
        public var rows: [Row]
        public var unknown = JSONObject()

        public init(
            id: String = "", number: String? = nil, label: String = "", unit: String? = nil, values: [Named] = [],
            source: Source? = nil, rows: [Row] = []
        ) {
            self.id = id
            self.number = number
            self.label = label
            self.unit = unit
            self.values = values
            self.source = source
            self.rows = rows
        }

        /// The value of a column by its name in the form.
        public subscript(name: String) -> TableValue? { values.first { $0.name == name }?.value }
    }

    /// A value under its column's name.
    public struct Named: Hashable, Sendable {
        public var name: String
        public var value: TableValue

        public init(_ name: String, _ value: TableValue) {
            self.name = name
            self.value = value
        }
    }

    /// Every row and sub-row, in the order of the table.
    public var allRows: [Row] { rows.flatMap { [$0] + $0.rows } }

    /// The table without ids and places, for comparing what two workbooks say.
    public var withoutSources: IndexTable {
        var table = self
        table.rows = rows.map(\.withoutSources)
        table.attributes.stripLineSources()
        return table
    }
}

extension IndexTable.Row {
    fileprivate var withoutSources: Self {
        var row = self
        row.id = ""
        row.source = nil
        row.rows = rows.map(\.withoutSources)
        return row
    }
}
