import PhuLucVietnamese

/// One numbered thing of a series: what it is called, its number, and where it stands.
struct NumberedItem {
    var label: String
    var value: Int
    var sheet: String?
    var cell: String?
}

extension Plan {
    /// The series of numbers that should run 1, 2, 3, …: sections, then objectives, tasks, activities and TT cells.
    var numberSeries: [[NumberedItem]] {
        // Letters number sections too, and `C` among `A` and `B` is no hundred.
        let isRoman = sections.compactMap(\.number).allSatisfy { RomanNumeral.value($0) != nil || Int($0) != nil }
        var series = isRoman ? [sections.compactMap(\.numbered)] : []
        for section in sections {
            series.append(section.objectives.compactMap(\.numbered))
            series.append(section.objectives.compactMap(\.numberedOrdinal))
            for objective in section.objectives {
                series.append(objective.tasks.compactMap(\.numbered))
                for task in objective.tasks { series.append(task.activities.compactMap(\.numbered)) }
            }
        }
        return series.filter { !$0.isEmpty }
    }
}

extension Section {
    fileprivate var numbered: NumberedItem? {
        guard let number, let value = RomanNumeral.value(number) ?? Int(number) else { return nil }
        return NumberedItem(label: number, value: value, sheet: source?.sheet, cell: source?["number"])
    }
}

extension Objective {
    var firstActivity: Activity? { tasks.first?.activities.first }

    fileprivate var numbered: NumberedItem? {
        guard let number, let value = Int(number.split(separator: ".").last ?? "") else { return nil }
        let source = firstActivity?.source
        return NumberedItem(label: number, value: value, sheet: source?.sheet, cell: source?["objective"])
    }

    fileprivate var numberedOrdinal: NumberedItem? {
        guard let value = Int(ordinal.filter(\.isNumber)), !ordinal.isEmpty else { return nil }
        let source = firstActivity?.source
        return NumberedItem(label: ordinal, value: value, sheet: source?.sheet, cell: source?["ordinal"])
    }
}

extension PlanTask {
    /// The n of `Nhiệm vụ n`, or the last part of `x.n`.
    fileprivate var numbered: NumberedItem? {
        let ordinal = ItemMarker.ordinal(of: text, label: .taskLabel)
        guard let value = ordinal ?? number.flatMap({ Int($0.split(separator: ".").last ?? "") }) else { return nil }
        let label = ordinal.map { "Nhiệm vụ \($0)" } ?? number ?? ""
        let source = activities.first?.source
        return NumberedItem(label: label, value: value, sheet: source?.sheet, cell: source?["task"])
    }
}

extension Activity {
    fileprivate var numbered: NumberedItem? {
        guard !inherited.contains("activity"), let number, let value = Int(number) else { return nil }
        return NumberedItem(
            label: "Hoạt động \(number)", value: value, sheet: source?.sheet, cell: source?["activity"])
    }
}
