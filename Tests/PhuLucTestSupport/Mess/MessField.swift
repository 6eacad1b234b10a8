/// What a column of a messy table holds.
public enum MessField: Hashable, Sendable {
    case ordinal, objective, task, activity, output, lead, coordinating, schedule, budget
    /// Lead and coordinating agencies in one cell.
    case responsible
    /// A column the form does not know.
    case extra(Int)
    /// A part of the budget beside its total.
    case part(Int)

    /// Whether a blank cell under it goes on with the one above.
    var isNode: Bool { self == .objective || self == .task }

    /// The three columns of the plan's own words.
    static let contents: [MessField] = [.objective, .task, .activity]

    /// The columns that a clerk fills row by row.
    static let leaves: [MessField] = [.output, .lead, .coordinating, .responsible, .schedule, .budget]

    /// The column's name in the form; nil where the form has no such column.
    var formField: String? {
        switch self {
        case .ordinal: "ordinal"
        case .objective: "objective"
        case .task: "task"
        case .activity: "activity"
        case .output: "output"
        case .lead: "lead"
        case .coordinating: "coordinating"
        case .schedule: "schedule"
        case .budget: "budget"
        case .responsible, .extra, .part: nil
        }
    }
}
