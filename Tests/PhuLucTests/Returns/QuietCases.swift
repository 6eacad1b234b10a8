@testable import PhuLucForms
import PhuLuc
import Testing

/// One thing that offices do to a form and that says nothing about its figures.
struct QuietCase: CustomTestStringConvertible, Sendable {
    let name: String
    let forms: [String]
    let make: @Sendable (inout SentReport) throws -> Void
    let check: @Sendable (Return) throws -> Void

    init(
        _ name: String, _ forms: [String] = ["report-03"],
        check: @escaping @Sendable (Return) throws -> Void = { _ in },
        _ make: @escaping @Sendable (inout SentReport) throws -> Void
    ) {
        (self.name, self.forms, self.make, self.check) = (name, forms, make, check)
    }

    var testDescription: String { name }

    func report() throws -> SentReport {
        var report = try SentReport.filled(forms)
        try make(&report)
        return report
    }

    static let all = filled + workbooks + beside

    /// Forms filled in as they should be.
    private static let filled = ["02", "03", "04", "05", "06", "07"].map { annex in
        QuietCase("annex \(annex) is filled in", ["report-\(annex)"], check: { #expect($0.tables.count == 1) }) { _ in }
    }

    private static let workbooks: [QuietCase] = [
        QuietCase("the document properties are lost") { $0.draft.properties.custom = [] },
        QuietCase("the hidden sheet is lost") { report in
            report.draft.sheets.removeAll { $0.name == Passport.sheetName }
        },
        QuietCase("the hidden sheet is shown") { $0.draft.sheets[$0.draft.sheets.count - 1].isHidden = false },
        QuietCase("the instructions are deleted") { $0.draft.sheets.remove(at: 0) },
        QuietCase("the instructions are renamed") { $0.draft.sheets[0].name = "Đọc trước" },
        QuietCase("tabs are put in another order", ["report-03", "report-06"]) { $0.draft.sheets.reverse() },
        QuietCase("an empty sheet is added") { $0.draft.sheets.append(SheetDraft(name: "Sheet1")) },
        QuietCase("widths and heights are changed") {
            $0.draft.sheets[1].columnWidths = [2: 30, 3: 5]
            $0.draft.sheets[1].rowHeights[12] = 80
        },
        QuietCase("panes are frozen elsewhere, and the tab is coloured") {
            $0.draft.sheets[1].freezes = CellReference(row: 20, column: 4)
            $0.draft.sheets[1].tabColor = 0xFF0000
        },
        QuietCase("fonts and fills are changed") { report in
            for index in report.draft.sheets[1].cells.indices {
                report.draft.sheets[1].cells[index].style.font = CellFont(name: "Arial", size: 11)
                report.draft.sheets[1].cells[index].style.fill = 0xFFFF00
            }
            report.draft.sheets[1].merges = report.draft.sheets[1].merges.map { merge in
                var style = merge.style
                (style.font, style.fill) = (CellFont(name: "Arial", size: 11), 0xFFFF00)
                return MergeDraft(merge.range, style)
            }
        },
        QuietCase("a comment is put on a figure") {
            $0.draft.sheets[1].notes = [NoteDraft(try $0.place("II.2.1"), "Đã kiểm tra", author: "Văn phòng")]
        },
    ]

    /// What is written around the table.
    private static let beside: [QuietCase] = [
        QuietCase("notes are written", check: { #expect(note($0) == "Tăng 2 văn bản") }) {
            $0.type("Tăng 2 văn bản", at: try $0.place("II.2.1", "note"))
        },
        QuietCase("a note is a number beside a figure") { $0.type(.number(9), at: try $0.place("II.2.1", "note")) },
        QuietCase("a note is written in an old font", check: { #expect(note($0) == "Tăng so với năm trước") }) {
            let place = try $0.place("II.2.1", "note")
            $0.type("T¨ng so víi n¨m tr\u{AD}íc", at: place)
            let index = $0.draft.sheets[1].cells.firstIndex { $0.reference == place } ?? 0
            $0.draft.sheets[1].cells[index].style.font = CellFont(name: ".VnTime", size: 12)
        },
        QuietCase("rows are put in above the title") { $0.insertRow(at: 1, count: 3) },
        QuietCase("the office's own lines are put in above the title") {
            $0.insertRow(at: 1, count: 3)
            $0.type("UBND TỈNH CAO BẰNG", at: CellReference(row: 1, column: 2))
            $0.type("SỞ TƯ PHÁP", at: CellReference(row: 2, column: 2))
        },
        QuietCase("rows are put in between the title and the table") { $0.insertRow(at: try $0.header("label").row, count: 2) },
        QuietCase("the number of the letter is filled in") {
            try $0.retype("(Kèm theo", "(Kèm theo Báo cáo số 12/BC-STP ngày 10 tháng 9 năm 2025)")
        },
        QuietCase("it is signed beneath the table") {
            let row = try $0.row("II.3.2.2") + 2
            $0.type("NGƯỜI LẬP BIỂU", at: CellReference(row: row, column: 3))
            $0.type("THỦ TRƯỞNG ĐƠN VỊ", at: CellReference(row: row, column: 5))
            $0.type("(Ký tên, đóng dấu)", at: CellReference(row: row + 1, column: 5))
        },
        QuietCase("the agency's name is written in capitals") {
            try $0.retype("Cơ quan, đơn vị", "CƠ QUAN, ĐƠN VỊ BÁO CÁO: SỞ TƯ PHÁP")
        },
        QuietCase("an empty row stands in the table") { $0.insertRow(at: try $0.row("II.2")) },
        QuietCase("columns are numbered beneath the header") {
            let row = try $0.row("II")
            $0.insertRow(at: row)
            for column in 2...6 { $0.type("(\(column - 1))", at: CellReference(row: row, column: column)) }
        },
        QuietCase("what does not apply has a dash or words") {
            $0.draft = try SentReport(["report-03"], figures: ["II.1.2": .text("-"), "II.1.3": .text("Không phát sinh")])
                .draft
        },
    ]

    /// What the notes say of one row.
    private static func note(_ answer: Return) -> String? {
        answer.tables.first?.rows.first { $0.id == "II.2.1" }?["note"]?.text
    }
}
