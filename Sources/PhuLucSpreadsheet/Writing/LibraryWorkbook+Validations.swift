import CPhuLucXlsxWriter

extension LibraryWorkbook {
    /// Adds what the cells of a range take.
    static func add(_ draft: ValidationDraft, to sheet: LibrarySheet) throws(Fault) {
        var strings = CStrings()
        defer { strings.release() }
        var options = lxw_data_validation()
        set(draft.kind, on: &options, &strings)
        options.ignore_blank = switched(draft.allowsBlank)
        options.error_type = errorType(draft.severity)
        options.input_title = strings.copy(text(draft.prompt?.title))
        options.input_message = strings.copy(text(draft.prompt?.text))
        options.error_title = strings.copy(text(draft.refusal?.title))
        options.error_message = strings.copy(text(draft.refusal?.text))
        let (first, last) = (draft.range.first, draft.range.last)
        try check(
            worksheet_data_validation_range(
                sheet, first.libraryRow, first.libraryColumn, last.libraryRow, last.libraryColumn, &options),
            cell: first)
    }

    private static func set(
        _ kind: ValidationDraft.Kind, on options: inout lxw_data_validation, _ strings: inout CStrings
    ) {
        switch kind {
        case .wholeNumber(let least, let greatest):
            options.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            set(Double(least), greatest.map(Double.init), on: &options)
        case .decimal(let least, let greatest):
            options.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
            set(least, greatest, on: &options)
        case .date(let first, let last):
            options.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
            set(Double(first), Double(last), on: &options)
        case .list(let source):
            // Never the texts themselves: the library aborts on more than 255 bytes, and a comma parts a name.
            options.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            options.value_formula = strings.copy("=" + source.formula)
        }
    }

    private static func set(_ least: Double, _ greatest: Double?, on options: inout lxw_data_validation) {
        guard let greatest else {
            options.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
            options.value_number = least
            return
        }
        options.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        (options.minimum_number, options.maximum_number) = (least, greatest)
    }

    /// A box's text for the library, which takes one `=` off its beginning.
    private static func text(_ text: String?) -> String? {
        guard let text = text?.guardingEscapes, !text.isEmpty else { return nil }
        return text.hasPrefix("=") ? "=" + text : text
    }

    private static func errorType(_ severity: ValidationDraft.Severity) -> UInt8 {
        let type =
            switch severity {
            case .stop: LXW_VALIDATION_ERROR_TYPE_STOP
            case .warning: LXW_VALIDATION_ERROR_TYPE_WARNING
            case .information: LXW_VALIDATION_ERROR_TYPE_INFORMATION
            }
        return UInt8(type.rawValue)
    }

    private static func switched(_ isOn: Bool) -> UInt8 {
        UInt8((isOn ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
    }
}
