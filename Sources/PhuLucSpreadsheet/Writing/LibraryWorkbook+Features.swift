import CPhuLucXlsxWriter

extension LibraryWorkbook {
    /// Sets what a sheet has beside its cells and its page, but for its charts.
    func setFeatures(of draft: SheetDraft, on sheet: LibrarySheet) throws(Fault) {
        if let color = draft.tabColor { worksheet_set_tab_color(sheet, try Self.color(color)) }
        if let place = draft.freezes { worksheet_freeze_panes(sheet, place.libraryRow, place.libraryColumn) }
        for validation in draft.validations { try Self.add(validation, to: sheet) }
        for rule in draft.conditionalFormats { try add(rule, to: sheet) }
        for note in draft.notes { try Self.add(note, to: sheet) }
        if let protection = draft.protection { Self.protect(sheet, protection) }
    }

    private static func protect(_ sheet: LibrarySheet, _ protection: ProtectionDraft) {
        var options = lxw_protection()
        options.no_select_locked_cells = protection.selectsLockedCells ? 0 : 1
        options.no_select_unlocked_cells = protection.selectsUnlockedCells ? 0 : 1
        options.format_columns = protection.formatsColumns ? 1 : 0
        options.format_rows = protection.formatsRows ? 1 : 0
        options.format_cells = protection.formatsCells ? 1 : 0
        options.insert_rows = protection.insertsRows ? 1 : 0
        options.delete_rows = protection.deletesRows ? 1 : 0
        options.sort = protection.sorts ? 1 : 0
        worksheet_protect(sheet, nil, &options)
    }

    private func add(_ rule: ConditionalFormatDraft, to sheet: LibrarySheet) throws(Fault) {
        guard let format = workbook_add_format(book) else { throw Fault(.writeFailed, detail: "no format") }
        format_set_bg_color(format, try Self.color(rule.fill))
        if let color = rule.fontColor { format_set_font_color(format, try Self.color(color)) }
        var strings = CStrings()
        defer { strings.release() }
        var options = lxw_conditional_format()
        options.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        options.value_string = strings.copy("=" + rule.formula)
        options.format = format
        let (first, last) = (rule.range.first, rule.range.last)
        try Self.check(
            worksheet_conditional_format_range(
                sheet, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn, &options),
            cell: first)
    }

    /// Adds the workbook's names, once all its sheets are there.
    func add(_ names: [NameDraft]) throws(Fault) {
        for name in names { try Self.check(workbook_define_name(book, name.name, "=" + name.target.formula)) }
    }

    /// Adds the program's own document properties.
    func add(_ properties: [DocumentProperties.CustomProperty]) throws(Fault) {
        for property in properties {
            try Self.check(workbook_set_custom_property_string(book, property.name, property.text))
        }
    }
}
