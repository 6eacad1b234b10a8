import ArgumentParser
import PhuLuc

extension ReportCommand {
    struct CalendarCommand: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "calendar",
                abstract: say(
                    "Các kỳ báo cáo của một năm: chốt số liệu và hạn gửi.",
                    "The reports of a year: when they are cut off and when they are due."))
        }

        @Argument(help: ArgumentHelp(say("Năm, như 2025.", "The year, such as 2025.")))
        var year: Int

        @Flag(help: ArgumentHelp(say("In JSON.", "Print JSON.")))
        var json = false

        @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("Tệp đầu ra.", "The output file.")))
        var output: String?

        @Flag(help: ArgumentHelp(say("Ghi đè tệp đầu ra đã có.", "Overwrite outputs that are there.")))
        var force = false

        @OptionGroup var common: CommonOptions

        func validate() throws { try ReportArgument.check(year: year) }

        func run() throws {
            if let output { try OutputFile.check(output, force: force, inputs: []) }
            let calendar = try ReportCalendar.builtIn()
            let page = calendar.page(of: year, in: Console.language)
            try Console.emit(json ? calendar.json(of: year).pretty : page, to: output)
            if let output { Console.say(say("Đã ghi \(output).", "Wrote \(output)."), quiet: common.quiet) }
        }
    }
}

extension ReportCalendar {
    /// A year's calendar for people: a table, the remarks on the year, and the document it follows.
    func page(of year: Int, in language: Language) -> String {
        let vi = language == .vietnamese
        var rows = [vi ? ["Kỳ", "Chốt số liệu", "Hạn gửi"] : ["Period", "Counts", "Due"]]
        rows += deadlines(of: year).map { deadline in
            [
                deadline.period.shortName.text(in: language),
                "\(deadline.from.vietnamese) – \(deadline.to.vietnamese)", deadline.due.withWeekday(in: language),
            ]
        }
        rows.append([plan.name.text(in: language), "", planDue(in: year).withWeekday(in: language)])
        let title = vi ? "Lịch báo cáo cải cách hành chính năm \(year)" : "Reports on administrative reform in \(year)"
        let remarks = notes(on: year).map { $0.text(in: language) + "\n" }.joined()
        return title + "\n\n" + ColumnText.lines(rows) + "\n" + remarks + (vi ? "Nguồn: " : "Source: ") + source + "\n"
    }
}

extension CalendarDay {
    /// `12/3/2025 (thứ Tư)`; a day of the weekend says that it stays the due day.
    func withWeekday(in language: Language) -> String {
        let rest = language == .vietnamese ? ", giữ nguyên hạn" : ", kept as ruled"
        return "\(vietnamese) (\(weekdayName.text(in: language))\(isWeekend ? rest : ""))"
    }
}
