import PhuLucSpreadsheet

/// An office's own form as people draw it in Excel: nothing protected, a header of three rows, lines of its own.
struct OfficeForm {
    private(set) var sheet = SheetDraft(name: "Biểu 02")

    static let columns = 8

    /// The empty form.
    static var draft: WorkbookDraft {
        var form = OfficeForm()
        form.addLines()
        form.addHeader()
        form.addRows()
        return WorkbookDraft(sheets: [form.sheet])
    }

    private func font(_ size: Double, bold: Bool = false, italic: Bool = false) -> CellFont {
        CellFont(name: "Times New Roman", size: size, isBold: bold, isItalic: italic)
    }

    private mutating func put(
        _ area: String, _ value: CellDraft.Value, _ font: CellFont, _ align: StyleDraft.Horizontal = .center,
        border: Bool = true, fill: UInt32? = nil
    ) {
        guard let range = CellRange(area) else { return }
        let style = StyleDraft(font: font, horizontal: align, wraps: border, hasBorder: border, fill: fill)
        sheet.cells.append(CellDraft(range.first, value, style))
        if !range.isSingleCell { sheet.merges.append(MergeDraft(range, style)) }
    }

    private mutating func addLines() {
        for (index, width) in [5.0, 34, 11, 9, 9, 10, 10, 15].enumerated() { sheet.columnWidths[index + 1] = width }
        sheet.page.isLandscape = true
        sheet.page.margins = PageDraft.Margins(top: 15, bottom: 15, left: 20, right: 12)
        put("A1:C1", .text("UBND TỈNH …"), font(13), border: false)
        put("D1:H1", .text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), font(13, bold: true), border: false)
        put("A2:C2", .text("SỞ …"), font(13, bold: true), border: false)
        put("D2:H2", .text("Độc lập - Tự do - Hạnh phúc"), font(13, bold: true), border: false)
        put("A4:H4", .text("BIỂU TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH"), font(15, bold: true), border: false)
        put("A5:H5", .text("(Kèm theo Báo cáo số        /BC-SNV)"), font(13, italic: true), border: false)
        put("H6", .text("Biểu số: 02/CCHC"), font(11, italic: true), .right, border: false)
        put("B24:C24", .text("Người lập biểu"), font(12, bold: true), border: false)
        put("E24:H24", .text("THỦ TRƯỞNG ĐƠN VỊ"), font(12, bold: true), border: false)
    }

    private mutating func addHeader() {
        let titles = [
            ("A7:A9", "STT"), ("B7:B9", "Tên chỉ tiêu"), ("C7:C9", "Đơn vị tính"), ("D7:G7", "Kết quả thực hiện"),
            ("D8:E8", "Trong kỳ"), ("D9", "Cấp tỉnh"), ("E9", "Cấp xã"), ("F8:F9", "Tổng số"),
            ("G8:G9", "Tỷ lệ cấp xã"), ("H7:H9", "Ghi chú"),
        ]
        for (area, title) in titles { put(area, .text(title), font(12, bold: true), fill: 0xDDEBF7) }
        for (column, mark) in zip("ABCDEFGH", ["A", "B", "C", "1", "2", "3=1+2", "4", "D"]) {
            put("\(column)10", .text(mark), font(12, italic: true))
        }
    }

    private mutating func addRows() {
        let rows: [(number: String, label: String, unit: String, formula: ((Character) -> String)?)] = [
            ("I", "CHỈ ĐẠO, ĐIỀU HÀNH", "", nil), ("1", "Kế hoạch cải cách hành chính", "", nil),
            ("1.1", "Số nhiệm vụ trong kế hoạch", "Nhiệm vụ", nil), ("1.2", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", nil),
            ("1.3", "Tỷ lệ hoàn thành", "%", { "IF(\($0)13=0,\"\",\($0)14/\($0)13*100)" }),
            ("2", "Đối thoại với người dân", "Có = 1; Không = 0", nil), ("II", "THỦ TỤC HÀNH CHÍNH", "", nil),
            ("1", "Tổng số thủ tục hành chính", "Thủ tục", { "\($0)19+\($0)20" }),
            ("-", "Số công bố mới", "Thủ tục", nil), ("-", "Số sửa đổi, bổ sung", "Thủ tục", nil),
            ("2", "Kinh phí thực hiện", "Triệu đồng", nil),
        ]
        for (offset, row) in rows.enumerated() {
            let (line, isSection) = (offset + 11, ["I", "II"].contains(row.number))
            let body = font(12, bold: row.unit.isEmpty)
            put("A\(line)", Double(row.number).map { .number($0) } ?? .text(row.number), body)
            if isSection {
                put("B\(line):H\(line)", .text(row.label), body, .left)
                continue
            }
            put("B\(line)", .text(row.label), body, .left)
            put("C\(line)", .text(row.unit), body)
            for column in "DEFG" {
                let sum = column == "F" ? "SUM(D\(line):E\(line))" : column == "G" ? "E\(line)/F\(line)" : nil
                let own = column == "G" && row.formula != nil ? nil : row.formula?(column)
                let formula = row.unit.isEmpty || row.unit.contains("=") ? nil : own ?? sum
                put("\(column)\(line)", formula.map { .formula($0, cached: .blank) } ?? .blank, body, .right)
            }
            put("H\(line)", .blank, body, .left)
        }
    }
}
