/// The keys of `phuluc/plan/1`.
extension JSONKey {
    // A plan and the nodes of its tree.
    static let schema = JSONKey("schema")
    static let form = JSONKey("form")
    static let heading = JSONKey("heading")
    static let title = JSONKey("title")
    static let attachedTo = JSONKey("attachedTo")
    static let year = JSONKey("year")
    static let attributes = JSONKey("attributes")
    static let sections = JSONKey("sections")
    static let objectives = JSONKey("objectives")
    static let tasks = JSONKey("tasks")
    static let activities = JSONKey("activities")
    static let id = JSONKey("id")
    static let number = JSONKey("number")
    static let ordinal = JSONKey("ordinal")
    static let text = JSONKey("text")

    // An activity.
    static let output = JSONKey("output")
    static let items = JSONKey("items")
    static let schedule = JSONKey("schedule")
    static let budget = JSONKey("budget")
    static let amountVND = JSONKey("amountVND")
    static let notes = JSONKey("notes")
    static let inherited = JSONKey("inherited")

    // Agencies.
    static let lead = JSONKey("lead")
    static let coordinating = JSONKey("coordinating")
    static let agencies = JSONKey("agencies")
    static let name = JSONKey("name")
    static let scope = JSONKey("scope")
    static let status = JSONKey("status")

    // A time.
    static let kind = JSONKey("kind")
    static let start = JSONKey("start")
    static let end = JSONKey("end")
    static let endInclusive = JSONKey("endInclusive")
    static let condition = JSONKey("condition")

    // A source.
    static let source = JSONKey("source")
    static let sheet = JSONKey("sheet")
    static let row = JSONKey("row")
    static let cells = JSONKey("cells")

    // Columns that are no member of an activity.
    private static let objective = JSONKey("objective")
    private static let task = JSONKey("task")
    private static let activity = JSONKey("activity")

    /// The columns that nearly every source names.
    static let columns = [ordinal, objective, task, activity, output, lead, coordinating, schedule, budget]
}
