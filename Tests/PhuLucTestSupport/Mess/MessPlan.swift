import PhuLuc

/// A plan before anyone spoiled it: bare texts, numbers beside them, and which cells would be merged.
public struct MessPlan: Sendable {
    public struct Section: Sendable {
        public var title: String
        public var objectives: [Objective]
    }

    public struct Objective: Sendable {
        public var text: String
        public var tasks: [Task]
    }

    public struct Task: Sendable {
        public var text: String
        public var lines: [Line]
    }

    /// One row of the table.
    public struct Line: Sendable {
        /// Mostly one activity; several where a cell holds several.
        public var activities: [String]
        public var output = ""
        public var lead = ""
        public var coordinating = ""
        public var schedule = ""
        public var hasBudget = false
        /// Fields whose value is that of the row above, to be drawn as one merged cell.
        public var joined: Set<MessField> = []
    }

    public var heading: String
    public var title: String
    public var attachedTo: String
    public var sections: [Section]
    /// Whether the texts carry their numbers already, as those of a real annex do.
    public var isNumbered = false
}
