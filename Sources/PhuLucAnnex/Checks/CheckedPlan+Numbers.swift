extension CheckedPlan {
    /// An item as its cell writes it: `Hoạt động 2`, `III`, `1.2`.
    func label(of item: NumberedItem) -> String {
        switch item.kind {
        case .section: plan.sections[item.place.section].number ?? ""
        case .objective: objective(of: item).number ?? ""
        case .ordinal: objective(of: item).ordinal
        case .task: task(of: item).number ?? ""
        case .labelledTask: "Nhiệm vụ \(item.value)"
        case .activity: "Hoạt động " + (task(of: item).activities[item.place.activity].number ?? "")
        }
    }

    /// A finding about the cell that holds an item's number.
    func finding(_ rule: Rule, _ item: NumberedItem, wanted: Int, _ message: (String, String) -> Message) -> Finding {
        let label = label(of: item)
        let expected = NumberingGap.label(label, numbered: wanted, was: item.value)
        let (source, field) = place(of: item)
        return Finding(
            rule, sheet: source?.sheet, cell: source?[field], observed: label, expected: expected,
            message: message(label, expected))
    }

    /// Where the row of an item stands, and the field whose cell holds its number.
    private func place(of item: NumberedItem) -> (source: Source?, field: String) {
        switch item.kind {
        case .section: (plan.sections[item.place.section].source, "number")
        case .objective: (objective(of: item).firstSource, "objective")
        case .ordinal: (objective(of: item).firstSource, "ordinal")
        case .task, .labelledTask: (task(of: item).activities.first?.source, "task")
        case .activity: (task(of: item).activities[item.place.activity].source, "activity")
        }
    }

    private func objective(of item: NumberedItem) -> Objective {
        plan.sections[item.place.section].objectives[item.place.objective]
    }

    private func task(of item: NumberedItem) -> PlanTask { objective(of: item).tasks[item.place.task] }
}
