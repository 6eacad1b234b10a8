import Foundation
import PhuLuc
import PhuLucTestSupport

extension Workshop {
    private static let header = [
        "TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Kết quả/Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian thực hiện",
    ]

    /// Writes an annex of one section and two activities; the second has no lead, which is a warning.
    func annex(_ name: String = "a.xlsx", sheets: [String] = ["Phụ lục"]) throws {
        let rows = [
            ["Phụ lục"], ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025"], Self.header,
            ["I", "CẢI CÁCH THỂ CHẾ"],
            [
                "1", "1. Hoàn thiện thể chế", "1.1. Rà soát văn bản", "Hoạt động 1: Lập kế hoạch", "=Kế hoạch",
                "Sở Tư pháp", "Sở Nội vụ", "Quý I/2025",
            ],
            ["", "", "", "Hoạt động 2: Báo cáo", "Báo cáo", "", "Sở Nội vụ", "Quý II/2025"],
        ]
        var draft = WorkbookDraft()
        draft.sheets = sheets.map { Self.sheet($0, rows) }
        try draft.write(to: folder.file(name))
    }

    /// Writes a workbook that holds no table of any form.
    func plainWorkbook(_ name: String) throws {
        try WorkbookDraft(sheets: [Self.sheet("S", [["chỉ có chữ"], ["và 1", "2"]])]).write(to: folder.file(name))
    }

    /// Writes a table of index targets; the target of its row is not the sum, which is an error.
    func wrongTable(_ name: String = "t.xlsx") throws {
        let sample = try Importer.builtIn().read(path: Repository.path("Samples/par-index-cao-bang-2025.xlsx"))
        guard var table = sample.table else { return }
        for index in table.rows.indices {
            for value in table.rows[index].values.indices where table.rows[index].values[value].name == "target" {
                table.rows[index].values[value].value = TableValue("≥ 9,99", kind: .comparison)
            }
        }
        try Exporter(library: .builtIn()).write(.table(table), to: folder.file(name))
    }

    private static func sheet(_ name: String, _ rows: [[String]]) -> SheetDraft {
        var sheet = SheetDraft(name: name)
        for (row, texts) in rows.enumerated() {
            for (column, text) in texts.enumerated() where !text.isEmpty {
                let place = CellReference(row: row + 1, column: column + 1)
                sheet.cells.append(CellDraft(place, .text(text), StyleDraft()))
            }
        }
        return sheet
    }
}
