/// A field of a plan's table that the builder of plans asks for; the last four are of a progress report.
enum PlanField: Int, CaseIterable {
    case ordinal, objective, task, activity, output, lead, coordinating, schedule, budget
    case status, result, document, cause

    /// The name in a form's definition.
    var name: String { Self.names[rawValue] }

    private static let names = [
        "ordinal", "objective", "task", "activity", "output", "lead", "coordinating", "schedule", "budget", "status",
        "result", "document", "cause",
    ]
}

/// Which column of a table is which field, found by name once for all of its rows.
struct PlanFields {
    /// The fields of the matched columns, in the order of ``HeaderMatch/columns``.
    let names: [String]
    /// The headers of the columns that the form does not know.
    let extras: [String]
    /// By field: its place among the columns.
    private let places: [Int?]

    init(_ match: HeaderMatch) {
        let names = match.columns.map(\.field)
        self.names = names
        extras = match.extras.map(\.title)
        places = PlanField.allCases.map { names.firstIndex(of: $0.name) }
    }

    func place(of field: PlanField) -> Int? { places[field.rawValue] }
}
