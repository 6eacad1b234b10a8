import PhuLucVietnamese

/// A plan annex understood: sections, objectives, tasks and activities (`phuluc/plan/1`).
public struct Plan: Hashable, Sendable {
    /// The id of the form it was read with, such as `plan-annex`.
    public var form: String
    /// The first line above the title: `Phụ lục`, `Phụ lục I`.
    public var heading: String?
    public var title: String?
    /// The line that names the document the annex belongs to: `(Kèm theo Kế hoạch số …)`.
    public var attachedTo: String?
    /// The year of the plan, read from its title.
    public var year: Int?
    public var sections: [Section]
    /// What is not the table: `preamble`, `footer`, `totals`, `units`.
    public var attributes: JSONObject
    /// Keys of the JSON that this version does not know, kept as they were.
    public var unknown: JSONObject

    public init(
        form: String = "plan-annex", heading: String? = nil, title: String? = nil, attachedTo: String? = nil,
        year: Int? = nil, sections: [Section] = [], attributes: JSONObject = JSONObject(),
        unknown: JSONObject = JSONObject()
    ) {
        self.form = form
        self.heading = heading
        self.title = title
        self.attachedTo = attachedTo
        self.year = year
        self.sections = sections
        self.attributes = attributes
        self.unknown = unknown
    }
}

/// A field of the reform (*lĩnh vực*): `I. CẢI CÁCH THỂ CHẾ`.
public struct Section: Hashable, Sendable {
    public var id: String
    /// The number without its closing mark, such as `I`; `nil` when the section has none.
    public var number: String?
    /// The title without its number.
    public var title: String
    public var objectives: [Objective]
    public var source: Source?
    public var unknown = JSONObject()

    public init(
        id: String = "", number: String? = nil, title: String = "", objectives: [Objective] = [], source: Source? = nil
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.objectives = objectives
        self.source = source
    }

    /// Whether the section has no row of its own: the table began without one.
    public var isImplicit: Bool { number == nil && title.isEmpty }
}

/// An objective (*mục tiêu*) with the tasks that serve it.
public struct Objective: Hashable, Sendable {
    public var id: String
    /// What the text itself begins with: `1` of `1. Tiếp tục …`.
    public var number: String?
    /// What the TT cell of its first row holds.
    public var ordinal: String
    public var text: String
    public var tasks: [PlanTask]
    public var unknown = JSONObject()

    public init(
        id: String = "", number: String? = nil, ordinal: String = "", text: String = "", tasks: [PlanTask] = []
    ) {
        self.id = id
        self.number = number
        self.ordinal = ordinal
        self.text = text
        self.tasks = tasks
    }
}

/// A task (*nhiệm vụ*) with its activities.
public struct PlanTask: Hashable, Sendable {
    public var id: String
    /// What the text itself begins with: `1.1` of `1.1. Nhiệm vụ 1: …`.
    public var number: String?
    /// What the TT cell of its first row holds, when no objective begins there.
    public var ordinal: String
    public var text: String
    public var activities: [Activity]
    public var unknown = JSONObject()

    public init(
        id: String = "", number: String? = nil, ordinal: String = "", text: String = "", activities: [Activity] = []
    ) {
        self.id = id
        self.number = number
        self.ordinal = ordinal
        self.text = text
        self.activities = activities
    }
}
