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

    public static func findings(in plan: Plan, lines: [Plan.Line]) -> [Finding] {
        let objectives = plan.sections.flatMap(\.objectives)
        return objectives.filter { hasLines($0.text) }.compactMap { objective in
            finding(objective.text, .objectiveLabel, objective.firstSource, "objective", "mục tiêu", "objectives")
        }
            + objectives.flatMap { $0.tasks.filter { hasLines($0.text) } }.compactMap { task in
                finding(task.text, .taskLabel, task.activities.first?.source, "task", "nhiệm vụ", "tasks")
            }
    }

    private static func hasLines(_ text: String) -> Bool { text.utf8.contains(0x0A) }

    private static func finding(
        _ text: String, _ label: ItemMarker.Kind, _ source: Source?, _ field: String, _ vi: String, _ en: String
    ) -> Finding? {
        let markers = CellText.lines(text).compactMap { line -> String? in
            guard let marker = ItemMarker.leading(in: line) else { return nil }
            return [label, .decimal, .dotted].contains(marker.kind) ? marker.number : nil
        }
        guard markers.count > 1, Set(markers).count == markers.count else { return nil }
        return Finding(
            rule, sheet: source?.sheet, cell: source?[field], observed: markers.joined(separator: ", "),
            message: Message(
                vi: "Ô này chứa \(markers.count) \(vi) (\(markers.joined(separator: ", "))); giữ nguyên một mục.",
                en: "This cell holds \(markers.count) \(en) (\(markers.joined(separator: ", "))); they stay one item."))
    }
}
