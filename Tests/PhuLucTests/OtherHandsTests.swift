import PhuLuc
import PhuLucTestSupport
import Testing

/// Ways of writing an annex that other offices have, each in the smallest table that shows it.
@Suite("Annexes of other hands")
struct OtherHandsTests {
    private static let header = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Chủ trì", "Thời gian"]
    private static let rows = [
        ["", "1. Mục tiêu một", "1.1. Nhiệm vụ một", "Hoạt động 1: Rà soát", "Sở Nội vụ", "Quý I"],
        ["", "2. Mục tiêu hai", "2.1. Nhiệm vụ hai", "Hoạt động 1: Ban hành", "Sở Tư pháp", "Quý II"],
    ]

    private func read(_ rows: [[String]], bold: Set<String> = [], merges: Bool = true) throws -> Import {
        try SmallTable.read([SmallTable("S", rows, bold: bold, mergesLoneTexts: merges)])
    }

    private func activities(_ result: Import) -> [String] { result.plan?.lines.map(\.activity.text) ?? [] }

    @Test(
        "A section's number is parted from its title, however it is marked off",
        arguments: [
            "I. CẢI CÁCH THỂ CHẾ", "I CẢI CÁCH THỂ CHẾ", "(I) CẢI CÁCH THỂ CHẾ", "I . CẢI CÁCH THỂ CHẾ",
            "I/ CẢI CÁCH THỂ CHẾ", "I- CẢI CÁCH THỂ CHẾ", "Lĩnh vực I: CẢI CÁCH THỂ CHẾ", "Mục I. CẢI CÁCH THỂ CHẾ",
        ])
    func sectionMarks(line: String) throws {
        let result = try read([Self.header, [line]] + Self.rows)
        #expect(result.plan?.sections.map { [$0.number, $0.title] } == [["I", "CẢI CÁCH THỂ CHẾ"]])
        #expect(activities(result) == Self.rows.map { $0[3] })
    }

    @Test("A reference above the table names no section")
    func reference() throws {
        let result = try read([["V/v triển khai kế hoạch"], Self.header] + Self.rows)
        #expect(result.plan?.sections.map(\.title) == [""])
    }

    @Test("Arabic numbers before titles in capitals open sections, also in one cell that is not merged")
    func arabicSections() throws {
        let titles = ["1. CẢI CÁCH THỂ CHẾ", "2. CẢI CÁCH THỦ TỤC"]
        let rows = [Self.header, [titles[0]], Self.rows[0], [titles[1]], Self.rows[1]]
        let result = try read(rows, bold: Set(titles), merges: false)
        #expect(result.plan?.sections.map(\.title) == ["CẢI CÁCH THỂ CHẾ", "CẢI CÁCH THỦ TỤC"])
        #expect(activities(result) == Self.rows.map { $0[3] })
    }

    @Test(
        "The row that numbers the columns is no row of the plan",
        arguments: [
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], ["I", "II", "III", "IV", "V", "VI"],
            ["1.", "2.", "3.", "4.", "5.", "6."], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(4)+(5)"],
            ["[1]", "[2]", "[3]", "[4]", "[5]", "[6]"], ["A", "B", "1", "2", "3", "4"],
        ])
    func columnNumbers(numbers: [String]) throws {
        let result = try read([Self.header, numbers] + Self.rows)
        #expect(activities(result) == Self.rows.map { $0[3] })
        #expect(result.ledger.count { $0.role == .columnNumber } == 6)
    }

    @Test(
        "What stands right below the last row is no row of the plan",
        arguments: [
            ["(Danh mục gồm 02 hoạt động)./."], ["Phụ lục gồm có 02 nhiệm vụ./."], ["----------------"], ["--- Hết ---"],
            ["Mọi thông tin xin liên hệ Sở Nội vụ"], ["", "Xác nhận của đơn vị", "", "", "Người tổng hợp"],
            ["", "", "", "", "HẾT"], ["", "", "", "", "Ký bởi: Sở Nội vụ"],
        ])
    func closings(line: [String]) throws {
        let result = try read([Self.header] + Self.rows + [line], merges: false)
        #expect(activities(result) == Self.rows.map { $0[3] })
        #expect(result.ledger.last?.role == .footer)
    }

    @Test("The number of a page among many stands between two pages")
    func pageOfMany() throws {
        let rows = [Self.header, Self.rows[0], ["", "", "", "", "2/9"], Self.header, Self.rows[1]]
        #expect(activities(try read(rows, merges: false)) == Self.rows.map { $0[3] })
    }

    @Test(
        "One cell for both roles is parted at the labels of every hand",
        arguments: [
            "Chủ trì: Sở A\nPhối hợp: Sở B", "CT: Sở A\nPH: Sở B", "1. Chủ trì: Sở A\n2. Phối hợp: Sở B",
            "Chủ trì - Sở A\nPhối hợp - Sở B", "Sở A\nPhối hợp: Sở B", "Sở A; phối hợp: Sở B", "Sở A (phối hợp: Sở B)",
            "Cơ quan chủ trì thực hiện: Sở A\nCơ quan phối hợp thực hiện: Sở B", "Chủ trì: Sở A\nPhối hợp với: Sở B",
            "Đơn vị thực hiện: Sở A\nĐơn vị phối hợp: Sở B", "CQ chủ trì: Sở A; CQ phối hợp: Sở B",
        ])
    func roles(text: String) throws {
        let result = try read([
            ["TT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời gian"], ["1", "Rà soát", text, "Quý I"],
        ])
        let activity = try #require(result.plan?.lines.first?.activity)
        #expect(activity.lead.text == "Sở A" && activity.coordinating.text == "Sở B")
    }

    @Test(
        "A label takes no word of the agency before it, and no full stop that a line break follows",
        arguments: [
            ("Chủ trì: Các Sở, ngành\nPhối hợp: Sở B", "Các Sở, ngành"),
            ("Chủ trì: Các cơ quan, đơn vị\nPhối hợp: Sở B", "Các cơ quan, đơn vị"),
            ("Chủ trì: Sở A.\nPhối hợp: Sở B", "Sở A."), ("Chủ trì: Sở A. Phối hợp: Sở B", "Sở A"),
            ("Chủ trì: Sở A.; phối hợp: Sở B", "Sở A."), ("- Chủ trì: Sở A.\n- Phối hợp: Sở B.", "Sở A"),
        ])
    func roleBorders(text: String, lead: String) throws {
        let result = try read([
            ["TT", "Nhiệm vụ", "Trách nhiệm thực hiện", "Thời gian"], ["1", "Rà soát", text, "Quý I"],
        ])
        #expect(result.plan?.lines.first?.activity.lead.text == lead)
    }

    @Test("A block above the header that comes again with it is no row and no section")
    func repeatedBlock() throws {
        let block = ["", "Nội dung kế hoạch"]
        let rows = [block, Self.header, Self.rows[0], block, Self.header, Self.rows[1]]
        let result = try read(rows, merges: false)
        #expect(activities(result) == Self.rows.map { $0[3] })
        #expect(result.plan?.sections.map(\.title) == [""])
    }

    @Test("A header with every title cut over two rows is found")
    func cutTitles() throws {
        let result = try read([
            ["Nhiệm", "Chủ", "Phối", "Thời"], ["vụ", "trì", "hợp", "gian"], ["Rà soát", "Sở A", "Sở B", "Quý I"],
        ])
        let line = try #require(result.plan?.lines.first)
        #expect(line.task.text == "Rà soát" && line.activity.coordinating.text == "Sở B")
        #expect(result.plan?.lines.count == 1)
    }

    @Test("An objective written again in rows that are merged for their height alone goes on")
    func tallRows() throws {
        let rows = [
            Self.header, ["1", "Mục tiêu một", "Nhiệm vụ một", "Việc một", "Sở A", "Quý I"],
            ["2", "Mục tiêu một", "", "Việc hai", "Sở A", "Quý I"], ["", "", "", "", "", ""],
        ]
        let merges = (1...6).map { CellRange(rows: 3...4, columns: $0...$0) }
        let plan = try #require(try SmallTable.read([SmallTable("S", rows, merges: merges)]).plan)
        #expect(plan.counts == (1, 1, 1, 2))
    }

    @Test("The rest of a sentence in the very next row is the same activity, and that is said")
    func cutWithoutHeader() throws {
        let rows = [
            Self.header, ["", "1. Mục tiêu", "1.1. Nhiệm vụ", "Hoạt động 1: Rà soát các thủ tục", "Sở A", "Quý I"],
            ["", "", "", "hành chính nội bộ", "", ""], ["", "", "", "Hoạt động 2: Ban hành", "Sở B", "Quý II"],
        ]
        let result = try read(rows)
        #expect(activities(result) == ["Hoạt động 1: Rà soát các thủ tục hành chính nội bộ", "Hoạt động 2: Ban hành"])
        #expect(result.findings.contains { $0.rule == "row-rejoined" })
    }

    @Test("A sentence that has ended does not go on in the next row")
    func endedSentence() throws {
        let rows = [
            Self.header, ["", "1. Mục tiêu", "1.1. Nhiệm vụ", "Hoạt động 1: Rà soát.", "Sở A", "Quý I"],
            ["", "", "", "ban hành văn bản", "", ""],
        ]
        #expect(activities(try read(rows)) == ["Hoạt động 1: Rà soát.", "ban hành văn bản"])
    }

    @Test("A section that a page says again is the same section", arguments: ["", " (tiếp theo)", " (tiếp)"])
    func sectionAgain(mark: String) throws {
        let rows = [
            Self.header, ["I. CẢI CÁCH THỂ CHẾ"], Self.rows[0], Self.header, ["I. CẢI CÁCH THỂ CHẾ" + mark], Self.rows[1],
            ["II. CẢI CÁCH THỦ TỤC"], Self.rows[0],
        ]
        let sections = try #require(try read(rows).plan?.sections)
        #expect(sections.map(\.title) == ["CẢI CÁCH THỂ CHẾ", "CẢI CÁCH THỦ TỤC"])
        #expect(sections[0].objectives.count == 2)
    }

    @Test("What a total is made of is no row of the plan")
    func partsOfTotal() throws {
        let header = Self.header + ["Kinh phí (triệu đồng)"]
        let rows = [
            header, Self.rows[0] + ["50"], Self.rows[1] + ["70"], ["", "TỔNG CỘNG", "", "", "", "", "120"],
            ["", "Trong đó:"], ["", "- Ngân sách tỉnh", "", "", "", "", "100"], ["", "- Ngân sách xã", "", "", "", "", "20"],
        ]
        let result = try read(rows, merges: false)
        #expect(activities(result) == Self.rows.map { $0[3] })
        #expect(result.ledger.count { $0.role == .total } == 7)
    }
}
