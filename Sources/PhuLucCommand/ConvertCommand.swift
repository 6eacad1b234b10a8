import ArgumentParser
import PhuLuc

struct ConvertCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "convert",
            abstract: say(
                "Chuyển phụ lục cũ sang đúng thể thức, nhiều tệp một lúc.",
                "Brings old annexes into the official layout, many at a time."))
    }

    @Argument(
        help: ArgumentHelp(say("Tệp hoặc thư mục .xlsx, .xlsm, .xls.", "Files or folders of .xlsx, .xlsm, .xls.")))
    var files: [String]

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("Thư mục đầu ra.", "The folder for the outputs.")))
    var output: String

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var writing: WritingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let batch = try Batch(files, quiet: common.quiet)
        let paths = batch.files
        try OutputFile.makeFolder(output)
        if let path = writing.findings { try OutputFile.check(path, force: writing.force, inputs: paths) }
        let outputs = OutputNames.paths(for: paths, in: output, ending: "xlsx")
        let reader = try reading.reader()
        let exporter = Exporter(library: reader.library)
        let outcomes = await batch.run { [self] index, file throws(Fault) in
            try OutputFile.check(outputs[index], force: writing.force, inputs: paths)
            let result = try reader.read(path: file)
            let findings = try exporter.write(Document(result.content), to: outputs[index])
            return Batch.Outcome(words: "\(result.words) → \(outputs[index])", findings: result.findings + findings)
        }
        if paths.count == 1, outcomes.first?.fault == nil {
            Console.say("\(paths[0]): \(outcomes[0].words)", quiet: common.quiet)
        }
        try batch.finish(outcomes, findingsPath: writing.findings)
    }
}
