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
                say(
                    "Kỳ báo cáo, như 2025-Q3; 2026-plan là biểu 01, kế hoạch năm 2026.",
                    "The period, such as 2025-Q3; 2026-plan is annex 01, the plan of 2026."), valueName: "period"))
        var period: String

        @OptionGroup var list: AgencyListOptions
        @OptionGroup var own: OwnFormsOptions

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
            if planYear == nil { _ = try ReportArgument.period(period) }
            if let campaign, campaign.isEmpty || campaign.count > 100 {
                throw ValidationError(
                    say("--campaign phải có từ 1 đến 100 ký tự", "--campaign must have 1 to 100 characters"))
            }
        }

        /// The year of `2026-plan`; `nil` for a report.
        private var planYear: Int? {
            guard period.hasSuffix("-plan"), let year = Int(period.dropLast("-plan".count)) else { return nil }
            return ReportPeriod.years.contains(year) ? year : nil
        }

        func run() throws {
            let library = try own.library()
            let calendar = try ReportCalendar.builtIn()
            let agencies = try list.agencies()
            if let year = planYear {
                let due = calendar.planDue(in: year).vietnamese
                let request = PlanRequest(year: year, due: due, library: library)
                try write(agencies, due: due) { agency throws(Fault) in
                    try request.draft(for: agency, form: calendar.plan.form).map { draft in
                        (request.fileName(for: agency), { draft })
                    }
                }
            } else {
                let deadline = try calendar.deadline(of: ReportArgument.period(period))
                let sending = ReportCampaign(deadline, name: campaign, library: library)
                try write(agencies, due: deadline.due.vietnamese) { agency throws(Fault) in
                    try sending.workbook(for: agency).map { workbook in
                        (sending.fileName(for: agency), { workbook.draft(library) })
                    }
                }
            }
        }

        private typealias Sent = (name: String, draft: () -> WorkbookDraft)

        /// Writes one workbook for every agency that owes something, none when one of the files may not be written.
        private func write(
            _ agencies: [ReportingAgency], due: String, _ make: (ReportingAgency) throws(Fault) -> Sent?
        ) throws {
            var sent: [(path: String, agency: ReportingAgency, draft: () -> WorkbookDraft)] = []
            for agency in agencies {
                if let item = try make(agency) {
                    sent.append((PathParts.path(item.name, in: output), agency, item.draft))
                } else {
                    Console.say(
                        say(
                            "\(agency.name): không có biểu mẫu phải gửi (báo cáo theo ngành dọc).",
                            "\(agency.name): owes no form (it reports by its own ministry's)."), quiet: common.quiet)
                }
            }
            try OutputFile.makeFolder(output)
            for (path, _, _) in sent { try OutputFile.check(path, force: force, inputs: [list.path]) }
            for (index, item) in sent.enumerated() {
                do throws(Fault) {
                    try item.draft().write(to: item.path)
                } catch {
                    throw error.of(file: item.path)
                }
                Console.say("[\(index + 1)/\(sent.count)] \(item.path): \(item.agency.name)", quiet: common.quiet)
            }
            Console.say(
                say("\(sent.count) tệp, hạn gửi \(due).", "\(sent.count) files, due \(due)."), quiet: common.quiet)
        }
    }
}
