import ArgumentParser
import PhuLuc

extension ReportCommand.ProgressCommand {
    /// Gathers the returns into the plan, writes what was asked for, and says what came of it.
    func gather(_ plan: Plan) async throws {
        let day = try ReportArgument.day(on)
        let batch = try Batch(collect, quiet: common.quiet)
        for path in [output, writing.findings].compactMap({ $0 }) {
            try OutputFile.check(path, force: writing.force, inputs: batch.files + [self.plan])
        }
        try OutputFile.checkDistinct([output, writing.findings])
        let library = try FormLibrary.builtIn()
        let reader = try ProgressReader(library: library)
        var outcomes = await batch.run { _, file throws(Fault) in
            let given = try reader.read(path: file)
            var outcome = Batch.Outcome(words: given.words)
            outcome.progress = given
            return outcome
        }
        let returns = outcomes.compactMap(\.progress)
        if !returns.isEmpty {
            let whole = ProgressCollection(plan, returns, fingerprint: plan.withIDs.fingerprint, on: day)
            try write(whole, library)
            outcomes.append(Batch.Outcome(findings: whole.findings))
        }
        try batch.finish(outcomes, findingsPath: writing.findings)
    }

    private func write(_ whole: ProgressCollection, _ library: FormLibrary) throws {
        if let output {
            if PathParts(output).ending.lowercased() == "json" {
                try OutputFile.write(whole.plan.json.pretty, to: output)
            } else {
                do throws(Fault) {
                    try ProgressOverview(whole).draft(library).write(to: output)
                } catch {
                    throw error.of(file: output)
                }
            }
        }
        if json {
            try Console.emit(whole.json.pretty, to: nil)
        } else if output == nil {
            try Console.emit(whole.summary.page, to: nil)
        }
        for finding in whole.findings.prefix(Self.shown) {
            Console.say(finding.line(in: Console.language), quiet: common.quiet)
        }
        let rest = whole.findings.count - Self.shown
        if rest > 0 {
            Console.say(
                say(
                    "… và \(rest) phát hiện nữa; --findings TỆP ghi tất cả.",
                    "… and \(rest) more findings; --findings PATH writes them all."), quiet: common.quiet)
        }
        let count = whole.summary.whole
        let target = output.map { " → \($0)" } ?? ""
        Console.say(
            say(
                "\(whole.counted.count) cơ quan đã gửi, \(whole.missing.count) chưa gửi; hoàn thành "
                    + "\(count.done)/\(count.total) hoạt động (\(count.percent)), quá hạn \(count.overdue)\(target)",
                "\(whole.counted.count) agencies reported, \(whole.missing.count) did not; "
                    + "\(count.done) of \(count.total) activities done (\(count.percent)), \(count.overdue) overdue\(target)"),
            quiet: common.quiet)
    }

    /// So many findings are shown; all of them go to `--findings`.
    private static let shown = 20
}

extension ProgressReturn {
    /// Whose it is, in a few words.
    fileprivate var words: String {
        let filled = lines.count { !$0.progress.isEmpty }
        let whose = agency ?? say("chưa rõ cơ quan", "agency unknown")
        return say(
            "\(whose), \(filled)/\(lines.count) hoạt động có báo cáo",
            "\(whose), \(filled) of \(lines.count) activities reported")
    }
}

extension ProgressCount {
    /// `12,5%` or `12.5%`; a dash where there is nothing to do.
    fileprivate var percent: String {
        guard let share else { return "–" }
        let text = VietnameseNumber.text(of: (share * 1_000).rounded() / 10)
        return say(text, text.replacing(",", with: ".")) + "%"
    }
}

extension ProgressSummary {
    /// The shares by section and by agency, for people.
    fileprivate var page: String {
        let head = [
            say("Tổng số", "Total"), say("Hoàn thành", "Done"), say("Đang", "Under way"), say("Chưa", "Not started"),
            say("Quá hạn", "Overdue"), say("Chưa báo cáo", "Not reported"), say("Tỷ lệ", "Share"),
        ]
        let row = { (name: String, count: ProgressCount) in
            [name]
                + [count.total, count.done, count.underway, count.notStarted, count.overdue, count.notReported]
                .map(String.init) + [count.percent]
        }
        let none = say("(không thuộc lĩnh vực nào)", "(no section)")
        let sections = sections.map { row($0.name.isEmpty ? none : $0.name, $0.count) }
        let agencies = agencies.map { row($0.name, $0.count) }
        return ColumnText.lines(
            [[say("Lĩnh vực", "Section")] + head] + sections + [row(say("Tổng cộng", "All"), whole)]
                + [[""]] + [[say("Cơ quan chủ trì", "Leading agency")] + head] + agencies)
    }
}
