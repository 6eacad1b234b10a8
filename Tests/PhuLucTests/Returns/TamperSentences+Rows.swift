extension TamperSentences {
    /// Rows, columns and locked texts.
    static let rows: [String: [Said]] = [
        "a label is changed": [
            Said(
                "label-altered", "C16",
                "Ô ghi “Số VBQPPL đã kiểm tra trong năm”; biểu mẫu gửi đi ghi “Số VBQPPL đã kiểm tra theo thẩm quyền”.",
                "The cell says “Số VBQPPL đã kiểm tra trong năm”; it was sent with “Số VBQPPL đã kiểm tra theo thẩm quyền”."),
        ],
        "a label is changed altogether": [
            Said(
                "label-altered", "C16",
                "Ô ghi “Nội dung khác hẳn”; biểu mẫu gửi đi ghi “Số VBQPPL đã kiểm tra theo thẩm quyền”.",
                "The cell says “Nội dung khác hẳn”; it was sent with “Số VBQPPL đã kiểm tra theo thẩm quyền”."),
        ],
        "a number is changed": [
            Said(
                "number-altered", "B16",
                "Ô ghi “9.9”; biểu mẫu gửi đi ghi “2.1”.",
                "The cell says “9.9”; it was sent with “2.1”."),
        ],
        "a unit is changed": [
            Said(
                "unit-altered", "D16",
                "Ô ghi “Trang”; biểu mẫu gửi đi ghi “Văn bản”.",
                "The cell says “Trang”; it was sent with “Văn bản”."),
        ],
        "a unit is deleted": [
            Said(
                "unit-altered", "D16",
                "Ô ghi “”; biểu mẫu gửi đi ghi “Văn bản”.",
                "The cell says “”; it was sent with “Văn bản”."),
        ],
        "a title row is changed": [
            Said(
                "label-altered", "C10",
                "Ô ghi “THỂ CHẾ”; biểu mẫu gửi đi ghi “CẢI CÁCH THỂ CHẾ”.",
                "The cell says “THỂ CHẾ”; it was sent with “CẢI CÁCH THỂ CHẾ”."),
        ],
        "a column's title is changed to one that means the same": [
            Said(
                "header-altered", "E9",
                "Ô ghi “Kết quả”; biểu mẫu gửi đi ghi “Số liệu”.",
                "The cell says “Kết quả”; it was sent with “Số liệu”."),
        ],
        "a column's title is changed to a strange one": [
            Said(
                "header-altered", "E9",
                "Ô ghi “Ước thực hiện”; biểu mẫu gửi đi ghi “Số liệu”.",
                "The cell says “Ước thực hiện”; it was sent with “Số liệu”."),
        ],
        "the last column's title is changed": [
            Said(
                "header-altered", "F8",
                "Ô ghi “Ý kiến”; biểu mẫu gửi đi ghi “Ghi chú”.",
                "The cell says “Ý kiến”; it was sent with “Ghi chú”."),
        ],
        "the title over two columns is changed": [
            Said(
                "header-altered", "D8",
                "Ô ghi “Kết quả kỳ trước”; biểu mẫu gửi đi ghi “Kết quả thống kê”.",
                "The cell says “Kết quả kỳ trước”; it was sent with “Kết quả thống kê”."),
        ],
        "a row is added in the middle": [
            Said(
                "row-added", "C20",
                "Dòng “Số VBQPPL đang xử lý” không có trong biểu mẫu; không được tổng hợp.",
                "The form has no row “Số VBQPPL đang xử lý”; it is not added up."),
        ],
        "a row with a figure alone is added in the middle": [
            Said(
                "row-added", "E20",
                "Dòng 20 (“3”) không có trong biểu mẫu; không được tổng hợp.",
                "The form has no row 20 (“3”); it is not added up."),
        ],
        "a row is added at the end": [
            Said(
                "row-added", "C25",
                "Dòng “Số VBQPPL đang rà soát” không có trong biểu mẫu; không được tổng hợp.",
                "The form has no row “Số VBQPPL đang rà soát”; it is not added up."),
        ],
        "a row without a figure is added at the end": [
            Said(
                "row-added", "C25",
                "Dòng “Đánh giá chung” không có trong biểu mẫu; không được tổng hợp.",
                "The form has no row “Đánh giá chung”; it is not added up."),
        ],
        "a row is deleted": [
            Said(
                "row-missing", "C20",
                "Thiếu dòng 3.1 “Số VBQPPL đã rà soát” (mã II.3.1), lẽ ra ở dưới ô này.",
                "The row 3.1 “Số VBQPPL đã rà soát” (II.3.1) is missing; it stood below this cell."),
        ],
        "three rows are deleted": [
            Said(
                "row-missing", "C15",
                "Thiếu dòng 2.1 “Số VBQPPL đã kiểm tra theo thẩm quyền” (mã II.2.1), lẽ ra ở dưới ô này.",
                "The row 2.1 “Số VBQPPL đã kiểm tra theo thẩm quyền” (II.2.1) is missing; it stood below this cell."),
            Said(
                "row-missing", "C18",
                "Thiếu dòng 3 “Rà soát VBQPPL” (mã II.3), lẽ ra ở dưới ô này.",
                "The row 3 “Rà soát VBQPPL” (II.3) is missing; it stood below this cell."),
            Said(
                "row-missing", "C18",
                "Thiếu dòng 3.1 “Số VBQPPL đã rà soát” (mã II.3.1), lẽ ra ở dưới ô này.",
                "The row 3.1 “Số VBQPPL đã rà soát” (II.3.1) is missing; it stood below this cell."),
        ],
        "the first row is deleted": [
            Said(
                "row-missing", "C8",
                "Thiếu dòng II “CẢI CÁCH THỂ CHẾ” (mã II), lẽ ra ở dưới ô này.",
                "The row II “CẢI CÁCH THỂ CHẾ” (II) is missing; it stood below this cell."),
        ],
        "a row is moved up": [
            Said(
                "row-moved", "C15",
                "Dòng “Số VBQPPL đã rà soát” đứng ở chỗ khác so với biểu mẫu.",
                "The row “Số VBQPPL đã rà soát” stands in another place than in the form."),
        ],
        "a row is moved down": [
            Said(
                "row-moved", "C20",
                "Dòng “Số VBQPPL ban hành ở cấp tỉnh” đứng ở chỗ khác so với biểu mẫu.",
                "The row “Số VBQPPL ban hành ở cấp tỉnh” stands in another place than in the form."),
        ],
        "a row is copied beneath the table": [
            Said(
                "row-repeated", "C25",
                "Dòng “Số VBQPPL đã kiểm tra theo thẩm quyền” lặp lại một chỉ tiêu đã có ở trên; chỉ dòng đầu được tính.",
                "The row “Số VBQPPL đã kiểm tra theo thẩm quyền” repeats an indicator from above; only the first one counts."),
        ],
        "a row is copied in the middle, without its id": [
            Said(
                "row-repeated", "C17",
                "Dòng “Số VBQPPL đã kiểm tra theo thẩm quyền” lặp lại một chỉ tiêu đã có ở trên; chỉ dòng đầu được tính.",
                "The row “Số VBQPPL đã kiểm tra theo thẩm quyền” repeats an indicator from above; only the first one counts."),
        ],
        "a column is added in the middle": [
            Said(
                "column-added", "E9",
                "Cột “Kết quả thống kê / Kỳ trước” không có trong biểu mẫu; không được tổng hợp.",
                "The form has no column “Kết quả thống kê / Kỳ trước”; it is not added up."),
        ],
        "a column is added at the end": [
            Said(
                "column-added", "G8",
                "Cột “Cơ sở pháp lý” không có trong biểu mẫu; không được tổng hợp.",
                "The form has no column “Cơ sở pháp lý”; it is not added up."),
        ],
        "figures stand in a column without a title": [
            Said(
                "column-added", "G16",
                "Ô “7” đứng ở cột không có trong biểu mẫu; không được tổng hợp.",
                "“7” stands in a column that the form has not; it is not added up."),
        ],
        "the column of notes is removed": [
            Said(
                "column-missing", "B8",
                "Bảng không có cột “Ghi chú”.",
                "The table has no column “Ghi chú”."),
        ],
        "the column of units is removed": [
            Said(
                "column-missing", "B8",
                "Bảng không có cột “Đơn vị tính”.",
                "The table has no column “Đơn vị tính”."),
        ],
        "the column of numbers is removed": [
            Said(
                "column-missing", "B8",
                "Bảng không có cột “STT”.",
                "The table has no column “STT”."),
        ],
        "the column of notes is moved before the units": [
            Said(
                "column-moved", "D8",
                "Cột “Ghi chú” đứng ở chỗ khác so với biểu mẫu.",
                "The column “Ghi chú” stands in another place than in the form."),
        ],
        "the column of labels is moved before the numbers": [
            Said(
                "column-moved", "C8",
                "Cột “STT” đứng ở chỗ khác so với biểu mẫu.",
                "The column “STT” stands in another place than in the form."),
        ],
        "a row is hidden": [
            Said(
                "row-hidden", "C16",
                "Dòng 16 (“Số VBQPPL đã kiểm tra theo thẩm quyền”) bị ẩn; vẫn được đọc.",
                "Row 16 (“Số VBQPPL đã kiểm tra theo thẩm quyền”) is hidden; it is read."),
        ],
        "three rows are hidden": [
            Said(
                "row-hidden", "C12",
                "Các dòng 12–14 (từ “Số VBQPPL ban hành ở cấp tỉnh”) bị ẩn; vẫn được đọc.",
                "Rows 12–14 (from “Số VBQPPL ban hành ở cấp tỉnh”) are hidden; they are read."),
        ],
        "figures are merged": [
            Said(
                "cells-merged", "E12",
                "Các ô E12:E13 bị gộp; giá trị được tính cho ô đầu tiên.",
                "The cells E12:E13 were merged; their value counts for the first of them."),
        ],
    ]
}
