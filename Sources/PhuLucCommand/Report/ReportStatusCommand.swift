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

        @Flag(help: ArgumentHelp(say("In JSON.", "Print JSON.")))
        var json = false

        @OptionGroup var common: CommonOptions

        func validate() throws {
            _ = try ReportArgument.day(on)
            _ = try deadline(ReportCalendar.builtIn())
        }

        func run() throws {
            let calendar = try ReportCalendar.builtIn()
            let status = try ReportStatus(
                of: deadline(calendar), on: ReportArgument.day(on), agencies: list.agencies())
            try Console.emit(json ? status.json.pretty : status.page(calendar, in: Console.language), to: nil)
        }

        /// The report of the period asked for, else the one due next.
        private func deadline(_ calendar: ReportCalendar) throws -> ReportDeadline {
            if let period { return try calendar.deadline(of: ReportArgument.period(period)) }
            let day = try ReportArgument.day(on)
            guard let next = calendar.next(on: day) else {
                throw ValidationError(ReportPeriod.Refusal.yearOutside(day.year).message.text(in: Console.language))
            }
            return next
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
