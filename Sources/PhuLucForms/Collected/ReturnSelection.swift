import PhuLucAnnex
import PhuLucVietnamese

/// Which returns count: one for each agency, of the period, from agencies that were asked.
struct ReturnSelection: Sendable {
    /// A return and whose it is.
    struct Chosen: Sendable {
        var agency: ReportingAgency
        var answer: Return
    }

    /// In the order of the agencies.
    private(set) var counted: [Chosen] = []
    /// Returns that a later one of the same agency replaced, in the order of the agencies.
    private(set) var replaced: [Chosen] = []
    private(set) var findings: [Finding] = []

    /// - Parameter agencies: who is asked; anybody when empty.
    init(_ returns: [Return], agencies: [ReportingAgency], period: ReportPeriod) {
        // First into an order of their own, for "later than" between returns without dates goes in circles.
        let returns = returns.sorted {
            ($0.file, $0.saved ?? 0, $0.received ?? 0) < ($1.file, $1.saved ?? 0, $1.received ?? 0)
        }
        var own: [String: [Return]] = [:]
        var names: [String: ReportingAgency] = [:]
        var refused: [Finding] = []
        let asked = AskedAgencies(agencies)
        for answer in returns {
            if let other = answer.period, other != period {
                refused.append(ReturnOtherPeriod.finding(answer, other, wanted: period))
                continue
            }
            guard let agency = asked.agency(of: answer) else {
                refused += answer.findings + [ReturnUnknownAgency.finding(answer)]
                continue
            }
            own[agency.id, default: []].append(answer)
            names[agency.id] = names[agency.id] ?? agency
        }
        let order = agencies.isEmpty ? own.keys.sorted() : asked.ids
        for id in order {
            guard let answers = own[id], let agency = names[id], let first = answers.first else { continue }
            let last = answers.dropFirst().reduce(first) { $1.replaces($0) ? $1 : $0 }
            counted.append(Chosen(agency: agency, answer: last))
            findings += last.findings
            for answer in answers where answer != last {
                replaced.append(Chosen(agency: agency, answer: answer))
                findings.append(ReturnReplaced.finding(answer, by: last, agency.name))
            }
        }
        findings += refused
    }
}

/// The agencies that are asked, found by id or by name.
private struct AskedAgencies {
    let ids: [String]
    private let byID: [String: ReportingAgency]
    private let byName: [String: ReportingAgency]
    private let takesAll: Bool

    init(_ agencies: [ReportingAgency]) {
        takesAll = agencies.isEmpty
        var seen: Set<String> = []
        ids = agencies.map(\.id).filter { seen.insert($0).inserted }
        byID = Dictionary(agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(agencies.map { (Folding.key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whose return it is; without a list, whoever it says.
    func agency(of answer: Return) -> ReportingAgency? {
        guard takesAll else {
            return answer.agencyID.flatMap { byID[$0] } ?? answer.agency.flatMap { byName[Folding.key($0)] }
        }
        let name = answer.agency ?? answer.agencyID ?? answer.fileName
        return ReportingAgency(
            id: answer.agencyID ?? Slug.of(name), name: name, level: .province, forms: answer.tables.map(\.form))
    }
}

extension Return {
    /// The file's name without its folders.
    var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }
}
