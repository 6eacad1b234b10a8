/// What ``FindingExamples`` say, word for word: nobody changes a sentence unseen.
enum FindingSentences {
    /// Rules of how tables are found, whose findings are tested with the layouts that give them, and those of what is
    /// done to returns, whose sentences stand in ``TamperSentences``.
    static let elsewhere: Set = TamperSentences.rules.union([
        "empty-table", "form-doubtful", "header-doubtful", "row-rejoined", "several-tables", "tables-joined",
    ])

    static let all: [String: (cell: String?, vi: String, en: String)] = [
        "agency-spelling": (
            "F6",
            "Cơ quan “Sở Tư pháp” còn được ghi là “Sở TP”.",
            "The agency “Sở Tư pháp” is also written “Sở TP”."
        ),
        "body-doubtful": (
            nil,
            "Tên kế hoạch và tên tệp không cho biết cơ quan nào; lấy tên tệp “c”.",
            "Neither title nor file name tells the body; the file's name “c” is taken."
        ),
        "broken-merge": (
            "C3",
            "Ô gộp C2:C3 che nội dung “Báo cáo”; nội dung này không được đọc.",
            "The merge C2:C3 covers “Báo cáo”, which is not read."
        ),
        "budget-not-understood": (
            "I6",
            "Kinh phí “10 và 20” không đọc được thành số tiền; không cộng vào tổng.",
            "The budget “10 và 20” is no plain amount; it is left out of sums."
        ),
        "budget-unit-differs": (
            "I5",
            "Kinh phí của Sở A (ví dụ “1,2”) theo đơn vị khác với kế hoạch tổng hợp; đơn vị được ghi kèm từng số, "
                + "số không rõ đơn vị thì giữ nguyên.",
            "The budgets of Sở A (such as “1,2”) are in another unit than the combined plan's; each amount has it "
                + "written behind it, those of no known unit stay as they are."
        ),
        "content-outside-table": (
            "H3",
            "Ô nằm ngoài các cột của bảng: “nháp”; không được đọc.",
            "The cell lies outside the table's columns: “nháp”; it is not read."
        ),
        "doubtful-text": (
            "C2",
            "Chữ “Kế hoạch n¨m” được giữ nguyên; có thể là “Kế hoạch năm” theo bảng mã cũ.",
            "“Kế hoạch n¨m” is left as it is; in an old encoding it would be “Kế hoạch năm”."
        ),
        "empty-activity": (
            "D6",
            "Nhiệm vụ “1.1. Nhiệm vụ 1: Rà soát văn bản” không có hoạt động nào được ghi.",
            "No activity is written for the task “1.1. Nhiệm vụ 1: Rà soát văn bản”."
        ),
        "export-differs": (
            nil,
            "Tệp vừa ghi, khi đọc lại, khác dữ liệu gốc ở “s1.o1.t1.a1: lead.text”: bản gốc “Sở  Nội vụ”, "
                + "đọc lại “Sở Nội vụ”.",
            "The workbook just written reads back different at “s1.o1.t1.a1: lead.text”: “Sở  Nội vụ” was "
                + "written, “Sở Nội vụ” was read."
        ),
        "formula-without-value": (
            "B3",
            "Công thức ở ô B3 chưa có kết quả lưu trong tệp; ô được đọc như ô trống.",
            "The formula in B3 has no stored result; the cell is read as blank."
        ),
        "header-column-unknown": (
            "F1",
            "Biểu mẫu không có cột “Màu sắc”; nội dung cột được giữ ở ghi chú.",
            "The form has no column “Màu sắc”; its cells are kept as notes."
        ),
        "hidden-content": (
            "A2",
            "1 dòng ẩn có dữ liệu (dòng 2); vẫn được đọc.",
            "1 hidden rows hold data (rows 2); they are read."
        ),
        "lead-is-coordinating": (
            "G6",
            "“Sở Tư pháp” vừa chủ trì (ô F6) vừa phối hợp.",
            "“Sở Tư pháp” is both lead (cell F6) and coordinator."
        ),
        "legacy-font": (
            nil,
            "1 ô viết bằng bảng mã cũ (TCVN3: 1) đã được chuyển sang Unicode.",
            "1 cell in an old encoding (TCVN3: 1) was turned into Unicode."
        ),
        "likely-duplicate": (
            "D5",
            "“Hoạt động 1: Rà soát” có thể trùng với “Hoạt động 1: Rà soát” của Sở A (Sở A.xlsx: S!D5).",
            "“Hoạt động 1: Rà soát” is likely the same as “Hoạt động 1: Rà soát” of Sở A (Sở A.xlsx: S!D5)."
        ),
        "merge-across-columns": (
            "C2:D2",
            "Giá trị “Báo cáo” gộp ngang các cột Kết quả/Sản phẩm, Chủ trì; mỗi cột đều nhận giá trị này.",
            "“Báo cáo” is merged over the columns Kết quả/Sản phẩm, Chủ trì; each of them takes it."
        ),
        "missing-lead": (
            "F6",
            "“Hoạt động 2: Rà soát” không có cơ quan chủ trì.",
            "“Hoạt động 2: Rà soát” has no leading agency."
        ),
        "missing-output": (
            "E6",
            "“Hoạt động 2: Rà soát” không ghi kết quả/sản phẩm.",
            "“Hoạt động 2: Rà soát” names no output."
        ),
        "missing-sheet": (
            nil,
            "Tệp không có nội dung của trang “Trang 2”; trang này không được đọc.",
            "The file holds nothing of the sheet “Trang 2”; it is not read."
        ),
        "missing-time": (
            "H6",
            "“Hoạt động 2: Rà soát” không có thời gian thực hiện.",
            "“Hoạt động 2: Rà soát” has no time."
        ),
        "numbering-gap": (
            "D6",
            "Ghi “Hoạt động 4” trong khi số tiếp theo phải là “Hoạt động 2”: thiếu số thứ tự.",
            "“Hoạt động 4” stands where “Hoạt động 2” is expected: a number is skipped."
        ),
        "numbering-repeat": (
            "D7",
            "“Hoạt động 3” đứng sau “Hoạt động 4”: số thứ tự bị lặp hoặc không tăng dần.",
            "“Hoạt động 3” comes after “Hoạt động 4”: a number is repeated or goes back."
        ),
        "numbering-style": (
            "D6",
            "“Hoạt động 2. Rà soát” không ghi nhãn theo kiểu “Hoạt động n:” như 2 trong 3 ô cùng cấp.",
            "“Hoạt động 2. Rà soát” has no label of the form “Hoạt động n:”, as 2 of 3 cells have."
        ),
        "ordinal-mismatch": (
            "A5",
            "Ô TT ghi “2” nhưng mục tiêu tự ghi số “1”.",
            "The TT cell says “2”, but the objective itself says “1”."
        ),
        "over-maximum": (
            "C3",
            "“1. Cải cách thể chế”: “11,5” (C3) lớn hơn mức tối đa 10 (D3).",
            "“1. Cải cách thể chế”: “11,5” (C3) is above the maximum 10 (D3)."
        ),
        "parts-mismatch": (
            "C3",
            "“1. Cải cách thể chế”: các dòng con 5 (C4) cộng được 5, dòng cha ghi “11,5” (C3).",
            "“1. Cải cách thể chế”: its parts 5 (C4) add up to 5, but the row says “11,5” (C3)."
        ),
        "ratio-uneven": (
            nil,
            "“Thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán về tài chính, ngân sách”: Sở Tài chính chỉ báo cáo một vế "
                + "của tỷ lệ.",
            "“Thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán về tài chính, ngân sách”: Sở Tài chính reported one side "
                + "of it only."
        ),
        "return-other-period": (
            nil,
            "Báo cáo của Sở Tài chính là của kỳ Quý I năm 2025, không phải 6 tháng đầu năm 2025; không được cộng.",
            "The return of Sở Tài chính is about 2025-Q1, not 2025-H1; it is left out."
        ),
        "return-replaced": (
            nil,
            "Sở Tài chính gửi nhiều báo cáo cho kỳ này; “b.xlsx” không được cộng, “a.xlsx” được cộng.",
            "Sở Tài chính sent several returns for this period; “b.xlsx” is left out, “a.xlsx” counts."
        ),
        "return-unknown-agency": (
            nil,
            "Cơ quan “Sở Lạ” không có trong danh sách; báo cáo không được cộng.",
            "The agency “Sở Lạ” is not on the list; its return is left out."
        ),
        "section-matched": (
            "B4",
            "Lĩnh vực “I. CẢI CÁCH THẾ CHẾ” được ghép vào “I. CẢI CÁCH THỂ CHẾ”.",
            "The section “I. CẢI CÁCH THẾ CHẾ” was joined to “I. CẢI CÁCH THỂ CHẾ”."
        ),
        "several-in-one-cell": (
            "C5",
            "Ô này chứa 2 nhiệm vụ (1.1, 1.2); giữ nguyên một mục.",
            "This cell holds 2 tasks (1.1, 1.2); they stay one item."
        ),
        "stray-punctuation": (
            "D6",
            "Dấu câu thừa ở “oạt động 2: Rà soát,”.",
            "Stray punctuation at “oạt động 2: Rà soát,”."
        ),
        "target-mismatch": (
            "F3",
            "“1. Cải cách thể chế”: cộng 11,5 (C3); + 0,5 (E3) được 12, nhưng mục tiêu ghi “≥ 9,68” (F3).",
            "“1. Cải cách thể chế”: 11,5 (C3); + 0,5 (E3) add up to 12, but the target says “≥ 9,68” (F3)."
        ),
        "text-cut": (
            "B2",
            "Ô dài 32767 ký tự, chạm giới hạn của Excel; phần sau có thể đã mất.",
            "The cell is 32767 characters long, Excel's limit; the rest may be lost."
        ),
        "time-not-understood": (
            "H6",
            "Không xác định được thời gian “bao giờ cũng được”; giữ nguyên nội dung ô.",
            "The time “bao giờ cũng được” is not understood; its text is kept."
        ),
        "time-outside-year": (
            "H6",
            "Thời gian “Quý I/2024” không nằm trọn trong năm 2025 của kế hoạch.",
            "The time “Quý I/2024” does not lie within the plan's year 2025."
        ),
        "titles-differ": (
            nil,
            "4 kế hoạch khác nhau ở tên kế hoạch; kế hoạch tổng hợp để trống.",
            "4 plans differ in the title; the combined plan has none."
        ),
        "total-decreases": (
            nil,
            "“Số tiền phải nộp/khắc phục”: 2025-H1 là 5, ít hơn 7 của 2025-Q1.",
            "“Số tiền phải nộp/khắc phục” is 5 in 2025-H1, less than 7 in 2025-Q1."
        ),
        "total-mismatch": (
            "D3:D3",
            "Các dòng của cột (D3:D3) cộng được 10; biểu mẫu quy định 100.",
            "The rows of the column (D3:D3) add up to 10; the form says 100."
        ),
        "year-differs": (
            nil,
            "Kế hoạch của c ghi năm 2024, các kế hoạch khác năm 2025.",
            "The plan of c is of 2024, the others of 2025."
        ),
    ]
}
