import PhuLucVietnamese

/// Several numbered objectives or tasks in one cell, which stay one because nobody can say where they part.
public enum SeveralInOneCell: PlanCheck {
    public static let rule = Rule(
        "several-in-one-cell", .warning,
        title: Message(vi: "Nhiều mục trong một ô", en: "Several items in one cell"),
        meaning: Message(
            vi: "Một ô chứa nhiều mục tiêu hay nhiều nhiệm vụ có đánh số. Hoạt động thì được tách, còn mục tiêu và "
                + "nhiệm vụ giữ nguyên một mục.",
            en: "One cell holds several numbered objectives or tasks. Activities are split; objectives and tasks stay "
                + "one item."),
        reason: Message(
            vi: "Không xác định được hoạt động nào thuộc nhiệm vụ nào, nên không theo dõi được riêng từng nhiệm vụ.",
            en: "It is not said which activity belongs to which task, so they cannot be followed one by one."),
        remedy: Message(
            vi: "Tách thành nhiều dòng, mỗi nhiệm vụ (mục tiêu) một dòng.",
            en: "Split the row, one task or objective in each."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        var (ofObjectives, ofTasks): ([Finding], [Finding]) = ([], [])
        for section in checked.plan.sections {
            for o in section.objectives.indices {
                if section.objectives[o].text.hasLines { ofObjectives += findings(in: section.objectives[o]) }
                for t in section.objectives[o].tasks.indices where section.objectives[o].tasks[t].text.hasLines {
                    ofTasks += findings(in: section.objectives[o].tasks[t])
                }
            }
        }
        return ofObjectives + ofTasks
    }

    private static func findings(in objective: Objective) -> [Finding] {
        findings(objective.text, .objectiveLabel, objective.firstSource, "objective", "mục tiêu", "objectives")
    }

    private static func findings(in task: PlanTask) -> [Finding] {
        findings(task.text, .taskLabel, task.activities.first?.source, "task", "nhiệm vụ", "tasks")
    }

    private static func findings(
        _ text: String, _ label: ItemMarker.Kind, _ source: Source?, _ field: String, _ vi: String, _ en: String
    ) -> [Finding] {
        let markers = CellText.lines(text).compactMap { line -> String? in
            guard let marker = ItemMarker.leading(in: line) else { return nil }
            return [label, .decimal, .dotted].contains(marker.kind) ? marker.number : nil
        }
        guard markers.count > 1, Set(markers).count == markers.count else { return [] }
        let finding = Finding(
            rule, sheet: source?.sheet, cell: source?[field], observed: markers.joined(separator: ", "),
            message: Message(
                vi: "Ô này chứa \(markers.count) \(vi) (\(markers.joined(separator: ", "))); giữ nguyên một mục.",
                en: "This cell holds \(markers.count) \(en) (\(markers.joined(separator: ", "))); they stay one item."))
        return [finding]
    }
}

extension String {
    /// Whether the text has a line break; without a way out of the loop many bytes are looked at at once.
    fileprivate var hasLines: Bool {
        let found = utf8.withContiguousStorageIfAvailable { utf8 in
            utf8.reduce(UInt8(0)) { $0 | ($1 == 0x0A ? 1 : 0) }
        }
        return found.map { $0 != 0 } ?? utf8.contains(0x0A)
    }
}
