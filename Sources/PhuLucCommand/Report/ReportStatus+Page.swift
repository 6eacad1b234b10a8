import PhuLuc

extension ReportStatus {
    /// Who owes what, for people: the due days, then the agencies by level with the annexes each owes.
    func page(_ calendar: ReportCalendar, in language: Language) -> String {
        var text = head(in: language) + later(calendar, in: language)
        for level in [ReportingAgency.Level.province, .commune, .vertical] {
            let lines = lines.filter { $0.agency.level == level }
            guard !lines.isEmpty else { continue }
            text += "\n\(level.name.text(in: language)) (\(lines.count))\n"
            text += ColumnText.lines(lines.map { row($0, calendar, in: language) }, indent: 2)
        }
        return text + "\n" + total(in: language)
    }

    private func head(in language: Language) -> String {
        let (name, due) = (deadline.period.name.text(in: language), deadline.due.withWeekday(in: language))
        let window = "\(deadline.from.vietnamese) – \(deadline.to.vietnamese)"
        let days = abs(daysLeft)
        return language == .vietnamese
            ? """
            Ngày \(date.vietnamese)
            \(name): chốt số liệu \(window), hạn gửi \(due), \(daysLeft >= 0 ? "còn \(days) ngày" : "đã qua \(days) ngày")

            """
            : """
            On \(date.vietnamese)
            \(name): counts \(window), due \(due), \(daysLeft >= 0 ? "days left: \(days)" : "days over: \(days)")

            """
    }

    /// The report and the plan that are due after this one.
    private func later(_ calendar: ReportCalendar, in language: Language) -> String {
        var days: [(due: CalendarDay, name: Message)] = []
        if let next = deadline.period.next.map(calendar.deadline) { days.append((next.due, next.period.name)) }
        let plans = [date.year, date.year + 1].map { ($0, calendar.planDue(in: $0)) }
        if let (year, due) = plans.first(where: { $0.1 >= date }) {
            days.append((due, Message(vi: calendar.plan.name.vi + " năm \(year)", en: calendar.plan.name.en + " of \(year)")))
        }
        let list = days.sorted { $0.due < $1.due }.map { day in
            "\(day.name.text(in: language)): \(day.due.withWeekday(in: language))"
        }
        return (language == .vietnamese ? "Các hạn khác: " : "Other due days: ") + list.joined(separator: "; ") + "\n"
    }

    private func row(_ line: Line, _ calendar: ReportCalendar, in language: Language) -> [String] {
        let vi = language == .vietnamese
        var cells = [line.agency.name]
        if countsReturns { cells.append(line.state.word(in: language)) }
        let asked = countsReturns ? line.missing : line.agency.forms
        if line.agency.reportsInOwnForm {
            cells.append(calendar.vertical.note.text(in: language))
        } else if !asked.isEmpty {
            cells.append((vi ? "phụ lục " : "annex ") + asked.map(calendar.number).joined(separator: ", "))
        }
        let topics = calendar.topics(wovenBy: line.agency.id).map { $0.text(in: language) }
        if !topics.isEmpty { cells.append("+ " + topics.joined(separator: "; ")) }
        return cells
    }

    private func total(in language: Language) -> String {
        let forms = lines.reduce(0) { $0 + $1.agency.forms.count }
        guard countsReturns else {
            return language == .vietnamese
                ? "\(lines.count) cơ quan, \(forms) phụ lục.\n" : "agencies: \(lines.count), annexes: \(forms).\n"
        }
        let states = [Line.State.returned, .due, .late].map { "\($0.word(in: language)): \(count($0))" }
        return states.joined(separator: ", ") + "\n"
    }
}

extension ReportStatus.Line.State {
    func word(in language: Language) -> String {
        switch self {
        case .due: language == .vietnamese ? "chưa gửi" : "due"
        case .late: language == .vietnamese ? "quá hạn" : "late"
        case .returned: language == .vietnamese ? "đã gửi" : "returned"
        }
    }
}

extension ReportCalendar {
    /// The number of a form's annex: `02`.
    fileprivate func number(_ form: String) -> String { annexes.first { $0.form == form }?.annex ?? form }
}
