import PhuLuc
import PhuLucTestSupport
import Testing

/// Small annexes made in code, each after a row that was once misread.
@Suite("Rows that are not what they seem")
struct StrayRowTests {
    private static let header = ["TT", "Nhiệm vụ", "Kết quả/ Sản phẩm", "Chủ trì", "Thời gian"]

    /// Reads a sheet of these rows; a row of one text is merged over the whole table.
    private func read(_ rows: [[String]]) throws -> Import {
        var sheet = SheetDraft(name: "S")
        let style = StyleDraft()
        for (index, texts) in rows.enumerated() {
            let row = index + 1
            for (column, text) in texts.enumerated() where !text.isEmpty {
                sheet.cells.append(CellDraft(CellReference(row: row, column: column + 1), .text(text), style))
            }
            if texts.count == 1 { sheet.merges.append(MergeDraft(CellRange(rows: row...row, columns: 1...5), style)) }
        }
        let folder = try TemporaryFolder()
        try WorkbookDraft(sheets: [sheet]).write(to: folder.file("a.xlsx"))
        return try Importer.builtIn().read(path: folder.file("a.xlsx"))
    }

    private func tasks(_ result: Import) -> [String] {
        result.plan?.lines.map(\.task.text) ?? []
    }

    @Test("A task that begins like a total stays a task")
    func taskBeginningLikeATotal() throws {
        let result = try read([
            Self.header, ["1", "Rà soát", "Báo cáo", "Sở Nội vụ", "Năm 2025"],
            ["2", "Tổng số hồ sơ được số hóa đạt 80%", "Báo cáo", "Sở Tư pháp", "Năm 2025"],
        ])
        #expect(tasks(result) == ["Rà soát", "Tổng số hồ sơ được số hóa đạt 80%"])
    }

    @Test("A row of a total's words and figures is a total")
    func totalRow() throws {
        let result = try read([
            Self.header, ["1", "Rà soát", "Báo cáo", "Sở Nội vụ", "Năm 2025"], ["", "Tổng cộng", "", "", "12"],
        ])
        #expect(tasks(result) == ["Rà soát"])
        #expect(result.ledger.filter { $0.role == .total }.map(\.reference.description) == ["B3", "E3"])
    }

    @Test("Sections in plain small letters do not end the table")
    func plainSections() throws {
        let result = try read([
            Self.header, ["Cải cách thể chế"], ["", "Rà soát", "Báo cáo", "Sở Nội vụ", ""],
            ["Cải cách bộ máy"], ["", "Kiểm tra", "Kế hoạch", "Sở Tư pháp", ""],
        ])
        #expect(result.plan?.sections.map(\.title) == ["Cải cách thể chế", "Cải cách bộ máy"])
        #expect(tasks(result) == ["Rà soát", "Kiểm tra"])
    }

    @Test("The closing mark ends the table, whatever the notes below it look like")
    func notesAfterTheEnd() throws {
        let result = try read([
            Self.header, ["1", "Rà soát", "Báo cáo", "Sở Nội vụ", "Năm 2025"], ["./."], ["I. Ghi chú thứ nhất"],
            ["1. Sở Nội vụ theo dõi", "a", "b", "c", "d"],
        ])
        #expect(tasks(result) == ["Rà soát"])
        #expect(result.plan?.attributes["footer"]?.array?.count == 6)
    }

    @Test("Letters and numbers under the header number the columns", arguments: [
        ["A", "B", "1", "2", "3"], ["(1)", "(2)", "(3)", "(4)", "(5)"], ["1", "2", "3", "4", "5"],
    ])
    func columnNumbers(marks: [String]) throws {
        let result = try read([Self.header, marks, ["1", "Rà soát", "Báo cáo", "Sở Nội vụ", "Năm 2025"]])
        #expect(tasks(result) == ["Rà soát"])
        #expect(result.ledger.count { $0.role == .columnNumber } == 5)
    }

    @Test("A remark or the place and date right under the table is no task", arguments: [
        "* Các nhiệm vụ thường xuyên thực hiện theo quy định", "Hà Giang, ngày 5 tháng 1 năm 2026",
    ])
    func remarks(text: String) throws {
        let result = try read([
            Self.header, ["1", "Rà soát", "Báo cáo", "Sở Nội vụ", "Năm 2025"], ["", text],
        ])
        #expect(tasks(result) == ["Rà soát"])
        #expect(result.plan?.attributes["footer"]?.array?.count == 1)
    }
}
