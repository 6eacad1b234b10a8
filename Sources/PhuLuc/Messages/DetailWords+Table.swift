extension DetailWords {
    /// English patterns, in which `*` stands for anything, and their Vietnamese.
    static let pairs: [(en: String, vi: String)] = json + drafts + agencies + parts + system + archives

    /// Of JSON texts and of documents and form definitions made from them.
    private static let json: [(en: String, vi: String)] = [
        ("line *: *", "dòng *: *"),
        ("schema: * is neither * nor *", "schema: “*” không phải * hay *"),
        ("schema: *, not *", "schema: “*”, không phải “*”"), ("columns: *: *", "columns: “*”: không có trường “*”"),
        ("schema: \"*\" is wanted", "schema: phải là “*”"),
        ("*: a string is wanted", "*: phải là chuỗi ký tự"), ("*: a number is wanted", "*: phải là số"),
        ("*: a whole number is wanted", "*: phải là số nguyên"), ("*: an array is wanted", "*: phải là mảng"),
        ("the document: an object is wanted", "cả tệp phải là một đối tượng JSON"),
        ("*: an object is wanted", "*: phải là đối tượng"),
        ("*: another kind of value is wanted", "*: cần giá trị kiểu khác"),
        ("no form definition: more than * bytes", "không phải định nghĩa biểu mẫu: quá * byte"),
        ("text after the end", "còn chữ sau khi hết nội dung"), ("the text ends too early", "nội dung kết thúc sớm"),
        ("nested too deeply", "lồng quá nhiều cấp"), ("a key in quotes is missing", "thiếu tên khoá trong ngoặc kép"),
        ("':' is missing after *", "thiếu dấu “:” sau *"), ("'}' or ',' is missing", "thiếu dấu “}” hoặc “,”"),
        ("']' or ',' is missing", "thiếu dấu “]” hoặc “,”"), ("an unknown word", "từ không hợp lệ"),
        ("no value here", "thiếu giá trị"), ("a control character in a string", "có ký tự điều khiển trong chuỗi"),
        ("a string is not closed", "chuỗi chưa đóng ngoặc kép"), ("an unknown escape", "ký hiệu sau “\\” không hợp lệ"),
        ("a \\u escape needs four digits", "“\\u” phải có bốn chữ số thập lục phân"),
        ("the form * is not for *", "biểu mẫu * không dùng cho *"),
        ("sections: the plan holds no section", "sections: kế hoạch không có mục nào"),
        ("rows: the table holds no row", "rows: bảng không có dòng nào"),
        (
            "*: the text has * characters, and a cell holds at most 32,767",
            "*: văn bản dài * ký tự, mỗi ô chứa nhiều nhất 32.767 ký tự"
        ),
        ("*: the text holds a character that no workbook can", "*: văn bản có ký tự mà tệp Excel không chứa được"),
        ("columns: each field once, at least one", "columns: phải có ít nhất một cột, mỗi trường một lần"),
    ]

    /// Of drafts that no workbook can hold.
    private static let drafts: [(en: String, vi: String)] = [
        ("a margin cannot be * mm", "lề trang không thể là * mm"),
        ("the repeated rows * lie outside the sheet", "các dòng lặp lại * nằm ngoài trang tính"),
        ("the print area * lies outside the sheet", "vùng in * nằm ngoài trang tính"),
        ("there are more than * page breaks", "có quá * chỗ ngắt trang"),
        ("no page can begin at row *", "không thể bắt đầu trang ở dòng *"),
        ("a value under the merge * would not be seen", "nội dung nằm dưới ô gộp * sẽ không nhìn thấy"),
        ("the workbook cannot be created at *", "ngày tạo tệp không hợp lệ: *"),
        ("a document property holds a character XML cannot", "thuộc tính tài liệu có ký tự không ghi được"),
        ("column * cannot be * characters wide", "cột * không thể rộng * ký tự"),
        ("there is no column *", "không có cột *"),
        ("row * cannot be * points high", "dòng * không thể cao * điểm"),
        ("the cell is written twice", "ô được ghi hai lần"),
        ("the merge * lies outside the sheet", "ô gộp * nằm ngoài trang tính"),
        ("a merge of one cell", "ô gộp chỉ có một ô"),
        ("the merge * overlaps *", "ô gộp * chồng lên *"),
        ("the cell lies outside the sheet", "ô nằm ngoài trang tính"),
        ("* is no number a cell can hold", "* không phải số mà ô chứa được"),
        ("the text has * UTF-16 units", "văn bản dài * ký tự, mỗi ô chứa nhiều nhất 32.767 ký tự"),
        ("the text holds a character XML cannot", "văn bản có ký tự mà tệp Excel không chứa được"),
        ("no font can be named *", "tên phông chữ không hợp lệ: *"),
        ("a font cannot be * points high", "cỡ chữ không thể là *"),
        ("the number format * is too long", "định dạng số * quá dài"),
        ("no sheet is shown", "mọi trang tính đều bị ẩn"),
        ("no sheet can have this name", "tên trang tính không hợp lệ"),
        ("two sheets have this name", "hai trang tính cùng tên"),
        ("too many cell formats", "quá nhiều định dạng ô"), ("no format", "không tạo được định dạng ô"),
        ("libxlsxwriter gave no workbook", "thư viện ghi tệp không tạo được sổ làm việc"),
        ("libxlsxwriter has no default format", "thư viện ghi tệp không có định dạng mặc định"),
        ("libxlsxwriter took no sheet of this name", "thư viện ghi tệp không nhận tên trang tính"),
    ]

    /// Of lists of agencies and calendars.
    private static let agencies: [(en: String, vi: String)] = [
        ("row *: *", "dòng *: *"), ("* stands in * already", "* đã có ở *"), ("line *", "dòng *"), ("row *", "dòng *"),
        ("* means several agencies; write each by its name", "* là tên chung của nhiều cơ quan; ghi từng cơ quan một"),
        ("* is no name", "* không phải tên cơ quan"), ("a name is wanted", "thiếu tên cơ quan"),
        ("* is no level (*)", "* không phải cấp (*)"),
        ("* names no annex of a report (*)", "* không phải phụ lục báo cáo (*)"),
        ("commas part columns only below a line of headers", "chỉ tách cột bằng dấu phẩy khi có dòng tiêu đề cột"),
        ("no agency in it", "không có cơ quan nào"), ("a list of agencies is wanted", "phải là danh sách cơ quan"),
        ("no sound YAML or JSON (*)", "không phải YAML hoặc JSON đúng cú pháp (*)"),
        ("anchors and aliases of YAML are not read here", "không dùng neo và bí danh của YAML ở đây"),
        ("there is no day *", "không có ngày *"), ("a period ends before it begins", "kỳ kết thúc trước khi bắt đầu"),
    ]

    /// Of parts of a package, read or written.
    private static let parts: [(en: String, vi: String)] = [
        ("method *", "phương pháp *"), ("no worksheet element", "thiếu phần tử worksheet"),
        ("* shows a shared string that is not there", "ô * dùng một chuỗi chung không có trong tệp"),
        ("* at byte *", "* ở byte thứ *"), ("unknown entity", "thực thể không rõ"),
        ("entity without end", "thực thể không kết thúc"),
        ("the stream ends within a record", "kết thúc giữa một bản ghi"),
        ("no workbook begins here", "không có sổ làm việc ở đây"), ("* of * bytes", "chỉ có * trên * byte"),
        ("empty part", "phần rỗng"), ("unexpected end", "kết thúc giữa chừng"),
        ("end tag without start", "thẻ đóng không có thẻ mở"),
        ("mismatched end tag", "thẻ đóng không khớp thẻ mở"), ("name expected", "thiếu tên"),
        ("two directories that differ", "có hai mục lục khác nhau"),
        ("a sheet's name of more than * bytes", "tên trang tính dài hơn * byte"),
        ("a part's name of more than * bytes", "tên phần dài hơn * byte"),
        ("an attribute twice", "một thuộc tính ghi hai lần"),
        ("no workbook element", "thiếu phần tử workbook"), ("text outside the root", "có chữ ngoài phần tử gốc"),
        ("'>' expected", "thiếu dấu “>”"), ("'=' expected", "thiếu dấu “=”"), ("quote expected", "thiếu dấu ngoặc kép"),
        ("markup not understood", "ký hiệu XML không hợp lệ"), ("not a regular file", "không phải tệp thông thường"),
        ("no list of comments", "không có danh sách ghi chú"), ("rows out of order", "các dòng không theo thứ tự"),
        ("no sheetData", "không có dữ liệu trang tính"), ("* cell formats", "* định dạng ô"),
        ("broken characters", "có ký tự hỏng"), ("no list of sheets", "không có danh sách trang tính"),
        ("two parts of one name", "hai phần cùng tên"), ("legacyDrawing without part", "thiếu phần vẽ ghi chú"),
        ("no memory", "hết bộ nhớ"), ("deflate data invalid", "dữ liệu nén sai"),
        ("checksum differs", "sai mã kiểm tra"),
        ("the part is missing", "thiếu phần này"), ("the part is cut short", "phần này bị cụt"),
        ("* of * cells were written", "mới ghi được * trên * ô"),
        ("* headers where one was written", "có * đầu trang thay vì một"),
    ]

    /// Of the operating system.
    private static let system: [(en: String, vi: String)] = [
        ("no folder *", "không có thư mục *"), ("No such file or directory", "không có tệp hoặc thư mục này"),
        ("Permission denied", "không có quyền"), ("Operation not permitted", "thao tác không được phép"),
        ("Read-only file system", "ổ đĩa chỉ đọc"), ("Is a directory", "đây là thư mục"),
        ("Not a directory", "không phải thư mục"), ("File exists", "đã có tệp cùng tên"),
        ("File name too long", "tên tệp quá dài"), ("No space left on device", "hết chỗ trên đĩa"),
        ("File too large", "tệp vượt giới hạn cỡ"), ("Disk quota exceeded", "hết hạn mức đĩa"),
        ("Input/output error", "lỗi đọc ghi đĩa"), ("Too many open files", "quá nhiều tệp đang mở"),
        ("Too many levels of symbolic links", "liên kết vòng"), ("Text file busy", "tệp đang được dùng"),
        ("Device or resource busy", "thiết bị đang bận"), ("Resource busy", "thiết bị đang bận"),
        ("Invalid argument", "tham số không hợp lệ"),
        ("Broken pipe", "nơi nhận đã đóng"), ("Bad file descriptor", "đầu ra đã đóng"), ("Success", "không rõ lý do"),
    ]

    /// Of libzip.
    private static let archives: [(en: String, vi: String)] = [
        ("Not a zip archive", "không phải tệp nén ZIP"), ("Zip archive inconsistent", "tệp nén không nhất quán"),
        ("Possibly truncated or corrupted zip archive", "tệp nén bị cụt hoặc hỏng"),
        ("Premature end of file", "tệp kết thúc sớm"), ("CRC error", "sai mã kiểm tra"), ("Read error", "lỗi đọc"),
        ("Seek error", "lỗi đọc"), ("Write error", "lỗi ghi"), ("Can't open file", "không mở được tệp"),
        ("No such file", "không có phần này"), ("Zlib error", "dữ liệu nén sai"), ("Malloc failure", "hết bộ nhớ"),
        ("Internal error", "lỗi nội bộ"), ("Compressed data invalid", "dữ liệu nén sai"),
        ("Unexpected length of data", "độ dài dữ liệu không đúng"),
        ("Closing zip archive failed", "không đóng được tệp nén"),
        ("Renaming temporary file failed", "không đổi tên được tệp tạm"),
        ("Failure to create temporary file", "không tạo được tệp tạm"), ("Can't remove file", "không xoá được tệp"),
        ("Multi-disk zip archives not supported", "tệp nén nhiều phần không được hỗ trợ"),
        ("Compression method not supported", "kiểu nén không được hỗ trợ"),
        ("Encryption method not supported", "kiểu mã hoá không được hỗ trợ"),
        ("No password provided", "cần mật khẩu"), ("Wrong password provided", "sai mật khẩu"),
        ("Operation not supported", "thao tác không được hỗ trợ"), ("Entry has been changed", "phần này đã thay đổi"),
        // The widest patterns come last.
        ("* is missing", "thiếu *"), ("*: *", "*: *"),
    ]
}
