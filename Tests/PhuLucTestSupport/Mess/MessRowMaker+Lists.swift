import PhuLuc

extension MessRowMaker {
    /// Points of detail below an activity, which stay with it.
    mutating func details() -> String {
        guard recipe.lists == .details, dice.chance(40) else { return "" }
        let marks = dice.pick([["- ", "- ", "- "], ["+ ", "+ ", "+ "], ["a) ", "b) ", "c) "], ["• ", "• ", "• "]])
        return marks.prefix(dice.number(2...3)).map { "\n" + $0 + MessPlan.sentence(&dice) }.joined()
    }

    /// More tasks in the cell of a task, which stay one.
    mutating func furtherTasks(_ index: Int) -> String {
        guard recipe.lists == .tasks, index % 2 == 0 else { return "" }
        return "\nNhiệm vụ \(index + 2): Theo dõi, đôn đốc việc thực hiện"
    }

    /// What is read of agencies that a clerk lists one below the other: dashes keep their lines, bare lines do not.
    func listed(_ agencies: String) -> String {
        guard recipe.lists == .dashedAgencies, agencies.contains("; ") else { return agencies }
        return "- " + agencies.replacing("; ", with: ";\n- ")
    }

    /// Agencies as they are typed.
    func typed(_ agencies: String) -> String {
        recipe.lists == .agenciesOnLines ? agencies.replacing("; ", with: ";\n") : agencies
    }
}
