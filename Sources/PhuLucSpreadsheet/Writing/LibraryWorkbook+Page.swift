import CPhuLucXlsxWriter

extension LibraryWorkbook {
    /// The paper's number for A4 (ECMA-376 part 1, 18.3.1.63).
    private static let a4: UInt8 = 9
    /// The page number in Times New Roman 13, as decree 30/2020/NĐ-CP has it: top centre.
    private static let pageNumber = "&C&\"Times New Roman,Regular\"&13&P"

    /// Sets paper, margins, repeated rows, print area, scale, page number and page breaks.
    static func set(_ page: PageDraft, on sheet: LibrarySheet) throws(Fault) {
        worksheet_set_paper(sheet, a4)
        if page.isLandscape { worksheet_set_landscape(sheet) } else { worksheet_set_portrait(sheet) }
        let margins = page.margins
        worksheet_set_margins(
            sheet, inches(margins.left), inches(margins.right), inches(margins.top), inches(margins.bottom))
        if page.isCentered { worksheet_center_horizontally(sheet) }
        if page.fitsWidth {
            worksheet_fit_to_pages(sheet, 1, 0)
        } else if page.scale != 100 {
            worksheet_set_print_scale(sheet, UInt16(page.scale))
        }
        if let columns = page.repeatedColumns {
            try check(
                worksheet_repeat_columns(sheet, lxw_col_t(columns.lowerBound - 1), lxw_col_t(columns.upperBound - 1)))
        }
        if let rows = page.repeatedRows {
            try check(worksheet_repeat_rows(sheet, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1)))
        }
        if let area = page.printArea {
            try check(
                worksheet_print_area(
                    sheet, area.first.libraryRow, area.first.libraryColumn, area.last.libraryRow,
                    area.last.libraryColumn))
        }
        if page.numbersPages { try setPageNumber(margins, on: sheet) }
        if !page.pageBreaksBefore.isEmpty {
            // The library takes the row above each break, counted from 1, and a 0 at the end.
            var breaks = Set(page.pageBreaksBefore).sorted().map { lxw_row_t($0 - 1) } + [0]
            try check(worksheet_set_h_pagebreaks(sheet, &breaks))
        }
        if !page.pageBreaksBeforeColumns.isEmpty {
            var breaks = Set(page.pageBreaksBeforeColumns).sorted().map { lxw_col_t($0 - 1) } + [0]
            try check(worksheet_set_v_pagebreaks(sheet, &breaks))
        }
    }

    private static func setPageNumber(_ margins: PageDraft.Margins, on sheet: LibrarySheet) throws(Fault) {
        var options = lxw_header_footer_options()
        // A line of 13 points is 5.3 mm high: with 8 mm it stands clear of the text below the margin.
        options.margin = inches(min(10, max(3, margins.top - 8)))
        try check(worksheet_set_header_opt(sheet, pageNumber, &options))
        worksheet_set_start_page(sheet, 1)
    }

    private static func inches(_ millimetres: Double) -> Double { millimetres / 25.4 }
}
