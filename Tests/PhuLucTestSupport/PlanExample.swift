import PhuLuc

/// Small plans without fault, from which a test takes one thing away.
public enum PlanExample {
    /// The agencies of a field, each under the id that its first name has.
    public static func agencies(_ names: String..., ids: [String: String] = [:]) -> AgencyField {
        AgencyField(
            text: names.joined(separator: "; "),
            agencies: names.map { AgencyMention(id: ids[$0] ?? $0, name: $0, scope: nil, status: .current) })
    }

    /// A sound activity in a row, every field in a cell of its own.
    public static func activity(_ number: Int, row: Int) -> Activity {
        let fields = [
            "ordinal", "objective", "task", "activity", "output", "lead", "coordinating", "schedule", "budget",
        ]
        let cells = zip(fields, "ABCDEFGHI").map { Source.Place($0, "\($1)\(row)") }
        return Activity(
            id: "s1.o1.t1.a\(number)", number: "\(number)", text: "Hoạt động \(number): Rà soát",
            output: Output("Báo cáo"),
            lead: agencies("Sở Tư pháp"), coordinating: agencies("Sở Nội vụ"),
            schedule: .understanding("Quý I/2025", planYear: 2025),
            budget: Budget(text: "10 triệu đồng", amountVND: 10_000_000),
            source: Source(sheet: "S", row: row, cells: cells))
    }

    /// A sound plan: one section, one objective, one task, three activities in rows 5 to 7.
    public static func plan() -> Plan {
        let task = PlanTask(
            id: "s1.o1.t1", number: "1.1", text: "1.1. Nhiệm vụ 1: Rà soát văn bản",
            activities: (1...3).map { activity($0, row: $0 + 4) })
        let objective = Objective(
            id: "s1.o1", number: "1", ordinal: "1", text: "1. Hoàn thiện thể chế", tasks: [task])
        let section = Section(
            id: "s1", number: "I", title: "CẢI CÁCH THỂ CHẾ", objectives: [objective],
            source: Source(sheet: "S", row: 4, cells: [Source.Place("number", "A4"), Source.Place("title", "B4")]))
        return Plan(title: "KẾ HOẠCH", year: 2025, sections: [section])
    }

    /// The sound plan with its second activity changed.
    public static func changing(_ change: (inout Activity) -> Void) -> Plan {
        var plan = plan()
        change(&plan.sections[0].objectives[0].tasks[0].activities[1])
        return plan
    }

    /// The sound plan with its task changed.
    public static func changingTask(_ change: (inout PlanTask) -> Void) -> Plan {
        var plan = plan()
        change(&plan.sections[0].objectives[0].tasks[0])
        return plan
    }

    /// The sound plan with its objective changed.
    public static func changingObjective(_ change: (inout Objective) -> Void) -> Plan {
        var plan = plan()
        change(&plan.sections[0].objectives[0])
        return plan
    }
}
