import ArgumentParser
import PhuLuc

extension RegisterCommand {
    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: say(
                    "Lấy lại một bản đã lưu, đúng từng byte (JSON).", "Gives a revision back, byte for byte (JSON)."))
        }

        @Argument(help: EntryArgument.help)
        var key: String

        @Option(help: ArgumentHelp(say("Số của bản; mặc định là bản mới nhất.", "Its number; by default the latest.")))
        var revision: Int?

        @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("Tệp đầu ra.", "The output file.")))
        var output: String?

        @Flag(help: ArgumentHelp(say("Ghi đè tệp đầu ra đã có.", "Overwrite outputs that are there.")))
        var force = false

        @OptionGroup var register: RegisterOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            if let output { try OutputFile.check(output, force: force, inputs: [register.path]) }
            try Console.emit(register.existing().json(of: key, revision: revision), to: output)
        }
    }
}
