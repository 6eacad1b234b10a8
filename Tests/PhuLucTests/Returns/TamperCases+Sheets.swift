import PhuLuc
@testable import PhuLucForms

extension TamperCase {
    /// What is done to the workbook as a whole, and to the lines above the table.
    static let sheets: [TamperCase] = [
        TamperCase("the agency's line names another agency") {
            try $0.retype("Cơ quan, đơn vị báo cáo", "Cơ quan, đơn vị báo cáo: Sở Nội vụ")
        },
        TamperCase("the agency's line is emptied") { $0.type("", at: try $0.place(of: "Cơ quan, đơn vị báo cáo")) },
        TamperCase("the agency's line keeps its words alone") {
            try $0.retype("Cơ quan, đơn vị báo cáo", "Cơ quan, đơn vị báo cáo:")
        },
        TamperCase("the period's line names another period") {
            try $0.retype("Kỳ báo cáo", "Kỳ báo cáo: Quý I năm 2025")
        },
        TamperCase("the period's line is deleted") { $0.deleteRow(try $0.place(of: "Kỳ báo cáo").row) },
        TamperCase("the day it is due is put off") {
            try $0.retype("Số liệu tính từ", "Số liệu tính từ ngày 11/6/2025 đến ngày 10/9/2025; "
                + "gửi báo cáo chậm nhất ngày 30/9/2025")
        },
        TamperCase("the file of another period is made to look like this one's") {
            $0.draft = try SentReport(["report-03"], period: "2025-Q1").draft
            try $0.retype("Kỳ báo cáo", "Kỳ báo cáo: Quý III năm 2025")
        },
        TamperCase("the file of another agency is sent under its own name") {
            for index in $0.draft.properties.custom.indices {
                let name = $0.draft.properties.custom[index].name
                if name == "phuluc.agency" { $0.draft.properties.custom[index] = .init(name, "Sở Nội vụ") }
                if name == "phuluc.agency.id" { $0.draft.properties.custom[index] = .init(name, "so-noi-vu") }
            }
            $0.draft.sheets.removeAll { $0.name == Passport.sheetName }
        },
        TamperCase("the title is changed") {
            try $0.retype("BÁO CÁO THỐNG KÊ", "BÁO CÁO THỐNG KÊ CÔNG TÁC PHÁP CHẾ")
        },
        TamperCase("the sheet is renamed") { $0.draft.sheets[1].name = "Biểu 3" },
        TamperCase("a form's sheet is deleted", ["report-03", "report-06"]) { $0.draft.sheets.remove(at: 2) },
        TamperCase("a sheet is added") {
            var added = SheetDraft(name: "Tính nháp")
            added.cells = [CellDraft(CellReference(row: 1, column: 1), .number(12), StyleDraft())]
            $0.draft.sheets.append(added)
        },
        TamperCase("the form's sheet is copied") {
            var copy = $0.draft.sheets[1]
            copy.name = "PL03 (2)"
            $0.draft.sheets.append(copy)
        },
        TamperCase("both passports are lost") {
            $0.draft.properties.custom = []
            $0.draft.sheets.removeAll { $0.name == Passport.sheetName }
        },
        TamperCase("the passports are of two agencies") {
            let index = $0.draft.properties.custom.firstIndex { $0.name == "phuluc.agency.id" } ?? 0
            $0.draft.properties.custom[index] = .init("phuluc.agency.id", "so-noi-vu")
        },
        TamperCase("the passports are of two periods") {
            let index = $0.draft.properties.custom.firstIndex { $0.name == "phuluc.period" } ?? 0
            $0.draft.properties.custom[index] = .init("phuluc.period", "2025-Q1")
        },
        TamperCase("the form is of an older version") { report in
            report.setPassport("report-03|0|0123456789abcdef|PL03")
        },
        TamperCase("protection is taken off") { $0.draft.sheets[1].protection = nil },
        TamperCase("it is saved as .xls") { $0.isOldFormat = true },
        TamperCase("the ids' column is deleted") { $0.deleteColumn(1) },
    ]
}

extension SentReport {
    /// Writes another entry for the first form into both passports.
    mutating func setPassport(_ entry: String) {
        let index = draft.properties.custom.firstIndex { $0.name == "phuluc.form.1" } ?? 0
        draft.properties.custom[index] = .init("phuluc.form.1", entry)
        sheet = draft.sheets.count - 1
        let row = draft.sheets[sheet].cells.first { $0.value == .text("form.1") }?.reference.row ?? 1
        type(entry, at: CellReference(row: row, column: 2))
        sheet = 1
    }
}
