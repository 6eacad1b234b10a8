import PhuLucAnnex
import PhuLucVietnamese

extension Plan {
    /// Understands every text anew: numbers, products, agencies, times and amounts.
    ///
    /// For plans whose texts were made or changed by a program; reading a workbook does it by itself.
    public mutating func understand(form: Form, register: AgencyRegister) {
        year = Year.named(in: title)
        let unit = attributes["units"]?.object?["budget"].map { $0.string.flatMap(MoneyUnit.init(rawValue:)) }
        let usual = form.column("budget").flatMap { MoneyUnit.named(in: $0.title) }
        var understanding = Understanding(
            register: register, year: year, unit: unit ?? usual, memo: UnderstandingMemo())
        for s in sections.indices {
            for o in sections[s].objectives.indices {
                sections[s].objectives[o].understand(form, &understanding)
            }
        }
    }
}

extension Objective {
    fileprivate mutating func understand(_ form: Form, _ understanding: inout Understanding) {
        number = Numbering(.objective, of: form).number(of: text)
        for t in tasks.indices {
            tasks[t].number = Numbering(.task, of: form).number(of: tasks[t].text)
            for a in tasks[t].activities.indices { tasks[t].activities[a].understand(form, &understanding) }
        }
    }
}

extension Activity {
    fileprivate mutating func understand(_ form: Form, _ understanding: inout Understanding) {
        number = Numbering(.activity, of: form).number(of: text)
        output = Output(output.text)
        lead = understanding.agencies(lead.text)
        coordinating = understanding.agencies(coordinating.text)
        schedule = understanding.schedule(schedule.text)
        budget = understanding.budget(budget.text)
    }
}
