import PhuLuc
import PhuLucTestSupport
import Testing

/// What is said of returns, by example.
@Suite("Collecting plan progress")
struct ProgressCollectionTests {
    private static let print = "0123456789abcdef"

    /// A return with a line for every activity of the example plan, all of it done.
    static func given(_ file: String = "a.xlsx", agency: String? = "Sở Tư pháp", saved: Int? = 1) -> ProgressReturn {
        let fields = ["objective", "task", "activity", "lead", "result", "status", "document", "cause"]
        let lines = PlanExample.plan().lines.map { line in
            var activity = line.activity
            let row = activity.source?.row ?? 0
            activity.source = Source(
                sheet: "Tiến độ", row: row, cells: zip(fields, "CDEGKLMN").map { Source.Place($0, "\($1)\(row)") })
            let progress = ActivityProgress(
                status: .done, text: "Đã hoàn thành", result: "Báo cáo", file: file, source: activity.source)
            return ProgressReturn.Line(
                id: activity.id, objective: line.objective.text, task: line.task.text, activity: activity,
                progress: progress)
        }
        return ProgressReturn(
            file: file, agencyID: agency, agency: agency, hasPassport: agency != nil,
            plan: agency == nil ? nil : Self.print, saved: saved, lines: lines)
    }

    static func collected(_ returns: [ProgressReturn], on day: String = "2025-03-01") -> ProgressCollection {
        ProgressCollection(
            PlanExample.plan(), returns, fingerprint: Self.print,
            on: CalendarDay(iso: day) ?? CalendarDay(clamping: 2025, 1, 1))
    }

    static func changing(_ change: (inout ProgressReturn) -> Void) -> [ProgressReturn] {
        var given = given()
        change(&given)
        return [given]
    }

    /// The rules and cells of what is said of the example with something changed.
    private static func said(_ day: String = "2025-03-01", _ change: (inout ProgressReturn) -> Void) -> [String] {
        collected(changing(change), on: day).findings.map { "\($0.rule) \($0.cell ?? "-")" }
    }

    /// The same with something changed in what is said of the second activity.
    private static func claimed(
        _ day: String, _ status: ProgressStatus?, _ text: String, result: String = "Báo cáo", cause: String = ""
    ) -> [String] {
        said(day) { given in
            given.lines[1].progress.status = status
            given.lines[1].progress.text = text
            given.lines[1].progress.result = result
            given.lines[1].progress.cause = cause
        }
    }

    @Test("A return without fault gives no finding")
    func sound() {
        let whole = Self.collected([Self.given()])
        #expect(whole.findings.isEmpty && whole.missing.isEmpty)
        #expect(whole.summary.whole.done == 3 && whole.summary.whole.share == 1)
        #expect(whole.summary.agencies.map(\.name) == ["Sở Tư pháp"])
    }

    @Test("Each contradiction is named with its cell")
    func contradictions() {
        let (before, after) = ("2025-03-31", "2025-04-01")
        #expect(Self.claimed(after, .underway, "đang TH", cause: "x") == ["progress-overdue L6"])
        #expect(Self.claimed(before, .underway, "đang TH") == [])
        #expect(Self.claimed(after, .notStarted, "chưa") == ["progress-overdue L6", "progress-cause-missing N6"])
        #expect(Self.claimed(before, .overdue, "quá hạn", cause: "x") == ["progress-early-overdue L6"])
        #expect(Self.claimed(after, .overdue, "quá hạn") == ["progress-cause-missing N6"])
        #expect(Self.claimed(after, .overdue, "quá hạn", cause: "x") == [])
        #expect(Self.claimed(after, .done, "xong", result: "") == ["progress-unproven K6"])
        #expect(Self.claimed(before, nil, "abc") == ["progress-status-unknown L6"])
        #expect(Self.claimed(before, nil, "", result: "") == ["progress-not-reported L6"])
    }

    @Test("Each change of what is locked is named with its cell")
    func tampering() {
        #expect(Self.said { $0.lines[1].activity.text = "Hoạt động 2: Rà soát, kiểm tra" } == ["progress-altered E6"])
        #expect(Self.said { $0.lines[1].activity.lead.text = "Sở  tư pháp" } == [])
        #expect(Self.said { $0.lines[1].activity.lead.text = "Sở Nội vụ" } == ["progress-altered G6"])
        #expect(Self.said { $0.lines[1].objective = "" } == ["progress-altered C6"])
        #expect(Self.said { $0.lines.remove(at: 1) } == ["progress-row-missing -"])
        #expect(Self.said { $0.lines[1].id = nil } == ["progress-by-text E6"])
        #expect(Self.said { $0.plan = "fedc" } == ["progress-plan-differs -"])
        #expect(
            Self.said { ($0.agencyID, $0.agency) = ("x", "Sở X") }
                == ["G5", "G6", "G7"].map { "progress-agency-differs \($0)" } + ["progress-agency-missing -"])
        #expect(Self.said { ($0.agencyID, $0.agency, $0.plan) = (nil, nil, nil) } == ["progress-by-text -"])
    }

    @Test("A row that was added is named, whether it is new or copied")
    func addedRows() {
        let added = Self.said { given in
            var line = given.lines[1]
            (line.id, line.activity.text) = (nil, "Việc khác hẳn với kế hoạch")
            given.lines.append(line)
        }
        #expect(added == ["progress-row-added E6"])
        #expect(Self.said { $0.lines.append($0.lines[1]) } == ["progress-row-added E6"])
    }

    @Test("Ids of another version of the plan count only where the words agree")
    func otherVersion() {
        let whole = Self.collected(
            Self.changing { given in
                given.plan = "fedc"
                given.lines[2].id = "s9.o9"
                given.lines[2].progress.result = "Báo cáo thứ ba"
            })
        #expect(whole.plan.progress["s1.o1.t1.a3"]?.result == "Báo cáo thứ ba")
        #expect(whole.summary.whole.done == 3)
    }

    @Test("Of two returns of one agency the later counts, whatever their order")
    func later() {
        var late = Self.given("b.xlsx", saved: 5)
        late.lines[0].progress.result = "Mới"
        for returns in [[Self.given(), late], [late, Self.given()]] {
            let whole = Self.collected(returns)
            #expect(whole.plan.progress["s1.o1.t1.a1"]?.result == "Mới")
            #expect(whole.findings.map(\.rule) == ["progress-replaced"])
            #expect(whole.findings.first?.file == "a.xlsx")
        }
    }

    @Test("The lead's word counts, and that of one who helps is held against it")
    func lead() {
        var helper = Self.given("b.xlsx", agency: "Sở Nội vụ")
        helper.lines[0].progress.status = .underway
        helper.lines[0].progress.text = "đang"
        let whole = Self.collected([helper, Self.given()])
        #expect(whole.plan.progress["s1.o1.t1.a1"]?.status == .done)
        #expect(whole.findings.map(\.rule) == ["progress-disagreement"])
        let alone = Self.collected([helper])
        #expect(alone.plan.progress["s1.o1.t1.a1"]?.status == .underway)
        #expect(alone.findings.map(\.rule) == ["progress-agency-missing"])
    }

    @Test("What is late by the plan's date counts as overdue, and what the cell says stays")
    func overdue() {
        let returns = Self.changing { given in
            given.lines[1].progress.status = .underway
            given.lines[1].progress.text = "đang TH"
        }
        let whole = Self.collected(returns, on: "2025-04-01")
        let progress = whole.plan.progress["s1.o1.t1.a2"]
        #expect(progress?.status == .overdue && progress?.text == "đang TH")
        #expect(whole.summary.whole.overdue == 1 && whole.summary.whole.underway == 0)
    }

    @Test("What returns do not speak of stays as the plan had it")
    func earlier() {
        let before = Self.collected([Self.given()]).plan
        let whole = ProgressCollection(
            before, Self.changing { $0.lines = [$0.lines[0]] }, fingerprint: Self.print,
            on: CalendarDay(clamping: 2025, 3, 1))
        #expect(whole.summary.whole.done == 3)
    }

    @Test(
        "Work is late after its last day, or on the day it was due before",
        arguments: [
            ("Quý I/2025", "2025-03-31", false), ("Quý I/2025", "2025-04-01", true),
            ("Trước ngày 10/2/2025", "2025-02-09", false), ("Trước ngày 10/2/2025", "2025-02-10", true),
            ("Thường xuyên", "2025-12-31", false), ("Khi có phát sinh", "2026-01-01", false), ("", "2026-01-01", false),
        ])
    func due(schedule: String, day: String, isOver: Bool) throws {
        let day = try #require(CalendarDay(iso: day))
        #expect(Schedule.understanding(schedule, planYear: 2025).isOver(on: day) == isOver)
    }

    @Test("A plan keeps its progress through JSON, and an agency's part keeps what is its own")
    func json() throws {
        let plan = Self.collected([Self.given()]).plan
        let read = try Plan(json: JSONValue(parsing: plan.json.pretty.utf8))
        #expect(read == plan && read.progress == plan.progress)
        #expect(plan.part(of: "Sở Tư pháp").progress.count == 3)
        #expect(plan.part(of: "Sở Nội vụ").progress.isEmpty && plan.part(of: "Sở Nội vụ").lines.isEmpty)
        #expect(plan.part(of: "Sở Nội vụ", coordinating: true).lines.count == 3)
    }

    @Test("Every rule's first finding says what was found, with its cell, in both languages")
    func sentences() throws {
        let findings = ProgressExamples.findings
        for rule in ProgressCollection.rules {
            let finding = try #require(findings.first { $0.rule == rule.name }, "no example of \(rule.name)")
            let sentences = try #require(ProgressSentences.all[rule.name], "no sentences of \(rule.name)")
            #expect(finding.severity == rule.severity && finding.cell == sentences.cell, "\(rule.name)")
            #expect(finding.message.vi == sentences.vi)
            #expect(finding.message.en == sentences.en)
        }
    }
}
