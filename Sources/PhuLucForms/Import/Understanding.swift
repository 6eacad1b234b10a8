import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucVietnamese

/// What is understood beside each text, with what a plan's cells need to be understood.
struct Understanding {
    let register: AgencyRegister
    let year: Int?
    var unit: MoneyUnit?
    // A plan says the same few things in hundreds of cells, and so does the next one.
    private var agencies: [TextKey: [AgencyMention]] = [:]
    private var schedules: [TextKey: Schedule] = [:]
    private let memo: UnderstandingMemo

    init(register: AgencyRegister, year: Int?, unit: MoneyUnit?, memo: UnderstandingMemo) {
        self.register = register
        self.year = year
        self.unit = unit
        self.memo = memo
    }

    /// An activity of a text, with the other fields of its row.
    mutating func activity(
        id: String, number: String?, ordinal: String, _ text: String, cells: RowCells, sheet: String,
        holders: NodeHolders
    ) -> Activity {
        Activity(
            id: id, number: number, ordinal: ordinal, text: text, output: Output(cells.text(.output)),
            lead: agencies(cells.text(.lead)), coordinating: agencies(cells.text(.coordinating)),
            schedule: schedule(cells.text(.schedule)), budget: budget(cells.text(.budget)), notes: cells.notes,
            inherited: cells.inherited, source: cells.source(sheet: sheet, holders: holders))
    }

    mutating func agencies(_ text: String) -> AgencyField {
        let key = TextKey(text)
        if let known = agencies[key] { return AgencyField(text: text, agencies: known) }
        let mentions = memo.agencies.value(of: key) { AgencyList.mentions(in: text, register: register) }
        agencies[key] = mentions
        return AgencyField(text: text, agencies: mentions)
    }

    mutating func schedule(_ text: String) -> Schedule {
        let key = TextKey(text)
        if let known = schedules[key] { return known }
        // No text of a cell holds a control character.
        let keyOfYear = TextKey("\(text)\u{1}\(year ?? 0)")
        let schedule = memo.schedules.value(of: keyOfYear) { Schedule.understanding(text, planYear: year) }
        schedules[key] = schedule
        return schedule
    }

    func budget(_ text: String) -> Budget {
        Budget(text: text, amountVND: Money.amount(of: text, unit: unit))
    }
}

/// What cells of one register's plans said, kept from plan to plan.
struct UnderstandingMemo: Sendable {
    fileprivate let agencies = TextMemo<[AgencyMention]>()
    fileprivate let schedules = TextMemo<Schedule>()
    /// The unit of money that a header names.
    fileprivate let units = TextMemo<MoneyUnit?>()
}

/// The number at the front of a node's text, as far as its level knows such numbers.
struct Numbering {
    private let known: [Form.Level.Numbering]

    init(_ level: Form.Level.Name, of form: Form) { known = form.levels?.first { $0.level == level }?.number ?? [] }

    func number(of text: String) -> String? {
        guard let marker = ItemMarker.leading(in: text) else { return nil }
        let numbering: Form.Level.Numbering? =
            switch marker.kind {
            case .roman: .roman
            case .letter: .letter
            case .decimal: .decimal
            case .dotted: .dotted
            case .activityLabel, .taskLabel, .objectiveLabel: .label
            default: nil
            }
        return numbering.map(known.contains) == true ? marker.number : nil
    }
}

/// The unit of the budget column: that of its header, else of a line above the table.
struct BudgetUnit {
    let unit: MoneyUnit?
    /// What the plan has to remember of it: nothing when it is the unit of the form itself.
    let attributes: JSONObject

    init(_ match: HeaderMatch, lines: SurroundingLines, memo: UnderstandingMemo) {
        guard let column = match.column("budget") else {
            (unit, attributes) = (nil, JSONObject())
            return
        }
        func named(in title: String) -> MoneyUnit? {
            memo.units.value(of: TextKey(title)) { MoneyUnit.named(in: title) }
        }
        unit = named(in: column.fullTitle) ?? lines.unit
        let usual = match.form.column("budget").flatMap { named(in: $0.title) }
        let name = unit.map { JSONValue.string($0.rawValue) } ?? .null
        attributes = unit == usual ? JSONObject() : JSONObject(["units": .object(["budget": name])])
    }
}

/// The year of a plan, named in a line such as its title.
enum Year {
    static func named(in text: String?) -> Int? {
        let words = (text ?? "").split { !$0.isNumber && !$0.isLetter }
        for (word, next) in zip(words, words.dropFirst()) where Folding.key(word) == "năm" {
            if let year = Int(next), (1990...2100).contains(year) { return year }
        }
        return words.lazy.compactMap { Int($0) }.first { (1990...2100).contains($0) }
    }
}
