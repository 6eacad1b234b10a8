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

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        let tasks = checked.lines.filter { $0.beginsTask && !$0.task.text.isEmpty }
        let activities = checked.lines.filter {
            !$0.text.isEmpty && !$0.inherits("activity")
        }
        return odd(tasks, field: "task") { $0.task.text } + odd(activities, field: "activity") { $0.activity.text }
    }

    /// The lines whose shape is not that of most, when most (two in three or more) share one.
    private static func odd(_ lines: [Plan.Line], field: String, text: (Plan.Line) -> String) -> [Finding] {
        let shapes = lines.map { LabelShape(of: text($0)) }
        guard let usual = shapes.majority, !usual.isEmpty else { return [] }
        let count = shapes.count { $0 == usual }
        guard count * 3 >= lines.count * 2, count < lines.count else { return [] }
        return lines.indices.filter { shapes[$0] != usual }.map { index in
            let (shape, text) = (shapes[index].text, text(lines[index]))
            return lines[index].finding(
                rule, field: field, observed: shape.isEmpty ? String(text.prefix(20)) : shape, expected: usual.text,
                Message(
                    vi: "\(text.quoted()) không ghi nhãn theo kiểu “\(usual.text)” như \(count) trong "
                        + "\(lines.count) ô cùng cấp.",
                    en: "\(text.quoted()) has no label of the form “\(usual.text)”, as \(count) of "
                        + "\(lines.count) cells have."))
        }
    }
}

/// A label with its numbers left out; empty for a text without one.
private struct LabelShape: Equatable {
    private var first: ItemFront.Shape?
    private var second: ItemFront.Shape?

    init(of text: String) {
        let front = ItemFront(of: text)
        guard let first = front.first, Self.word(first) != nil else { return }
        self.first = first
        if let second = front.second, Self.word(second) != nil { self.second = second }
    }

    var isEmpty: Bool { first == nil }

    /// The label with `n` for its numbers: `n.n. Nhiệm vụ n:`.
    var text: String {
        [first, second].compactMap { $0 }.map { (Self.word($0) ?? "") + $0.markText }.joined(separator: " ")
    }

    private static func word(_ shape: ItemFront.Shape) -> String? {
        switch shape.kind {
        case .dotted: "n.n"
        case .decimal: "n"
        case .taskLabel: "Nhiệm vụ n"
        case .activityLabel: "Hoạt động n"
        default: nil
        }
    }
}

extension [LabelShape] {
    /// The only element that more than half of all can be, found in one walk (Boyer and Moore).
    fileprivate var majority: LabelShape? {
        var candidate: LabelShape?
        var lead = 0
        for shape in self {
            if lead == 0 { candidate = shape }
            lead += shape == candidate ? 1 : -1
        }
        return candidate
    }
}
