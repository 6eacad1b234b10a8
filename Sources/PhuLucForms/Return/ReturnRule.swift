import PhuLucAnnex

/// What may have been done to a form between sending it out and getting it back; each a rule with its page.
public enum ReturnRule {
    public static let all: [Rule] = passport + structure + texts + figures + formulas

    // MARK: Passport and sheets

    static let passportMissing = rule(
        "passport-missing", .warning, "Tệp không còn dấu nhận dạng", "The workbook has lost its passport",
        "Thuộc tính tài liệu và trang ẩn ghi cơ quan, kỳ, biểu mẫu đều không còn; tệp được nhận ra theo biểu mẫu.",
        "The document properties and the hidden sheet that name agency, period and form are both gone; it was recognised by its form.",
        trust)
    static let passportDiffers = rule(
        "passport-differs", .error, "Hai dấu nhận dạng nói khác nhau", "The two passports differ",
        "Thuộc tính tài liệu và trang ẩn ghi cơ quan hoặc kỳ khác nhau; có thể các trang được chép từ tệp khác.",
        "The document properties and the hidden sheet name another agency or period; sheets may come from another workbook.",
        trust)
    static let agencyAltered = rule(
        "agency-altered", .error, "Tên cơ quan báo cáo bị đổi", "The agency's name was changed",
        "Dòng cơ quan báo cáo khác với cơ quan mà tệp được gửi tới.",
        "The line of the reporting agency names another one than the workbook was sent to.", trust)
    static let periodAltered = rule(
        "period-altered", .error, "Kỳ báo cáo bị đổi", "The period was changed",
        "Dòng kỳ báo cáo, hoặc ngày chốt số liệu và hạn gửi, khác với kỳ mà tệp được gửi.",
        "The line of the period, or of the days that count, says another thing than was asked.",
        trust)
    static let formVersion = rule(
        "form-version", .warning, "Biểu mẫu thuộc bản khác", "The form is of another version",
        "Bản của biểu mẫu trong tệp khác với bản đang dùng.",
        "The form's version in the workbook is not the one in use.", Reading.another)
    static let sheetRenamed = rule(
        "sheet-renamed", .note, "Trang tính bị đổi tên", "A sheet was renamed",
        "Trang của biểu mẫu mang tên khác với khi gửi.", "The form's sheet has another name than when it was sent.",
        Reading.same)
    static let sheetMissing = rule(
        "sheet-missing", .error, "Thiếu trang của một biểu mẫu", "The sheet of a form is missing",
        "Tệp gửi đi có biểu mẫu này, tệp gửi về không còn.",
        "The form was sent out with the workbook and did not come back.", Reading.lost)
    static let sheetAdded = rule(
        "sheet-added", .note, "Có thêm trang tính", "A sheet was added",
        "Tệp gửi về có trang không có khi gửi; trang này không được đọc.",
        "The workbook has a sheet that was not sent out; it is not read.", Reading.lost)
    static let formatChanged = rule(
        "format-changed", .note, "Tệp được lưu ở dạng khác", "It was saved in another format",
        "Tệp gửi về không phải .xlsx; vẫn được đọc, nhưng công thức và khóa ô không kiểm tra được.",
        "It did not come back as .xlsx; it is read, but formulas and locks cannot be checked.", Reading.same)
    static let returnEmpty = rule(
        "return-empty", .warning, "Biểu chưa điền số nào", "Nothing was filled in",
        "Không ô nào của biểu có số liệu.", "No cell of the form holds a figure.", Reading.lost)

    static let titleAltered = rule(
        "title-altered", .warning, "Tên biểu bị sửa", "The form's title was changed",
        "Dòng tên biểu khác với biểu mẫu gửi đi.", "The line of the form's title is not as it was sent.",
        Reading.another)

    private static let passport = [
        passportMissing, passportDiffers, agencyAltered, periodAltered, titleAltered, formVersion, sheetRenamed,
        sheetMissing, sheetAdded, formatChanged, returnEmpty,
    ]

    // MARK: Rows and columns

    static let headerAltered = rule(
        "header-altered", .warning, "Tiêu đề cột bị sửa", "A column's title was changed",
        "Ô khóa ở tiêu đề bảng khác với biểu mẫu gửi đi.", "A locked cell of the header is not as it was sent.",
        Reading.same)
    static let columnAdded = rule(
        "column-added", .warning, "Có thêm cột", "A column was added",
        "Bảng có cột mà biểu mẫu không có; cột này không được tổng hợp.",
        "The table has a column that the form has not; it is not added up.", Reading.lost)
    static let columnMissing = rule(
        "column-missing", .error, "Thiếu cột", "A column is missing",
        "Một cột của biểu mẫu không còn trong bảng.", "A column of the form is not in the table.", Reading.lost)
    static let columnMoved = rule(
        "column-moved", .note, "Cột bị đổi chỗ", "A column was moved",
        "Cột đứng ở chỗ khác so với biểu mẫu; vẫn được đọc theo tiêu đề.",
        "The column stands in another place; it is read by its title.", Reading.same)
    static let rowAdded = rule(
        "row-added", .warning, "Có thêm dòng", "A row was added",
        "Bảng có dòng mà biểu mẫu không có; dòng này không được tổng hợp.",
        "The table has a row that the form has not; it is not added up.", Reading.lost)
    static let rowRepeated = rule(
        "row-repeated", .error, "Dòng bị lặp", "A row comes twice",
        "Một chỉ tiêu đứng ở hai dòng; dòng đầu được tính.", "An indicator stands in two rows; the first one counts.",
        Reading.another)
    static let rowMissing = rule(
        "row-missing", .error, "Thiếu dòng", "A row is missing",
        "Một chỉ tiêu của biểu mẫu không còn trong bảng.", "An indicator of the form is not in the table.",
        Reading.lost)
    static let rowMoved = rule(
        "row-moved", .note, "Dòng bị đổi chỗ", "A row was moved",
        "Dòng đứng ở chỗ khác so với biểu mẫu; vẫn được đọc đúng chỉ tiêu.",
        "The row stands in another place; it is read as the indicator it is.", Reading.same)
    static let rowHidden = rule(
        "row-hidden", .note, "Dòng bị ẩn", "A row is hidden",
        "Dòng của biểu mẫu bị ẩn; vẫn được đọc.", "A row of the form is hidden; it is read.", Reading.same)
    static let cellsMerged = rule(
        "cells-merged", .warning, "Ô trong bảng bị gộp", "Cells of the table were merged",
        "Các ô số liệu bị gộp; giá trị được tính cho ô đầu tiên.",
        "Cells for figures were merged; the value counts for the first of them.", Reading.another)

    static let idsMissing = rule(
        "row-ids-missing", .note, "Mất cột mã ẩn", "The hidden column of ids is gone",
        "Cột ẩn ghi mã của các dòng không còn; các dòng được nhận ra theo số thứ tự và tên.",
        "The hidden column with the rows' ids is gone; rows are known by their numbers and labels.", Reading.same)

    private static let structure = [
        headerAltered, columnAdded, columnMissing, columnMoved, rowAdded, rowRepeated, rowMissing, rowMoved, rowHidden,
        cellsMerged, idsMissing,
    ]

    // MARK: Locked texts

    static let labelAltered = rule(
        "label-altered", .warning, "Tên chỉ tiêu bị sửa", "An indicator's name was changed",
        "Ô khóa chứa tên chỉ tiêu khác với biểu mẫu; cơ quan có thể hiểu chỉ tiêu khác đi.",
        "The locked cell of the indicator's name is not as sent; the agency may mean something else.",
        Reading.another)
    static let numberAltered = rule(
        "number-altered", .note, "Số thứ tự bị sửa", "A row's number was changed",
        "Ô STT khác với biểu mẫu.", "The cell of the row's number is not as sent.", Reading.same)
    static let unitAltered = rule(
        "unit-altered", .error, "Đơn vị tính bị sửa", "A unit was changed",
        "Ô đơn vị tính khác với biểu mẫu; số liệu có thể theo đơn vị khác.",
        "The cell of the unit is not as sent; the figure may be in another unit.", Reading.another)
    static let protectionRemoved = rule(
        "protection-removed", .note, "Trang đã bỏ khóa", "The sheet is no longer locked",
        "Trang được gửi đi có khóa, khi về không còn khóa.", "The sheet was sent locked and came back unlocked.",
        Reading.same)

    private static let texts = [labelAltered, numberAltered, unitAltered, protectionRemoved]

    static func rule(
        _ name: String, _ severity: Severity, _ viTitle: String, _ enTitle: String, _ vi: String, _ en: String,
        _ reading: Reading
    ) -> Rule {
        Rule(
            name, severity, title: Message(vi: viTitle, en: enTitle), meaning: Message(vi: vi, en: en),
            reason: reading.reason, remedy: reading.remedy)
    }

    private static let trust = Reading.whose
}

extension ReturnRule {
    /// Why a change matters and what to do, said alike by the rules of one kind.
    struct Reading {
        var reason: Message
        var remedy: Message

        static let whose = Reading(
            reason: Message(
                vi: "Số liệu có thể bị tính cho cơ quan khác hoặc kỳ khác.",
                en: "The figures could be counted for another agency or period."),
            remedy: Message(
                vi: "Hỏi lại cơ quan gửi tệp, đề nghị điền vào đúng tệp đã gửi.",
                en: "Ask whoever sent it to fill in the very workbook they were sent."))
        static let another = Reading(
            reason: Message(
                vi: "Số liệu có thể trả lời một câu hỏi khác với biểu mẫu.",
                en: "The figures may answer another question than the form's."),
            remedy: Message(
                vi: "Đối chiếu với biểu mẫu; hỏi lại cơ quan báo cáo khi cần.",
                en: "Compare with the form; ask the agency where needed."))
        static let same = Reading(
            reason: Message(
                vi: "Không ảnh hưởng tới số liệu, nhưng cho biết tệp đã được sửa ngoài các ô cần điền.",
                en: "It does not touch the figures, but tells that more was changed than the cells to fill in."),
            remedy: Message(vi: "Không cần làm gì; nhắc cơ quan ở kỳ sau.", en: "Nothing; remind the agency next time."))
        static let lost = Reading(
            reason: Message(
                vi: "Báo cáo tổng hợp thiếu hoặc bỏ sót phần này.", en: "The report lacks or leaves out this part."),
            remedy: Message(
                vi: "Đề nghị cơ quan gửi lại phần này theo đúng biểu mẫu.",
                en: "Ask the agency for this part in the form as it was sent."))
        static let cell = Reading(
            reason: Message(vi: "Ô này không cộng được vào số tổng hợp.", en: "The cell cannot be added up."),
            remedy: Message(vi: "Hỏi lại cơ quan và sửa ô.", en: "Ask the agency, and mend the cell."))
    }
}
