import PhuLuc

/// Turns a plan into rows, by a recipe: numbers into texts or the TT column, amounts, times, agencies in one cell.
struct MessRowMaker {
    let plan: MessPlan
    let recipe: MessRecipe
    var dice: TextMaker
    private(set) var rows: [MessRow] = []
    /// Numbers of sections as they are shown, `I`; empty where a section has none.
    private(set) var sectionNumbers: [String] = []
    private(set) var sectionTitles: [String] = []
    private var objective = 0
    private var task = 0

    init(_ plan: MessPlan, _ recipe: MessRecipe, dice: TextMaker) {
        self.plan = plan
        self.recipe = recipe
        self.dice = dice
    }

    mutating func make() {
        for (index, section) in plan.sections.enumerated() {
            nameSection(section.title, index)
            for (number, objective) in section.objectives.enumerated() {
                add(objective, number: number + 1, section: index)
            }
        }
    }

    private mutating func nameSection(_ title: String, _ index: Int) {
        let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
        let letters = ["A", "B", "C", "D", "E", "F", "G", "H"]
        var title = title
        if recipe.section.isSentenceCase { title = title.prefix(1).uppercased() + title.dropFirst().lowercased() }
        if recipe.section.hasColon { title += ":" }
        switch recipe.section.shape {
        case .none: (sectionNumbers, sectionTitles) = (sectionNumbers + [""], sectionTitles + [""])
        case .boldAlone: (sectionNumbers, sectionTitles) = (sectionNumbers + [""], sectionTitles + [title])
        default:
            sectionNumbers.append((recipe.section.letters ? letters : romans)[index % 8])
            sectionTitles.append(title)
        }
    }

    private mutating func add(_ objective: MessPlan.Objective, number: Int, section: Int) {
        self.objective += 1
        for (index, task) in objective.tasks.enumerated() {
            self.task += 1
            var activity = 0
            for (place, line) in task.lines.enumerated() {
                var row = MessRow(
                    section: section, objective: self.objective, task: self.task,
                    opensObjective: index == 0 && place == 0, opensTask: place == 0)
                let numbers = Numbers(objective: number, task: index + 1, activity: activity + 1)
                let activities = texts(of: line, numbers)
                activity += activities.count
                row.set(.objective, texts(objective.text, "\(number). "))
                row.set(.task, texts(task.text, taskLabel(numbers)) + furtherTasks(index))
                row.set(.activity, activities.joined(separator: isInline ? " " : "\n"))
                fill(&row, line)
                setOrdinal(&row, numbers)
                finish(&row, activities)
            }
        }
    }

    // MARK: Numbers

    private var isInline: Bool { recipe.several == .inline && !plan.isNumbered }

    private var isInText: Bool {
        !plan.isNumbered && [.inText, .inBoth, .running].contains(recipe.numbering)
    }

    private func texts(_ text: String, _ label: String) -> String { isInText ? label + text : text }

    private func taskLabel(_ numbers: Numbers) -> String {
        switch recipe.taskLabels {
        case 0: "\(numbers.objective).\(numbers.task). Nhiệm vụ \(numbers.task): "
        case 1: "\(numbers.objective).\(numbers.task). "
        default: "Nhiệm vụ \(numbers.task): "
        }
    }

    private mutating func activityLabel(_ numbers: Numbers) -> String {
        switch recipe.activityLabels {
        case 3:
            dice.pick([
                "Hoạt động \(numbers.activity). ", "HĐ \(numbers.activity): ", "Hoạt động \(numbers.activity) - ",
                "Hoạt động số \(numbers.activity): ", "\(numbers.activity)) ", "(\(numbers.activity)) ", "+ ",
            ])
        case 0: "Hoạt động \(numbers.activity): "
        case 1: "- "
        case 2: "\(numbers.objective).\(numbers.task).\(numbers.activity). "
        default: ""
        }
    }

    /// The activities of a row; of those of one cell all but the first are new.
    private mutating func texts(of line: MessPlan.Line, _ numbers: Numbers) -> [String] {
        if plan.isNumbered { return line.activities }
        var bare = line.activities
        if recipe.hasLongCells, dice.chance(20) {
            bare = bare.map { text in text + " " + (0..<40).map { _ in MessPlan.sentence(&dice) }.joined(separator: " ")
            }
        }
        guard let several = recipe.several, dice.chance(40) else {
            return bare.map { isInText ? activityLabel(numbers) + $0 + details() : $0 + details() }
        }
        bare += (0..<dice.number(1...3)).map { _ in MessPlan.sentence(&dice) }
        return bare.enumerated().map { index, text in
            let number = numbers.activity + index
            switch several {
            case .labelled: return "Hoạt động \(number): \(text)"
            case .numbered: return "\(number). \(text)"
            case .inline:
                let isLast = index == bare.count - 1
                return "Hoạt động \(number): " + (isLast ? text : text.trimmingEnd + dice.pick([".", ";"]))
            }
        }
    }

    // MARK: The other fields

    private mutating func fill(_ row: inout MessRow, _ line: MessPlan.Line) {
        var truth = MessTruth.Row(output: line.output, lead: line.lead, coordinating: line.coordinating)
        truth.schedule = line.schedule
        row.joined = rows.last?.section == row.section ? line.joined : []
        if recipe.mergesAcross { row.joined.subtract([.lead, .coordinating]) }
        if recipe.responsible != nil, row.joined.contains(.lead) { row.joined.insert(.responsible) }
        fillOutput(&row, &truth)
        fillAgencies(&row, &truth)
        fillSchedule(&row, &truth)
        if line.hasBudget || plan.isNumbered && dice.chance(50), recipe.has(.budget) {
            let money = MessMoney(dice.pick(recipe.money), unit: recipe.unit, &dice)
            row.cells[.budget] = money.cell
            (truth.budget, truth.amountVND) = (money.text, money.amount)
        }
        fillRemarks(&row)
        join(&row, &truth)
        row.truth = [truth]
    }

    private mutating func fillRemarks(_ row: inout MessRow) {
        for column in recipe.columns {
            switch column.field {
            case .extra where dice.chance(recipe.remarksFill):
                let text = dice.pick(MessWords.remarks)
                row.set(column.field, text)
                row.notes.append(text)
            case .part where row.cells[.budget] != nil:
                row.cells[column.field] = MessMoney(.numbers, unit: recipe.unit, &dice).cell
            default: break
            }
        }
    }

    private mutating func fillOutput(_ row: inout MessRow, _ truth: inout MessTruth.Row) {
        if recipe.lists == .dashedOutputs, !truth.output.isEmpty {
            truth.output = "- \(truth.output);\n- \(dice.pick(MessWords.outputs))"
        }
        row.set(.output, truth.output)
    }

    private mutating func fillAgencies(_ row: inout MessRow, _ truth: inout MessTruth.Row) {
        if recipe.mergesAcross {
            row.isAcross = recipe.agenciesAdjoin && !truth.lead.isEmpty && dice.chance(40)
            if row.isAcross { truth.coordinating = truth.lead }
        }
        guard let hand = recipe.responsible else {
            (truth.lead, truth.coordinating) = (listed(truth.lead), listed(truth.coordinating))
            row.set(.lead, typed(truth.lead))
            row.set(.coordinating, typed(truth.coordinating))
            return
        }
        // A closing stop before `Phối hợp:` might be taken for what parts the two.
        (truth.lead, truth.coordinating) = (truth.lead.trimmingEnd, truth.coordinating.trimmingEnd)
        row.set(.responsible, hand.text(lead: truth.lead, coordinating: truth.coordinating))
        truth.coordinating = hand.read(truth.coordinating)
    }

    private mutating func fillSchedule(_ row: inout MessRow, _ truth: inout MessTruth.Row) {
        row.set(.schedule, truth.schedule)
        if recipe.breaksDates, truth.schedule.contains("/2025"), dice.chance(70) {
            row.set(.schedule, truth.schedule.replacing("/2025", with: "/202\n5"))
            truth.schedule = truth.schedule.replacing("/2025", with: "/202 5")
        }
        if recipe.times != .texts, !truth.schedule.isEmpty, dice.chance(60) {
            (truth.schedule, row.cells[.schedule]) = typedTime()
        }
    }

    /// Takes the cells that a row shares with the one above, and what is read of them.
    private func join(_ row: inout MessRow, _ truth: inout MessTruth.Row) {
        guard let above = rows.last?.shared else { return }
        row.joined.formIntersection(recipe.columns.map(\.field))
        row.joined = row.joined.filter { above.cells[$0] != nil }
        for field in row.joined {
            row.cells[field] = above.cells[field]
            truth.take(field, of: above.truth)
        }
    }

    private mutating func typedTime() -> (String, MessCell) {
        let starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
        let month = dice.number(1...12)
        switch recipe.times {
        case .texts, .years:
            return ("2025", MessCell(value: .number(2025), format: dice.pick([nil, "0"])))
        case .dates:
            let day = dice.number(1...28)
            let cell = MessCell(
                value: .number(Double(45_657 + starts[month - 1] + day)),
                format: dice.pick(["dd/mm/yyyy", "d/m/yyyy", "m/d/yy"]))
            return ("\(day)/\(month)/2025", cell)
        case .monthDates:
            let cell = MessCell(
                value: .number(Double(45_658 + starts[month - 1])), format: dice.pick(["mmm-yy", "mm/yyyy"]))
            return ("1/\(month)/2025", cell)
        }
    }

    // MARK: The truth

    private mutating func finish(_ row: inout MessRow, _ activities: [String]) {
        guard var truth = row.truth.first else { return }
        row.shared = (row.cells, truth)
        // A row that would have nothing of its own has all its cells.
        if !row.hasOwnCell(in: recipe) { row.joined = [] }
        guard row.hasOwnCell(in: recipe) else { return }
        if recipe.leaves == .blanks {
            // A blank leaf cell is blank, also where a clerk means the one above.
            for field in row.joined {
                row.cells[field] = nil
                truth.take(field, of: MessTruth.Row())
            }
            row.joined = []
        }
        truth.section = sectionNumbers[row.section]
        truth.sectionTitle = sectionTitles[row.section]
        truth.objective = recipe.has(.objective) ? row.text(.objective) : ""
        truth.task = recipe.has(.task) ? row.text(.task) : ""
        if !recipe.has(.output) { truth.output = "" }
        if !recipe.has(.lead), recipe.responsible == nil { truth.lead = "" }
        if !recipe.has(.coordinating), recipe.responsible == nil { truth.coordinating = "" }
        if !recipe.has(.schedule) { truth.schedule = "" }
        row.truth = (recipe.has(.activity) ? activities : [""]).map { text in
            var one = truth
            one.activity = text
            return one
        }
        rows.append(row)
    }
}

extension MessTruth.Row {
    /// Takes what is read of one column from another row.
    mutating func take(_ field: MessField, of other: MessTruth.Row) {
        switch field {
        case .output: output = other.output
        case .lead: lead = other.lead
        case .coordinating: coordinating = other.coordinating
        case .responsible: (lead, coordinating) = (other.lead, other.coordinating)
        case .schedule: schedule = other.schedule
        default: break
        }
    }
}

extension String {
    /// The text without a closing `.` or `;`.
    fileprivate var trimmingEnd: String {
        var text = self
        while let last = text.last, ".;".contains(last) { text.removeLast() }
        return text
    }
}

extension MessRecipe.Responsible {
    /// Lead and coordinating agencies in one cell.
    func text(lead: String, coordinating: String) -> String {
        let labels = self == .offices ? ("Đơn vị chủ trì", "Đơn vị phối hợp") : ("Chủ trì", "Phối hợp")
        let dash = self == .dashes ? "- " : ""
        let first = lead.isEmpty ? "" : "\(dash)\(labels.0): \(lead)"
        guard !coordinating.isEmpty else { return first }
        let second: String
        switch self {
        case .smallSemicolon: second = lead.isEmpty ? "Phối hợp: \(coordinating)" : "phối hợp: \(coordinating)"
        case .list where coordinating.contains("; "):
            second = "Phối hợp:\n" + coordinating.split(separator: "; ").map { "- \($0)" }.joined(separator: "\n")
        case .units: second = "Cơ quan phối hợp: \(coordinating)"
        default: second = "\(dash)\(labels.1): \(coordinating)"
        }
        if first.isEmpty { return second }
        let isOneLine = self == .semicolon || self == .smallSemicolon
        return (self == .units ? "Cơ quan chủ trì: \(lead)" : first) + (isOneLine ? "; " : "\n") + second
    }

    /// What must be read of the coordinating agencies.
    func read(_ coordinating: String) -> String {
        guard self == .list, coordinating.contains("; ") else { return coordinating }
        return coordinating.split(separator: "; ").map { "- \($0)" }.joined(separator: "\n")
    }
}
