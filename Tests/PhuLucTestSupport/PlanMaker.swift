import PhuLuc

/// Makes plans by seed, of every shape that a workbook can hold.
public struct PlanMaker {
    private var text: TextMaker
    private let form: Form
    private let register: AgencyRegister

    public init(seed: UInt64, library: FormLibrary) throws {
        text = TextMaker(seed)
        form = try library.form("plan-annex")
        register = library.register
    }

    public mutating func plan() -> Plan {
        var plan = Plan(
            heading: text.chance(80) ? text.pick(["Phụ lục", "Phụ lục II", "PHỤ LỤC 01"]) : nil,
            title: text.chance(90) ? "KẾ HOẠCH " + text.capitals() + " NĂM 2025" : nil,
            attachedTo: text.chance(70) ? "(Kèm theo Quyết định số 12/QĐ-UBND ngày 02/01/2025 của UBND tỉnh)" : nil)
        plan.attributes = attributes()
        let count = text.number(1...4)
        for index in 1...count { plan.sections.append(section(index, isFirst: index == 1)) }
        plan.understand(form: form, register: register)
        return plan
    }

    // MARK: Around the table

    private mutating func attributes() -> JSONObject {
        var attributes = JSONObject()
        if text.chance(15) { attributes["units"] = .object(["budget": text.pick([.string("billion"), .null])]) }
        if text.chance(30) {
            attributes["preamble"] = entries([
                ["UBND TỈNH BẮC GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"],
            ])
        }
        if text.chance(30) {
            attributes["footer"] = entries([
                ["Ghi chú: " + text.sentence()], ["Nơi nhận:", "CHỦ TỊCH"], ["- Lưu: VT."],
            ])
        }
        if text.chance(20) { attributes["totals"] = entries([["Tổng cộng", "1.250,5"]]) }
        return attributes
    }

    private func entries(_ rows: [[String]]) -> JSONValue {
        .array(
            rows.enumerated().flatMap { row, texts in
                texts.enumerated().map { column, text in
                    let cell = CellReference(row: row + 1, column: column * 4 + 1)
                    return .object(["sheet": "S", "cell": .string(cell.description), "text": .string(text)])
                }
            })
    }

    // MARK: The tree

    /// Rows are counted through a plan, so that activities of one row can be told.
    private var row = 0
    /// The row above within the section, from which a value may be inherited.
    private var above: Activity?

    private mutating func section(_ index: Int, isFirst: Bool) -> Section {
        var section = Section()
        above = nil
        switch text.number(0...9) {
        case 0 where isFirst: break
        case 1: section.title = text.capitals()
        case 2:
            section.number = text.pick(["A", "B", "C"])
            section.title = text.capitals()
        default:
            section.number = ["I", "II", "III", "IV"][index - 1]
            section.title = text.chance(90) ? text.capitals() : text.sentence()
        }
        var last = ""
        for number in 1...text.number(1...3) {
            var objective = Objective(ordinal: text.chance(30) ? text.pick(["\(number)", "\(number)."]) : "")
            objective.text = number == 1 && text.chance(10) ? "" : different(from: last, labelled: "\(number). ")
            last = objective.text
            addTasks(to: &objective, number: number)
            section.objectives.append(objective)
        }
        return section
    }

    private mutating func addTasks(to objective: inout Objective, number: Int) {
        var last = ""
        for index in 1...text.number(1...3) {
            var task = PlanTask()
            if index > 1, text.chance(20) { task.ordinal = "\(number).\(index)" }
            let label = text.pick([
                "\(number).\(index). Nhiệm vụ \(index): ", "Nhiệm vụ \(index): ", "\(number).\(index). ",
            ])
            task.text = index == 1 && text.chance(10) ? "" : different(from: last, labelled: label)
            last = task.text
            let opensSomething =
                !task.text.isEmpty || !task.ordinal.isEmpty
                || index == 1 && (!objective.text.isEmpty || !objective.ordinal.isEmpty)
            for number in 1...text.number(1...3) {
                task.activities += activities(number, mayBeEmpty: number == 1 && opensSomething)
            }
            objective.tasks.append(task)
        }
    }

    private mutating func different(from last: String, labelled label: String) -> String {
        var made = last
        while made == last || made.isEmpty {
            made = CellText.normalised((text.chance(70) ? label : "") + text.awkward())
        }
        return made
    }

    // MARK: Rows

    /// The activities of one row: mostly one, sometimes several in a cell.
    private mutating func activities(_ number: Int, mayBeEmpty: Bool) -> [Activity] {
        row += 1
        var activity = Activity(source: Source(sheet: "S", row: row))
        fill(&activity)
        inherit(&activity)
        var texts = [mayBeEmpty && text.chance(10) ? "" : activityText(number)]
        if !texts[0].isEmpty, text.chance(15) { texts = several() }
        if activity.inherited.contains("activity") { texts = [above?.text ?? ""] }
        let made = texts.enumerated().map { index, text in
            var one = activity
            one.text = text
            return one
        }
        above = made.count == 1 ? made[0] : nil
        var numbered = made
        if number > 1, text.chance(10) { numbered[0].ordinal = text.pick(["a", "-", "\(number)"]) }
        return numbered
    }

    private mutating func activityText(_ number: Int) -> String {
        while true {
            let made = CellText.normalised((text.chance(80) ? "Hoạt động \(number): " : "") + text.awkward())
            if ActivitySplit.parts(of: made) == [made] { return made }
        }
    }

    private mutating func several() -> [String] {
        let count = text.number(2...4)
        let parts = (1...count).map { "Hoạt động \($0): " + text.sentence() }
        return ActivitySplit.parts(of: parts.joined(separator: "\n"))
    }

    private mutating func fill(_ activity: inout Activity) {
        func maybe(_ text: String, _ keep: Bool) -> String { keep ? CellText.normalised(text) : "" }
        activity.output.text = maybe(text.chance(70) ? "Kế hoạch/Báo cáo" : text.awkward(), text.chance(80))
        let agencies = ["Sở Nội vụ", "Các Sở, ngành", "Sở Tư pháp; UBND cấp huyện", "Ban Quản lý dự án số 2"]
        activity.lead.text = maybe(text.pick(agencies), text.chance(90))
        activity.coordinating.text = maybe(text.chance(80) ? text.pick(agencies) : text.awkward(), text.chance(70))
        let times = ["Năm 2025", "2025", "Quý III, IV năm 2025", "Trước 10/2/2025", "Thường xuyên", "Khi có phát sinh"]
        activity.schedule.text = maybe(text.pick(times), text.chance(90))
        let amounts = [
            "1.250,5", "350", "75,25", "12,50", "1,2 tỷ đồng", "Lồng ghép", "-", "0", "100%", "05", "1.000.000",
        ]
        activity.budget.text = maybe(text.pick(amounts), text.chance(60))
        for title in ["Ghi chú", "Căn cứ pháp lý"] where text.chance(10) {
            activity.notes[title] = .string(CellText.normalised(text.sentence()))
        }
    }

    /// Takes some values from the row above, as a vertical merge does.
    private mutating func inherit(_ activity: inout Activity) {
        guard let above else { return }
        let mayTake = { (value: String, chance: Bool) in chance && !value.isEmpty }
        if mayTake(above.text, text.chance(4)) { activity.inherited.append("activity") }
        if mayTake(above.output.text, text.chance(20)) {
            (activity.output, _) = (above.output, activity.inherited.append("output"))
        }
        if mayTake(above.lead.text, text.chance(25)) {
            (activity.lead, _) = (above.lead, activity.inherited.append("lead"))
        }
        if mayTake(above.coordinating.text, text.chance(25)) {
            (activity.coordinating, _) = (above.coordinating, activity.inherited.append("coordinating"))
        }
        if mayTake(above.schedule.text, text.chance(25)) {
            (activity.schedule, _) = (above.schedule, activity.inherited.append("schedule"))
        }
        // At least one cell stays the row's own: a row without any adds no activity.
        if activity.inherited.contains("activity"), activity.budget.text.isEmpty { activity.budget.text = "350" }
    }
}
