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

    @Argument(help: ArgumentHelp(say("Tệp hoặc thư mục .xlsx, .xlsm.", "Files or folders of .xlsx, .xlsm.")))
    var files: [String] = []

    @Flag(help: ArgumentHelp(say("In JSON.", "Print JSON.")))
    var json = false

    @Option(help: ArgumentHelp(say("Giải thích một quy tắc.", "Explain a rule."), valueName: "rule"))
    var explain: String?

    @Option(help: ArgumentHelp(say("Ghi trang HTML các phát hiện.", "Write the findings as an HTML page.")))
    var html: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đầu ra đã có.", "Overwrite outputs that are there.")))
    var force = false

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if files.isEmpty, explain == nil {
            throw ValidationError(say("cần ít nhất một tệp, hoặc --explain QUY_TẮC", "a file is wanted, or --explain RULE"))
        }
        if let explain, RuleCatalogue.rule(named: explain) == nil {
            let names = RuleCatalogue.all.map(\.name).joined(separator: ", ")
            throw ValidationError(
                say("không có quy tắc “\(explain)”; các quy tắc: \(names)", "there is no rule “\(explain)”; the rules: \(names)"))
        }
    }

    func run() async throws {
        if let rule = explain.flatMap(RuleCatalogue.rule(named:)) {
            try Console.emit(rule.page(in: Console.language), to: nil)
            if files.isEmpty { return }
        }
        let batch = try Batch(files, quiet: common.quiet)
        let paths = batch.files
        if let html { try OutputFile.check(html, force: force, inputs: paths) }
        let importer = try Importer.builtIn()
        let outcomes = await batch.run { [self] _, file throws(Fault) in
            let result = try importer.read(path: file, form: reading.form, sheet: reading.sheet)
            return Batch.Outcome(words: result.words, findings: result.findings)
        }
        let findings = outcomes.flatMap(\.findings)
        let text = json
            ? Finding.json(of: findings).pretty : findings.map { $0.line(in: Console.language) + "\n" }.joined()
        try Console.emit(text, to: nil)
        if let html { try OutputFile.write(FindingsPage.html(findings, in: Console.language), to: html) }
        try batch.finish(outcomes, findingsPath: nil)
    }
}
