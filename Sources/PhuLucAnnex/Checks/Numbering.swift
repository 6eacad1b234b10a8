import PhuLucVietnamese

/// One numbered thing of a series: what it is called, its number, and where it stands.
struct NumberedItem {
    /// The word before the number.
    var word = ""
    var number: String
    var value: Int
    var source: Source?
    /// The field whose cell holds the number.
    var field: String

    var label: String { word.isEmpty ? number : word + " " + number }
    var sheet: String? { source?.sheet }
    var cell: String? { source?[field] }
}

extension Plan {
    /// The series of numbers that should run 1, 2, 3, …: sections, then objectives, tasks, activities and TT cells.
    var numberSeries: [[NumberedItem]] {
        // Letters number sections too, and `C` among `A` and `B` is no hundred.
        let isRoman = sections.compactMap(\.number).allSatisfy { RomanNumeral.value($0) != nil || Int($0) != nil }
        var series = isRoman ? [sections.compactMap(\.numbered)] : []
        for s in sections.indices {
            series.append(sections[s].objectives.compactMap(\.numbered))
            series.append(sections[s].objectives.compactMap(\.numberedOrdinal))
            for o in sections[s].objectives.indices {
                series.append(sections[s].objectives[o].tasks.compactMap(\.numbered))
                for t in sections[s].objectives[o].tasks.indices {
                    series.append(sections[s].objectives[o].tasks[t].activities.compactMap(\.numbered))
                }
            }
        }
        return series.filter { !$0.isEmpty }
    }
}

extension Section {
    fileprivate var numbered: NumberedItem? {
        guard let number, let value = RomanNumeral.value(number) ?? Int(number) else { return nil }
        return NumberedItem(number: number, value: value, source: source, field: "number")
    }
}

extension Objective {
    /// Where the first activity of the objective stands.
    var firstSource: Source? {
        guard !tasks.isEmpty, !tasks[0].activities.isEmpty else { return nil }
        return tasks[0].activities[0].source
    }

    fileprivate var numbered: NumberedItem? {
        guard let number, let value = number.lastNumber else { return nil }
        return NumberedItem(number: number, value: value, source: firstSource, field: "objective")
    }

    fileprivate var numberedOrdinal: NumberedItem? {
        let isPlain = ordinal.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard let value = Int(isPlain ? ordinal : ordinal.filter(\.isNumber)) else { return nil }
        return NumberedItem(number: ordinal, value: value, source: firstSource, field: "ordinal")
    }
}

extension PlanTask {
    /// The n of `Nhiệm vụ n`, or the last part of `x.n`.
    fileprivate var numbered: NumberedItem? {
        let ordinal = ItemMarker.ordinal(of: text, label: .taskLabel)
        guard let value = ordinal ?? number?.lastNumber else { return nil }
        return NumberedItem(
            word: ordinal == nil ? "" : "Nhiệm vụ", number: ordinal.map(String.init) ?? number ?? "", value: value,
            source: activities.isEmpty ? nil : activities[0].source, field: "task")
    }
}

extension Activity {
    fileprivate var numbered: NumberedItem? {
        guard !inherited.contains("activity"), let number, let value = Int(number) else { return nil }
        return NumberedItem(word: "Hoạt động", number: number, value: value, source: source, field: "activity")
    }
}

extension String {
    /// The number behind the last full stop: 2 of `1.2`, 3 of `3`.
    fileprivate var lastNumber: Int? {
        var end = utf8.endIndex
        while end > startIndex, utf8[utf8.index(before: end)] == 0x2E { end = utf8.index(before: end) }
        let head = self[..<end]
        let start = head.utf8.lastIndex(of: 0x2E).map { utf8.index(after: $0) } ?? startIndex
        return Int(head[start...])
    }
}
