@testable import PhuLucForms
import Testing

@Suite("Lines of report forms")
struct ReportTextTests {
    @Test("A line gives back what was put into it")
    func roundTrip() throws {
        let texts = try FormLibrary.builtIn().texts
        let values = ["agency": "UBND xã Bế Văn Đàn", "period": "Quý III năm 2025", "from": "11/6/2025",
            "to": "10/9/2025", "due": "12/9/2025"]
        for pattern in [texts.agency, texts.period, texts.window] {
            let read = try #require(pattern.values(in: pattern.filled(values)))
            for (name, value) in read { #expect(values[name] == value) }
        }
    }

    @Test("A line is known in other letters and blanks, and another line is not", arguments: [
        ("CƠ QUAN, ĐƠN VỊ BÁO CÁO:  Sở Tư pháp", "Sở Tư pháp"), ("Cơ quan đơn vị báo cáo Sở Nội vụ", "Sở Nội vụ"),
        ("Cơ quan chủ trì: Sở Tư pháp", nil), ("", nil), ("Cơ quan, đơn vị báo cáo:", ""),
    ] as [(String, String?)])
    func reading(line: String, agency: String?) {
        #expect(TextPattern("Cơ quan, đơn vị báo cáo: {agency}").values(in: line)?["agency"] == agency)
    }

    @Test("A name without a value stays as dots, and an endless line is not looked at")
    func blanks() {
        let pattern = TextPattern("Kỳ: {period}.")
        #expect(pattern.filled([:]) == "Kỳ: ……….")
        #expect(pattern.values(in: "Kỳ: " + String(repeating: "a", count: 10_000)) == nil)
    }

    @Test("A passport comes back from its properties and from its hidden sheet")
    func passport() throws {
        let passport = Passport(
            agencyID: "so-tu-phap", agency: "Sở Tư pháp", period: "2025-Q3", campaign: "đợt 2",
            forms: [.init(id: "report-02", version: "1", sheet: "PL|02", fingerprint: "0123456789abcdef")])
        let properties = Dictionary(uniqueKeysWithValues: passport.properties.map { ($0.name, $0.text) })
        #expect(Passport(properties: properties) == passport)
        #expect(Passport(properties: ["other": "x"]) == nil)
        #expect(passport.properties.allSatisfy { $0.text.utf16.count <= 255 })
    }

    @Test("A fingerprint tells a form from one with another label, not from one with other layout")
    func fingerprint() throws {
        var form = try FormLibrary.builtIn().form("report-03")
        let before = form.fingerprint
        form.columns[1].width = 99
        #expect(form.fingerprint == before && before.count == 16)
        form.rows?[3].label += " (sửa)"
        #expect(form.fingerprint != before)
    }
}
