/// The sentences of ``FaultExamples``, in its order, word for word: nobody changes one unseen.
enum FaultSentences {
    static let all: [(vi: String, en: String)] = [
        (
            "a.xlsx: không có tệp này; kiểm tra lại tên và thư mục.",
            "a.xlsx: there is no such file; check its name and folder."
        ),
        (
            "a: đây là thư mục, cần một tệp.",
            "a: this is a folder; a file is wanted."
        ),
        (
            "a: thư mục không có tệp Excel nào (.xlsx, .xlsm, .xls).",
            "a: the folder holds no workbook (.xlsx, .xlsm, .xls)."
        ),
        (
            "a.xlsx: không mở được tệp (không có quyền); kiểm tra quyền đọc, hoặc đóng tệp nếu đang mở.",
            "a.xlsx: the file cannot be opened (Permission denied); check its permissions, or close it if it "
                + "is open."
        ),
        (
            "a.xlsx: tệp rỗng (0 byte); đề nghị gửi lại tệp.",
            "a.xlsx: the file is empty (0 bytes); ask for it again."
        ),
        (
            "t\\xE9n.xlsx: tên tệp không theo bảng mã UTF-8 nên không mở được; đổi tên tệp rồi chạy lại.",
            "t\\xE9n.xlsx: the file's name is not in UTF-8, so it cannot be opened; rename the file and run "
                + "again."
        ),
        (
            "a.xlsx: tệp có mật khẩu; mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi "
                + "lưu lại.",
            "a.xlsx: the workbook has a password; open it in Excel, take the password off (File › Info › "
                + "Protect Workbook) and save it."
        ),
        (
            "a.xlsx: tệp .xlsx bị hỏng hoặc tải chưa xong (tệp nén không nhất quán); tải lại tệp hoặc đề "
                + "nghị gửi lại.",
            "a.xlsx: the .xlsx file is damaged or cut short (Zip archive inconsistent); download it again or "
                + "ask for it again."
        ),
        (
            "a.xlsx: xl/workbook.xml: tệp thiếu phần này nên không phải sổ làm việc đọc được; mở bằng Excel "
                + "và lưu lại.",
            "a.xlsx: xl/workbook.xml: the file lacks this part, so it is no readable workbook; open it in "
                + "Excel and save it again."
        ),
        (
            "a.xlsx: xl/workbook.xml: phần này bị hỏng (sai mã kiểm tra); đề nghị gửi lại tệp.",
            "a.xlsx: xl/workbook.xml: this part is damaged (checksum differs); ask for the file again."
        ),
        (
            "a.xlsx: xl/workbook.xml: phần này không phải XML đúng cú pháp (thẻ đóng không khớp thẻ mở ở "
                + "byte thứ 27); mở bằng Excel và lưu lại.",
            "a.xlsx: xl/workbook.xml: this part is not well-formed XML (mismatched end tag at byte 27); open "
                + "the file in Excel and save it again."
        ),
        (
            "a.xlsx: xl/workbook.xml: phần này có khai báo DOCTYPE, bị từ chối vì lý do an toàn.",
            "a.xlsx: xl/workbook.xml: this part has a DOCTYPE, which is refused for safety."
        ),
        (
            "a.xlsx: xl/workbook.xml: phần này dùng bảng mã không hỗ trợ (EBCDIC).",
            "a.xlsx: xl/workbook.xml: this part is in an encoding that is not supported (EBCDIC)."
        ),
        (
            "a.xlsx: sổ làm việc không có trang tính nào.",
            "a.xlsx: the workbook has no worksheet."
        ),
        (
            "a.xlsx: xl/sharedStrings.xml: vượt giới hạn an toàn về số byte của một phần (1073741824); tệp "
                + "quá lớn hoặc được tạo nhằm làm treo máy.",
            "a.xlsx: xl/sharedStrings.xml: the safety limit on bytes of one part (1073741824) is exceeded; "
                + "the file is too large or made to do harm."
        ),
        (
            "a.xlsx: vượt giới hạn an toàn về số giây đọc tệp (60); tệp quá lớn hoặc được tạo nhằm làm treo máy.",
            "a.xlsx: the safety limit on seconds of reading (60) is exceeded; the file is too large or made to do "
                + "harm."
        ),
        (
            "a.xlsx: các phần trong tệp nằm chồng lên nhau; tệp bị hỏng hoặc được tạo nhằm làm treo máy; đề nghị gửi "
                + "lại tệp.",
            "a.xlsx: the parts of the file lie over one another; the file is damaged or made to do harm; ask for it "
                + "again."
        ),
        (
            "a.xlsx: xl/styles.xml: phần này bung ra lớn hơn nhiều so với kích thước ghi trong tệp; tệp bị hỏng hoặc "
                + "được tạo nhằm làm treo máy; đề nghị gửi lại tệp.",
            "a.xlsx: xl/styles.xml: this part inflates to far more than the file says of it; the file is damaged or "
                + "made to do harm; ask for it again."
        ),
        (
            "a.xlsx: xl/worksheets/sheet1.xml, trang “S”: hai trang tính cùng dùng phần này; tệp bị hỏng hoặc được tạo "
                + "nhằm làm treo máy; đề nghị gửi lại tệp.",
            "a.xlsx: xl/worksheets/sheet1.xml, sheet “S”: two sheets are said to be in this part; the file is damaged "
                + "or made to do harm; ask for it again."
        ),
        (
            "a.xlsx: xl/styles.xml: phần này được nén theo cách mà tệp .xlsx không dùng (phương pháp 14); mở bằng Excel "
                + "và lưu lại.",
            "a.xlsx: xl/styles.xml: this part is packed in a way that .xlsx files do not have (method 14); open the "
                + "file in Excel and save it again."
        ),
        (
            "b.xlsx: tệp đã có; đặt tên khác, hoặc thêm --force để ghi đè.",
            "b.xlsx: the file is there already; choose another name, or add --force to overwrite it."
        ),
        (
            "a.xlsx: tệp đầu ra trùng tệp đầu vào; đặt tên khác.",
            "a.xlsx: the output is one of the inputs; choose another name."
        ),
        (
            "x/b.xlsx: không ghi được vào đây (không có thư mục x); kiểm tra thư mục và quyền ghi.",
            "x/b.xlsx: nothing can be written here (no folder x); check the folder and its permissions."
        ),
        (
            "b.xlsx: hết chỗ trên đĩa hoặc vượt giới hạn cỡ tệp; tệp chưa được ghi.",
            "b.xlsx: the disk is full or the file too large for it; the file was not written."
        ),
        (
            "b.xlsx: ghi không thành công (lỗi đọc ghi đĩa).",
            "b.xlsx: writing failed (Input/output error)."
        ),
        (
            "a.xlsx: không tìm thấy bảng nào theo biểu mẫu đã biết; xem các biểu mẫu bằng `phuluc forms`, "
                + "chọn bằng --form và --sheet.",
            "a.xlsx: no table of a known form was found; see `phuluc forms`, and choose with --form and "
                + "--sheet."
        ),
        (
            "a.xlsx: không thấy dòng tiêu đề của bảng nào để học; chọn trang tính bằng --sheet, và kẻ khung cho "
                + "bảng hoặc in đậm dòng tiêu đề.",
            "a.xlsx: no header of a table was found to learn from; choose the sheet with --sheet, and draw lines "
                + "around the table or set its header in bold."
        ),
        (
            "a.xlsx: không có biểu mẫu báo cáo nào trong tệp; đề nghị cơ quan điền vào đúng tệp đã gửi.",
            "a.xlsx: there is no report form in the file; ask the agency to fill in the workbook they were sent."
        ),
        (
            "a.xlsx: đây là báo cáo đã tổng hợp, không phải báo cáo của một cơ quan; không cộng vào.",
            "a.xlsx: this is a report that was added up already, not an agency's return; it is not added."
        ),
        (
            "p.json: không có biểu mẫu “x”; xem danh sách bằng `phuluc forms`.",
            "p.json: there is no form “x”; `phuluc forms` lists them."
        ),
        (
            "a.xlsx: trang “X”: không có trang này; các trang của tệp: S; T.",
            "a.xlsx: sheet “X”: there is no such sheet; the workbook's sheets: S; T."
        ),
        (
            "p.json: dữ liệu không đúng quy cách (dòng 3: thiếu dấu “:” sau \"id\").",
            "p.json: the data are not as they should be (line 3: ':' is missing after \"id\")."
        ),
        (
            "b.xlsx: trang “S”: dữ liệu quá lớn cho một trang tính (quá nhiều định dạng ô).",
            "b.xlsx: sheet “S”: too much for one sheet (too many cell formats)."
        ),
        (
            "a.xlsm: không sửa được trong tệp này mà chắc chắn không làm hỏng nó; mở bằng Excel, lưu thành .xlsx rồi "
                + "làm lại.",
            "a.xlsm: the file cannot be changed in place without risk of harm; open it in Excel, save it as .xlsx and "
                + "try again."
        ),
        (
            "c.yaml: danh sách cơ quan chưa dùng được (dòng 12: “Sở Nội vụ” đã có ở dòng 3); "
                + "sửa tệp rồi chạy lại.",
            "c.yaml: the list of agencies cannot be used as it is (line 12: “Sở Nội vụ” stands in line 3 already); "
                + "mend the file and run again."
        ),
        (
            "c.xlsx: danh sách cơ quan chưa dùng được (dòng 5: “huyện” không phải cấp (tỉnh, xã, ngành dọc)); "
                + "sửa tệp rồi chạy lại.",
            "c.xlsx: the list of agencies cannot be used as it is (row 5: “huyện” is no level (tỉnh, xã, ngành dọc)); "
                + "mend the file and run again."
        ),
        (
            "c.csv: danh sách cơ quan chưa dùng được (dòng 2: “09” không phải phụ lục báo cáo (02, 03, 04, 05, 06, 07)); "
                + "sửa tệp rồi chạy lại.",
            "c.csv: the list of agencies cannot be used as it is (line 2: “09” names no annex of a report (02, 03, 04, 05, 06, 07)); "
                + "mend the file and run again."
        ),
        (
            "c.txt: danh sách cơ quan chưa dùng được (dòng 1: “Các sở, ngành” là tên chung của nhiều cơ quan; ghi từng cơ quan một); "
                + "sửa tệp rồi chạy lại.",
            "c.txt: the list of agencies cannot be used as it is (line 1: “Các sở, ngành” means several agencies; write each by its name); "
                + "mend the file and run again."
        ),
        (
            "c.txt: danh sách cơ quan chưa dùng được (dòng 1: chỉ tách cột bằng dấu phẩy khi có dòng tiêu đề cột); "
                + "sửa tệp rồi chạy lại.",
            "c.txt: the list of agencies cannot be used as it is (line 1: commas part columns only below a line of headers); "
                + "mend the file and run again."
        ),
        (
            "c.json: danh sách cơ quan chưa dùng được (không có cơ quan nào); "
                + "sửa tệp rồi chạy lại.",
            "c.json: the list of agencies cannot be used as it is (no agency in it); "
                + "mend the file and run again."
        ),
        (
            "a.xlsx: tệp có mật khẩu; mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi "
                + "lưu lại.",
            "a.xlsx: the workbook has a password; open it in Excel, take the password off (File › Info › "
                + "Protect Workbook) and save it."
        ),
        (
            "a.xlsx: đây là tệp Excel nhị phân (.xlsb); mở bằng Excel hoặc LibreOffice và lưu thành .xlsx.",
            "a.xlsx: this is a binary Excel workbook (.xlsb); open it in Excel or LibreOffice and save it as "
                + ".xlsx."
        ),
        (
            "a.xlsx: đây là văn bản Word hoặc tương tự, không phải bảng tính; chép bảng sang Excel rồi lưu "
                + "thành .xlsx.",
            "a.xlsx: this is a Word or similar document, no workbook; copy its table into Excel and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là bản trình chiếu PowerPoint.",
            "a.xlsx: this is no Excel file but a PowerPoint presentation."
        ),
        (
            "a.xlsx: đây là bảng tính OpenDocument (.ods); mở bằng Excel hoặc LibreOffice và lưu thành .xlsx.",
            "a.xlsx: this is an OpenDocument spreadsheet (.ods); open it in Excel or LibreOffice and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây là văn bản Word hoặc tương tự, không phải bảng tính; chép bảng sang Excel rồi lưu "
                + "thành .xlsx.",
            "a.xlsx: this is a Word or similar document, no workbook; copy its table into Excel and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây là văn bản Word hoặc tương tự, không phải bảng tính; chép bảng sang Excel rồi lưu "
                + "thành .xlsx.",
            "a.xlsx: this is a Word or similar document, no workbook; copy its table into Excel and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là tệp của một chương trình khác.",
            "a.xlsx: this is no Excel file but a file of another program."
        ),
        (
            "a.xlsx: đây là tệp PDF, không phải bảng tính; đề nghị gửi tệp Excel gốc.",
            "a.xlsx: this is a PDF file, no workbook; ask for the Excel file it was made from."
        ),
        (
            "a.xlsx: đây là văn bản Word hoặc tương tự, không phải bảng tính; chép bảng sang Excel rồi lưu "
                + "thành .xlsx.",
            "a.xlsx: this is a Word or similar document, no workbook; copy its table into Excel and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây là trang HTML không có bảng; đề nghị gửi tệp Excel gốc.",
            "a.xlsx: this is an HTML page without a table; ask for the workbook it was made from."
        ),
        (
            "a.xlsx: đây là bảng tính XML của Excel 2003; mở bằng Excel hoặc LibreOffice và lưu thành .xlsx.",
            "a.xlsx: this is an XML spreadsheet of Excel 2003; open it in Excel or LibreOffice and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là tệp XML.",
            "a.xlsx: this is no Excel file but an XML file."
        ),
        (
            "a.xlsx: đây là bảng chữ ngăn cách bằng dấu (CSV); mở bằng Excel hoặc LibreOffice và lưu thành "
                + ".xlsx.",
            "a.xlsx: this is a table of separated values (CSV); open it in Excel or LibreOffice and save it "
                + "as .xlsx."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là ảnh.",
            "a.xlsx: this is no Excel file but an image."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là tệp nén ZIP; giải nén trước rồi đọc tệp bên trong.",
            "a.xlsx: this is no Excel file but a ZIP archive; unpack it first."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là tệp nén GZIP; giải nén trước rồi đọc tệp bên trong.",
            "a.xlsx: this is no Excel file but a GZIP archive; unpack it first."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là tệp nén RAR; giải nén trước rồi đọc tệp bên trong.",
            "a.xlsx: this is no Excel file but a RAR archive; unpack it first."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là tệp nén 7z; giải nén trước rồi đọc tệp bên trong.",
            "a.xlsx: this is no Excel file but a 7z archive; unpack it first."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là văn bản thường.",
            "a.xlsx: this is no Excel file but plain text."
        ),
        (
            "a.xlsx: đây không phải tệp Excel mà là dữ liệu không rõ loại.",
            "a.xlsx: this is no Excel file but data of an unknown kind."
        ),
        (
            "a.xlsx: tệp rỗng (0 byte); đề nghị gửi lại tệp.",
            "a.xlsx: the file is empty (0 bytes); ask for it again."
        ),
    ]
}
