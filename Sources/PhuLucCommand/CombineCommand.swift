import ArgumentParser
import PhuLuc

struct CombineCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "combine",
            abstract: say(
                "Tổng hợp kế hoạch của nhiều cơ quan thành một, chỉ ra các hoạt động có thể trùng.",
                "Gathers the plans of many bodies into one, and shows likely duplicates."))
    }

    @Argument(
        help: ArgumentHelp(
            say(
                "Kế hoạch .json, tệp hoặc thư mục .xlsx, .xlsm, .xls.",
                "Plans .json, files or folders of .xlsx, .xlsm, .xls.")))
    var files: [String]

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(say("Tệp .json hoặc .xlsx đầu ra.", "The .json or .xlsx to write.")))
    var output: String

    @Flag(
        help: ArgumentHelp(
            say(
                "Xếp chung các mục tiêu, nhiệm vụ giống nhau; mặc định mỗi cơ quan một khối.",
                "Join objectives and tasks of the same words; else each body's rows stay together.")))
    var interleave = false

    @Option(help: ArgumentHelp(say("Tên của kế hoạch tổng hợp.", "The combined plan's title.")))
    var title: String?

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var writing: WritingOptions
    @OptionGroup var common: CommonOptions

    private var isWorkbook: Bool { PathParts(output).ending.lowercased() == "xlsx" }

    func validate() throws {
        guard ["json", "xlsx"].contains(PathParts(output).ending.lowercased()) else {
            throw ValidationError(say("-o phải là tệp .json hoặc .xlsx", "-o must be a .json or an .xlsx file"))
        }
    }

    func run() async throws {
        let batch = try Batch(files, quiet: common.quiet)
        for path in [output, writing.findings].compactMap({ $0 }) {
            try OutputFile.check(path, force: writing.force, inputs: batch.files)
        }
        try OutputFile.checkDistinct([output, writing.findings])
        let reader = try reading.reader()
        var outcomes = await batch.run { [self] index, file throws(Fault) in
            if batch.files[..<index].contains(file) {
                return Batch.Outcome(words: say("đã có ở trên, bỏ qua", "given already, passed over"))
            }
            return try outcome(of: file, reader)
        }
        let bodies = outcomes.compactMap(\.contribution)
        if !bodies.isEmpty { outcomes.append(try combine(bodies, reader.library)) }
        try batch.finish(outcomes, findingsPath: writing.findings)
    }

    /// One body's plan, with what reading its workbook found.
    private func outcome(of file: String, _ reader: TableReader) throws(Fault) -> Batch.Outcome {
        let document: Document
        var outcome = Batch.Outcome()
        if PathParts(file).ending.lowercased() == "json" {
            document = try Document(path: file)
        } else {
            let result = try reader.read(path: file)
            (document, outcome.findings) = (Document(result.content), result.findings)
        }
        guard case .plan(let plan) = document else {
            throw Fault(.malformedData, file: file, detail: "schema: \(document.schema), not \(Plan.schema)")
        }
        let stem = PathParts(file).stem
        let body = Contribution(file: file, stem: stem, plan: plan, register: reader.library.register)
        let count = plan.counts.activities
        outcome.words = say("\(body.agency), \(count) hoạt động", "\(body.agency), \(count) activities")
        outcome.contribution = body
        return outcome
    }

    /// Combines the plans, writes the output, and says what came of it.
    private func combine(_ bodies: [Contribution], _ library: FormLibrary) throws -> Batch.Outcome {
        let combination = Combination(bodies, order: interleave ? .interleaved : .apart, title: title)
        var findings = combination.findings
        let document = Document.plan(combination.plan)
        if isWorkbook {
            let written: [Finding]
            do throws(Fault) {
                written = try Exporter(library: library).write(document, to: output)
            } catch {
                throw error.of(file: output)
            }
            findings += written
        } else {
            try OutputFile.write(document.json.pretty, to: output)
        }
        show(findings)
        let counts = combination.plan.counts
        Console.say(
            say(
                "\(bodies.count) cơ quan, \(counts.sections) lĩnh vực, \(counts.activities) hoạt động, "
                    + "\(combination.duplicates) hoạt động có thể trùng → \(output)",
                "\(bodies.count) bodies, \(counts.sections) sections, \(counts.activities) activities, "
                    + "\(combination.duplicates) likely duplicates → \(output)"), quiet: common.quiet)
        return Batch.Outcome(findings: findings)
    }

    /// So many findings of combining are shown; all of them go to `--findings`.
    private static let shown = 20

    private func show(_ findings: [Finding]) {
        for finding in findings.prefix(Self.shown) {
            let mayBeQuiet = finding.rule != ExportDiffers.rule.name
            Console.say(finding.line(in: Console.language), quiet: common.quiet && mayBeQuiet)
        }
        let rest = findings.count - Self.shown
        guard rest > 0 else { return }
        // That the workbook is not the plan must be said, however many findings stand before it.
        for finding in findings.dropFirst(Self.shown) where finding.rule == ExportDiffers.rule.name {
            Console.write(finding.line(in: Console.language) + "\n")
        }
        Console.say(
            say(
                "… và \(rest) phát hiện nữa khi tổng hợp; --findings TỆP ghi tất cả.",
                "… and \(rest) more findings of combining; --findings PATH writes them all."), quiet: common.quiet)
    }
}
