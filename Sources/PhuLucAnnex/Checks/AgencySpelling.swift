import PhuLucVietnamese

/// One agency written in several ways in one plan.
public enum AgencySpelling: PlanCheck {
    public static let rule = Rule(
        "agency-spelling", .note,
        title: Message(vi: "Một cơ quan ghi nhiều cách", en: "One agency, several spellings"),
        meaning: Message(
            vi: "Tên một cơ quan được ghi khác nhau trong cùng một phụ lục.",
            en: "The name of one agency is written in different ways within one annex."),
        reason: Message(
            vi: "Khi lọc, tổng hợp theo tên cơ quan sẽ bị sót; văn bản không thống nhất.",
            en: "Filters and sums by agency will miss some rows, and the document is uneven."),
        remedy: Message(vi: "Dùng một cách ghi.", en: "Use one spelling."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        let odd = unevenAgencies(checked.lines)
        guard !odd.isEmpty else { return [] }
        var uses: [String: [Use]] = [:]
        for line in checked.lines {
            for (field, value) in [("lead", line.activity.lead), ("coordinating", line.activity.coordinating)] {
                guard !line.activity.inherited.contains(field) else { continue }
                for agency in value.agencies where isKnown(agency) && odd.contains(agency.id) {
                    uses[agency.id, default: []].append(Use(written: agency.written, line: line, field: field))
                }
            }
        }
        return odd.compactMap { finding(uses[$0] ?? []) }
    }

    private struct Use {
        var written: String
        var line: Plan.Line
        var field: String
    }

    private static func isKnown(_ agency: AgencyMention) -> Bool {
        agency.status != .unknown && agency.status != .group
    }

    /// The agencies, in the order of the table, that are not written in one way everywhere.
    private static func unevenAgencies(_ lines: [Plan.Line]) -> [String] {
        var spellings = Spellings()
        for line in lines {
            if !line.inherits("lead") { spellings.take(line.lead.agencies) }
            if !line.inherits("coordinating") { spellings.take(line.coordinating.agencies) }
        }
        return spellings.uneven
    }

    /// How each agency is written first, and which are written otherwise later.
    private struct Spellings {
        private var places: [TextKey: Int] = [:]
        private var agencies: [(id: String, written: String, isUneven: Bool)] = []

        mutating func take(_ mentions: [AgencyMention]) {
            for index in mentions.indices where isKnown(mentions[index]) {
                take(mentions[index].id, mentions[index].written)
            }
        }

        private mutating func take(_ id: String, _ written: String) {
            if let place = place(of: id) {
                if agencies[place].written != written { agencies[place].isUneven = true }
            } else {
                places[TextKey(id)] = agencies.count
                agencies.append((id, written, false))
            }
        }

        /// A few agencies are sooner looked through than one is hashed.
        private func place(of id: String) -> Int? {
            guard agencies.count <= 32 else { return places[TextKey(id)] }
            let length = id.utf8.count
            return agencies.firstIndex { $0.id.utf8.count == length && $0.id == id }
        }

        var uneven: [String] { agencies.filter(\.isUneven).map(\.id) }
    }

    private static func finding(_ uses: [Use]) -> Finding? {
        guard let written = uses.first?.written, uses.contains(where: { $0.written != written }) else { return nil }
        let counts = Dictionary(grouping: uses, by: { Folding.key($0.written) }).mapValues(\.count)
        guard counts.count > 1, let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
            let first = uses.first(where: { Folding.key($0.written) == usual }),
            let odd = uses.first(where: { Folding.key($0.written) != usual })
        else { return nil }
        let others = Set(uses.map(\.written).filter { Folding.key($0) != usual }).sorted()
            .map { "“\($0)”" }.joined(separator: ", ")
        return odd.line.finding(
            rule, field: odd.field, observed: odd.written, expected: first.written,
            Message(
                vi: "Cơ quan “\(first.written)” còn được ghi là \(others).",
                en: "The agency “\(first.written)” is also written \(others)."))
    }
}
