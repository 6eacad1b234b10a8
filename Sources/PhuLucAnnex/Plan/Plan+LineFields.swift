import PhuLucVietnamese

// Fields of a line's activity, each read by a call of its own: a function that reads several of them inline copies the
// whole activity with all its texts.
extension Plan.Line {
    @inline(never)
    var lead: AgencyField { activity.lead }

    @inline(never)
    var coordinating: AgencyField { activity.coordinating }

    @inline(never)
    var outputText: String { activity.output.text }

    @inline(never)
    var text: String { activity.text }

    @inline(never)
    var start: String? { activity.schedule.start }

    @inline(never)
    var end: String? { activity.schedule.end }

    /// Whether a field's value comes from a merge above.
    @inline(never)
    func inherits(_ field: String) -> Bool { activity.inherited.contains(field) }
}
