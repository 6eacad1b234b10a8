import PhuLucVietnamese

/// A label written otherwise than most of its level: `Hoạt động 1.` among `Hoạt động 1:`.
public enum NumberingStyle: PlanCheck {
    public static let rule = Rule(
        "numbering-style", .note,
        title: Message(vi: "Cách ghi số thứ tự không thống nhất", en: "Labels are written in different ways"),
        meaning: Message(
            vi: "Nhãn của một nhiệm vụ hay hoạt động ghi khác phần lớn các nhãn cùng cấp (dấu sau số, có hay không có "
                + "“Nhiệm vụ n”, có hay không có “x.y.”).",
            en: "The label of a task or activity differs from most of its level: the mark after the number, with or "
                + "without “Nhiệm vụ n”, with or without “x.y.”."),
        reason: Message(
            vi: "Bảng in ra không thống nhất; phần mềm khác có thể không nhận ra nhãn.",
            en: "The printed table looks uneven, and other programs may not see the label."),
        remedy: Message(vi: "Ghi lại theo cách của các dòng khác.", en: "Write it as the other rows do."))

    public static func findings(in plan: Plan, lines: [Plan.Line]) -> [Finding] {
        let activities = lines.filter { !$0.activity.text.isEmpty && !$0.activity.inherited.contains("activity") }
        let tasks = lines.filter { $0.beginsTask && !$0.task.text.isEmpty }
        return odd(tasks, field: "task", shape: { shape(of: $0.task.text) })
            + odd(activities, field: "activity", shape: { shape(of: $0.activity.text) })
    }

    /// The lines whose shape is not that of most, when most (two in three or more) share one.
    private static func odd(
        _ lines: [Plan.Line], field: String, shape: (Plan.Line) -> String
    ) -> [Finding] {
        let shapes = lines.map(shape)
        var counts: [TextKey: Int] = [:]
        for shape in shapes { counts[TextKey(shape), default: 0] += 1 }
        guard let (key, count) = counts.max(by: { ($0.value, $0.key.text) < ($1.value, $1.key.text) }),
            count * 3 >= lines.count * 2, case let usual = key.text, !usual.isEmpty
        else { return [] }
        return lines.indices.filter { shapes[$0] != usual }.map { index in
            let (line, shape) = (lines[index], shapes[index])
            let text = field == "task" ? line.task.text : line.activity.text
            return line.finding(
                rule, field: field, observed: shape.isEmpty ? String(text.prefix(20)) : shape, expected: usual,
                Message(
                    vi: "\(text.quoted()) không ghi nhãn theo kiểu “\(usual)” như \(count) trong \(lines.count) "
                        + "ô cùng cấp.",
                    en:
                        "\(text.quoted()) has no label of the form “\(usual)”, as \(count) of \(lines.count) cells have."
                ))
        }
    }

    /// The label with its numbers made `n`: `n.n. Nhiệm vụ n:`, or nothing for a text without one.
    static func shape(of text: String) -> String {
        var shape: [String] = []
        for marker in ItemMarker.leadingPair(in: text) {
            switch marker.kind {
            case .dotted: shape.append("n.n" + marker.mark)
            case .decimal: shape.append("n" + marker.mark)
            case .taskLabel: shape.append("Nhiệm vụ n" + marker.mark)
            case .activityLabel: shape.append("Hoạt động n" + marker.mark)
            default: return shape.joined(separator: " ")
            }
        }
        return shape.joined(separator: " ")
    }
}
