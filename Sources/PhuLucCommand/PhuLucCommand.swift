import ArgumentParser
import PhuLuc

/// The command `phuluc`.
struct PhuLucCommand: ParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "phuluc",
            abstract: say(
                "Đọc, kiểm tra và xuất các phụ lục Excel của cơ quan hành chính.",
                "Reads, checks and writes the annex workbooks of Vietnamese administration."),
            version: version,
            subcommands: [
                ImportCommand.self, ExportCommand.self, ConvertCommand.self, CombineCommand.self,
                CheckCommand.self, CellsCommand.self, FormsCommand.self, RegisterCommand.self, ReportCommand.self,
            ])
    }

    // The common options may stand before the command too.
    @OptionGroup var common: CommonOptions
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "The language: vi or en."), valueName: "vi|en"))
    var lang: Language?

    @Flag(help: ArgumentHelp(say("Chỉ nói khi có lỗi.", "Speak only of failures.")))
    var quiet = false
}

extension Language: ExpressibleByArgument {}

/// A sentence in the language of this run.
func say(_ vi: String, _ en: String) -> String { Console.language == .vietnamese ? vi : en }
