import PhuLucAnnex

extension ReturnRule {
    static let figureAsText = rule(
        "figure-as-text", .note, "Số được gõ thành chữ", "A figure was typed as text",
        "Ô chứa chữ số ở dạng văn bản; vẫn được đọc thành số.", "The cell holds digits as text; it is read as a number.",
        .same)
    static let figureUnreadable = rule(
        "figure-unreadable", .error, "Ô số liệu không phải là số", "A cell for a figure holds none",
        "Ô số liệu chứa chữ không đọc được thành số.", "The cell holds words that are no figure.", .cell)
    static let figureNegative = rule(
        "figure-negative", .error, "Số âm", "A negative figure",
        "Chỉ tiêu này không thể âm.", "This indicator cannot be below 0.", .cell)
    static let figureNotWhole = rule(
        "figure-not-whole", .error, "Số lẻ ở chỉ tiêu đếm", "A fraction where things are counted",
        "Chỉ tiêu này đếm số lượng, phải là số nguyên.", "This indicator counts things; it must be whole.", .cell)
    static let figureOver100 = rule(
        "figure-over-100", .warning, "Tỷ lệ vượt 100", "A percentage above 100",
        "Tỷ lệ phần trăm lớn hơn 100.", "The percentage is above 100.", .cell)
    static let codeUnknown = rule(
        "code-unknown", .error, "Mã không có trong danh mục", "A code that the row does not list",
        "Ô chỉ nhận các mã ghi ở đơn vị tính.", "The cell takes only the codes that its unit lists.", .cell)
    static let figureMissing = rule(
        "figure-missing", .warning, "Ô bắt buộc để trống", "A required cell is blank",
        "Ô để trống được coi là chưa báo cáo, khác với 0 và “không phát sinh”.",
        "A blank means not reported, which is neither 0 nor “nothing to report”.", .lost)
    static let figureNotKnown = rule(
        "figure-not-known", .note, "Chưa có số liệu", "The figure is not there yet",
        "Cơ quan ghi rõ chưa có số liệu; không cộng vào tổng.",
        "The agency says that it has no figure yet; nothing is added.", .lost)
    static let figureNotAsked = rule(
        "figure-not-asked", .warning, "Số ở ô không phải điền", "A figure where none is asked",
        "Dòng tiêu đề hoặc cột không áp dụng cho chỉ tiêu có số liệu; số này không được tính.",
        "A title row, or a column that is not asked of the indicator, holds a figure; it does not count.", .another)
    static let figureMisplaced = rule(
        "figure-misplaced", .error, "Số liệu nằm ở cột Ghi chú", "A figure stands in the column of notes",
        "Ô số liệu để trống, còn cột Ghi chú của dòng này chứa một số; số đó không được tính.",
        "The cell for the figure is blank, and the row's note is a number; it does not count.", .cell)
    static let figureIsDate = rule(
        "figure-is-date", .error, "Ô số liệu thành ngày tháng", "A figure has become a date",
        "Ô chứa ngày; thường do Excel tự đổi khi gõ 1/2 hoặc 3-4.",
        "The cell holds a date, mostly because Excel made one of 1/2 or 3-4.", .cell)

    static let figures = [
        figureAsText, figureUnreadable, figureNegative, figureNotWhole, figureOver100, codeUnknown, figureMissing,
        figureNotKnown, figureNotAsked, figureMisplaced, figureIsDate,
    ]

    static let formulaReplaced = rule(
        "formula-replaced", .warning, "Công thức bị ghi đè hoặc bị xóa", "A formula was overwritten or deleted",
        "Ô tính sẵn không còn công thức: chứa một số gõ tay, hoặc để trống; khi tổng hợp, số tính lại được dùng.",
        "A computed cell has lost its formula, to a typed figure or to nothing; the figure computed again counts.", .another)
    static let formulaAltered = rule(
        "formula-altered", .warning, "Công thức bị sửa", "A formula was changed",
        "Ô tính sẵn có công thức khác với biểu mẫu; khi tổng hợp, số tính lại được dùng.",
        "A computed cell has another formula than the form; the figure computed again counts.", .another)
    static let formulaError = rule(
        "formula-error", .error, "Ô báo lỗi công thức", "A cell shows an error",
        "Ô chứa lỗi như #REF! hoặc #VALUE!.", "The cell shows an error such as #REF! or #VALUE!.", .cell)

    static let formulas = [formulaReplaced, formulaAltered, formulaError]
}
