@testable import PhuLucForms
import PhuLuc

extension TamperCase {
    /// What is done to rows, columns and locked texts of the table.
    static let rows: [TamperCase] = [
        TamperCase("a label is changed") { $0.type("Số VBQPPL đã kiểm tra trong năm", at: try $0.place("II.2.1", "label")) },
        TamperCase("a label is changed altogether") { $0.type("Nội dung khác hẳn", at: try $0.place("II.2.1", "label")) },
        TamperCase("a number is changed") { $0.type("9.9", at: try $0.place("II.2.1", "number")) },
        TamperCase("a unit is changed") { $0.type("Trang", at: try $0.place("II.2.1", "unit")) },
        TamperCase("a unit is deleted") { $0.type(.blank, at: try $0.place("II.2.1", "unit")) },
        TamperCase("a title row is changed") { $0.type("THỂ CHẾ", at: try $0.place("II", "label")) },
        TamperCase("a column's title is changed to one that means the same") { $0.type("Kết quả", at: try $0.header("value")) },
        TamperCase("a column's title is changed to a strange one") {
            $0.type("Ước thực hiện", at: try $0.header("value"))
        },
        TamperCase("the last column's title is changed") { try $0.retype("Ghi chú", "Ý kiến") },
        TamperCase("the title over two columns is changed") { try $0.retype("Kết quả thống kê", "Kết quả kỳ trước") },
        TamperCase("a row is added in the middle") {
            $0.insertRow(at: try $0.row("II.3"))
            let place = try $0.place("II.2.2.2", "label")
            $0.type("Số VBQPPL đang xử lý", at: CellReference(row: place.row + 1, column: place.column))
            $0.type(.number(3), at: CellReference(row: place.row + 1, column: place.column + 2))
        },
        TamperCase("a row with a figure alone is added in the middle") {
            $0.insertRow(at: try $0.row("II.3"))
            let place = try $0.place("II.2.2.2")
            $0.type(.number(3), at: CellReference(row: place.row + 1, column: place.column))
        },
        TamperCase("a row is added at the end") {
            let place = try $0.place("II.3.2.2", "label")
            $0.type("Số VBQPPL đang rà soát", at: CellReference(row: place.row + 1, column: place.column))
            $0.type(.number(3), at: CellReference(row: place.row + 1, column: place.column + 2))
        },
        TamperCase("a row without a figure is added at the end") {
            let place = try $0.place("II.3.2.2", "number")
            $0.type("4", at: CellReference(row: place.row + 1, column: place.column))
            $0.type("Đánh giá chung", at: CellReference(row: place.row + 1, column: place.column + 1))
        },
        TamperCase("a row is deleted") { $0.deleteRow(try $0.row("II.3.1")) },
        TamperCase("three rows are deleted") {
            for id in ["II.2.1", "II.3", "II.3.1"] { $0.deleteRow(try $0.row(id)) }
        },
        TamperCase("the first row is deleted") { $0.deleteRow(try $0.row("II")) },
        TamperCase("a row is moved up") { $0.moveRow(try $0.row("II.3.1"), before: try $0.row("II.2")) },
        TamperCase("a row is moved down") { $0.moveRow(try $0.row("II.1.1"), before: try $0.row("II.3.1")) },
        TamperCase("a row is copied beneath the table") {
            let row = try $0.row("II.3.2.2")
            $0.copyRow(try $0.row("II.2.1"), to: row + 1)
        },
        TamperCase("a row is copied in the middle, without its id") {
            let row = try $0.row("II.2.1")
            $0.insertRow(at: row + 1)
            $0.copyRow(row, to: row + 1)
            $0.type(.blank, at: CellReference(row: row + 1, column: 1))
        },
        TamperCase("a column is added in the middle") { report in
            report.insertColumn(at: 5)
            report.type("Kỳ trước", at: CellReference(row: try report.header("unit").row, column: 5))
        },
        TamperCase("a column is added at the end") { report in
            let header = try report.place(of: "Ghi chú")
            report.type("Cơ sở pháp lý", at: CellReference(row: header.row, column: header.column + 1))
        },
        TamperCase("figures stand in a column without a title") { report in
            let place = try report.place("II.2.1", "note")
            report.type(.number(7), at: CellReference(row: place.row, column: place.column + 1))
        },
        TamperCase("the column of notes is removed") { $0.deleteColumn(6) },
        TamperCase("the column of units is removed") { $0.deleteColumn(4) },
        TamperCase("the column of numbers is removed") { $0.deleteColumn(2) },
        TamperCase("the column of notes is moved before the units") {
            $0.moveColumn(6, before: 4, from: try $0.header("note").row)
        },
        TamperCase("the column of labels is moved before the numbers") {
            $0.moveColumn(3, before: 2, from: try $0.header("label").row)
        },
        TamperCase("a row is hidden") { report in
            let row = try report.row("II.2.1")
            report.changes.append { try $0.replace("<row r=\"\(row)\"", with: "<row r=\"\(row)\" hidden=\"1\"", in: Self.part) }
        },
        TamperCase("three rows are hidden") { report in
            let row = try report.row("II.1.1")
            for row in row..<row + 3 {
                report.changes.append {
                    try $0.replace("<row r=\"\(row)\"", with: "<row r=\"\(row)\" hidden=\"1\"", in: Self.part)
                }
            }
        },
        TamperCase("figures are merged", figures: ["II.1.2": .blank]) { report in
            let place = try report.place("II.1.1")
            report.draft.sheets[1].merges.append(
                MergeDraft(CellRange(rows: place.row...place.row + 1, columns: 5...5), StyleDraft()))
        },
    ]

    /// The first form's sheet.
    private static let part = "xl/worksheets/sheet2.xml"
}
