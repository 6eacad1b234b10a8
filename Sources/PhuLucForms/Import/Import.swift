import PhuLucAnnex
import PhuLucSpreadsheet

/// What came of reading one workbook.
public struct Import: Sendable {
    /// The plan or the table that was read.
    public enum Content: Sendable {
        case plan(Plan)
        case table(IndexTable)
    }

    /// A form that fitted a table less well than the one it was read by.
    public struct RunnerUp: Hashable, Sendable {
        public var form: String
        public var score: Double
    }

    public var content: Content
    public var form: Form
    /// The sheet it was read from.
    public var sheet: String
    /// How well the header matched, 0 to 1.
    public var score: Double
    /// The form that fitted the table next best, with its score; `nil` when no other did.
    public var runnerUp: RunnerUp?
    /// What is doubtful, in the order of the sheet: first what reading found, then the checks.
    public var findings: [Finding]
    let account: ClosedLedger

    /// One entry for every non-empty cell of the workbook, sheet by sheet; made anew each time it is asked for.
    public var ledger: [LedgerEntry] { account.entries }

    /// The plan, when the form is a plan's.
    public var plan: Plan? {
        if case .plan(let plan) = content { return plan }
        return nil
    }

    /// The table, when the form is a table's.
    public var table: IndexTable? {
        if case .table(let table) = content { return table }
        return nil
    }

    /// The JSON of the plan or table.
    public var json: JSONValue {
        switch content {
        case .plan(let plan): plan.json
        case .table(let table): table.json
        }
    }

    /// The bytes of the JSON as ``JSONValue/prettyBytes`` writes them.
    public var prettyBytes: [UInt8] {
        switch content {
        case .plan(let plan): plan.prettyBytes
        case .table(let table): table.json.prettyBytes
        }
    }
}
