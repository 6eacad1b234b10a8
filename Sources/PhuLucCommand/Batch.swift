import CPhuLucLibC
import Foundation
import PhuLuc

/// Many files, several at a time; what one of them does never stops the others.
struct Batch {
    let files: [String]
    /// How many arguments gave no file to work on; what is wrong with them has been said.
    let refused: Int
    let quiet: Bool

    /// Gathers the workbooks of files and folders, and says at once which arguments stand for none.
    ///
    /// - Throws: `Status.fault` when nothing is left to work on.
    init(_ arguments: [String], quiet: Bool) throws {
        let readable = arguments.filter { !RawArguments.unreadable.contains($0) }
        let inputs = WorkbookInputs(readable)
        let names = arguments.filter(RawArguments.unreadable.contains).map { Fault(.unreadableName, file: $0) }
        let faults = names + inputs.faults
        for fault in faults { Console.fault(fault) }
        (files, refused, self.quiet) = (inputs.files, faults.count, quiet)
        if files.isEmpty { throw Status.fault }
    }

    /// What came of one file.
    struct Outcome: Sendable {
        /// A few words for the progress line.
        var words = ""
        var findings: [Finding] = []
        var fault: Fault?
        /// Data to be put out in the order of the files.
        var output: [UInt8] = []
        /// What came back from an agency.
        var returned: Return?
        /// The form that the file was read by, said at the end when it is the only file.
        var form: String?
        /// The same of a plan's progress.
        var progress: ProgressReturn?
        /// What goes into a combined plan.
        var contribution: Contribution?
    }

    /// Works on every file, says how it goes when there is more than one, and gives the outcomes in order.
    func run(
        _ work: @escaping @Sendable (_ index: Int, _ file: String) async throws(Fault) -> Outcome
    ) async -> [Outcome] {
        if files.count > 1 { cphuluc_expect_many_files() }
        var outcomes = [Outcome](repeating: Outcome(), count: files.count)
        var done = refused
        await withTaskGroup(of: (Int, Outcome).self) { group in
            var next = 0
            func add() {
                guard next < files.count else { return }
                let (index, file) = (next, files[next])
                next += 1
                group.addTask { (index, await Self.outcome(index, file, work)) }
            }
            // One more than there are cores: what a file gave is written while others are read.
            for _ in 0...max(1, ProcessInfo.processInfo.activeProcessorCount) { add() }
            while let (index, outcome) = await group.next() {
                done += 1
                outcomes[index] = outcome
                report(outcome, file: files[index], done: done)
                add()
            }
        }
        return outcomes
    }

    private static func outcome(
        _ index: Int, _ file: String, _ work: (Int, String) async throws(Fault) -> Outcome
    ) async -> Outcome {
        do {
            return try await work(index, file)
        } catch {
            return Outcome(fault: error.of(file: file))
        }
    }

    private func report(_ outcome: Outcome, file: String, done: Int) {
        if let fault = outcome.fault { Console.fault(fault) }
        // Most findings wait for `check`; that an output is not what was read must be said at once.
        for finding in outcome.findings where finding.rule == ExportDiffers.rule.name {
            Console.write(finding.line(in: Console.language) + "\n")
        }
        guard isMany, outcome.fault == nil else { return }
        Console.say("[\(done)/\(files.count + refused)] \(file): \(outcome.words)", quiet: quiet)
    }

    /// Whether there is more than one input to tell of.
    private var isMany: Bool { files.count + refused > 1 }

    /// Says the summary and the count of findings, writes `--findings`, and ends with the right status.
    func finish(_ outcomes: [Outcome], findingsPath: String?) throws {
        let findings = outcomes.flatMap(\.findings)
        let faults = outcomes.count { $0.fault != nil } + refused
        let count = files.count + refused
        if let findingsPath { try OutputFile.write(Finding.json(of: findings).pretty, to: findingsPath) }
        if isMany {
            let good = count - faults
            Console.say(
                say(
                    "\(count) tệp: \(good) xong, \(faults) không đọc hoặc ghi được.",
                    "\(count) files: \(good) done, \(faults) could not be read or written."), quiet: quiet)
        }
        if !isMany, let form = outcomes.first?.form { Console.say(form, quiet: quiet) }
        if faults < count { Console.say(Finding.count(findings, in: Console.language), quiet: quiet) }
        if faults > 0 { throw Status.fault }
        if findings.contains(where: { $0.severity == .error }) { throw Status.errors }
    }
}

extension Import {
    /// What was read, in a few words: `64 hoạt động, 12 phát hiện`.
    var words: String {
        let count = findings.count
        switch content {
        case .plan(let plan):
            let activities = plan.counts.activities
            return say("\(activities) hoạt động, \(count) phát hiện", "\(activities) activities, \(count) findings")
        case .table(let table):
            return say(
                "\(table.allRows.count) dòng, \(count) phát hiện", "\(table.allRows.count) rows, \(count) findings")
        }
    }
}
