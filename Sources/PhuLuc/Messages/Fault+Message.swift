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
        case .fileMissing, .isFolder, .emptyFolder, .notReadable, .emptyFile, .unreadableName, .otherFormat,
            .passwordProtected, .damagedArchive:
            fileMessage
        case .partMissing, .partDamaged, .xmlMalformed, .doctype, .unsupportedEncoding, .noSheet, .limitExceeded:
            partMessage
        case .overlappingEntries, .sizeMismatch, .unsupportedCompression, .sharedPart: attackMessage
        default: outputMessage
        }
    }

    private var fileMessage: Message {
        switch code {
        case .fileMissing:
            Message(
                vi: "không có tệp này; kiểm tra lại tên và thư mục.",
                en: "there is no such file; check its name and folder.")
        case .isFolder:
            Message(vi: "đây là thư mục, cần một tệp.", en: "this is a folder; a file is wanted.")
        case .emptyFolder:
            Message(
                vi: "thư mục không có tệp Excel nào (.xlsx, .xlsm, .xls).",
                en: "the folder holds no workbook (.xlsx, .xlsm, .xls).")
        case .notReadable:
            Message(
                vi: "không mở được tệp\(inBrackets.vi); kiểm tra quyền đọc, hoặc đóng tệp nếu đang mở.",
                en: "the file cannot be opened\(inBrackets.en); check its permissions, or close it if it is open.")
        case .unreadableName:
            Message(
                vi: "tên tệp không theo bảng mã UTF-8 nên không mở được; đổi tên tệp rồi chạy lại.",
                en: "the file's name is not in UTF-8, so it cannot be opened; rename the file and run again.")
        case .emptyFile:
            Message(
                vi: "tệp rỗng (0 byte); đề nghị gửi lại tệp.", en: "the file is empty (0 bytes); ask for it again.")
        case .otherFormat(let format): format.message
        case .passwordProtected:
            Message(
                vi: "tệp có mật khẩu; mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.",
                en: "the workbook has a password; open it in Excel, take the password off (File › Info › Protect "
                    + "Workbook) and save it.")
        default:
            Message(
                vi: "tệp .xlsx bị hỏng hoặc tải chưa xong\(inBrackets.vi); tải lại tệp hoặc đề nghị gửi lại.",
                en: "the .xlsx file is damaged or cut short\(inBrackets.en); download it again or ask for it again.")
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
                vi: "phần này bị hỏng\(inBrackets.vi); đề nghị gửi lại tệp.",
                en: "this part is damaged\(inBrackets.en); ask for the file again.")
        case .xmlMalformed:
            Message(
                vi: "phần này không phải XML đúng cú pháp\(inBrackets.vi); mở bằng Excel và lưu lại.",
                en: "this part is not well-formed XML\(inBrackets.en); open the file in Excel and save it again.")
        case .doctype:
            Message(
                vi: "phần này có khai báo DOCTYPE, bị từ chối vì lý do an toàn.",
                en: "this part has a DOCTYPE, which is refused for safety.")
        case .unsupportedEncoding:
            Message(
                vi: "phần này dùng bảng mã không hỗ trợ\(inBrackets.vi).",
                en: "this part is in an encoding that is not supported\(inBrackets.en).")
        case .noSheet:
            Message(vi: "sổ làm việc không có trang tính nào.", en: "the workbook has no worksheet.")
        case .limitExceeded(let limit, let value):
            Message(
                vi: "vượt giới hạn an toàn về \(LimitNames.name(limit).vi) (\(value)); tệp quá lớn hoặc được tạo nhằm "
                    + "làm treo máy.",
                en: "the safety limit on \(LimitNames.name(limit).en) (\(value)) is exceeded; the file is too large or "
                    + "made to do harm.")
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
                vi: "tệp đầu ra trùng tệp đầu vào; đặt tên khác.",
                en: "the output is one of the inputs; choose another name.")
        case .notWritable:
            Message(
                vi: "không ghi được vào đây\(inBrackets.vi); kiểm tra thư mục và quyền ghi.",
                en: "nothing can be written here\(inBrackets.en); check the folder and its permissions.")
        case .diskFull:
            Message(
                vi: "hết chỗ trên đĩa hoặc vượt giới hạn cỡ tệp; tệp chưa được ghi.",
                en: "the disk is full or the file too large for it; the file was not written.")
        case .notEditable:
            Message(
                vi: "không sửa được trong tệp này mà chắc chắn không làm hỏng nó\(inBrackets.vi); mở bằng Excel, lưu "
                    + "thành .xlsx rồi làm lại.",
                en:
                    "the file cannot be changed in place without risk of harm\(inBrackets.en); open it in Excel, save it as "
                    + ".xlsx and try again.")
        case .writeFailed:
            Message(vi: "ghi không thành công\(inBrackets.vi).", en: "writing failed\(inBrackets.en).")
        case .noTable:
            Message(
                vi: "không tìm thấy bảng nào theo biểu mẫu đã biết; xem các biểu mẫu bằng `phuluc forms`, chọn bằng "
                    + "--form và --sheet.",
                en: "no table of a known form was found; see `phuluc forms`, and choose with --form and --sheet.")
        case .noHeader:
            Message(
                vi: "không thấy dòng tiêu đề của bảng nào để học; chọn trang tính bằng --sheet, và kẻ khung cho bảng "
                    + "hoặc in đậm dòng tiêu đề.",
                en: "no header of a table was found to learn from; choose the sheet with --sheet, and draw lines around "
                    + "the table or set its header in bold.")
        case .noReportForm:
            Message(
                vi: "không có biểu mẫu báo cáo nào trong tệp; đề nghị cơ quan điền vào đúng tệp đã gửi.",
                en: "there is no report form in the file; ask the agency to fill in the workbook they were sent.")
        case .wholeReport:
            Message(
                vi: "đây là báo cáo đã tổng hợp, không phải báo cáo của một cơ quan; không cộng vào.",
                en: "this is a report that was added up already, not an agency's return; it is not added.")
        case .unknownForm:
            Message(
                vi: "không có biểu mẫu “\(detail ?? "")”; xem danh sách bằng `phuluc forms`.",
                en: "there is no form “\(detail ?? "")”; `phuluc forms` lists them.")
        case .unknownSheet:
            Message(
                vi: "không có trang này; các trang của tệp: \(detail ?? "").",
                en: "there is no such sheet; the workbook's sheets: \(detail ?? "").")
        case .agencyList:
            Message(
                vi: "danh sách cơ quan chưa dùng được\(inBrackets.vi); sửa tệp rồi chạy lại.",
                en: "the list of agencies cannot be used as it is\(inBrackets.en); mend the file and run again.")
        case .tooLarge:
            Message(
                vi: "dữ liệu quá lớn cho một trang tính\(inBrackets.vi).",
                en: "too much for one sheet\(inBrackets.en).")
        default:
            Message(
                vi: "dữ liệu không đúng quy cách\(inBrackets.vi).",
                en: "the data are not as they should be\(inBrackets.en).")
        }
    }

    /// What the layer beneath said, in both languages, for the end of a clause.
    private var inBrackets: Message {
        guard let detail else { return Message(vi: "", en: "") }
        let words = DetailWords.message(detail)
        return Message(vi: " (\(words.vi))", en: " (\(words.en))")
    }
}
