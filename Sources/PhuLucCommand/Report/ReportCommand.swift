import ArgumentParser
import Foundation
import PhuLuc

struct ReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: say(
                "Kỳ báo cáo: lịch, đơn vị nào nợ báo cáo gì.", "The reporting cycle: its calendar, and who owes what."),
            subcommands: [
                NewCommand.self, CollectCommand.self, ProgressCommand.self, CalendarCommand.self, StatusCommand.self])
    }
}

/// Arguments of the reporting cycle; what is wrong with one is wrong usage.
enum ReportArgument {
    /// A period such as `2025-Q1`.
    static func period(_ text: String) throws -> ReportPeriod {
        do {
            return try ReportPeriod(parsing: text)
        } catch {
            throw ValidationError(error.message.text(in: Console.language))
        }
    }

    /// A day such as `2025-09-01`; today when none is given.
    static func day(_ text: String?) throws -> CalendarDay {
        guard let text else { return today }
        guard let day = CalendarDay(iso: text) else {
            throw ValidationError(
                say("“\(text)” không phải ngày; viết như 2025-09-01", "“\(text)” is no day; write it as 2025-09-01"))
        }
        return day
    }

    /// A year that has reports.
    static func check(year: Int) throws {
        guard ReportPeriod.years.contains(year) else {
            throw ValidationError(ReportPeriod.Refusal.yearOutside(year).message.text(in: Console.language))
        }
    }

    private static var today: CalendarDay {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CalendarDay(clamping: parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
}
