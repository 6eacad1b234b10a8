import PhuLuc

/// One row of the plan in the words and cells of a recipe, before it has a place.
struct MessRow: Sendable {
    var section: Int
    /// Counted through the plan.
    var objective: Int
    var task: Int
    var opensObjective: Bool
    var opensTask: Bool
    var cells: [MessField: MessCell] = [:]
    /// Leaf fields that belong to the same merged cell as those of the row above.
    var joined: Set<MessField> = []
    /// Whether lead and coordinating agencies are one cell, merged across their two columns.
    var isAcross = false
    /// What must be read: one an activity.
    var truth: [MessTruth.Row] = []
    var notes: [String] = []
    /// The cells and their truth before blanks took the place of merges: what a row that shares them takes.
    var shared: (cells: [MessField: MessCell], truth: MessTruth.Row) = ([:], MessTruth.Row())

    func text(_ field: MessField) -> String {
        if case .text(let text)? = cells[field]?.value { return text }
        return ""
    }

    mutating func set(_ field: MessField, _ text: String) {
        cells[field] = text.isEmpty ? nil : MessCell(value: .text(text))
    }

    /// Whether the row puts something of its own into the table, its TT cell aside.
    func hasOwnCell(in recipe: MessRecipe) -> Bool {
        recipe.columns.contains { column in
            switch column.field {
            case .ordinal, .extra, .part: false
            case .objective: cells[.objective] != nil && (opensObjective || recipe.objectives == .repeats)
            case .task: cells[.task] != nil && (opensTask || recipe.tasks == .repeats)
            case .activity: cells[.activity] != nil
            default: cells[column.field] != nil && (!joined.contains(column.field) || recipe.leaves == .repeats)
            }
        }
    }
}
