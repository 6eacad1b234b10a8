@testable import PhuLucAnnex
import PhuLucVietnamese

/// Small plans of one task, built from the fields that a test is about.
enum PlanExample {
    /// The agencies of a field by their ids, written as they are named.
    static func agencies(_ names: String...) -> AgencyField {
        AgencyField(
            text: names.joined(separator: "; "),
            agencies: names.map { AgencyMention(id: $0, name: $0, scope: nil, status: .current) })
    }
}
