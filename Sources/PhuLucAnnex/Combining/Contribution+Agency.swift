import PhuLucVietnamese

extension Contribution {
    /// A body's plan, the body told by the plan's title, its letterhead, the file's name or the line of attachment.
    ///
    /// - Parameters:
    ///   - file: the file's path as it was given.
    ///   - stem: the file's name without its ending, which stands for the body when nothing names it.
    public init(file: String, stem: String, plan: Plan, register: AgencyRegister) {
        let lines = plan.attributes["preamble"]?.array ?? []
        let letterhead = lines.compactMap { $0.object?["text"]?.string ?? $0.string }
        let candidates: [(evidence: Evidence, name: String?)] = [
            (.title, register.bodies(in: plan.title ?? "").first),
            // The name of the body stands below that of the one above it.
            (.letterhead, letterhead.compactMap { register.wholeBody($0) }.last),
            (.fileName, register.body(inFileName: stem)),
            // It may name the body above, to which the plan is sent: see ``settle(_:)``.
            (.attachedTo, register.bodies(in: plan.attachedTo ?? "").first),
        ]
        let best = candidates.first { $0.name != nil }
        self.init(file: file, agency: best?.name ?? stem, evidence: best?.evidence ?? .stem, plan: plan)
        self.stem = stem
    }

    /// Takes the file's name for bodies told by the line of attachment alone, where that names several of them alike.
    static func settle(_ bodies: inout [Contribution]) {
        var counts: [TextKey: Int] = [:]
        for body in bodies { counts[TextKey(body.agency), default: 0] += 1 }
        for index in bodies.indices where bodies[index].evidence == .attachedTo {
            guard counts[TextKey(bodies[index].agency), default: 0] > 1 else { continue }
            (bodies[index].agency, bodies[index].evidence) = (bodies[index].stem, .stem)
        }
    }
}

extension AgencyRegister {
    /// The body of a line that says nothing else.
    fileprivate func wholeBody(_ line: String) -> String? {
        guard let agency = agency(named: line), !agency.isGroup else { return nil }
        return agency.name
    }
}
