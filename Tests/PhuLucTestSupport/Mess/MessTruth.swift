import PhuLuc

/// What reading a messy workbook must give: one row an activity, every field of it, and where it stands.
public struct MessTruth: Sendable {
    public struct Row: Hashable, Sendable {
        public var section = ""
        public var sectionTitle = ""
        public var objective = ""
        public var task = ""
        public var activity = ""
        public var output = ""
        public var lead = ""
        public var coordinating = ""
        public var schedule = ""
        public var budget = ""
        public var amountVND: Int?

        /// Name and value of each field, in the order of the table.
        public var fields: [(name: String, value: String)] {
            [
                ("section", section), ("sectionTitle", sectionTitle), ("objective", objective), ("task", task),
                ("activity", activity), ("output", output), ("lead", lead), ("coordinating", coordinating),
                ("schedule", schedule), ("budget", budget), ("amountVND", amountVND.map { "\($0)" } ?? "null"),
            ]
        }
    }

    /// A sheet's row on which a truth row stands.
    public struct Place: Hashable, Sendable {
        public var sheet: String
        public var row: Int
    }

    public var heading: String?
    public var title: String?
    public var attachedTo: String?
    public var rows: [Row] = []
    /// The places of each row, as many as `rows`: two of a row that a page cuts.
    public var places: [[Place]] = []
    /// The texts of unknown columns of each row.
    public var notes: [[String]] = []
}

extension MessTruth.Row {
    /// What a plan says in one of its lines.
    init(_ line: Plan.Line) {
        self.init(
            section: line.section.number ?? "", sectionTitle: line.section.title, objective: line.objective.text,
            task: line.task.text, activity: line.activity.text, output: line.activity.output.text,
            lead: line.activity.lead.text, coordinating: line.activity.coordinating.text,
            schedule: line.activity.schedule.text, budget: line.activity.budget.text,
            amountVND: line.activity.budget.amountVND)
    }
}
