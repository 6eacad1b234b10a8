import Foundation

extension Fault {
    /// What is wrong and what to do, as `FILE: …` in one language.
    public func sentence(in language: Language) -> String {
        let place = [part, sheet.map { language == .vietnamese ? "trang “\($0)”" : "sheet “\($0)”" }, cell]
            .compactMap { $0 }.joined(separator: ", ")
        let message = message.text(in: language)
        return [file, place.isEmpty ? nil : place, message].compactMap { $0 }.joined(separator: ": ")
    }

    /// The sentence without file and place.
    public var message: Message {
        switch code {
        case .fileMissing, .isFolder, .emptyFolder, .notReadable, .emptyFile, .otherFormat, .passwordProtected,
            .damagedArchive:
            fileMessage
        case .partMissing, .partDamaged, .xmlMalformed, .doctype, .unsupportedEncoding, .noSheet, .limitExceeded:
            partMessage
        default: outputMessage
        }
    }

    private var fileMessage: Message {
        switch code {
        case .fileMissing:
            Message(
                vi: "không có tệp này; kiểm tra lại tên và thư mục.", en: "there is no such file; check its name and folder.")
        case .isFolder:
            Message(vi: "đây là thư mục, cần một tệp.", en: "this is a folder; a file is wanted.")
        case .emptyFolder:
            Message(
                vi: "thư mục không có tệp Excel nào (.xlsx, .xlsm, .xls).",
                en: "the folder holds no workbook (.xlsx, .xlsm, .xls).")
        case .notReadable:
            Message(
                vi: "không mở được tệp\(inBrackets); kiểm tra quyền đọc, hoặc đóng tệp nếu đang mở.",
                en: "the file cannot be opened\(inBrackets); check its permissions, or close it if it is open.")
        case .emptyFile:
            Message(
                vi: "tệp rỗng (0 byte); xin gửi lại tệp.", en: "the file is empty (0 bytes); ask for it again.")
        case .otherFormat(let format): format.message
        case .passwordProtected:
            Message(
                vi: "tệp có mật khẩu; mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.",
                en: "the workbook has a password; open it in Excel, take the password off (File › Info › Protect "
                    + "Workbook) and save it.")
        default:
            Message(
                vi: "tệp .xlsx bị hỏng hoặc tải chưa xong\(inBrackets); tải hoặc xin gửi lại tệp.",
                en: "the .xlsx file is damaged or cut short\(inBrackets); download it again or ask for it again.")
        }
    }

    private var partMessage: Message {
        switch code {
        case .partMissing:
            Message(
                vi: "tệp thiếu phần này nên không phải sổ làm việc đọc được; mở bằng Excel và lưu lại.",
                en: "the file lacks this part, so it is no readable workbook; open it in Excel and save it again.")
        case .partDamaged:
            Message(
                vi: "phần này bị hỏng (sai mã kiểm tra)\(inBrackets); xin gửi lại tệp.",
                en: "this part is damaged (its checksum is wrong)\(inBrackets); ask for the file again.")
        case .xmlMalformed:
            Message(
                vi: "phần này không phải XML đúng cú pháp\(inBrackets); mở bằng Excel và lưu lại.",
                en: "this part is not well-formed XML\(inBrackets); open the file in Excel and save it again.")
        case .doctype:
            Message(
                vi: "phần này có khai báo DOCTYPE, bị từ chối vì lý do an toàn.",
                en: "this part has a DOCTYPE, which is refused for safety.")
        case .unsupportedEncoding:
            Message(
                vi: "phần này dùng bảng mã không hỗ trợ\(inBrackets).",
                en: "this part is in an encoding that is not supported\(inBrackets).")
        case .noSheet:
            Message(vi: "sổ làm việc không có trang tính nào.", en: "the workbook has no worksheet.")
        case .limitExceeded(let limit, let value):
            Message(
                vi: "vượt giới hạn an toàn “\(limit)” (\(value)); tệp quá lớn hoặc được tạo để làm treo máy.",
                en: "the safety limit “\(limit)” (\(value)) is exceeded; the file is too large or made to do harm.")
        default: Message(vi: "không đọc được phần này.", en: "this part cannot be read.")
        }
    }

    private var outputMessage: Message {
        switch code {
        case .outputExists:
            Message(
                vi: "tệp đã có; đặt tên khác, hoặc thêm --force để ghi đè.",
                en: "the file is there already; choose another name, or add --force to overwrite it.")
        case .outputIsInput:
            Message(
                vi: "tệp đầu ra trùng tệp đầu vào; đặt tên khác.", en: "the output is one of the inputs; choose another name.")
        case .notWritable:
            Message(
                vi: "không ghi được vào đây\(inBrackets); kiểm tra thư mục và quyền ghi.",
                en: "nothing can be written here\(inBrackets); check the folder and its permissions.")
        case .diskFull:
            Message(
                vi: "hết chỗ trên đĩa; không có gì được ghi.", en: "the disk is full; nothing was written.")
        case .notEditable:
            Message(
                vi: "không sửa được trong tệp này mà chắc chắn không làm hỏng nó\(inBrackets); mở bằng Excel, lưu "
                    + "thành .xlsx rồi làm lại.",
                en: "the file cannot be changed in place without risk of harm\(inBrackets); open it in Excel, save it as "
                    + ".xlsx and try again.")
        case .writeFailed:
            Message(vi: "ghi không thành công\(inBrackets).", en: "writing failed\(inBrackets).")
        case .noTable:
            Message(
                vi: "không tìm thấy bảng nào theo biểu mẫu đã biết; xem các biểu mẫu bằng `phuluc forms`, chọn bằng "
                    + "--form và --sheet.",
                en: "no table of a known form was found; see `phuluc forms`, and choose with --form and --sheet.")
        case .unknownForm:
            Message(
                vi: "không có biểu mẫu “\(detail ?? "")”; xem danh sách bằng `phuluc forms`.",
                en: "there is no form “\(detail ?? "")”; `phuluc forms` lists them.")
        case .unknownSheet:
            Message(
                vi: "không có trang này; các trang của tệp: \(detail ?? "").",
                en: "there is no such sheet; the workbook's sheets: \(detail ?? "").")
        case .tooLarge:
            Message(vi: "dữ liệu quá lớn cho một trang tính\(inBrackets).", en: "too much for one sheet\(inBrackets).")
        default:
            Message(
                vi: "dữ liệu không đúng quy cách\(inBrackets).", en: "the data are not as they should be\(inBrackets).")
        }
    }

    private var inBrackets: String { detail.map { " (\($0))" } ?? "" }
}

extension FileFormat {
    /// Says what a file is when it is no workbook that can be read.
    var message: Message {
        switch self {
        case .xls:
            Message(
                vi: "đây là tệp Excel 97-2003 (.xls), chưa đọc được; mở bằng Excel và lưu thành .xlsx.",
                en: "this is an Excel 97-2003 file (.xls), not read yet; open it in Excel and save it as .xlsx.")
        case .encryptedPackage: Fault(.passwordProtected).message
        case .xlsb: saveAs("Excel nhị phân (.xlsb)", "a binary Excel workbook (.xlsb)")
        case .ods: saveAs("bảng tính OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")
        case .docx, .doc, .odt, .rtf:
            Message(
                vi: "đây là văn bản Word hoặc tương tự, không phải bảng tính; chép bảng sang Excel rồi lưu thành .xlsx.",
                en: "this is a Word or similar document, no workbook; copy its table into Excel and save it as .xlsx.")
        case .pdf:
            Message(
                vi: "đây là tệp PDF, không phải bảng tính; xin tệp Excel gốc.",
                en: "this is a PDF file, no workbook; ask for the Excel file it was made from.")
        case .html, .spreadsheetML2003, .csv: saveAs("bảng ở dạng \(rawValue)", "a table in the format \(rawValue)")
        case .empty: Fault(.emptyFile).message
        default:
            Message(
                vi: "đây không phải tệp Excel (nội dung: \(rawValue)).",
                en: "this is no Excel file (its bytes say: \(rawValue)).")
        }
    }

    private func saveAs(_ vi: String, _ en: String) -> Message {
        Message(
            vi: "đây là \(vi); mở bằng Excel hoặc LibreOffice và lưu thành .xlsx.",
            en: "this is \(en); open it in Excel or LibreOffice and save it as .xlsx.")
    }
}
