extension TamperSentences {
    /// Cells to be filled in, and computed ones.
    static let figures: [String: [Said]] = [
        "a figure is typed as text": [
            Said(
                "figure-as-text", "E16",
                "“12” là chữ, được đọc thành số 12.",
                "“12” is text; it is read as the number 12."),
        ],
        "a figure of a sum is typed as text": [
            Said(
                "figure-as-text", "E12",
                "“12” là chữ, được đọc thành số 12.",
                "“12” is text; it is read as the number 12."),
        ],
        "a figure of a percentage is typed as text": [
            Said(
                "figure-as-text", "E19",
                "“9” là chữ, được đọc thành số 9.",
                "“9” is text; it is read as the number 9."),
        ],
        "a figure is typed with its unit": [
            Said(
                "figure-as-text", "E16",
                "“12 văn bản” là chữ, được đọc thành số 12.",
                "“12 văn bản” is text; it is read as the number 12."),
        ],
        "a figure is typed with another unit": [
            Said(
                "figure-unreadable", "E21",
                "“Số VBQPPL đã rà soát” ghi “12 hồ sơ”, không đọc được thành số.",
                "“Số VBQPPL đã rà soát” says “12 hồ sơ”, which is no figure."),
        ],
        "thousands are typed with a dot": [
            Said(
                "figure-as-text", "E16",
                "“1.250” là chữ, được đọc thành số 1250.",
                "“1.250” is text; it is read as the number 1250."),
        ],
        "thousands are typed with a blank": [
            Said(
                "figure-as-text", "E16",
                "“1 250” là chữ, được đọc thành số 1250.",
                "“1 250” is text; it is read as the number 1250."),
        ],
        "a decimal comma is typed": [
            Said(
                "figure-as-text", "E24",
                "“1300,5” là chữ, được đọc thành số 1300,5.",
                "“1300,5” is text; it is read as the number 1300,5.", sheet: "PL06"),
        ],
        "a percentage is typed with its sign": [
            Said(
                "figure-as-text", "E33",
                "“97,28%” là chữ, được đọc thành số 97,28.",
                "“97,28%” is text; it is read as the number 97,28.", sheet: "PL05"),
        ],
        "a figure has become a date": [
            Said(
                "figure-is-date", "E16",
                "Ô chứa ngày 1/2/2025, không phải số liệu.",
                "The cell holds the date 1/2/2025, not a figure."),
        ],
        "a figure is true or false": [
            Said(
                "figure-unreadable", "E16",
                "“Số VBQPPL đã kiểm tra theo thẩm quyền” ghi “TRUE”, không đọc được thành số.",
                "“Số VBQPPL đã kiểm tra theo thẩm quyền” says “TRUE”, which is no figure."),
        ],
        "a figure is negative": [
            Said(
                "figure-negative", "E13",
                "“Số VBQPPL ban hành ở cấp huyện (bỏ từ 01/7/2025)” là -3: không thể âm.",
                "“Số VBQPPL ban hành ở cấp huyện (bỏ từ 01/7/2025)” is -3: below 0."),
        ],
        "a count has a fraction": [
            Said(
                "figure-not-whole", "E12",
                "“Số VBQPPL ban hành ở cấp tỉnh” là 10,5: phải là số nguyên.",
                "“Số VBQPPL ban hành ở cấp tỉnh” is 10,5: it must be whole."),
        ],
        "a percentage is above 100": [
            Said(
                "figure-over-100", "E33",
                "“Tỷ lệ ĐVSNCL đã cắt giảm so với mốc gốc (2015/2021)” là 120: vượt 100 %.",
                "“Tỷ lệ ĐVSNCL đã cắt giảm so với mốc gốc (2015/2021)” is 120: above 100 %.", sheet: "PL05"),
        ],
        "a code is unknown": [
            Said(
                "code-unknown", "E23",
                "“Hình thức khảo sát” ghi mã 7; chỉ có: Trực tuyến = 0; phát phiếu = 1; kết hợp = 2.",
                "“Hình thức khảo sát” has the code 7; there are only: Trực tuyến = 0; phát phiếu = 1; kết hợp = 2.", sheet: "PL05"),
        ],
        "a code is written as its meaning": [
            Said(
                "figure-as-text", "E24",
                "“Không” là chữ, được đọc thành số 0.",
                "“Không” is text; it is read as the number 0.", sheet: "PL05"),
        ],
        "a figure stands in a title row": [
            Said(
                "figure-not-asked", "E15",
                "Ô này không phải điền, nhưng ghi “5”; không được tính.",
                "Nothing is asked here, but the cell says “5”; it does not count."),
        ],
        "a figure stands in a column that is not asked": [
            Said(
                "figure-not-asked", "F11",
                "Ô này không phải điền, nhưng ghi “1”; không được tính.",
                "Nothing is asked here, but the cell says “1”; it does not count.", sheet: "PL07"),
        ],
        "a required cell is blank": [
            Said(
                "figure-missing", "E21",
                "“Số VBQPPL đã rà soát” để trống: chưa báo cáo.",
                "“Số VBQPPL đã rà soát” is blank: not reported."),
        ],
        "a figure is not there yet": [
            Said(
                "figure-not-known", "E14",
                "“Số VBQPPL ban hành ở cấp xã”: cơ quan ghi “Chưa có số liệu”; không cộng vào tổng.",
                "“Số VBQPPL ban hành ở cấp xã”: the agency says “Chưa có số liệu”; nothing is added."),
        ],
        "words stand for a figure": [
            Said(
                "figure-unreadable", "E14",
                "“Số VBQPPL ban hành ở cấp xã” ghi “nhiều”, không đọc được thành số.",
                "“Số VBQPPL ban hành ở cấp xã” says “nhiều”, which is no figure."),
        ],
        "a figure stands in the column of notes": [
            Said(
                "figure-misplaced", "F16",
                "“Số VBQPPL đã kiểm tra theo thẩm quyền” để trống, còn cột Ghi chú chứa số 12; số này không được tính.",
                "“Số VBQPPL đã kiểm tra theo thẩm quyền” is blank, and its note is the number 12; it does not count."),
        ],
        "an input shows an error": [
            Said(
                "formula-error", "E16",
                "Ô báo lỗi #N/A.",
                "The cell shows the error #N/A."),
        ],
        "nothing is filled in": [
            Said(
                "return-empty", nil,
                "Biểu report-03 ở trang “PL03” chưa điền số nào.",
                "Nothing was filled in on sheet “PL03” (form report-03)."),
        ],
        "more is done than there was to do": [
            Said(
                "figure-relation", "E19",
                "II.2.2.2 là 11 (E19), không được vượt II.2.2.1 là 10 (E18).",
                "II.2.2.2 is 11 (E19), but may not exceed II.2.2.1, which is 10 (E18)."),
        ],
        "more people than posts": [
            Said(
                "figure-relation", "E36",
                "IV.3.2 là 11 (E36), không được vượt IV.3.1 là 10 (E35).",
                "IV.3.2 is 11 (E36), but may not exceed IV.3.1, which is 10 (E35).", sheet: "PL05"),
        ],
        "a formula is overwritten with what it gave": [
            Said(
                "formula-replaced", "E11",
                "Công thức của “Tổng số VBQPPL đã ban hành/tham mưu ban hành” bị ghi đè bằng “30”.",
                "The formula of “Tổng số VBQPPL đã ban hành/tham mưu ban hành” was overwritten with “30”."),
        ],
        "a formula is overwritten with another figure": [
            Said(
                "formula-replaced", "E11",
                "Công thức của “Tổng số VBQPPL đã ban hành/tham mưu ban hành” bị ghi đè bằng “35”; các dòng thành phần cho 30.",
                "The formula of “Tổng số VBQPPL đã ban hành/tham mưu ban hành” was overwritten with “35”; the rows it is computed from give 30."),
        ],
        "a formula is deleted": [
            Said(
                "formula-replaced", "E11",
                "Công thức của “Tổng số VBQPPL đã ban hành/tham mưu ban hành” bị xóa.",
                "The formula of “Tổng số VBQPPL đã ban hành/tham mưu ban hành” was deleted."),
        ],
        "a formula is changed, its result kept": [
            Said(
                "formula-altered", "E11",
                "Công thức của “Tổng số VBQPPL đã ban hành/tham mưu ban hành” bị sửa thành “5*6”.",
                "The formula of “Tổng số VBQPPL đã ban hành/tham mưu ban hành” was changed to “5*6”."),
        ],
        "a formula leaves out a row": [
            Said(
                "formula-altered", "E11",
                "Công thức của “Tổng số VBQPPL đã ban hành/tham mưu ban hành” bị sửa thành “SUM(E12,E12)”; các dòng thành phần cho 30.",
                "The formula of “Tổng số VBQPPL đã ban hành/tham mưu ban hành” was changed to “SUM(E12,E12)”; the rows it is computed from give 30."),
        ],
        "a formula shows an error": [
            Said(
                "formula-error", "E17",
                "Ô báo lỗi #DIV/0!.",
                "The cell shows the error #DIV/0!."),
        ],
        "a computed figure was not computed again": [
            Said(
                "figure-computed", "E17",
                "“Tỷ lệ xử lý VBQPPL sau kiểm tra” ghi 50; tính từ các dòng thành phần được 100.",
                "“Tỷ lệ xử lý VBQPPL sau kiểm tra” says 50; the rows it is computed from give 100."),
        ],
        "a deleted row was part of a sum": [
            Said(
                "row-missing", "C13",
                "Thiếu dòng 1.3 “Số VBQPPL ban hành ở cấp xã” (mã II.1.3), lẽ ra ở dưới ô này.",
                "The row 1.3 “Số VBQPPL ban hành ở cấp xã” (II.1.3) is missing; it stood below this cell."),
            Said(
                "formula-error", "E11",
                "Ô báo lỗi #REF!.",
                "The cell shows the error #REF!."),
        ],
        "the formula of a column's sum is overwritten": [
            Said(
                "formula-replaced", "G14",
                "Công thức của “Số báo cáo định kỳ phải thực hiện” bị ghi đè bằng “20”.",
                "The formula of “Số báo cáo định kỳ phải thực hiện” was overwritten with “20”.", sheet: "PL07"),
        ],
    ]
}
