extension MessPlan {
    /// A plan that looks like a real one, by seed; `size` is the number of rows it may have at most in a section.
    public static func made(_ dice: inout TextMaker, sections count: Int) -> MessPlan {
        let agency = dice.pick(["TỈNH BẮC GIANG", "SỞ NỘI VỤ TỈNH CAO BẰNG", "THÀNH PHỐ HẢI PHÒNG", "HUYỆN YÊN THẾ"])
        var plan = MessPlan(
            heading: dice.pick(["Phụ lục", "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 01", "Phụ lục số 02"]),
            title: dice.pick([
                "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA \(agency)",
                "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH \(agency) NĂM 2025",
                "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025", "PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
            ]),
            attachedTo: dice.pick([
                "(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND tỉnh)",
                "(Ban hành kèm theo Quyết định số 215/QĐ-UBND ngày 20 tháng 01 năm 2025 của Chủ tịch UBND tỉnh)",
                "(Kèm theo Kế hoạch số /KH-SNV ngày /12/2024 của Sở Nội vụ)",
            ]),
            sections: [])
        var titles = MessWords.sections
        titles.shuffle(using: &dice.random)
        for title in titles.prefix(count) { plan.sections.append(section(title.uppercased(), &dice)) }
        return plan
    }

    private static func section(_ title: String, _ dice: inout TextMaker) -> Section {
        var section = Section(title: title, objectives: [])
        var above: Line?
        for _ in 1...dice.number(1...3) {
            var objective = Objective(text: goal(&dice), tasks: [])
            for _ in 1...dice.number(1...2) {
                var task = Task(text: sentence(&dice), lines: [])
                for _ in 1...dice.number(1...3) {
                    let line = line(after: above, &dice)
                    task.lines.append(line)
                    above = line
                }
                objective.tasks.append(task)
            }
            section.objectives.append(objective)
        }
        return section
    }

    private static func goal(_ dice: inout TextMaker) -> String {
        dice.pick(MessWords.goals) + " " + dice.pick(MessWords.objects) + ending(&dice)
    }

    /// A sentence that no other row has.
    static func sentence(_ dice: inout TextMaker) -> String {
        var text = dice.pick(MessWords.verbs) + " " + dice.pick(MessWords.objects)
        if dice.chance(50) {
            text += "; " + dice.pick(MessWords.verbs).lowercasedFirst + " " + dice.pick(MessWords.objects)
        }
        if dice.chance(70) { text += " " + dice.pick(MessWords.tails) }
        return text + ending(&dice)
    }

    private static func ending(_ dice: inout TextMaker) -> String { dice.pick(["", "", ".", "", ";"]) }

    private static func line(after above: Line?, _ dice: inout TextMaker) -> Line {
        var line = Line(activities: [sentence(&dice)])
        line.output = dice.chance(90) ? dice.pick(MessWords.outputs) : ""
        line.lead = dice.chance(93) ? dice.pick(MessWords.agencies) : ""
        line.coordinating = dice.chance(75) ? dice.pick(MessWords.agencies) : ""
        line.schedule = dice.chance(93) ? dice.pick(MessWords.schedules) : ""
        line.hasBudget = dice.chance(60)
        guard let above else { return line }
        if dice.chance(20), !above.output.isEmpty { (line.output, _) = (above.output, line.joined.insert(.output)) }
        if dice.chance(25), !above.lead.isEmpty { (line.lead, _) = (above.lead, line.joined.insert(.lead)) }
        if dice.chance(25), !above.coordinating.isEmpty {
            (line.coordinating, _) = (above.coordinating, line.joined.insert(.coordinating))
        }
        if dice.chance(25), !above.schedule.isEmpty {
            (line.schedule, _) = (above.schedule, line.joined.insert(.schedule))
        }
        return line
    }
}

extension String {
    /// The text with a small first letter.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
