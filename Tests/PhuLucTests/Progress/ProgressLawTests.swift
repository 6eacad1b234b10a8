import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// What is filled in comes back, on generated plans: a seed that fails names itself.
@Suite("Laws of plan progress")
struct ProgressLawTests {
    private static let day = CalendarDay(clamping: 2025, 6, 30)
    private static let statuses = ["Đã hoàn thành", "đang thực hiện", "CHƯA THỰC HIỆN", "Quá hạn"]

    /// What agencies say of an activity: the same wherever it is asked.
    private static func said(_ id: String, seed: UInt64) -> ActivityProgress? {
        var text = TextMaker(seed &+ UInt64(id.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF }))
        guard text.chance(85) else { return nil }
        let status = text.pick(ProgressStatus.allCases)
        let words = statuses[ProgressStatus.allCases.firstIndex(of: status) ?? 0]
        return ActivityProgress(
            status: status, text: words, result: text.chance(60) ? CellText.normalised(text.awkward()) : "",
            document: text.chance(40) ? "\(text.number(1...99))/KH-UBND" : "",
            cause: text.chance(40) ? text.sentence() : "")
    }

    /// Rules that speak of a workbook that was tampered with.
    private static let tampering: Set = [
        "progress-altered", "progress-row-added", "progress-row-missing", "progress-by-text", "progress-plan-differs",
        "progress-agency-differs", "progress-agency-missing", "progress-status-unknown", "progress-disagreement",
    ]

    @Test("What agencies fill in is what is collected, and nothing else is said to have changed", arguments: 1...6)
    func roundTrip(seed: UInt64) throws {
        let library = try FormLibrary.builtIn()
        let reader = try ProgressReader(library: library)
        let folder = try TemporaryFolder()
        for index in 0..<4 as Range<UInt64> {
            let own = seed &* 100 &+ index
            var maker = try PlanMaker(seed: own, library: library)
            let plan = maker.plan().withIDs
            var returns: [ProgressReturn] = []
            for lead in plan.leads {
                let draft = try FilledProgress.draft(ProgressWorkbook(plan, agency: lead), library: library) {
                    Self.said($0, seed: own)
                }
                let path = folder.file("\(own)-\(returns.count).xlsx")
                try draft.write(to: path)
                returns.append(try reader.read(path: path))
            }
            let whole = ProgressCollection(plan, returns, fingerprint: plan.fingerprint, on: Self.day)
            try check(whole, plan, seed: own)
            let other = ProgressCollection(plan, returns.reversed(), fingerprint: plan.fingerprint, on: Self.day)
            #expect(other.plan == whole.plan && other.findings == whole.findings, "seed \(own)")
        }
    }

    private func check(_ whole: ProgressCollection, _ plan: Plan, seed: UInt64) throws {
        let tampered = whole.findings.filter { Self.tampering.contains($0.rule) }
        #expect(tampered.map { "\($0.cell ?? "") \($0.message.vi)" } == [], "seed \(seed)")
        for line in plan.lines {
            let known = whole.plan.progress[line.activity.id]
            let said = line.activity.leadIDs.isEmpty ? nil : Self.said(line.activity.id, seed: seed)
            let isLate = said?.status != .done && line.activity.schedule.isOver(on: Self.day)
            #expect(known?.status == (said == nil ? nil : isLate ? .overdue : said?.status), "seed \(seed)")
            for field in ActivityProgress.fields { #expect(known?[field] == said?[field], "seed \(seed)") }
        }
        let summary = whole.summary
        #expect(summary.whole.total == plan.counts.activities)
        #expect(summary.sections.reduce(0) { $0 + $1.count.done } == summary.whole.done)
        var bare = whole.plan
        bare.attributes["progress"] = nil
        #expect(bare == plan, "seed \(seed)")
    }

    @Test("A filled workbook is imported as the agency's part, its ids kept, with what was filled in", arguments: 1...5)
    func importing(seed: UInt64) throws {
        let library = try FormLibrary.builtIn()
        let folder = try TemporaryFolder()
        var maker = try PlanMaker(seed: seed, library: library)
        let plan = maker.plan().withIDs
        for (index, lead) in plan.leads.enumerated() {
            let workbook = ProgressWorkbook(plan, agency: lead)
            let path = folder.file("\(index).xlsx")
            try FilledProgress.draft(workbook, library: library) { Self.said($0, seed: seed) }.write(to: path)
            let result = try Importer(library: library).read(path: path)
            let read = try #require(result.plan)
            #expect(read.form == "plan-progress" && read.title == plan.title && read.year == plan.year)
            #expect(read.lines.map(\.activity.id) == workbook.part.lines.map(\.activity.id))
            #expect(read.sections.map(\.id) == workbook.part.sections.filter { !$0.isImplicit }.map(\.id)
                || read.sections.contains(where: \.isImplicit))
            for id in read.lines.map(\.activity.id) {
                #expect(read.progress[id]?.status == Self.said(id, seed: seed)?.status)
                #expect(read.progress[id]?.result ?? "" == Self.said(id, seed: seed)?.result ?? "")
            }
            #expect(!result.ledger.contains { $0.role == .unread })
            #expect(!result.findings.contains { $0.rule == "form-doubtful" })
        }
    }
}
