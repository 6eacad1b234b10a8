import PhuLucVietnamese

/// The sections of many bodies, those that are one gathered into groups, in the order of the combined plan.
struct SectionGroups {
    /// A section with the place of its body among the contributions, and its own within its plan.
    struct Member {
        var body: Int
        var place: Int
        var section: Section
    }

    /// Sections that are one: of any title the number and title that most bodies use come first.
    struct Group {
        /// The members by the way they write number and title, the most used first.
        var variants: [[Member]]
        var bodies: Set<Int>

        var first: Section { variants[0][0].section }
        /// All members in the order of the bodies.
        var members: [Member] { variants.flatMap { $0 }.sorted { $0.body < $1.body } }
    }

    private(set) var groups: [Group] = []
    private var byTitle: [TextKey: [Int]] = [:]
    private var byNumber: [TextKey: [Int]] = [:]

    init(_ plans: [Plan]) {
        let variants = Self.variants(of: plans)
        // The most used writing names the group; it is met first.
        let order = variants.indices.sorted { (-variants[$0].count, $0) < (-variants[$1].count, $1) }
        for index in order { add(variants[index]) }
        sort()
    }

    /// What tells two ways of writing a section apart; the same twice in one plan are two.
    private struct Writing: Hashable {
        var number: TextKey
        var title: TextKey
        var occurrence = 1
    }

    private static func variants(of plans: [Plan]) -> [[Member]] {
        var variants: [[Member]] = []
        var places: [Writing: Int] = [:]
        for (body, plan) in plans.enumerated() {
            var seen: Set<Writing> = []
            for (place, section) in plan.sections.enumerated() {
                var writing = Writing(number: section.numberKey, title: section.titleKey)
                while !seen.insert(writing).inserted { writing.occurrence += 1 }
                if places[writing] == nil {
                    places[writing] = variants.count
                    variants.append([])
                }
                variants[places[writing] ?? 0].append(Member(body: body, place: place, section: section))
            }
        }
        return variants
    }

    /// Puts a variant into the group it belongs to, or begins one.
    private mutating func add(_ variant: [Member]) {
        let bodies = Set(variant.map(\.body))
        let section = variant[0].section
        let isOpen = { [groups] (index: Int) in groups[index].bodies.isDisjoint(with: bodies) }
        let sameTitle = section.title.isEmpty ? [] : (byTitle[section.titleKey] ?? []).filter(isOpen)
        let sameNumber = section.number == nil ? [] : (byNumber[section.numberKey] ?? []).filter(isOpen)
        let group = sameTitle.first { byNumber[section.numberKey]?.contains($0) == true } ?? sameTitle.first
            ?? sameNumber.first { SectionMatched.areNear(groups[$0].first.titleKey.text, section.titleKey.text) }
        if let group {
            groups[group].variants.append(variant)
            groups[group].bodies.formUnion(bodies)
            byTitle[section.titleKey, default: []].append(group)
        } else {
            byTitle[section.titleKey, default: []].append(groups.count)
            byNumber[section.numberKey, default: []].append(groups.count)
            groups.append(Group(variants: [variant], bodies: bodies))
        }
    }
}

extension SectionGroups {
    /// Brings the groups into the order of the plan with the most sections; what others add goes in by its number.
    private mutating func sort() {
        var lists: [Int: [(place: Int, group: Int)]] = [:]
        for (index, group) in groups.enumerated() {
            for member in group.members { lists[member.body, default: []].append((member.place, index)) }
        }
        let bodies = lists.keys.sorted { (-(lists[$0]?.count ?? 0), $0) < (-(lists[$1]?.count ?? 0), $1) }
        let rank = SectionRank(groups.compactMap(\.first.number))
        var order = MergedOrder<Int>()
        for (index, body) in bodies.enumerated() {
            let list = (lists[body] ?? []).sorted { $0.place < $1.place }.map(\.group)
            if index > 0 {
                for group in list {
                    guard let own = rank.value(groups[group].first.number) else { continue }
                    order.insert(group) { items in
                        let isGreater = { (other: Int) in (rank.value(groups[other].first.number) ?? own) > own }
                        return items.firstIndex(where: isGreater) ?? items.count
                    }
                }
            }
            // A table without a section row can only stand at the top.
            order.add(list) { groups[$0].first.isImplicit }
        }
        groups = order.items.map { groups[$0] }
    }
}

/// The order of section numbers: Roman and Arabic ones by value, letters by the alphabet.
struct SectionRank {
    private let isNumeric: Bool

    /// - Parameter numbers: all numbers in use; `C` among `A` and `B` is no hundred.
    init(_ numbers: [String]) {
        isNumeric = numbers.allSatisfy { RomanNumeral.value($0) != nil || Int($0) != nil }
    }

    func value(_ number: String?) -> Int? {
        guard let number else { return nil }
        if isNumeric { return RomanNumeral.value(number) ?? Int(number) }
        guard number.unicodeScalars.count == 1 else { return Int(number) }
        return number.unicodeScalars.first.map { Int($0.value) }
    }
}

extension Section {
    var numberKey: TextKey { TextKey(number.map { Folding.key($0) } ?? "") }
    var titleKey: TextKey { TextKey(Folding.key(title)) }
}
