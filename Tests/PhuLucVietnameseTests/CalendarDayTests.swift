import PhuLucVietnamese
import Testing

@Suite("Calendar days")
struct CalendarDayTests {
    @Test(
        "The day of the week is the calendar's",
        arguments: [
            ("1900-01-01", 1), ("1999-12-31", 5), ("2000-02-29", 2), ("2000-03-01", 3), ("2025-03-12", 3),
            ("2025-10-12", 7), ("2026-01-10", 6), ("2100-02-28", 7), ("2100-03-01", 1), ("2200-12-31", 3),
        ])
    func weekday(iso: String, weekday: Int) throws {
        #expect(try #require(CalendarDay(iso: iso)).weekday == weekday)
    }

    @Test("Every day is followed by the next: one day on, the next day of the week, and its own text back")
    func everyDay() throws {
        var day = try #require(CalendarDay(2023, 12, 31))
        for _ in 0..<1500 {
            let next = try #require(day.next)
            #expect(day.days(to: next) == 1 && next.days(to: day) == -1)
            #expect(next.weekday == day.weekday % 7 + 1)
            #expect(CalendarDay(iso: next.iso) == next)
            day = next
        }
    }

    @Test(
        "What is no day is refused",
        arguments: ["", "2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "12/3/2025", "2025-03-1２", "1899-12-31"])
    func refused(text: String) { #expect(CalendarDay(iso: text) == nil) }

    @Test("A day that is not becomes the nearest that is")
    func clamped() {
        #expect(CalendarDay(clamping: 2025, 2, 31).iso == "2025-02-28")
        #expect(CalendarDay(clamping: .max, .min, 0).iso == "2200-01-01")
    }

    @Test("A day is written as Vietnamese texts write it")
    func vietnamese() { #expect(CalendarDay(2025, 3, 9)?.vietnamese == "9/3/2025") }
}
