import ArgumentParser
import PhuLuc

extension FormsCommand {
    struct Blank: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "blank", abstract: say("Ghi một biểu mẫu trống để điền.", "Writes an empty form to fill in."))
        }

        @Argument(
            help: ArgumentHelp(
                say("Mã biểu mẫu, hoặc tệp định nghĩa .yaml.", "The form's id, or a definition, a .yaml file.")))
        var id: String

        @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("Tệp .xlsx đầu ra.", "The .xlsx to write.")))
        var output: String

        @Flag(help: ArgumentHelp(say("Ghi đè tệp đã có.", "Replace a file that is there.")))
        var force = false

        @OptionGroup var common: CommonOptions

        func validate() throws { try KnownForm.check(id) }

        func run() throws {
            try OutputFile.check(output, force: force, inputs: [id])
            let (library, name) = try KnownForm.library(id)
            let form = try library.form(name ?? id)
            do throws(Fault) {
                try form.blank(library).write(to: output)
            } catch {
                throw error.of(file: output)
            }
            Console.say(say("Đã ghi \(output).", "Wrote \(output)."), quiet: common.quiet)
        }
    }
}
