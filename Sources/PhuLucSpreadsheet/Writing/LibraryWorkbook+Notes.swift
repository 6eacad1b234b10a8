import CPhuLucXlsxWriter

extension LibraryWorkbook {
    /// Adds a note on a cell, not shown until the pointer rests on it.
    static func add(_ note: NoteDraft, to sheet: LibrarySheet) throws(Fault) {
        var strings = CStrings()
        defer { strings.release() }
        var options = lxw_comment_options()
        options.visible = UInt8(LXW_COMMENT_DISPLAY_HIDDEN.rawValue)
        options.author = note.author.isEmpty ? nil : strings.copy(note.author.guardingEscapes)
        options.width = UInt16(clamping: Int(pixels(note.width).rounded()))
        options.height = UInt16(clamping: Int(pixels(note.height).rounded()))
        options.font_name = strings.copy("Times New Roman")
        options.font_size = 11
        // The family of fonts with serifs.
        options.font_family = 1
        let (row, column) = (note.reference.libraryRow, note.reference.libraryColumn)
        try check(
            worksheet_write_comment_opt(sheet, row, column, note.text.guardingEscapes, &options), cell: note.reference)
    }

    /// Points in the library's pixels, 96 to the inch.
    static func pixels(_ points: Double) -> Double { points * 96 / 72 }
}
