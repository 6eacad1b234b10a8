import ArgumentParser
import PhuLuc

extension ReportCommand {
    struct CollectCommand: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "collect",
                abstract: say(
                    "Tổng hợp các báo cáo gửi về thành một.", "Gathers the returns of all agencies into one report."))
        }

        @Argument(
            help: ArgumentHelp(
                say("Thư mục hoặc các tệp gửi về.", "The folder of the returns, or their files."), valueName: "dir"))
        var files: [String]

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp(say("Tệp .xlsx tổng hợp.", "The .xlsx of the whole report.")))
        var output: String?

        @Flag(help: ArgumentHelp(say("In báo cáo tổng hợp bằng JSON.", "Print the whole report as JSON.")))
        var json = false

        @Option(
            help: ArgumentHelp(
                say(
                    "Danh sách cơ quan phải báo cáo: để biết ai còn thiếu.",
                    "The agencies that were asked, to say who is missing."), valueName: "file"))
        var agencies: String?

        @Option(
            help: ArgumentHelp(
                say(
                    "Kỳ báo cáo; mặc định là kỳ mà phần lớn báo cáo ghi.",
                    "The period; by default the one that most returns name."), valueName: "period"))
        var period: String?

        @Option(
            help: ArgumentHelp(
                say(
                    "Báo cáo tổng hợp của kỳ trước (JSON), để so sánh; có thể ghi nhiều lần.",
                    "An earlier whole report (JSON) to compare with; may be given again."), valueName: "json"))
        var previous: [String] = []

        @OptionGroup var limiting: LimitOptions
        @OptionGroup var own: OwnFormsOptions
        @OptionGroup var writing: WritingOptions
        @OptionGroup var common: CommonOptions

        func validate() throws {
            if let period { _ = try ReportArgument.period(period) }
            guard output != nil || json else {
                throw ValidationError(say("cần -o TỆP.xlsx hoặc --json", "-o FILE.xlsx or --json is wanted"))
            }
            if let output, PathParts(output).ending.lowercased() != "xlsx" {
                throw ValidationError(say("-o phải là tệp .xlsx", "-o must be an .xlsx file"))
            }
        }

        func run() async throws {
            let batch = try Batch(files, quiet: common.quiet)
            let inputs = batch.files + previous + [agencies].compactMap { $0 }
            for path in [output, writing.findings].compactMap({ $0 }) {
                try OutputFile.check(path, force: writing.force, inputs: inputs)
            }
            try OutputFile.checkDistinct([output, writing.findings])
            let library = try own.library()
            let asked = try agencies.map { path throws(Fault) in
                try AgencyListReader.builtIn().agencies(path: path)
            } ?? []
            let earlier = try previous.map { path throws(Fault) in try EarlierReport(path: path) }
            let reader = ReturnReader(library: library)
            let isMany = batch.files.count > 1
            var outcomes = await batch.run { [limits = limiting.limits] _, file throws(Fault) in
                let result: Return
                do throws(Fault) {
                    result = try reader.read(path: file, agencies: asked, limits: limits)
                } catch where error.code == .wholeReport && isMany {
                    // Last time's result among the returns: neither added nor a failure.
                    return Batch.Outcome(words: say("bỏ qua, là báo cáo đã tổng hợp", "passed over, it was added up already"))
                }
                var outcome = Batch.Outcome(words: result.words)
                outcome.returned = result
                return outcome
            }
            let returns = outcomes.compactMap(\.returned)
            if !returns.isEmpty {
                let whole = try consolidation(of: returns, asked, library, earlier)
                outcomes.append(try emit(whole, library))
            }
            try batch.finish(outcomes, findingsPath: writing.findings)
        }

        private func consolidation(
            of returns: [Return], _ asked: [ReportingAgency], _ library: FormLibrary, _ earlier: [EarlierReport]
        ) throws -> Consolidation {
            guard let period = try period.map(ReportArgument.period) ?? ReportPeriod.mostNamed(in: returns) else {
                throw ValidationError(
                    say(
                        "không báo cáo nào ghi kỳ; cần --period", "no return names its period; --period is wanted"))
            }
            let due = try ReportCalendar.builtIn().deadline(of: period).due
            return Consolidation(
                returns: returns, agencies: asked, period: period, due: due, library: library, earlier: earlier)
        }

        /// So many findings are shown, errors first; all of them stand in the workbook and go to `--findings`.
        private static let shown = 20

        private func show(_ findings: [Finding]) {
            let severe = Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
            for finding in severe.prefix(Self.shown) {
                Console.say(finding.line(in: Console.language), quiet: common.quiet)
            }
            let rest = findings.count - Self.shown
            guard rest > 0 else { return }
            Console.say(
                say(
                    "… và \(rest) phát hiện nữa, có trong tệp tổng hợp; --findings TỆP ghi tất cả.",
                    "… and \(rest) more findings, which the workbook lists; --findings PATH writes them all."),
                quiet: common.quiet)
        }

        /// Writes what was asked for, and says who has reported.
        private func emit(_ whole: Consolidation, _ library: FormLibrary) throws -> Batch.Outcome {
            if let output {
                do throws(Fault) {
                    try whole.draft(library).write(to: output)
                } catch {
                    throw error.of(file: output)
                }
            }
            if json { try Console.emit(whole.json.pretty, to: nil) }
            show(whole.findings)
            for line in whole.summary(in: Console.language) { Console.say(line, quiet: common.quiet) }
            if let output { Console.say(say("Đã ghi \(output).", "Wrote \(output)."), quiet: common.quiet) }
            return Batch.Outcome(findings: whole.findings)
        }
    }
}

extension Return {
    /// Whose it is and what was found, in a few words.
    fileprivate var words: String {
        let whose = agency ?? say("chưa rõ cơ quan", "agency unknown")
        let when = period?.code ?? say("chưa rõ kỳ", "period unknown")
        let forms = tables.map(\.form).joined(separator: ", ")
        return say(
            "\(whose), \(when), \(forms), \(findings.count) phát hiện",
            "\(whose), \(when), \(forms), \(findings.count) findings")
    }
}

extension ReportPeriod {
    /// The period that most returns name; the earlier one of two that as many name.
    fileprivate static func mostNamed(in returns: [Return]) -> ReportPeriod? {
        let counts = Dictionary(grouping: returns.compactMap(\.period)) { $0 }.mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}

extension Consolidation {
    /// Who has reported, for people.
    fileprivate func summary(in language: Language) -> [String] {
        let asked = agencies.filter { $0.status != .replaced }
        let count = { (status: AgencyStatus.Status) in asked.count { $0.status == status } }
        let missing = asked.filter { $0.status == .missing }.map(\.agency.name)
        var lines = [
            say(
                "\(period.name.vi): \(asked.count) cơ quan; đúng hạn \(count(.returned)), muộn \(count(.late)), chưa gửi \(missing.count).",
                "\(period.name.en): \(asked.count) agencies; in time \(count(.returned)), late \(count(.late)), missing \(missing.count).")
        ]
        if !missing.isEmpty {
            let names = missing.prefix(8).joined(separator: "; ") + (missing.count > 8 ? "; …" : "")
            lines.append(say("Chưa gửi: \(names)", "Missing: \(names)"))
        }
        return lines
    }
}
