import Foundation

/// What the package reads and writes as JSON: a plan or a table.
public enum Document: Hashable, Sendable {
    case plan(Plan)
    case table(IndexTable)

    /// Reads a JSON text by its `schema`.
    ///
    /// - Throws: `Fault` with `.malformedData`, the line or key in its `detail`.
    public init(json bytes: some Sequence<UInt8>) throws(Fault) {
        do throws(JSONFault) {
            let json = try JSONValue(parsing: bytes)
            switch json.object?["schema"]?.string {
            case Plan.schema: self = .plan(try Plan(json: json))
            case IndexTable.schema: self = .table(try IndexTable(json: json))
            case let schema:
                let name = schema ?? "none"
                throw JSONFault(problem: "schema: \(name) is neither \(Plan.schema) nor \(IndexTable.schema)")
            }
        } catch {
            throw Fault(.malformedData, detail: (error.line > 0 ? "line \(error.line): " : "") + error.problem)
        }
    }

    /// Reads a JSON file.
    public init(path: String) throws(Fault) {
        do {
            try self.init(json: InputFile.bytes(path))
        } catch {
            throw error.of(file: path)
        }
    }

    public init(_ content: Import.Content) {
        switch content {
        case .plan(let plan): self = .plan(plan)
        case .table(let table): self = .table(table)
        }
    }

    public var json: JSONValue {
        switch self {
        case .plan(let plan): plan.json
        case .table(let table): table.json
        }
    }

    /// The schema's name and version.
    public var schema: String {
        switch self {
        case .plan: Plan.schema
        case .table: IndexTable.schema
        }
    }

    /// The id of the form it was read with.
    public var form: String {
        switch self {
        case .plan(let plan): plan.form
        case .table(let table): table.form
        }
    }
}
