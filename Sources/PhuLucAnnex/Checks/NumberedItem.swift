import PhuLucVietnamese

/// One numbered thing of a series, without its texts: nearly all numbers are in order, and nobody asks for more.
struct NumberedItem {
    /// What is numbered, and where the number is written.
    enum Kind {
        case section, objective
        /// The TT cell of an objective.
        case ordinal
        /// A task by its own number, and one by its label.
        case task, labelledTask
        case activity
    }

    var kind: Kind
    var value: Int
    /// Whether it is the first of its series.
    var isFirst: Bool
    /// Its place in the tree; 0 for levels below its own.
    var place: (section: Int, objective: Int, task: Int, activity: Int)
}

extension Plan {
    /// The numbers of sections, then of objectives, TT cells, tasks and activities, each series with its own beginning.
    var numberedItems: [NumberedItem] {
        var list = NumberedItemList()
        // Letters number sections too, and `C` among `A` and `B` is no hundred.
        let values = sections.map(\.sectionNumber)
        if sections.indices.allSatisfy({ values[$0] != nil || sections[$0].number == nil }) {
            for s in values.indices { list.add(.section, values[s], (s, 0, 0, 0)) }
        }
        for s in sections.indices { sections[s].addNumbers(to: &list, s) }
        return list.items
    }
}

/// Gathers numbered items series by series.
private struct NumberedItemList {
    private(set) var items: [NumberedItem] = []
    private var beginsSeries = true

    mutating func beginSeries() { beginsSeries = true }

    /// Adds an item, unless it has no number.
    mutating func add(_ kind: NumberedItem.Kind, _ value: Int?, _ place: (Int, Int, Int, Int)) {
        guard let value else { return }
        items.append(NumberedItem(kind: kind, value: value, isFirst: beginsSeries, place: place))
        beginsSeries = false
    }
}

extension Section {
    fileprivate var sectionNumber: Int? { number.flatMap { RomanNumeral.value($0) ?? Int($0) } }

    fileprivate func addNumbers(to list: inout NumberedItemList, _ s: Int) {
        list.beginSeries()
        for o in objectives.indices { list.add(.objective, objectives[o].number?.lastNumber, (s, o, 0, 0)) }
        list.beginSeries()
        for o in objectives.indices { list.add(.ordinal, objectives[o].ordinal.ordinalNumber, (s, o, 0, 0)) }
        for o in objectives.indices { objectives[o].addNumbers(to: &list, s, o) }
    }
}

extension Objective {
    /// Where the first activity of the objective stands.
    var firstSource: Source? {
        guard !tasks.isEmpty, !tasks[0].activities.isEmpty else { return nil }
        return tasks[0].activities[0].source
    }

    fileprivate func addNumbers(to list: inout NumberedItemList, _ s: Int, _ o: Int) {
        list.beginSeries()
        for t in tasks.indices {
            if let ordinal = ItemFront(of: tasks[t].text).ordinal(of: .taskLabel) {
                list.add(.labelledTask, ordinal, (s, o, t, 0))
            } else {
                list.add(.task, tasks[t].number?.lastNumber, (s, o, t, 0))
            }
        }
        for t in tasks.indices {
            list.beginSeries()
            for a in tasks[t].activities.indices where !tasks[t].activities[a].inherited.contains("activity") {
                list.add(.activity, tasks[t].activities[a].number.flatMap { Int($0) }, (s, o, t, a))
            }
        }
    }
}

extension String {
    /// The number behind the last full stop: 2 of `1.2`, 3 of `3`.
    fileprivate var lastNumber: Int? {
        var end = utf8.endIndex
        while end > startIndex, utf8[utf8.index(before: end)] == 0x2E { end = utf8.index(before: end) }
        let head = self[..<end]
        guard let stop = head.utf8.lastIndex(of: 0x2E) else { return Int(head) }
        return Int(head[utf8.index(after: stop)...])
    }

    /// The digits of a TT cell as one number.
    fileprivate var ordinalNumber: Int? {
        if isEmpty { return nil }
        let isPlain = utf8.allSatisfy { (0x30...0x39).contains($0) }
        return Int(isPlain ? self : filter(\.isNumber))
    }
}
