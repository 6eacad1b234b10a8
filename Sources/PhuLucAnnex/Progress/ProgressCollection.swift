import PhuLucVietnamese

/// The returns of a plan's progress gathered into the plan (`attributes.progress`).
///
/// The order of the returns does not matter. What returns do not speak of stays as the plan had it.
public struct ProgressCollection: Sendable {
    public private(set) var plan: Plan
    /// The day by which is judged what is late.
    public let day: CalendarDay
    /// What is doubtful: of each return in the order of their agencies, then of the plan as a whole.
    public private(set) var findings: [Finding] = []
    /// The returns that count, in the order of their agencies.
    public private(set) var counted: [ProgressReturn] = []
    /// The leading agencies of which no return came.
    public private(set) var missing: [Plan.Lead] = []

    /// What one return says of an activity.
    private struct Claim {
        var progress: ActivityProgress
        var agency: String
        /// How much its word counts: 0 for the lead, 1 for one that helps, 2 for another.
        var rank: Int
        var place: Int
    }

    private var claims: [String: [Claim]] = [:]

    /// - Parameters:
    ///   - fingerprint: the fingerprint of the plan as passports carry it.
    ///   - day: the day on which is looked: what was due before and is not done is late.
    public init(_ plan: Plan, _ returns: [ProgressReturn], fingerprint: String, on day: CalendarDay) {
        self.plan = plan.withIDs
        self.day = day
        let lines = self.plan.lines
        let matched = returns.sorted { $0.file < $1.file }.map { Matched($0, lines, fingerprint) }
        choose(among: matched, lines)
        settle(lines)
        let present = Set(counted.compactMap(\.agencyID))
        missing = self.plan.leads.filter { !present.contains($0.id) }
        findings += missing.map(ProgressAgencyMissing.finding)
    }

    /// The summary of the plan as collected.
    public var summary: ProgressSummary { ProgressSummary(plan) }

    // MARK: Which returns count

    /// A return with the activities of its rows, and the agency they tell.
    private struct Matched {
        var given: ProgressReturn
        var matches: [ProgressMatching.Match?]
        let isOtherPlan: Bool
        /// Whether the agency is known only by the activities that it speaks of.
        var isGuess = false

        init(_ given: ProgressReturn, _ lines: [Plan.Line], _ fingerprint: String) {
            self.given = given
            isOtherPlan = given.plan.map { $0 != fingerprint } ?? false
            var own: [String] = []
            if let agency = given.agencyID {
                own = lines.filter { $0.activity.leadIDs.contains(agency) }.map(\.activity.id)
            }
            let matching = ProgressMatching(lines, own: own.isEmpty ? lines.map(\.activity.id) : own)
            matches = matching.matches(given.lines, trustsIDs: given.plan == fingerprint)
            if given.agencyID == nil { guessAgency(lines) }
        }

        /// The agency that leads most of the activities; of two alike the first by its id.
        private mutating func guessAgency(_ lines: [Plan.Line]) {
            let leads = Dictionary(lines.map { ($0.activity.id, $0.activity) }, uniquingKeysWith: { $1 })
            var counts: [String: Int] = [:]
            for match in matches {
                for id in match.flatMap({ leads[$0.id] })?.leadIDs ?? [] { counts[id, default: 0] += 1 }
            }
            guard let best = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else { return }
            let mention = leads.values.lazy.flatMap(\.lead.agencies).first { $0.id == best }
            (given.agencyID, given.agency, isGuess) = (best, mention?.name ?? best, true)
        }
    }

    private mutating func choose(among all: [Matched], _ lines: [Plan.Line]) {
        let groups = Dictionary(grouping: all) { $0.given.agencyID ?? "\u{10FFFF}\($0.given.file)" }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            guard var best = group.first else { continue }
            for other in group.dropFirst() where other.given.replaces(best.given) { best = other }
            for other in group where other.given.file != best.given.file {
                findings.append(ProgressReplaced.finding(other.given, by: best.given))
            }
            take(best, place: counted.count, lines)
            counted.append(best.given)
        }
    }

    // MARK: One return

    private mutating func take(_ matched: Matched, place: Int, _ lines: [Plan.Line]) {
        let given = matched.given
        let known = Dictionary(lines.map { ($0.activity.id, $0) }, uniquingKeysWith: { first, _ in first })
        var found = given.findings
        if matched.isOtherPlan { found.append(ProgressPlanDiffers.finding(given)) }
        if matched.isGuess || matched.matches.contains(where: { $0.map { $0.evidence != .id } ?? false }) {
            found.append(ProgressByText.finding(given, matched.matches, isGuess: matched.isGuess))
        }
        var altered = ProgressAltered()
        for (line, match) in zip(given.lines, matched.matches) {
            guard let match, let known = known[match.id] else {
                found.append(ProgressRowAdded.finding(line, in: given))
                continue
            }
            found += altered.findings(line, known, in: given)
            let rank = known.activity.rank(of: given.agencyID)
            if rank == 2 { found.append(ProgressAgencyDiffers.finding(line, known, in: given)) }
            guard !line.progress.isEmpty else { continue }
            var progress = line.progress
            progress.agency = given.agencyID
            claims[match.id, default: []].append(
                Claim(progress: progress, agency: given.agency ?? given.file, rank: rank, place: place))
        }
        let present = Set(matched.matches.compactMap { $0?.id })
        if let agency = given.agencyID {
            let lost = lines.filter { $0.activity.leadIDs.contains(agency) && !present.contains($0.activity.id) }
            if !lost.isEmpty { found.append(ProgressRowMissing.finding(lost, in: given)) }
        }
        let blank = given.lines.filter { $0.progress.isEmpty }
        if !blank.isEmpty { found.append(ProgressNotReported.finding(blank, in: given)) }
        findings += found.map { finding in
            var finding = finding
            finding.file = finding.file ?? given.file
            return finding
        }
    }

    // MARK: The activities

    /// Enters what the returns say into the plan, judged by the schedule.
    private mutating func settle(_ lines: [Plan.Line]) {
        var progress = plan.progress
        for line in lines {
            let claims = (claims[line.activity.id] ?? []).sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
            guard var best = claims.first else {
                judge(&progress[line.activity.id], line)
                continue
            }
            for other in claims.dropFirst() where other.progress.status != best.progress.status {
                findings.append(
                    ProgressDisagreement.finding(line, (best.agency, best.progress), (other.agency, other.progress)))
            }
            findings += ProgressClaims.findings(line, best.progress, on: day)
            best.progress.status = best.progress.counted(line.activity.schedule, on: day)
            progress[line.activity.id] = best.progress
        }
        plan.progress = progress
    }

    /// What was known before, with the time that has passed since.
    private func judge(_ progress: inout ActivityProgress?, _ line: Plan.Line) {
        guard let status = progress?.counted(line.activity.schedule, on: day) else { return }
        progress?.status = status
    }
}

extension ActivityProgress {
    /// The status that counts: what is not done when its time is over is late, whatever is said of it.
    func counted(_ schedule: Schedule, on day: CalendarDay) -> ProgressStatus? {
        guard let status, status != .done else { return status }
        return schedule.isOver(on: day) ? .overdue : status
    }
}

extension Activity {
    /// 0 when an agency leads it, 1 when it helps or is not known, 2 when it has no part in it.
    fileprivate func rank(of agency: String?) -> Int {
        guard let agency else { return 1 }
        if leadIDs.contains(agency) { return 0 }
        return coordinating.agencies.contains { $0.id == agency } ? 1 : 2
    }
}
