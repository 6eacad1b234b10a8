extension RegisterFault {
    /// What is wrong and what to do, as `FILE: …` in one language.
    public func sentence(in language: Language) -> String {
        [path, message.text(in: language)].compactMap { $0 }.joined(separator: ": ")
    }

    /// The sentence without the file.
    public var message: Message {
        switch code {
        case .missing, .isFolder, .cannotOpen, .notWritable, .busy, .diskFull: accessMessage
        case .otherFile, .otherDatabase, .newerVersion, .damaged, .failed: fileMessage
        default: contentMessage
        }
    }

    private var accessMessage: Message {
        switch code {
        case .missing:
            Message(
                vi: "chưa có sổ đăng ký ở đây; lập bằng `phuluc register add`, hoặc chỉ chỗ khác bằng --db hay "
                    + "PHULUC_REGISTER.",
                en: "there is no register here; make one by `phuluc register add`, or name another by --db or "
                    + "PHULUC_REGISTER.")
        case .isFolder: Fault(.isFolder).message
        case .cannotOpen:
            Message(
                vi: "không mở được sổ đăng ký; kiểm tra thư mục và quyền.",
                en: "the register cannot be opened; check the folder and its permissions.")
        case .notWritable:
            Message(
                vi: "không ghi được vào sổ đăng ký; kiểm tra quyền ghi.",
                en: "the register cannot be written; check its permissions.")
        case .busy:
            Message(
                vi: "sổ đăng ký đang bận vì chương trình khác; không có gì được ghi, hãy chạy lại.",
                en: "another program keeps the register busy; nothing was written, run it again.")
        default: Fault(.diskFull).message
        }
    }

    private var fileMessage: Message {
        switch code {
        case .otherFile:
            Message(
                vi: "đây không phải sổ đăng ký mà là một tệp khác; chỉ đúng tệp bằng --db.",
                en: "this is no register but another kind of file; name the right one by --db.")
        case .otherDatabase:
            Message(
                vi: "đây là cơ sở dữ liệu SQLite khác, không phải sổ đăng ký; chỉ đúng tệp bằng --db.",
                en: "this is another SQLite database, no register; name the right one by --db.")
        case .newerVersion(let version):
            Message(
                vi: "sổ đăng ký do phiên bản phuluc mới hơn lập (lược đồ \(version)); hãy cập nhật phuluc.",
                en: "the register was made by a newer phuluc (schema \(version)); update phuluc.")
        case .damaged:
            Message(
                vi: "sổ đăng ký bị hỏng; không có gì được ghi, hãy dùng bản sao lưu.",
                en: "the register is damaged; nothing was written, go back to a backup of it.")
        default:
            Message(
                vi: "sổ đăng ký báo lỗi\(detail.map { " (\($0))" } ?? ""); không có gì được ghi.",
                en: "the register failed\(detail.map { " (\($0))" } ?? ""); nothing was written.")
        }
    }

    private var contentMessage: Message {
        let name = name ?? ""
        return switch code {
        case .unusableName:
            Message(
                vi: "tên “\(name)” không có chữ hay số nào; đặt tên khác bằng --name.",
                en: "the name “\(name)” has no letter and no digit; give another by --name.")
        case .nameTaken:
            Message(
                vi: "tên “\(name)” đã thuộc một hồ sơ khác loại (kế hoạch hoặc bảng); đặt tên khác bằng --name.",
                en: "the name “\(name)” belongs to a document of another kind (plan or table); give another by --name.")
        case .severalEntries:
            Message(
                vi: "“\(name)” có thể là nhiều hồ sơ, hãy gọi rõ hơn: \(detail ?? "").",
                en: "“\(name)” may be several entries, say which: \(detail ?? "").")
        case .noRevision(let last):
            Message(
                vi: "hồ sơ “\(name)” không có bản này; bản cuối là \(last).",
                en: "the entry “\(name)” has no such revision; the last one is \(last).")
        default:
            Message(
                vi: "không có hồ sơ “\(name)”; xem danh sách bằng `phuluc register list`.",
                en: "there is no entry “\(name)”; `phuluc register list` names them.")
        }
    }
}
