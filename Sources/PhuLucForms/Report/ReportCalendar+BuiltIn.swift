import PhuLucAnnex
import PhuLucSpreadsheet
import PhuLucTemplates
import PhuLucVietnamese
import Yams

extension ReportCalendar {
    /// The calendar built into the program (`Templates/report-calendar.yaml`).
    public static func builtIn() throws(Fault) -> ReportCalendar {
        let name = "report-calendar.yaml"
        return try ReportCalendar(yaml: BuiltInTemplate.text(named: name) ?? "", named: name)
    }

    /// Reads a calendar, such as another province's.
    ///
    /// - Throws: `Fault` with `.malformedData` for a key missing, or a day that no year has.
    public init(yaml: String, named name: String) throws(Fault) {
        do {
            self = try YAMLDecoder().decode(ReportCalendar.self, from: yaml)
        } catch {
            throw Fault(.malformedData, file: name, detail: "\(error)")
        }
        let windows = ReportPeriod.Part.allCases.map { periods[$0] }
        for rule in windows.flatMap({ [$0.from, $0.to] }) + [plan.due, DayOfYear(day: dueDay, month: 6)] {
            // 2025 stands for every year: 29 February is a day of some years only.
            guard CalendarDay(2025, rule.month, rule.day) != nil else {
                throw Fault(.malformedData, file: name, detail: "there is no day \(rule.day)/\(rule.month)")
            }
        }
        for window in windows where window.from.date(in: 2025) > window.to.date(in: 2025) {
            throw Fault(.malformedData, file: name, detail: "a period ends before it begins")
        }
    }
}
