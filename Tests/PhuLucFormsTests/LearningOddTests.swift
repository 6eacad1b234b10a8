import Foundation
import PhuLucAnnex
import PhuLucSpreadsheet
import Testing

@testable import PhuLucForms

@Suite("Learning odd tables")
struct LearningOddTests {
    private static let shared = Result { () throws(Fault) in try FormLearner(library: .builtIn()) }

    /// What is learned of a sheet given as rows of texts; a text that begins with `=` is a formula.
    private func learned(_ rows: [[String]], bold: Int = 1) throws -> LearnedForm {
        var sheet = SheetDraft(name: "S")
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() where !text.isEmpty {
                let font = CellFont(name: "Times New Roman", size: 12, isBold: row < bold)
                let value: CellDraft.Value =
                    text.hasPrefix("=") ? .formula(String(text.dropFirst()), cached: .blank)
                    : Double(text).map { .number($0) } ?? .text(text)
                sheet.cells.append(
                    CellDraft(CellReference(row: row + 1, column: column + 1), value, StyleDraft(font: font)))
            }
        }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("phuluc-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try WorkbookDraft(sheets: [sheet]).write(to: path)
        return try Self.shared.get().learn(Workbook.read(path: path), look: .read(path: path), source: "a.xlsx")
    }

    @Test("Numbers kept as figures are read with their point, and 1.10 after 1.9 is not 1.1 again")
    func numbers() throws {
        let rows = (1...10).map { [$0 == 10 ? "1.1" : "1.\($0)", "Chỉ tiêu \($0)", "Hồ sơ", ""] }
        let form = try learned([["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"]] + rows).form
        #expect(form.rows?.map(\.number) == (1...10).map { "1.\($0)" })
        #expect(Set(form.rows?.map(\.id) ?? []).count == 10)
    }

    @Test("Rows under sections of letters and numerals have ids of their own")
    func sections() throws {
        let form = try learned([
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"], ["A", "TỈNH"], ["I", "THỂ CHẾ"], ["1", "x", "Việc"],
            ["II", "THỦ TỤC"], ["1", "x", "Việc"], ["", "trong đó", "Việc"], ["B", "XÃ"], ["I", "THỂ CHẾ"],
            ["1", "x", "Việc"],
        ]).form
        #expect(form.rows?.map(\.id) == ["A", "A.I", "A.I.1", "A.II", "A.II.1", "A.II.1-1", "B", "B.I", "B.I.1"])
        #expect(form.rows?.map(\.isAsked) == [false, false, true, false, true, true, false, false, true])
    }

    @Test("A formula that is no sum of rows is said, and its cell becomes one to fill in")
    func formulas() throws {
        let learned = try learned([
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"], ["1", "x", "Việc"], ["2", "y", "Việc", "=AVERAGE(D2:D2)"],
            ["3", "z", "Việc", "=D2+D3"],
        ])
        #expect(learned.form.rows?.map { $0.formula?.description } == [nil, nil, "1 + 2"])
        #expect(learned.remarks.count == 1 && learned.remarks[0].en.contains("D3"))
    }

    @Test("Columns that nothing knows are called by their titles, each by a name of its own")
    func names() throws {
        let form = try learned([
            ["TT", "Nội dung", "Số vụ việc", "Số vụ việc", "★", "Ghi chú"], ["1", "x", "", "", "", ""],
            ["2", "y", "", "", "", ""],
        ]).form
        #expect(form.columns.map(\.field) == ["number", "label", "so-vu-viec", "so-vu-viec-2", "column", "note"])
    }

    @Test("The table of a plan is a plan, with columns of its own as notes")
    func plan() throws {
        let form = try learned([
            ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian", "Người theo dõi"],
            ["1", "Rà soát", "Báo cáo", "Sở Tư pháp", "Quý I", "Phòng A"],
        ]).form
        #expect(form.kind == .plan && form.rows == nil)
        #expect(form.columns.map(\.field) == ["ordinal", "task", "output", "lead", "schedule", "nguoi-theo-doi"])
        #expect(form.needs == [["task"], ["lead", "schedule", "output"]])
    }

    @Test("A sheet without anything like a header is a fault of its own")
    func nothing() {
        #expect(throws: Fault(.noHeader)) { try learned([["chỉ có chữ"], ["1", "2", "3"], ["", "và nữa"]], bold: 0) }
    }
}
