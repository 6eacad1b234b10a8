import ArgumentParser
import PhuLuc

extension ReportCommand {
    struct NewCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "new",
                abstract: say(
                    "Lập biểu mẫu báo cáo cho từng cơ quan.", "Makes the report forms of every agency."))
        }

        @Option(
            help: ArgumentHelp(
                say("Kỳ báo cáo, như 2025-Q3.", "The period, such as 2025-Q3."), valueName: "period"))
        var period: String

        @OptionGroup var list: AgencyListOptions

        @Option(
            name: [.customShort("o"), .long],
            help: ArgumentHelp(say("Thư mục đầu ra.", "The folder for the outputs."), valueName: "dir"))
        var output: String

        @Option(
            help: ArgumentHelp(
                say("Tên đợt gửi; mặc định là kỳ báo cáo.", "What this sending out is called; by default the period.")))
        var campaign: String?

        @Flag(help: ArgumentHelp(say("Ghi đè tệp đầu ra đã có.", "Overwrite outputs that are there.")))
        var force = false

        @OptionGroup var common: CommonOptions

        func validate() throws {
            _ = try ReportArgument.period(period)
            if let campaign, campaign.isEmpty || campaign.count > 100 {
                throw ValidationError(
                    say("--campaign phải có từ 1 đến 100 ký tự", "--campaign must have 1 to 100 characters"))
            }
        }

        func run() throws {
            let deadline = try ReportCalendar.builtIn().deadline(of: ReportArgument.period(period))
            let sending = ReportCampaign(deadline, name: campaign, library: try .builtIn())
            let agencies = try list.agencies()
            var workbooks: [(path: String, agency: ReportingAgency, workbook: ReportWorkbook)] = []
            for agency in agencies {
                guard let workbook = try sending.workbook(for: agency) else {
                    Console.say(
                        say(
                            "\(agency.name): không có biểu mẫu phải gửi (báo cáo theo ngành dọc).",
                            "\(agency.name): owes no form (it reports by its own ministry's)."), quiet: common.quiet)
                    continue
                }
                workbooks.append((PathParts.path(sending.fileName(for: agency), in: output), agency, workbook))
            }
            try OutputFile.makeFolder(output)
            // Nothing is written when one of the files may not be.
            for (path, _, _) in workbooks { try OutputFile.check(path, force: force, inputs: [list.path]) }
            for (index, item) in workbooks.enumerated() {
                do throws(Fault) {
                    try item.workbook.draft(sending.library).write(to: item.path)
                } catch {
                    throw error.of(file: item.path)
                }
                let sheets = item.workbook.forms.map(\.sheet).joined(separator: ", ")
                Console.say("[\(index + 1)/\(workbooks.count)] \(item.path): \(sheets)", quiet: common.quiet)
            }
            Console.say(
                say(
                    "\(workbooks.count) tệp cho kỳ \(deadline.period.name.vi), hạn gửi \(deadline.due.vietnamese).",
                    "\(workbooks.count) files for the \(deadline.period.name.en), due \(deadline.due.vietnamese)."),
                quiet: common.quiet)
        }
    }
}
