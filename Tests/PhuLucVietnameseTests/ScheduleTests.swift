import Testing

@testable import PhuLucVietnamese

/// What a text is understood as in the plan of 2025: `start..end`, `start..<end` when the end is excluded.
struct ScheduleCase: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: Schedule.Kind
    let dates: String
    let condition: String?

    init(_ text: String, _ kind: Schedule.Kind, _ dates: String = "", condition: String? = nil) {
        (self.text, self.kind, self.dates, self.condition) = (text, kind, dates, condition)
    }

    var testDescription: String { text }

    func check(planYear: Int? = 2025) {
        let found = Schedule.understanding(text, planYear: planYear)
        let joint = found.endInclusive == false ? "..<" : ".."
        let dates = found.start == nil && found.end == nil ? "" : (found.start ?? "") + joint + (found.end ?? "")
        #expect(found.text == text)
        #expect(found.kind == kind, "\(text)")
        #expect(dates == self.dates, "\(text)")
        #expect(found.condition == condition, "\(text)")
        #expect((found.endInclusive == nil) == (found.end == nil), "\(text)")
    }
}

@Suite("Schedules")
struct ScheduleTests {
    static let year = "2025-01-01..2025-12-31"

    /// The collected patterns of plans and reports, each variant by itself.
    static let patterns: [ScheduleCase] = [
        .init("Trước 10/2/2025", .deadline, "..<2025-02-10"),
        .init("trước ngày 23/7/2025", .deadline, "..<2025-07-23"),
        .init("trước ngày 30/11/2025", .deadline, "..<2025-11-30"),
        .init("Trước ngày 15/11 hằng năm", .recurring, "..<2025-11-15"),
        .init("Trước 15/11", .deadline, "..<2025-11-15"),
        .init("Trước ngày 20 hằng tháng", .recurring),
        .init("Hoàn thành trước tháng 6/2025", .deadline, "..<2025-06-01"),
        .init("Chậm nhất ngày 12 của tháng cuối kỳ báo cáo", .deadline),
        .init("chậm nhất là ngày 10 tháng 01 của năm thực hiện", .deadline, "..2025-01-10"),
        .init("Chậm nhất 05 ngày làm việc kể từ ngày nhận được văn bản", .onEvent),
        .init("Không quá 15 ngày", .deadline),
        .init("Đến hết năm 2025", .deadline, "..2025-12-31"),
        .init("Đến ngày 31/12/2025", .deadline, "..2025-12-31"),
        .init("Đến hết Quý II/2025", .deadline, "..2025-06-30"),
        .init("Quý I/2025", .quarters, "2025-01-01..2025-03-31"),
        .init("Quý I năm 2025", .quarters, "2025-01-01..2025-03-31"),
        .init("Quý III, IV năm 2025", .quarters, "2025-07-01..2025-12-31"),
        .init("Quý I, Quý III", .quarters),
        .init(
            "Quý II/2025 (Sau khi BCĐ CCHC của CP công bố kết quả)", .quarters, "2025-04-01..2025-06-30",
            condition: "Sau khi BCĐ CCHC của CP công bố kết quả"),
        .init("Q1/2025", .quarters, "2025-01-01..2025-03-31"),
        .init("QI/2025", .quarters, "2025-01-01..2025-03-31"),
        .init("Hằng quý", .recurring),
        .init("Hàng quý", .recurring),
        .init("Tháng 11 năm 2025", .month, "2025-11-01..2025-11-30"),
        .init("Tháng 1/2025", .month, "2025-01-01..2025-01-31"),
        .init("Tháng 01/2025", .month, "2025-01-01..2025-01-31"),
        .init(
            "Tháng 02/2025 (Gửi KH về Sở Nội vụ)", .month, "2025-02-01..2025-02-28", condition: "Gửi KH về Sở Nội vụ"),
        .init("Tháng 3", .month, "2025-03-01..2025-03-31"),
        .init("Từ tháng 3 đến tháng 9 năm 2025", .range, "2025-03-01..2025-09-30"),
        .init("Tháng 4 - 10/2025", .range, "2025-04-01..2025-10-31"),
        .init("T4-T10/2025", .range, "2025-04-01..2025-10-31"),
        .init("Tháng 6, 12", .month),
        .init("Đầu tháng 5/2025", .month),
        .init("Giữa quý III", .quarters),
        .init("Cuối năm 2025", .year),
        .init("Năm 2025", .year, year),
        .init("2025", .year, year),
        .init("Trong năm 2025", .year, year),
        .init("Cả năm", .year, year),
        .init("Cả năm 2025", .year, year),
        .init("Năm 2025 và các năm tiếp theo", .years, "2025-01-01.."),
        .init("6 tháng", .halfYear),
        .init("6 tháng đầu năm 2025", .halfYear, "2025-01-01..2025-06-30"),
        .init("6 tháng cuối năm", .halfYear, "2025-07-01..2025-12-31"),
        .init("9 tháng đầu năm", .range, "2025-01-01..2025-09-30"),
        .init("Giai đoạn 2024 - 2025", .years, "2024-01-01..2025-12-31"),
        .init("giai đoạn 2021 - 2030", .years, "2021-01-01..2030-12-31"),
        .init("Nhiệm kỳ 2021-2026", .years),
        .init("Hằng năm", .recurring),
        .init("Hàng năm", .recurring),
        .init("Thường xuyên", .continuous, year),
        .init("Thường xuyên hàng năm", .continuous, year),
        .init("Thường xuyên trong năm", .continuous, year),
        .init("Liên tục", .continuous, year),
        .init("Thường xuyên, liên tục", .continuous, year),
        .init("Khi có phát sinh", .onEvent),
        .init("Khi có yêu cầu", .onEvent),
        .init("Theo yêu cầu", .onEvent),
        .init("Đột xuất", .onEvent),
        .init("Theo Kế hoạch riêng", .reference),
        .init("Theo kế hoạch", .reference),
        .init("Theo kế hoạch của tỉnh", .reference),
        .init("Theo lộ trình", .reference),
        .init("Theo quy định", .reference),
        .init("Theo thời gian quy định", .reference),
        .init("Theo hướng dẫn của Bộ Nội vụ", .reference),
        .init("Sau khi có Nghị định, Thông tư hướng dẫn của Chính phủ và các Bộ, ngành", .onEvent),
        .init("Ngay sau khi ban hành", .onEvent),
        .init("Trong vòng 30 ngày kể từ ngày …", .onEvent),
        .init("Định kỳ hàng quý, 6 tháng, năm", .recurring),
        .init("Định kỳ, đột xuất", .recurring),
        .init("Tháng 6 và tháng 12 hằng năm", .recurring),
        .init("Trước ngày 15 của tháng cuối quý", .recurring),
        .init("Ngày 20/7/2025", .date, "2025-07-20..2025-07-20"),
        .init("20-7-2025", .date, "2025-07-20..2025-07-20"),
        .init("20.7.2025", .date, "2025-07-20..2025-07-20"),
        .init("ngày 20 tháng 7 năm 2025", .date, "2025-07-20..2025-07-20"),
        .init("10/12 năm trước liền kề", .date, "2024-12-10..2024-12-10"),
        .init("Hoàn thành", .state),
        .init("Đã hoàn thành", .state),
        .init("Đang thực hiện", .state),
        .init("Chưa thực hiện", .state),
        .init("-", .unknown),
        .init("…", .unknown),
        .init("x", .unknown),
        .init("để trống", .unknown),
        .init("", .unknown),
    ]

    @Test("every collected pattern has its kind and the dates that are sure", arguments: patterns)
    func pattern(example: ScheduleCase) {
        example.check()
    }

    @Test(
        "variants written in one cell are one where they agree",
        arguments: [
            ScheduleCase("Q1/2025; QI/2025", .quarters, "2025-01-01..2025-03-31"),
            .init("Hằng quý / Hàng quý", .recurring), .init("Hằng năm / Hàng năm", .recurring),
            .init("Tháng 4 - 10/2025; T4-T10/2025", .range, "2025-04-01..2025-10-31"),
            .init("Đầu tháng 5/2025; Giữa quý III; Cuối năm 2025", .unknown), .init("Cả năm; Cả năm 2025", .year, year),
            .init("Liên tục; Thường xuyên, liên tục", .continuous, year),
            .init("Khi có yêu cầu; Theo yêu cầu; Đột xuất", .onEvent),
            .init("Theo kế hoạch; Theo kế hoạch của tỉnh; Theo lộ trình", .reference),
            .init("Theo quy định; Theo thời gian quy định", .reference),
            .init("Ngày 20/7/2025; 20-7-2025; 20.7.2025; ngày 20 tháng 7 năm 2025", .date, "2025-07-20..2025-07-20"),
            .init("Đã hoàn thành; Đang thực hiện; Chưa thực hiện", .state), .init("-, …, x, để trống", .unknown),
            .init("Thường xuyên; Quý I/2025", .continuous, year), .init("Quý I/2025; Quý III/2025", .quarters),
        ])
    func combined(example: ScheduleCase) {
        example.check()
    }

    @Test(
        "every time of a real annex is understood",
        arguments: [
            ScheduleCase("Năm 2025", .year, year), .init("Thường xuyên", .continuous, year), .init("2025", .year, year),
            .init("Tháng 10/2025", .month, "2025-10-01..2025-10-31"),
            .init("Tháng 12/2025", .month, "2025-12-01..2025-12-31"),
            .init("Khi có phát sinh", .onEvent), .init("Quý III, IV năm 2025", .quarters, "2025-07-01..2025-12-31"),
            .init("Theo Kế hoạch riêng", .reference), .init("Tháng 01/2025", .month, "2025-01-01..2025-01-31"),
            .init("Tháng 1/2025", .month, "2025-01-01..2025-01-31"), .init("Thường xuyên hàng năm", .continuous, year),
            .init("Giai đoạn 2024-2025", .years, "2024-01-01..2025-12-31"),
            .init("Quý I năm 2025", .quarters, "2025-01-01..2025-03-31"),
            .init("Quý I/2025", .quarters, "2025-01-01..2025-03-31"),
            .init(
                "Quý II/2025 (Sau khi BCĐ CCHC của CP công bố kết quả)", .quarters, "2025-04-01..2025-06-30",
                condition: "Sau khi BCĐ CCHC của CP công bố kết quả"),
            .init("Quý IV năm 2025", .quarters, "2025-10-01..2025-12-31"),
            .init("Sau khi có Nghị định, Thông tư hướng dẫn của Chính phủ và các Bộ, ngành", .onEvent),
            .init(
                "Tháng 01/2025 (Gửi KH về Sở Nội vụ)", .month, "2025-01-01..2025-01-31",
                condition: "Gửi KH về Sở Nội vụ"),
            .init(
                "Tháng 02/2025 (Gửi KH về Sở Nội vụ)", .month, "2025-02-01..2025-02-28",
                condition: "Gửi KH về Sở Nội vụ"),
            .init(
                "Tháng 03/2025 (Gửi KH về Sở Nội vụ)", .month, "2025-03-01..2025-03-31",
                condition: "Gửi KH về Sở Nội vụ"),
            .init(
                "Tháng 03/2025 (Gửi Đăng ký về Sở Nội vụ)", .month, "2025-03-01..2025-03-31",
                condition: "Gửi Đăng ký về Sở Nội vụ"),
            .init("Tháng 07/2025", .month, "2025-07-01..2025-07-31"),
            .init("Tháng 11 năm 2025", .month, "2025-11-01..2025-11-30"),
            .init("Tháng 2/2025", .month, "2025-02-01..2025-02-28"),
            .init("Tháng 5 năm 2025", .month, "2025-05-01..2025-05-31"),
            .init("Trước 10/2/2025", .deadline, "..<2025-02-10"),
        ])
    func annex(example: ScheduleCase) {
        example.check()
    }

    @Test(
        "other writings of the same times are read as well",
        arguments: [
            ScheduleCase("Trước 10/2/202 5", .deadline, "..<2025-02-10"),
            .init("Trước 10 / 2 / 2025", .deadline, "..<2025-02-10"),
            .init("Qúy I/2025", .quarters, "2025-01-01..2025-03-31"),
            .init("Quí I-II/2025", .quarters, "2025-01-01..2025-06-30"),
            .init("Quý 1 năm 2025", .quarters, "2025-01-01..2025-03-31"),
            .init("QUÝ IV.2025", .quarters, "2025-10-01..2025-12-31"),
            .init("Quý I, III", .quarters), .init("Quý II, III và IV năm 2025", .quarters, "2025-04-01..2025-12-31"),
            .init("Quý IV/2024 - Quý I/2025", .quarters, "2024-10-01..2025-03-31"),
            .init("Từ quý I đến quý III/2025", .range, "2025-01-01..2025-09-30"),
            .init("Quý I, năm 2025", .quarters, "2025-01-01..2025-03-31"),
            .init("Tháng 3, 4/2025", .month, "2025-03-01..2025-04-30"),
            .init("6/2025", .month, "2025-06-01..2025-06-30"),
            .init("10/2", .date, "2025-02-10..2025-02-10"), .init("2025-07-01", .date, "2025-07-01..2025-07-01"),
            .init("15/3/25", .date, "2025-03-15..2025-03-15"), .init("2024-2026", .years, "2024-01-01..2026-12-31"),
            .init("Năm 2025, 2026", .years, "2025-01-01..2026-12-31"),
            .init("Từ năm 2025 đến năm 2030", .years, "2025-01-01..2030-12-31"),
            .init("Từ ngày 01/3/2025 đến ngày 30/4/2025", .range, "2025-03-01..2025-04-30"),
            .init("01/3 - 30/4/2025", .range, "2025-03-01..2025-04-30"),
            .init("5-10/3/2025", .range, "2025-03-05..2025-03-10"),
            .init("15, 16/3/2025", .date, "2025-03-15..2025-03-16"), .init("Từ tháng 3/2025", .range, "2025-03-01.."),
            .init("Từ tháng 3/2025 trở đi", .range, "2025-03-01.."),
            .init("Hết quý IV/2025", .deadline, "..2025-12-31"),
            .init("Đến cuối năm 2025", .deadline, "..2025-12-31"),
            .init("Hoàn thành trong quý II", .quarters, "2025-04-01..2025-06-30"),
            .init("Trước Tết Nguyên đán", .deadline), .init("Năm trước", .year, "2024-01-01..2024-12-31"),
            .init("Thường xuyên năm 2026", .continuous, "2026-01-01..2026-12-31"), .init("1 lần/năm", .recurring),
            .init(
                "Quý II/2025 sau khi có hướng dẫn", .quarters, "2025-04-01..2025-06-30",
                condition: "sau khi có hướng dẫn"),
            .init("Tháng 4,5,6/2025", .month, "2025-04-01..2025-06-30"),
            .init("Quý 2+3/2025", .quarters, "2025-04-01..2025-09-30"),
            .init("5-10 tháng 3 năm 2025", .range, "2025-03-05..2025-03-10"),
            .init("Trước 20/3, 20/6", .deadline), .init("Quý, 6 tháng, năm", .recurring),
            .init("Tháng 6/2025 hoàn thành", .month, "2025-06-01..2025-06-30"),
            .init("Quý I hằng năm", .recurring, "2025-01-01..2025-03-31"),
            .init("25/12/2024 - 05/01/2025", .range, "2024-12-25..2025-01-05"),
            .init("Năm học 2024 - 2025", .years),
            .init("15/3/2025 (thứ bảy)", .date, "2025-03-15..2025-03-15", condition: "thứ bảy"),
            .init("(Tháng 5/2025)", .month, "2025-05-01..2025-05-31"), .init("Năm 2025.", .year, year),
            .init("Tháng 4 – 10/2025", .range, "2025-04-01..2025-10-31"),
            .init("29/2/2024", .date, "2024-02-29..2024-02-29"),
        ])
    func variants(example: ScheduleCase) {
        example.check()
    }

    @Test(
        "what is no time, or no day of any calendar, is unknown",
        arguments: [
            "31/2/2025", "Trước 31/2/2025", "29/2/2025", "ngày 32/1/2025", "10/13/2025", "39/63", "13/2025",
            "Tháng 13/2025",
            "Quý V/2025", "1234567890123", "2025/2026/2027", "Sở Nội vụ", "Từ tháng 9 của tỉnh", "Trước", "ngày",
            "tháng", "quý",
            "Năm 9999", "(…)", "Đến 45/67/8901",
        ])
    func unknown(text: String) {
        ScheduleCase(text, .unknown).check()
    }

    @Test("without a year in the text or the plan nothing is sure")
    func noYear() {
        ScheduleCase("Tháng 3", .month).check(planYear: nil)
        ScheduleCase("Trước 15/11", .deadline).check(planYear: nil)
        ScheduleCase("Thường xuyên", .continuous).check(planYear: nil)
        ScheduleCase("10/12 năm trước", .date).check(planYear: nil)
        ScheduleCase("Cả năm", .year).check(planYear: nil)
        ScheduleCase("Tháng 3", .month).check(planYear: Int.max)
        ScheduleCase("Quý I/2025", .quarters, "2025-01-01..2025-03-31").check(planYear: nil)
    }

    @Test("an end before its start is not sure")
    func backwards() {
        ScheduleCase("Từ tháng 9 đến tháng 3/2025", .range).check()
        ScheduleCase("2026-2024", .years).check()
    }

    @Test("law: no text traps, dates are calendar days, and ends never stand before starts")
    func anything() {
        var generated = GeneratedText(seed: 9)
        for _ in 0..<10_000 {
            let text = generated.any()
            let found = Schedule.understanding(text, planYear: 2025)
            #expect(found.text == text)
            if let start = found.start, let end = found.end { #expect(start <= end, "from \(text.debugDescription)") }
            #expect((found.end?.utf8.count ?? 10) == 10)
        }
    }
}
