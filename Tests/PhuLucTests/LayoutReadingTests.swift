import PhuLuc
import PhuLucTestSupport
import Testing

/// Layouts of headers, sections and blocks that annexes are really met in.
@Suite("Layouts of annexes")
struct LayoutReadingTests {
    private static let header = ["TT", "Nhiệm vụ", "Kết quả/ Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"]
    private static let row = ["1", "Rà soát", "Báo cáo", "Sở Nội vụ", "Sở Tư pháp", "Năm 2025"]

    private func sections(_ result: Import) -> [String] {
        result.plan?.sections.map { [$0.number ?? "–", $0.title].joined(separator: " ") } ?? []
    }

    private func tasks(_ result: Import) -> [String] { result.plan?.lines.map(\.task.text) ?? [] }

    // MARK: Sections

    @Test(
        "A section is known wherever its number stands",
        arguments: [
            (["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"], ["II", "Thể chế", "", ""]),
            (["Nhiệm vụ", "Chủ trì", "Thời gian", "TT"], ["Thể chế", "", "", "II"]),
            (["", "Nhiệm vụ", "Chủ trì", "Thời gian"], ["II", "Thể chế", "", ""]),
            (["Nhiệm vụ", "Chủ trì", "Thời gian", "Ghi chú"], ["II. Thể chế", "", "", ""]),
        ])
    func numberedSections(header: [String], section: [String]) throws {
        let row = header.map { ["TT": "1", "": "1", "Nhiệm vụ": "Rà soát", "Chủ trì": "Sở Nội vụ"][$0] ?? "Năm 2025" }
        let result = try SmallTable.read([SmallTable("S", [header, section, row, row])])
        #expect(sections(result) == ["II Thể chế"])
        #expect(tasks(result) == ["Rà soát"] || tasks(result) == ["Rà soát", "Rà soát"])
    }

    @Test("Bold alone makes a section where the other rows are plain")
    func boldSection() throws {
        let result = try SmallTable.read([
            SmallTable(
                "S", [Self.header, ["", "Thể chế"], Self.row, ["", "Bộ máy"], Self.row], bold: ["Thể chế", "Bộ máy"],
                mergesLoneTexts: false)
        ])
        #expect(sections(result) == ["– Thể chế", "– Bộ máy"])
    }

    @Test("A title that every column repeats is a section")
    func flattenedSection() throws {
        let title = "CẢI CÁCH THỂ CHẾ"
        let result = try SmallTable.read([
            SmallTable("S", [Self.header, ["I"] + Array(repeating: title, count: 5), Self.row])
        ])
        #expect(sections(result) == ["I \(title)"])
        #expect(tasks(result) == ["Rà soát"])
    }

    @Test("A section's label is in neither its number nor its title")
    func labelledSection() throws {
        let result = try SmallTable.read([SmallTable("S", [Self.header, ["PHẦN I. CẢI CÁCH THỂ CHẾ"], Self.row])])
        #expect(sections(result) == ["I CẢI CÁCH THỂ CHẾ"])
    }

    // MARK: Roles

    @Test(
        "One cell for both roles is parted at its labels",
        arguments: [
            "Chủ trì: Sở Nội vụ; Phối hợp: Sở Tư pháp", "- Chủ trì: Sở Nội vụ\n- Phối hợp: Sở Tư pháp",
            "Đơn vị chủ trì: Sở Nội vụ. Đơn vị phối hợp: Sở Tư pháp", "Chủ trì: Sở Nội vụ\nPhối hợp: Sở Tư pháp",
        ])
    func roles(text: String) throws {
        let result = try SmallTable.read([
            SmallTable("S", [["Nhiệm vụ", "Phân công nhiệm vụ", "Thời gian"], ["Rà soát", text, "Năm 2025"]])
        ])
        let activity = try #require(result.plan?.lines.first?.activity)
        #expect(activity.lead.text == "Sở Nội vụ")
        #expect(activity.coordinating.text == "Sở Tư pháp")
        #expect(activity.source?.cells.map(\.field).contains("coordinating") == true)
        #expect(result.ledger.first { $0.role == .lead }?.also == .coordinating)
    }

    // MARK: Lines above

    @Test("Heading, title and document in one cell are parted")
    func oneCellAbove() throws {
        let result = try SmallTable.read([
            SmallTable(
                "S",
                [
                    ["PHỤ LỤC I\nKẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025\n(Kèm theo Kế hoạch số 1/KH-UBND)"], Self.header,
                    Self.row,
                ])
        ])
        #expect(result.plan?.heading == "PHỤ LỤC I")
        #expect(result.plan?.title == "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025")
        #expect(result.plan?.attachedTo == "(Kèm theo Kế hoạch số 1/KH-UBND)")
    }

    @Test(
        "A title may begin like the name of an office",
        arguments: [
            "BAN HÀNH KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025", "BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH",
        ])
    func titleLikeOffice(title: String) throws {
        let result = try SmallTable.read([SmallTable("S", [["Phụ lục"], [title], Self.header, Self.row])])
        #expect(result.plan?.title == title)
    }

    // MARK: Headers

    @Test("Of the columns beneath a block for money only the total is the budget")
    func moneyBlock() throws {
        let result = try SmallTable.read([
            SmallTable(
                "S",
                [
                    ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian", "Kinh phí (triệu đồng)", ""],
                    ["", "", "", "", "Ngân sách tỉnh", "Tổng số"],
                    ["1", "Rà soát", "Sở Nội vụ", "Năm 2025", "50", "80"],
                ],
                merges: [CellRange(rows: 1...1, columns: 5...6)]
                    + (1...4).map { CellRange(rows: 1...2, columns: $0...$0) })
        ])
        let activity = try #require(result.plan?.lines.first?.activity)
        #expect(activity.budget.text == "80")
        #expect(activity.budget.amountVND == 80_000_000)
        #expect(activity.notes["Kinh phí (triệu đồng) / Ngân sách tỉnh"] == "50")
    }

    @Test("A header with two readings is a finding that names both")
    func doubtfulHeader() throws {
        let result = try SmallTable.read([
            SmallTable("S", [["TT", "Nhiệm vụ", "Chủ trì", "Tiến độ"], ["1", "Rà soát", "Sở Nội vụ", "Quý I/2025"]])
        ])
        let finding = try #require(result.findings.first { $0.rule == "header-doubtful" })
        #expect(finding.cell == "D1" && finding.observed == "Tiến độ" && finding.expected == "Thời gian")
        #expect(result.plan?.lines.first?.activity.schedule.text == "Quý I/2025")
    }

    @Test("A mapping settles what a header means")
    func mapping() throws {
        let sheet = SmallTable(
            "S", [["TT", "Nhiệm vụ", "Chủ trì", "Tiến độ"], ["1", "Rà soát", "Sở Nội vụ", "Đang làm"]])
        let folder = try TemporaryFolder()
        try WorkbookDraft(sheets: [sheet.draft]).write(to: folder.file("a.xlsx"))
        let importer = Importer(library: try .builtIn(), mapping: HeaderMapping(columns: ["Tiến độ": "notes"]))
        let activity = try #require(try importer.read(path: folder.file("a.xlsx")).plan?.lines.first?.activity)
        #expect(activity.schedule.text == "")
        #expect(activity.notes["Tiến độ"] == "Đang làm")
    }

    // MARK: Several tables

    @Test("One section a sheet makes one plan")
    func sectionsBySheet() throws {
        let result = try SmallTable.read([
            SmallTable("A", [Self.header, ["I. THỂ CHẾ"], Self.row]),
            SmallTable("B", [Self.header, ["II. BỘ MÁY"], Self.row]),
        ])
        #expect(sections(result) == ["I THỂ CHẾ", "II BỘ MÁY"])
        #expect(result.findings.map(\.rule).contains("tables-joined"))
        #expect(result.plan?.lines.last?.activity.source?.sheet == "B")
    }

    @Test("Sheets with the same sections stay apart, and the other one is named")
    func sameSectionsBySheet() throws {
        let result = try SmallTable.read([
            SmallTable("Sở Nội vụ", [Self.header, ["I. THỂ CHẾ"], Self.row]),
            SmallTable("Sở Y tế", [Self.header, ["I. THỂ CHẾ"], Self.row]),
        ])
        #expect(sections(result) == ["I THỂ CHẾ"])
        #expect(
            result.findings.first { $0.rule == "several-tables" }?.message.en.contains("--sheet \"Sở Y tế\"") == true)
    }

    @Test("A title above a header that comes again opens a section")
    func tablesOnOneSheet() throws {
        let result = try SmallTable.read([
            SmallTable("S", [Self.header, ["I. THỂ CHẾ"], Self.row, [], ["II. BỘ MÁY"], Self.header, Self.row])
        ])
        #expect(sections(result) == ["I THỂ CHẾ", "II BỘ MÁY"])
        #expect(tasks(result).count == 2)
    }

    @Test("A row that a page break cut is one row again, and said")
    func cutRow() throws {
        let result = try SmallTable.read([
            SmallTable(
                "S",
                [
                    Self.header, ["1", "Rà soát, hệ thống hóa", "Báo cáo", "Sở Nội vụ", "", "Năm 2025"], Self.header,
                    ["", "văn bản của tỉnh", "", "", "", ""],
                ])
        ])
        #expect(tasks(result) == ["Rà soát, hệ thống hóa văn bản của tỉnh"])
        #expect(result.findings.first { $0.rule == "row-rejoined" }?.cell == "B4")
    }

    @Test("A header with nothing below it is an error")
    func emptyTable() throws {
        let result = try SmallTable.read([SmallTable("S", [Self.header])])
        #expect(result.findings.first { $0.rule == "empty-table" }?.severity == .error)
    }
}
