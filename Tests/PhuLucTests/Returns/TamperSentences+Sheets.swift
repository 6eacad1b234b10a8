extension TamperSentences {
    /// The workbook as a whole, and the lines above the table.
    static let sheets: [String: [Said]] = [
        "the agency's line names another agency": [
            Said(
                "agency-altered", "B4",
                "Ô ghi “Sở Nội vụ”; biểu mẫu gửi đi ghi “Sở Tư pháp”.",
                "The cell says “Sở Nội vụ”; it was sent with “Sở Tư pháp”."),
        ],
        "the agency's line is emptied": [
            Said(
                "agency-altered", nil,
                "Không còn dòng “Cơ quan, đơn vị báo cáo: Sở Tư pháp”.",
                "The line “Cơ quan, đơn vị báo cáo: Sở Tư pháp” is gone."),
        ],
        "the agency's line keeps its words alone": [
            Said(
                "agency-altered", "B4",
                "Ô ghi “”; biểu mẫu gửi đi ghi “Sở Tư pháp”.",
                "The cell says “”; it was sent with “Sở Tư pháp”."),
        ],
        "the period's line names another period": [
            Said(
                "period-altered", "B5",
                "Ô ghi “Quý I năm 2025”; biểu mẫu gửi đi ghi “Quý III năm 2025”.",
                "The cell says “Quý I năm 2025”; it was sent with “Quý III năm 2025”."),
        ],
        "the period's line is deleted": [
            Said(
                "period-altered", nil,
                "Không còn dòng “Kỳ báo cáo: Quý III năm 2025”.",
                "The line “Kỳ báo cáo: Quý III năm 2025” is gone."),
        ],
        "the day it is due is put off": [
            Said(
                "period-altered", "B6",
                "Ô ghi “Số liệu tính từ ngày 11/6/2025 đến ngày 10/9/2025; gửi báo cáo chậm nhất ngày 30/9/2025”; biểu mẫu gửi đi ghi “Số liệu tính từ ngày 11/6/2025 đến ngày 10/9/2025; gửi báo cáo chậm nhất ngày 12/9/2025”.",
                "The cell says “Số liệu tính từ ngày 11/6/2025 đến ngày 10/9/2025; gửi báo cáo chậm nhất ngày 30/9/2025”; it was sent with “Số liệu tính từ ngày 11/6/2025 đến ngày 10/9/2025; gửi báo cáo chậm nhất ngày 12/9/2025”."),
        ],
        "the file of another period is made to look like this one's": [
            Said(
                "period-altered", "B5",
                "Ô ghi “Quý III năm 2025”; biểu mẫu gửi đi ghi “Quý I năm 2025”.",
                "The cell says “Quý III năm 2025”; it was sent with “Quý I năm 2025”."),
        ],
        "the file of another agency is sent under its own name": [
            Said(
                "agency-altered", "B4",
                "Ô ghi “Sở Tư pháp”; biểu mẫu gửi đi ghi “Sở Nội vụ”.",
                "The cell says “Sở Tư pháp”; it was sent with “Sở Nội vụ”."),
        ],
        "the title is changed": [
            Said(
                "title-altered", "B2",
                "Ô ghi “BÁO CÁO THỐNG KÊ CÔNG TÁC PHÁP CHẾ”; biểu mẫu gửi đi ghi “BÁO CÁO THỐNG KÊ CẢI CÁCH THỂ CHẾ”.",
                "The cell says “BÁO CÁO THỐNG KÊ CÔNG TÁC PHÁP CHẾ”; it was sent with “BÁO CÁO THỐNG KÊ CẢI CÁCH THỂ CHẾ”."),
        ],
        "the sheet is renamed": [
            Said(
                "sheet-renamed", nil,
                "Trang “PL03” nay mang tên “Biểu 3”.",
                "The sheet “PL03” is now called “Biểu 3”.", sheet: "Biểu 3"),
        ],
        "a form's sheet is deleted": [
            Said(
                "sheet-missing", nil,
                "Không còn trang “PL06” của biểu report-06.",
                "The sheet “PL06” of the form report-06 is gone.", sheet: "PL06"),
        ],
        "a sheet is added": [
            Said(
                "sheet-added", nil,
                "Trang “Tính nháp” không có khi gửi; không được đọc.",
                "Sheet “Tính nháp” was not sent out; it is not read.", sheet: "Tính nháp"),
        ],
        "the form's sheet is copied": [
            Said(
                "sheet-added", nil,
                "Trang “PL03 (2)” không có khi gửi; không được đọc.",
                "Sheet “PL03 (2)” was not sent out; it is not read.", sheet: "PL03 (2)"),
        ],
        "both passports are lost": [
            Said(
                "passport-missing", nil,
                "Tệp không còn dấu nhận dạng; nhận ra theo biểu mẫu và dòng tên cơ quan.",
                "The workbook has no passport; it was recognised by its form and the line of the agency.", sheet: nil),
        ],
        "the passports are of two agencies": [
            Said(
                "passport-differs", "B2",
                "Thuộc tính tài liệu ghi “so-noi-vu”, trang ẩn ghi “so-tu-phap”.",
                "The document properties say “so-noi-vu”, the hidden sheet “so-tu-phap”.", sheet: "_phuluc"),
        ],
        "the passports are of two periods": [
            Said(
                "passport-differs", "B4",
                "Thuộc tính tài liệu ghi “2025-Q1”, trang ẩn ghi “2025-Q3”.",
                "The document properties say “2025-Q1”, the hidden sheet “2025-Q3”.", sheet: "_phuluc"),
        ],
        "the form is of an older version": [
            Said(
                "form-version", nil,
                "Biểu report-03 gửi đi ở bản 0 (0123456789abcdef); bản đang dùng là 1 (f508f78ade8bd449).",
                "The form report-03 was sent as version 0 (0123456789abcdef); version 1 (f508f78ade8bd449) is in use."),
        ],
        "protection is taken off": [
            Said(
                "protection-removed", nil,
                "Trang “PL03” không còn khóa.",
                "Sheet “PL03” is no longer locked."),
        ],
        "it is saved as .xls": [
            Said(
                "format-changed", nil,
                "Tệp không còn ở dạng .xlsx; công thức và khóa ô không kiểm tra được.",
                "The file is no longer .xlsx; formulas and locks cannot be checked.", sheet: nil),
        ],
        "the ids' column is deleted": [
            Said(
                "row-ids-missing", "B10",
                "Không còn cột ẩn ghi mã của các dòng; các dòng được nhận ra theo số thứ tự và tên.",
                "The hidden column with the rows' ids is gone; rows are known by their numbers and labels."),
        ],
    ]
}
