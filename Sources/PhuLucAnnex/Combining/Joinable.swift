import PhuLucVietnamese

/// A node that several bodies may have in common: an objective or a task.
protocol Joinable {
    var text: String { get }
    var ordinal: String { get }
    /// The name under which an activity keeps what its body says here.
    static var level: String { get }
    /// The first of several nodes, with what is below all of them.
    static func joined(_ members: [Self], _ order: Combination.Order) -> Self
    mutating func changeActivities(_ change: (inout Activity) -> Void)
}

extension Joinable {
    /// Nodes of several bodies gathered into one list.
    static func gathered(_ lists: [[Self]], _ order: Combination.Order) -> [Self] {
        let groups = switch order {
        case .apart: oneAfterTheOther(lists)
        case .interleaved: interleaved(lists)
        }
        return groups.map { group in
            group.count == 1 ? group[0] : joined(group.enumerated().map { $0 == 0 ? $1 : $1.noting(group[0]) }, order)
        }
    }

    /// The node with its own words kept by its activities, where they differ from those of the first.
    private func noting(_ first: Self) -> Self {
        guard text != first.text || ordinal != first.ordinal else { return self }
        var node = self
        let words = JSONValue.object(["ordinal": .string(ordinal), "text": .string(text)])
        node.changeActivities { $0.note(Self.level, words) }
        return node
    }

    /// Each body's nodes behind those of the body before.
    ///
    /// A table cannot show a blank node behind another, nor two neighbours of the same words: the blank ones come
    /// first, and where one body ends with the words the next begins with, the two are one.
    private static func oneAfterTheOther(_ lists: [[Self]]) -> [[Self]] {
        let blank = lists.compactMap { $0.first.flatMap { $0.text.isEmpty ? $0 : nil } }
        var groups = blank.isEmpty ? [] : [blank]
        for list in lists {
            let start = list.first?.text.isEmpty == true ? 1 : 0
            for (index, node) in list.enumerated().dropFirst(start) {
                if index == start, !node.text.isEmpty, let last = groups.last?.last, last.text == node.text {
                    groups[groups.count - 1].append(node)
                } else {
                    groups.append([node])
                }
            }
        }
        return groups
    }

    /// Nodes of the same words are one; what only one body has stands before what it has next in common with others.
    private static func interleaved(_ lists: [[Self]]) -> [[Self]] {
        var groups: [NodeKey: [Self]] = [:]
        var order = MergedOrder<NodeKey>()
        for list in lists {
            var seen: [TextKey: Int] = [:]
            let keys = list.map { node in
                let words = TextKey(node.text.comparedWords)
                seen[words, default: 0] += 1
                return NodeKey(words: words, occurrence: seen[words] ?? 1)
            }
            for (key, node) in zip(keys, list) { groups[key, default: []].append(node) }
            order.add(keys) { $0.words.text.isEmpty && $0.occurrence == 1 }
        }
        return order.items.compactMap { groups[$0] }
    }
}

/// What makes two nodes of different bodies one: the same words, for the same time within the body.
private struct NodeKey: Hashable {
    var words: TextKey
    var occurrence: Int
}

extension String {
    /// The words by which two items are compared: folded, without the numbers and labels in front.
    var comparedWords: String {
        var rest = self[...]
        for _ in 0..<3 {
            guard let marker = ItemMarker.leading(in: rest) else { break }
            rest = marker.rest(of: rest)
        }
        let words = Folding.key(rest)
        return words.isEmpty ? Folding.key(self) : words
    }
}

extension Objective: Joinable {
    static var level: String { "objective" }

    static func joined(_ members: [Objective], _ order: Combination.Order) -> Objective {
        var objective = members[0]
        objective.tasks = PlanTask.gathered(members.map(\.tasks), order)
        for member in members.dropFirst() { objective.unknown.take(member.unknown) }
        return objective
    }
}

extension PlanTask: Joinable {
    static var level: String { "task" }

    static func joined(_ members: [PlanTask], _ order: Combination.Order) -> PlanTask {
        var task = members[0]
        task.activities = members.flatMap(\.activities)
        for member in members.dropFirst() { task.unknown.take(member.unknown) }
        return task
    }
}

extension JSONObject {
    /// Takes the members of another object that this one lacks.
    mutating func take(_ other: JSONObject) {
        for (key, value) in other.members where self[key] == nil { self[key] = value }
    }
}
