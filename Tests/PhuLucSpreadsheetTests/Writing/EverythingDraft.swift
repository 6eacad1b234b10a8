@testable import PhuLucSpreadsheet

/// A report form with every feature that drafts have.
enum EverythingDraft {
    static let labels = ["Số văn bản đã xử lý", "Trong đó: đúng hạn", "Tỷ lệ đúng hạn"]

    static var book: WorkbookDraft {
        var properties = DocumentProperties(title: "Biểu 02")
        properties.custom = [.init("phuluc.form", "report-02"), .init("phuluc.period", "2025-Q3"), .init("a", "1")]
        let names = [
            NameDraft("danh_muc", SheetRange(sheet: "_lists", SampleDraft.range("A1:A3"))),
            NameDraft("Nhap", SheetRange(sheet: form.name, SampleDraft.range("D3:D4"))),
        ]
        return WorkbookDraft(sheets: [form, lists, passport, chart], properties: properties, names: names)
    }

    static var form: SheetDraft {
        var sheet = SheetDraft(name: "Biểu 02")
        let head = StyleDraft(
            font: CellFont(name: "Times New Roman", size: 12, isBold: true), horizontal: .center, fill: 0xDDE6F0)
        let open = StyleDraft(horizontal: .right, numberFormat: "#,##0", isLocked: false, fill: 0xFFF9E5)
        for (column, text) in ["id", "STT", "Chỉ tiêu", "Số liệu", "Ghi chú"].enumerated() {
            sheet.cells.append(CellDraft(CellReference(row: 2, column: column + 1), .text(text), head))
        }
        for (index, label) in labels.enumerated() {
            let row = 3 + index
            sheet.cells.append(SampleDraft.cell("A\(row)", .text("II.\(index + 1)")))
            sheet.cells.append(SampleDraft.cell("B\(row)", .number(Double(index + 1))))
            sheet.cells.append(SampleDraft.cell("C\(row)", .text(label), StyleDraft(indent: index == 1 ? 1 : 0)))
            sheet.cells.append(SampleDraft.cell("E\(row)", .blank, open))
        }
        let percent = StyleDraft(horizontal: .right, numberFormat: "0.0%", fontColor: 0x1F3864)
        sheet.cells.append(SampleDraft.cell("D3", .number(1_234), open))
        sheet.cells.append(SampleDraft.cell("D4", .blank, open))
        sheet.cells.append(SampleDraft.cell("D5", .formula("IF(D3>0,D4/D3,\"\")", cached: .number(0)), percent))
        sheet.cells.append(SampleDraft.cell("A1", .text("PHỤ LỤC SỐ 02"), head))
        sheet.merges = [MergeDraft(SampleDraft.range("A1:E1"), head)]
        (sheet.columnWidths, sheet.hiddenColumns) = ([1: 8, 2: 6, 3: 40, 4: 14, 5: 24], [1])
        addFeatures(to: &sheet)
        return sheet
    }

    private static func addFeatures(to sheet: inout SheetDraft) {
        sheet.protection = ProtectionDraft()
        sheet.tabColor = 0x2F5D8C
        sheet.freezes = CellReference("D3")
        sheet.page.isCentered = true
        sheet.validations = [
            ValidationDraft(
                SampleDraft.range("D3:D4"), .wholeNumber(from: 0, through: nil),
                prompt: .init(title: "Số liệu", text: "Nhập số nguyên, từ 0 trở lên."),
                refusal: .init(title: "Không phải số nguyên", text: "Chỉ nhập số nguyên,\ntừ 0 trở lên.")),
            ValidationDraft(
                SampleDraft.range("E3:E5"), .list(SheetRange(sheet: "_lists", SampleDraft.range("A1:A3"))),
                severity: .warning),
        ]
        sheet.conditionalFormats = [
            ConditionalFormatDraft(SampleDraft.range("D3:D4"), "ISBLANK(D3)", fill: 0xF8CBAD),
            ConditionalFormatDraft(SampleDraft.range("D4"), "D4>D3", fill: 0xFF0000, fontColor: 0xFFFFFF),
        ]
        sheet.notes = [
            NoteDraft(SampleDraft.cell("C5", .blank).reference, "1.2 / 1.1\nTính tự động", author: "PhuLuc"),
            NoteDraft(SampleDraft.cell("C3", .blank).reference, "Bắt buộc", width: 150, height: 40),
        ]
    }

    static var lists: SheetDraft {
        var sheet = SheetDraft(name: "_lists")
        sheet.isHidden = true
        sheet.cells = ["đã hoàn thành", "đang thực hiện", "quá hạn, chưa xong"].enumerated().map {
            CellDraft(CellReference(row: $0.offset + 1, column: 1), .text($0.element), StyleDraft())
        }
        return sheet
    }

    static var passport: SheetDraft {
        var sheet = SheetDraft(name: "_phuluc")
        sheet.isVeryHidden = true
        sheet.cells = [SampleDraft.cell("A1", .text("report-02"))]
        return sheet
    }

    /// Two charts; their numbers are formulas' results.
    static var chart: SheetDraft {
        var sheet = SheetDraft(name: "PL1")
        let percent = StyleDraft(horizontal: .right, numberFormat: "0%")
        let agencies = ["Sở Nội vụ", "Sở Tư pháp", "Sở Khoa học và Công nghệ", "Ủy ban nhân dân phường Cam Đường"]
        for (index, name) in agencies.enumerated() {
            let row = index + 1
            sheet.cells.append(SampleDraft.cell("A\(row)", .text(name)))
            let share = [0.95, 0.6, 0.25, 0.8][index]
            sheet.cells.append(
                SampleDraft.cell("B\(row)", .formula("\(share * 100)/100", cached: .number(share)), percent))
            sheet.cells.append(SampleDraft.cell("C\(row)", .number(1 - share), percent))
        }
        sheet.columnWidths = [1: 36]
        sheet.charts = [ChartDraft.Kind.bar, .column].enumerated().map { index, kind in
            var chart = ChartDraft(
                kind, title: "Tỷ lệ hoàn thành theo cơ quan", categories: range("A1:A4"),
                series: [.init("Hoàn thành", range("B1:B4"))], at: CellReference(row: 6 + 20 * index, column: 1),
                width: 460, height: 260)
            chart.numberFormat = "0%"
            if kind == .bar { (chart.maximum, chart.valueTitle) = (1, "Tỷ lệ") }
            if kind == .column {
                chart.series.append(.init("Chưa hoàn thành", range("C1:C4"), color: 0))
                (chart.categoryTitle, chart.valueTitle) = ("Cơ quan", "Tỷ lệ")
            }
            return chart
        }
        sheet.page.numbersPages = false
        return sheet
    }

    static func range(_ name: String) -> SheetRange { SheetRange(sheet: "PL1", SampleDraft.range(name)) }
}
