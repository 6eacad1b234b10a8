import ArgumentParser
import PhuLuc

struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say(
                "Ghi kế hoạch hoặc bảng (JSON) thành tệp Excel theo thể thức.",
                "Writes a plan or a table (JSON) as a workbook in the official layout."))
    }

    @Argument(help: ArgumentHelp(say("Tệp JSON.", "The JSON file."), valueName: "plan.json"))
    var file: String

    @Option(
        help: ArgumentHelp(
            say(
                "Mã biểu mẫu hoặc tệp định nghĩa .yaml; mặc định theo tệp JSON.",
                "The form's id or definition, a .yaml file; by default the document's.")))
    var form: String?

    @Option(help: ArgumentHelp(say("Cỡ chữ trong bảng, 8 đến 16.", "The size of the table's text, 8 to 16.")))
    var fontSize: Double?

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("Tệp .xlsx đầu ra.", "The .xlsx to write.")))
    var output: String

    @OptionGroup var writing: WritingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let form { try KnownForm.check(form) }
        if let fontSize, !(8...16).contains(fontSize) {
            throw ValidationError(say("--font-size phải từ 8 đến 16", "--font-size must be from 8 to 16"))
        }
    }

    func run() throws {
        for path in [output, writing.findings].compactMap({ $0 }) {
            try OutputFile.check(path, force: writing.force, inputs: [file])
        }
        try OutputFile.checkDistinct([output, writing.findings])
        let document = try Document(path: file)
        let (library, form) = try KnownForm.library(form)
        let exporter = Exporter(library: library)
        let findings: [Finding]
        do throws(Fault) {
            findings = try exporter.write(document, to: output, form: form, fontSize: fontSize)
        } catch {
            // What names no file is about the document.
            throw error.of(file: file)
        }
        for finding in findings { Console.write(finding.line(in: Console.language) + "\n") }
        if let path = writing.findings { try OutputFile.write(Finding.json(of: findings).pretty, to: path) }
        Console.say(say("Đã ghi \(output).", "Wrote \(output)."), quiet: common.quiet)
        if findings.contains(where: { $0.severity == .error }) { throw Status.errors }
    }
}
