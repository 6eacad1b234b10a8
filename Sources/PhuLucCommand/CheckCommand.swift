import ArgumentParser
import PhuLuc

struct CheckCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: say(
                "Kiểm tra phụ lục: các điểm nghi vấn, kèm địa chỉ ô.",
                "Checks annexes: all that is doubtful, with its cell."))
    }

    @Argument(
        help: ArgumentHelp(say("Tệp hoặc thư mục .xlsx, .xlsm, .xls.", "Files or folders of .xlsx, .xlsm, .xls.")))
    var files: [String] = []

    @Flag(help: ArgumentHelp(say("In JSON.", "Print JSON.")))
    var json = false

    @Option(help: ArgumentHelp(say("Giải thích một quy tắc.", "Explain a rule."), valueName: "rule"))
    var explain: String?

    @Option(help: ArgumentHelp(say("Ghi trang HTML các phát hiện.", "Write the findings as an HTML page.")))
    var html: String?

    @Option(
        help: ArgumentHelp(
            say(
                "Ghi lại chính tệp đó, có đánh dấu các phát hiện.",
                "Write the same workbook with the findings marked in it."),
            valueName: "xlsx"))
    var annotate: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đầu ra đã có.", "Overwrite outputs that are there.")))
    var force = false

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if files.isEmpty, explain == nil {
            throw ValidationError(
                say("cần ít nhất một tệp, hoặc --explain QUY_TẮC", "a file is wanted, or --explain RULE"))
        }
        if annotate != nil, files.count > 1 { throw wantsOneFile }
        if let explain, RuleCatalogue.rule(named: explain) == nil {
            let names = RuleCatalogue.all.map(\.name).joined(separator: ", ")
            throw ValidationError(
                say(
                    "không có quy tắc “\(explain)”; các quy tắc: \(names)",
                    "there is no rule “\(explain)”; the rules: \(names)"))
        }
    }

    private var wantsOneFile: ValidationError {
        ValidationError(say("--annotate cần đúng một tệp", "--annotate wants exactly one file"))
    }

    /// A copy of a workbook keeps its kind: with another ending Excel refuses to open it.
    private func checkAnnotation(of paths: [String]) throws {
        guard let annotate else { return }
        guard paths.count == 1 else { throw wantsOneFile }
        let ending = { (path: String) in path.split(separator: ".").last.map { $0.lowercased() } ?? "" }
        let wanted = ending(paths[0])
        if ["xlsx", "xlsm"].contains(wanted), ending(annotate) != wanted {
            throw ValidationError(
                say("tên tệp của --annotate phải có đuôi .\(wanted)", "the file of --annotate must end in .\(wanted)"))
        }
        try OutputFile.check(annotate, force: force, inputs: paths)
        try OutputFile.checkDistinct([annotate, html])
    }

    func run() async throws {
        if let rule = explain.flatMap(RuleCatalogue.rule(named:)) {
            try Console.emit(rule.page(in: Console.language), to: nil)
            if files.isEmpty { return }
        }
        let batch = try Batch(files, quiet: common.quiet)
        let paths = batch.files
        try checkAnnotation(of: paths)
        if let html { try OutputFile.check(html, force: force, inputs: paths) }
        let reader = try reading.reader()
        let outcomes = await batch.run { [self] _, file throws(Fault) in
            let result = try reader.read(path: file)
            var outcome = Batch.Outcome(words: result.words, findings: result.findings)
            guard let annotate else { return outcome }
            // A workbook that cannot be marked was still checked: what was found is said all the same.
            do throws(Fault) {
                try Annotation.write(
                    result.findings, of: file, to: annotate, in: Console.language, limits: reading.limits.limits)
            } catch { outcome.fault = error.of(file: file) }
            return outcome
        }
        let findings = outcomes.flatMap(\.findings)
        let text =
            json
            ? Finding.json(of: findings).pretty : findings.map { $0.line(in: Console.language) + "\n" }.joined()
        try Console.emit(text, to: nil)
        if let html {
            let faults = outcomes.compactMap(\.fault)
            try OutputFile.write(FindingsPage.html(findings, faults: faults, in: Console.language), to: html)
        }
        try batch.finish(outcomes, findingsPath: nil)
    }
}
