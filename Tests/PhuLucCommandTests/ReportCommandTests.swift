import Foundation
import PhuLucTestSupport
import Testing

@Suite("The reporting cycle: calendar and status")
struct ReportCommandTests {
    @Test("The calendar as JSON holds the four reports and the plan, with the keys of the contract")
    func json() throws {
        let run = try Workshop().run("report calendar 2025 --json")
        #expect(run.status == 0 && run.errors.isEmpty)
        let list = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(list.map { $0["period"] as? String } == ["2025-Q1", "2025-H1", "2025-Q3", "2025-Y", "2025-plan"])
        #expect(list.allSatisfy { Set($0.keys) == ["period", "from", "to", "due", "name"] })
        #expect(list.map { $0["due"] as? String }.last == "2025-01-10")
    }

    @Test("The calendar for people gives weekdays, keeps a due day of the weekend, and names its source")
    func page() throws {
        let shop = try Workshop()
        let vi = try shop.run("report calendar 2025").output
        #expect(vi.contains("Quý I ") && vi.contains("10/12/2024 – 10/3/2025   12/3/2025 (thứ Tư)\n"))
        #expect(vi.contains("trước 23/7/2025") && vi.contains("Nguồn: Hướng dẫn của Sở Nội vụ tỉnh Cao Bằng"))
        let en = try shop.run("report calendar 2026 --lang en").output
        #expect(en.contains("12/12/2026 (Saturday, kept as ruled)") && !en.contains("23/7/2025"))
    }

    @Test("The calendar is written to a file, and never over one")
    func output() throws {
        let shop = try Workshop()
        let run = try shop.run("report calendar 2025 --json -o c.json")
        #expect(run.status == 0 && run.output.isEmpty && run.errors == "Đã ghi c.json.\n")
        #expect(shop.text("c.json") == (try shop.run("report calendar 2025 --json").output))
        #expect(try shop.run("report calendar 2025 -o c.json").status == 3)
        #expect(try shop.run("report calendar 2025 -o c.json --force --quiet").errors.isEmpty)
    }

    @Test("Status tells what each agency owes, by level, with the days left")
    func status() throws {
        let shop = try Workshop()
        try shop.folder.write(Array("Sở Nội vụ\nUBND xã A\nThuế tỉnh\nSở Y tế\n".utf8), to: "a.txt")
        let run = try shop.run("report status --agencies a.txt --on 2025-09-01")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("hạn gửi 12/9/2025 (thứ Sáu), còn 11 ngày"))
        #expect(run.output.contains("cấp tỉnh (2)\n  Sở Nội vụ  phụ lục 02, 05\n"))
        #expect(run.output.contains("Thuế tỉnh  báo cáo theo mẫu của cơ quan chủ quản"))
        #expect(run.output.contains("Kế hoạch cải cách hành chính năm 2026: 10/1/2026"))
        #expect(run.output.hasSuffix("4 cơ quan, 4 phụ lục.\n"))
        let late = try shop.run("report status --agencies a.txt --on 2025-09-14 --period 2025-Q3 --lang en")
        #expect(late.output.contains("days over: 2"))
        let json = try Workshop.object(
            shop.run("report status --agencies a.txt --on 2025-12-13 --json").output)
        #expect(json["schema"] as? String == "phuluc/report-status/1" && json["daysLeft"] as? Int == 89)
        #expect((json["deadline"] as? [String: Any])?["period"] as? String == "2026-Q1")
        #expect((json["agencies"] as? [[String: Any]])?.first?["forms"] as? [String] == ["report-02", "report-05"])
    }

    @Test("Returns are counted by agency and form; those that do not count are told, and what cannot be read is 3")
    func returns() throws {
        let shop = try Workshop()
        try shop.folder.write(Array("Sở Nội vụ\nUBND xã A\nThuế tỉnh\nSở Y tế\n".utf8), to: "a.txt")
        let made = try shop.run("report new --period 2025-Q3 --agencies a.txt -o out --quiet")
        try #require(made.status == 0, "\(made.errors)")
        try shop.makeFolder("in")
        let none = try shop.run("report status --agencies a.txt --returns in --on 2025-09-12")
        #expect(none.status == 0 && none.output.hasSuffix("đã gửi: 0, chưa gửi: 4, quá hạn: 0\n"))
        try shop.folder.write(shop.bytes("out/2025-Q3_so-noi-vu.xlsx"), to: "in/b.xlsx")
        try shop.folder.write(shop.bytes("out/2025-Q3_so-y-te.xlsx"), to: "in/c.xlsx")
        let run = try shop.run("report status --agencies a.txt --returns in --on 2025-12-01")
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(run.output.contains("Quý III năm 2025") && run.output.contains("  Sở Nội vụ  đã gửi\n"))
        #expect(run.output.contains("  UBND xã A  quá hạn  phụ lục 02\n"), "\(run.output)")
        #expect(run.output.hasSuffix("đã gửi: 2, chưa gửi: 0, quá hạn: 2\n"))
        let other = try shop.run("report status --agencies a.txt --returns in --period 2025-Y --on 2025-12-01")
        #expect(other.errors.contains("b.xlsx: không tính, là báo cáo của kỳ 2025-Q3"))
        try shop.folder.write(Array("chữ".utf8), to: "in/d.xlsx")
        try shop.folder.write(Array("UBND xã A\nSở Y tế\n".utf8), to: "e.txt")
        let bad = try shop.run("report status --agencies e.txt --returns in --on 2025-12-01")
        #expect(bad.status == 3 && bad.errors.contains("phuluc: in/d.xlsx: "))
        #expect(bad.errors.contains("in/b.xlsx: không tính, “Sở Nội vụ” không có trong danh sách"))
    }

    @Test(
        "A year, day or period that is not is wrong usage, in both languages",
        arguments: [
            ("calendar 1999", "năm 1999 nằm ngoài", "the year 1999 lies outside"),
            ("calendar x", "không hợp lệ cho '<year>'", "is invalid for '<year>'"),
            ("status", "thiếu tham số '--agencies", "Missing expected argument '--agencies"),
            ("status --agencies a --on 1/9/2025", "“1/9/2025” không phải ngày", "“1/9/2025” is no day"),
            (
                "status --agencies a --period 2025-Q2", "báo cáo “6 tháng đầu năm 2025” (2025-H1) thay cho nó",
                "“First six months of 2025” (2025-H1) stands in its place"
            ),
            ("status --agencies a --period 2025", "viết năm và kỳ như 2025-Q1", "write year and period such as 2025-Q1"),
            ("status --agencies a --on 2150-01-01", "năm 2150 nằm ngoài", "the year 2150 lies outside"),
        ])
    func usage(line: String, vi: String, en: String) throws {
        for (language, words) in [("vi", vi), ("en", en)] {
            let run = try Workshop().run("report \(line) --lang \(language)")
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains(words) && run.errors.contains("phuluc report "), "\(run.errors)")
        }
    }

    @Test("A list that cannot be used is a fault that names file and line")
    func faults() throws {
        let shop = try Workshop()
        try shop.folder.write(Array("Sở Y tế\nSYT\n".utf8), to: "a.txt")
        let run = try shop.run("report status --agencies a.txt")
        #expect(run.status == 3 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("phuluc: a.txt: danh sách cơ quan chưa dùng được (dòng 2: “Sở Y tế” đã có ở dòng 1)"))
        #expect(try shop.run("report status --agencies b.txt").status == 3)
    }
}
