import PhuLucVietnamese

/// Finds which activity of a plan each row of a return is.
///
/// By its hidden id where that can be trusted, else by its texts: the more of them the better; last by an activity of
/// the agency with nearly the same words.
struct ProgressMatching {
    enum Evidence: Hashable { case id, text, likeness }

    struct Match {
        var id: String
        var evidence: Evidence
    }

    private let plan: [String: Plan.Line]
    /// The ids as workbooks hold them, where they are others.
    private let writtenIDs: [String: String]
    /// The activities of each text, by how much of the row it takes in.
    private var keys: [[String: [String]]]
    private var words: [String: Set<Substring>] = [:]
    /// The part of the agency, in the order of the plan.
    private let own: [String]

    /// - Parameter own: the ids of the activities that the agency is asked for.
    init(_ lines: [Plan.Line], own: [String]) {
        plan = Dictionary(lines.map { ($0.activity.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = lines.map(\.activity.id).filter { $0.writtenID != $0 }
        writtenIDs = Dictionary(ids.map { ($0.writtenID, $0) }, uniquingKeysWith: { first, _ in first })
        keys = Array(repeating: [:], count: 3)
        self.own = own
        for line in lines {
            let texts = Self.keys(line.objective.text, line.task.text, line.activity)
            for (level, key) in texts.enumerated() { keys[level][key, default: []].append(line.activity.id) }
        }
        for id in own { words[id] = plan[id].map { Self.words($0.activity, $0.task.text) } }
    }

    private static func keys(_ objective: String, _ task: String, _ activity: Activity) -> [String] {
        let row = [activity.text, activity.output.text, activity.schedule.text].map { Folding.key($0) }
        return [
            [Folding.key(objective), Folding.key(task)] + row, [Folding.key(task)] + row,
            [row[0].isEmpty ? Folding.key(task) : row[0]],
        ].map { $0.joined(separator: "|") }
    }

    private static func words(_ activity: Activity, _ task: String) -> Set<Substring> {
        let text = activity.text.isEmpty ? task : activity.text
        return Set(Folding.key(text).split(separator: " ").map { Substring(String($0)) })
    }

    /// - Parameter trustsIDs: whether the return belongs to this very plan.
    func matches(_ lines: [ProgressReturn.Line], trustsIDs: Bool) -> [Match?] {
        var matches = [Match?](repeating: nil, count: lines.count)
        var taken: Set<String> = []
        // Of two rows with one id the one with the words of the activity is it: the other was copied.
        for wantsText in [true, false] {
            for (index, line) in lines.enumerated() where matches[index] == nil {
                let held = line.id.map { writtenIDs[$0] ?? $0 }
                guard let id = held, plan[id] != nil, !taken.contains(id) else { continue }
                if wantsText || !trustsIDs, likeness(line, to: id) < (trustsIDs ? 1 : Self.alike) { continue }
                taken.insert(id)
                matches[index] = Match(id: id, evidence: .id)
            }
        }
        for level in keys.indices {
            for (index, line) in lines.enumerated() where matches[index] == nil {
                let key = Self.keys(line.objective, line.task, line.activity)[level]
                var found = (keys[level][key] ?? []).filter { !taken.contains($0) }
                let mine = found.filter { words[$0] != nil }
                if !mine.isEmpty { found = mine }
                // Rows that agree in everything are each other's equals: they keep their order.
                guard let id = found.first, found.count == 1 || level == 0 else { continue }
                taken.insert(id)
                matches[index] = Match(id: id, evidence: .text)
            }
        }
        for (index, line) in lines.enumerated() where matches[index] == nil && line.id == nil {
            let best = own.filter { !taken.contains($0) }.map { ($0, likeness(line, to: $0)) }
                .filter { $0.1 >= Self.nearly }.max { $0.1 < $1.1 }
            guard let best else { continue }
            taken.insert(best.0)
            matches[index] = Match(id: best.0, evidence: .likeness)
        }
        return matches
    }

    /// Two activities may be one if half of their words are the same; without an id it takes four in five.
    private static let alike = 0.5
    private static let nearly = 0.8

    /// The share of words that a row has in common with an activity, from 0 to 1.
    private func likeness(_ line: ProgressReturn.Line, to id: String) -> Double {
        let known = words[id] ?? plan[id].map { Self.words($0.activity, $0.task.text) } ?? []
        let shown = Self.words(line.activity, line.task)
        if known == shown { return 1 }
        return 2 * Double(known.intersection(shown).count) / Double(max(1, known.count + shown.count))
    }
}

extension String {
    /// An id as a cell holds it, where blanks part ids.
    public var writtenID: String { split(whereSeparator: \.isWhitespace).joined(separator: "_") }
}
