import PhuLucVietnamese

extension Plan {
    /// The agency of a plan that a name means, in any spelling.
    ///
    /// - Parameters:
    ///   - name: a name or abbreviation that the register knows, the writing of the plan, or the id.
    ///   - coordinating: whether agencies that only help are meant too.
    /// - Returns: `nil` when the plan names no such agency.
    public func lead(named name: String, register: AgencyRegister, coordinating: Bool = false) -> Lead? {
        var known = leads
        if coordinating {
            let helping = lines.flatMap(\.activity.coordinating.agencies)
            for agency in helping where !known.contains(where: { $0.id == agency.id }) {
                known.append(Lead(id: agency.id, name: agency.name, count: 0))
            }
        }
        if let id = register.agency(named: name)?.id, let found = known.first(where: { $0.id == id }) { return found }
        let key = Folding.key(name)
        if let found = known.first(where: { Folding.key($0.name) == key || $0.id == name }) { return found }
        let mentions = lines.flatMap { line in
            line.activity.lead.agencies + (coordinating ? line.activity.coordinating.agencies : [])
        }
        guard let id = mentions.first(where: { Folding.key($0.written) == key })?.id else { return nil }
        return known.first { $0.id == id }
    }
}
