import PhuLucVietnamese

/// One agency named both as lead and as coordinator of an activity.
public enum LeadIsCoordinating: PlanCheck {
    public static let rule = Rule(
        "lead-is-coordinating", .note,
        title: Message(vi: "Cơ quan vừa chủ trì vừa phối hợp", en: "An agency is both lead and coordinator"),
        meaning: Message(
            vi: "Cùng một cơ quan có tên ở cả cột Chủ trì và cột Phối hợp của một dòng.",
            en: "The same agency stands in both columns of one row."),
        reason: Message(
            vi: "Có thể hai cột bị điền nhầm, hoặc thừa một tên.",
            en: "The columns may have been mixed up, or one name is too much."),
        remedy: Message(vi: "Xem lại và bỏ tên thừa.", en: "Look again, and take the needless name out."))

    public static func findings(in checked: CheckedPlan) -> [Finding] {
        checked.lines.compactMap { line in
            let leads = line.lead.agencies
            let helpers = line.coordinating.agencies
            guard helpers.indices.contains(where: { leads.names(helpers[$0]) }) else { return nil }
            let names = helpers.filter(leads.names).map(\.name).joined(separator: "; ")
            return line.finding(
                rule, field: "coordinating", observed: names,
                Message(
                    vi: "“\(names)” vừa chủ trì (ô\(line.place("lead"))) vừa phối hợp.",
                    en: "“\(names)” is both lead (cell\(line.place("lead"))) and coordinator."))
        }
    }
}

extension [AgencyMention] {
    fileprivate func names(_ agency: AgencyMention) -> Bool { indices.contains { self[$0].id == agency.id } }
}
