import CPhuLucXlsxWriter

extension LibraryWorkbook {
    typealias LibrarySheet = UnsafeMutablePointer<lxw_worksheet>

    /// Sets column widths and hidden columns.
    static func setColumns(of draft: SheetDraft, on sheet: LibrarySheet) throws(Fault) {
        for column in Set(draft.columnWidths.keys).union(draft.hiddenColumns).sorted() {
            var options = lxw_row_col_options()
            options.hidden = draft.hiddenColumns.contains(column) ? 1 : 0
            // The library knows its own default by this very figure, and takes a hidden one for width 0.
            let width = draft.columnWidths[column].map(ColumnWidth.forLibrary) ?? LXW_DEF_COL_WIDTH
            let index = lxw_col_t(column - 1)
            try check(worksheet_set_column_opt(sheet, index, index, width, nil, &options))
        }
    }

    /// Writes rows, merges and cells from the top down, as constant memory needs it.
    func write(_ plan: SheetPlan, on sheet: LibrarySheet) throws(Fault) {
        var head = RowHeads(plan)
        // Neighbours down a column mostly share a style: the last one is tried before the table.
        var recent: [(style: StyleDraft, format: UnsafeMutablePointer<lxw_format>)?] = Array(repeating: nil, count: 64)
        for cell in plan.cells {
            while let next = head.next(upTo: cell.reference.row) { try write(next, on: sheet) }
            let slot = cell.reference.column & 63
            if let known = recent[slot], known.style == cell.style {
                try Self.write(cell.value, at: cell.reference, known.format, on: sheet)
            } else {
                let made = try format(of: cell.style)
                recent[slot] = (cell.style, made)
                try Self.write(cell.value, at: cell.reference, made, on: sheet)
            }
        }
        while let next = head.next(upTo: .max) { try write(next, on: sheet) }
    }

    private func write(_ head: RowHeads.Head, on sheet: LibrarySheet) throws(Fault) {
        switch head {
        case .height(let row, let height):
            try Self.check(worksheet_set_row(sheet, lxw_row_t(row - 1), height, nil))
        case .merge(let merge, let value):
            let (first, last) = (merge.range.first, merge.range.last)
            let format = try format(of: merge.style)
            // The library formats every covered cell, so that the borders run round the whole.
            try Self.check(
                worksheet_merge_range(
                    sheet, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn, "", format),
                cell: first)
            // It only takes a text: whatever the value is goes over its first cell.
            if value != .blank { try Self.write(value, at: first, format, on: sheet) }
        }
    }

    private static func write(
        _ value: CellDraft.Value, at place: CellReference, _ format: UnsafeMutablePointer<lxw_format>,
        on sheet: LibrarySheet
    ) throws(Fault) {
        let (row, column) = (place.libraryRow, place.libraryColumn)
        let code =
            switch value {
            case .blank: worksheet_write_blank(sheet, row, column, format)
            case .text(let text): worksheet_write_string(sheet, row, column, text.guardingEscapes, format)
            case .number(let number): worksheet_write_number(sheet, row, column, number, format)
            case .formula(let formula, .number(let number)):
                worksheet_write_formula_num(sheet, row, column, "=" + formula, format, number)
            case .formula(let formula, .text(let text)):
                worksheet_write_formula_str(sheet, row, column, "=" + formula, format, text.guardingEscapes)
            case .formula(let formula, .blank):
                worksheet_write_formula_str(sheet, row, column, "=" + formula, format, "")
            }
        if code != LXW_NO_ERROR { try check(code, cell: place) }
    }
}

extension CellReference {
    /// The row as the library counts, from 0; the place has been checked to lie in a worksheet.
    var libraryRow: lxw_row_t { lxw_row_t(clamping: row - 1) }
    /// The column as the library counts, from 0.
    var libraryColumn: lxw_col_t { lxw_col_t(clamping: column - 1) }
}
