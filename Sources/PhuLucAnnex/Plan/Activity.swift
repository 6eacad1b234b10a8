import PhuLucVietnamese

/// An activity (*hoạt động*): one row of the table, or one of several in a row's cell.
public struct Activity: Hashable, Sendable {
    public var id: String
    /// The number of its label: `1` of `Hoạt động 1: …`.
    public var number: String?
    /// What the TT cell of its row holds, when neither objective nor task begins there.
    public var ordinal: String
    public var text: String
    public var output: Output
    public var lead: AgencyField
    public var coordinating: AgencyField
    public var schedule: Schedule
    public var budget: Budget
    /// Columns the form does not know: header text to cell text.
    public var notes: JSONObject
    /// Fields whose value comes from a vertical merge above; a note by its header.
    public var inherited: [String]
    public var source: Source?
    public var unknown = JSONObject()

    // Inlinable: called, it would make the activity in one place and copy it to another.
    @inlinable
    public init(
        id: String = "", number: String? = nil, ordinal: String = "", text: String = "", output: Output = Output(""),
        lead: AgencyField = AgencyField(), coordinating: AgencyField = AgencyField(),
        schedule: Schedule = .understanding("", planYear: nil), budget: Budget = Budget(),
        notes: JSONObject = JSONObject(), inherited: [String] = [], source: Source? = nil
    ) {
        self.id = id
        self.number = number
        self.ordinal = ordinal
        self.text = text
        self.output = output
        self.lead = lead
        self.coordinating = coordinating
        self.schedule = schedule
        self.budget = budget
        self.notes = notes
        self.inherited = inherited
        self.source = source
    }
}

/// What an activity must yield (*kết quả/sản phẩm*).
public struct Output: Hashable, Sendable {
    public var text: String
    /// The single products, split at `/`, `;`, `,` and line breaks outside brackets and document signs.
    public var items: [String]

    public init(text: String, items: [String]) {
        self.text = text
        self.items = items
    }
}

/// The agencies of a cell (*cơ quan chủ trì*, *cơ quan phối hợp*).
public struct AgencyField: Hashable, Sendable {
    public var text: String
    public var agencies: [AgencyMention]

    public init(text: String = "", agencies: [AgencyMention] = []) {
        self.text = text
        self.agencies = agencies
    }
}

/// The money of an activity (*kinh phí*).
public struct Budget: Hashable, Sendable {
    public var text: String
    /// The amount in whole đồng; `nil` when the cell holds no plain amount.
    public var amountVND: Int?

    public init(text: String = "", amountVND: Int? = nil) {
        self.text = text
        self.amountVND = amountVND
    }
}

/// Where a value came from: sheet, row and the cell of each field, as plain strings.
public struct Source: Hashable, Sendable {
    public var sheet: String
    public var row: Int
    /// Field to cell: `"lead"` to `"F9"`; under a merge the cell that holds the value.
    public var cells: [Place]

    /// One field's cell.
    public struct Place: Hashable, Sendable {
        public var field: String
        public var cell: String

        public init(_ field: String, _ cell: String) {
            self.field = field
            self.cell = cell
        }
    }

    public init(sheet: String, row: Int, cells: [Place] = []) {
        self.sheet = sheet
        self.row = row
        self.cells = cells
    }

    /// The cell of a field.
    public subscript(field: String) -> String? { cells.first { $0.field == field }?.cell }
}
