import ArgumentParser
import PhuLuc

extension ReportCommand {
    struct StatusCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "status",
                abstract: say("Đơn vị nào phải gửi gì, hạn nào.", "Which agency owes what, and by when."))
        }

        @OptionGroup var list: AgencyListOptions

        @Option(
            help: ArgumentHelp(
                say("Tính đến ngày nào (2025-09-01); mặc định hôm nay.", "On which day (2025-09-01); by default today."),
                valueName: "date"))
        var on: String?

        @Option(
            help: ArgumentHelp(
                say("Kỳ báo cáo, như 2025-Q3; mặc định là kỳ sắp đến hạn.",
                    "The period, such as 2025-Q3; by default the one due next."), valueName: "period"))
        var period: String?

        @Option(
            help: ArgumentHelp(
                say(
                    "Thư mục các báo cáo đã nhận; không nêu --period thì tính kỳ mới nhất trong đó.",
                    "A folder of returns that came in; without --period the latest period among them counts."),
                valueName: "dir"))
        var returns: String?

        @Flag(help: ArgumentHelp(say("In JSON.", "Print JSON.")))
        var json = false

        @OptionGroup var limiting: LimitOptions
        @OptionGroup var common: CommonOptions

        func validate() throws {
            let day = try ReportArgument.day(on)
            if let period { _ = try ReportArgument.period(period) }
            try ReportArgument.check(year: day.year)
        }

        func run() throws {
            let calendar = try ReportCalendar.builtIn()
            let day = try ReportArgument.day(on)
            let agencies = try list.agencies()
            let received = try returns.map {
                try ReceivedReturns(folder: $0, agencies: agencies, limits: limiting.limits)
            }
            let next = received?.latestPeriod ?? calendar.next(on: day)?.period
            let asked = try period.map(ReportArgument.period) ?? next
            guard let asked else {
                let refusal = ReportPeriod.Refusal.yearOutside(day.year + 1)
                throw ValidationError(refusal.message.text(in: Console.language))
            }
            let status = ReportStatus(
                of: calendar.deadline(of: asked), on: day, agencies: agencies, returns: received?.returns)
            try Console.emit(json ? status.json.pretty : status.page(calendar, in: Console.language), to: nil)
            received?.tell(of: asked, agencies: agencies, quiet: common.quiet)
            if received?.hasFaults == true { throw Status.fault }
        }
    }
}

/// Which agencies are asked for reports.
struct AgencyListOptions: ParsableArguments {
    @Option(
        name: .customLong("agencies"),
        help: ArgumentHelp(
            say(
                "Danh sách cơ quan: YAML, JSON, CSV, Excel (cột tên, có thể thêm cột cấp, phụ lục), hoặc mỗi dòng một tên.",
                "The agencies: YAML, JSON, CSV, a workbook (a column of names, perhaps of level and annexes), or a name "
                    + "a line."),
            valueName: "file"))
    var path: String

    func agencies() throws(Fault) -> [ReportingAgency] { try AgencyListReader.builtIn().agencies(path: path) }
}
