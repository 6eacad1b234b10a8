import PhuLucAnnex
import PhuLucForms
import PhuLucSpreadsheet
import PhuLucTestSupport
import PhuLucVietnamese
import Testing

@Suite("The calendar of reports")
struct ReportCalendarTests {
    let calendar: ReportCalendar

    init() throws { calendar = try .builtIn() }

    @Test("The JSON of 2025 is what the contract prints, key by key, with the plan at its end")
    func json() {
        let entries = [
            #"{"period": "2025-Q1", "from": "2024-12-10", "to": "2025-03-10", "due": "2025-03-12", "#
                + #""name": {"vi": "Quý I", "en": "First quarter"}}"#,
            #"{"period": "2025-H1", "from": "2024-12-10", "to": "2025-06-10", "due": "2025-06-12", "#
                + #""name": {"vi": "6 tháng", "en": "Six months"}}"#,
            #"{"period": "2025-Q3", "from": "2025-06-11", "to": "2025-09-10", "due": "2025-09-12", "#
                + #""name": {"vi": "Quý III", "en": "Third quarter"}}"#,
            #"{"period": "2025-Y", "from": "2024-12-10", "to": "2025-12-10", "due": "2025-12-12", "#
                + #""name": {"vi": "Năm", "en": "Year"}}"#,
            #"{"period": "2025-plan", "from": null, "to": null, "due": "2025-01-10", "#
                + #""name": {"vi": "Kế hoạch cải cách hành chính", "en": "Reform plan"}}"#,
        ]
        #expect(calendar.json(of: 2025).compact == "[" + entries.joined(separator: ", ") + "]")
    }

    @Test("In every year the periods that are taken off a whole lie in it without gap or overlap")
    func windows() throws {
        for year in ReportPeriod.years {
            let all = calendar.deadlines(of: year)
            try #require(all.count == 4)
            let (first, half, third, whole) = (all[0], all[1], all[2], all[3])
            #expect(first.from == half.from && half.from == whole.from)
            #expect(first.to < half.to && half.to.next == third.from && third.to < whole.to)
            for deadline in all { #expect(deadline.from < deadline.to && deadline.to < deadline.due) }
        }
    }

    @Test("Two years share one day, 10 December: a case of that day may stand in both")
    func sharedDay() throws {
        for year in 2000..<2100 {
            let (one, next) = (calendar.deadlines(of: year), calendar.deadlines(of: year + 1))
            #expect(one.last?.to == next.last?.from && one.last?.to == CalendarDay(year, 12, 10))
        }
    }

    @Test(
        "The next report is the first that is due on the day or after it",
        arguments: [
            ("2025-01-01", "2025-Q1"), ("2025-03-12", "2025-Q1"), ("2025-03-13", "2025-H1"), ("2025-12-12", "2025-Y"),
            ("2025-12-13", "2026-Q1"), ("2100-12-13", nil),
        ] as [(String, String?)])
    func next(day: String, period: String?) throws {
        let day = try #require(CalendarDay(iso: day))
        #expect(calendar.next(on: day)?.period.code == period)
        let last = calendar.last(before: day)
        #expect(last == calendar.next(on: day)?.period.previous.map(calendar.deadline) || period == nil)
    }

    @Test(
        "The annex map says which forms an agency owes",
        arguments: [
            ("so-noi-vu", "report-02 report-05"), ("so-tu-phap", "report-02 report-03"),
            ("van-phong-ubnd-tinh", "report-02 report-04"), ("so-tai-chinh", "report-02 report-06"),
            ("so-khoa-hoc-va-cong-nghe", "report-02 report-07"), ("so-y-te", "report-02"),
        ])
    func forms(agency: String, forms: String) {
        #expect(calendar.forms(owedBy: agency, at: .province).joined(separator: " ") == forms)
        #expect(calendar.forms(owedBy: agency, at: .vertical).isEmpty)
    }

    @Test("Every agency of the map is in the register, and every form in the library")
    func known() throws {
        let library = try FormLibrary.builtIn()
        let agencies = calendar.annexes.compactMap(\.agency) + calendar.woven.flatMap(\.agencies)
        for id in agencies { #expect(library.register.agency(id: id) != nil, "\(id)") }
        for id in calendar.annexes.map(\.form) + [calendar.plan.form] {
            #expect(library.forms.contains { $0.id == id }, "\(id)")
        }
        #expect(calendar.annexes.map(\.annex) == ["02", "03", "04", "05", "06", "07"])
        #expect(calendar.form(ofAnnex: "3") == "report-03" && calendar.form(ofAnnex: "08") == nil)
        #expect(calendar.topics(wovenBy: "so-y-te").count == 1 && calendar.notes(on: 2025).count == 1)
    }

    @Test(
        "A calendar with a day that is not, or a period that ends before it begins, is a fault",
        arguments: [
            ("to: {day: 10, month: 3}", "to: {day: 31, month: 2}", "there is no day 31/2"),
            ("from: {day: 11, month: 6}", "from: {day: 11, month: 10}", "a period ends before it begins"),
            ("dueDay: 12", "dueDay: 31", "there is no day 31/6"),
        ])
    func faults(old: String, new: String, detail: String) throws {
        let yaml = try String(decoding: Repository.bytes("Templates/report-calendar.yaml"), as: UTF8.self)
        #expect(throws: Fault(.malformedData, file: "c.yaml", detail: detail)) {
            try ReportCalendar(yaml: yaml.replacing(old, with: new), named: "c.yaml")
        }
        #expect(throws: Fault.self) { try ReportCalendar(yaml: "source: x", named: "c.yaml") }
    }
}
