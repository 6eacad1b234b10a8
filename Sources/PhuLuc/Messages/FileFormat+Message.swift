extension FileFormat {
    /// Says what a file is when it is no workbook that can be read.
    var message: Message {
        switch self {
        case .xls:
            Message(
                vi: "đây là tệp Excel 97-2003 (.xls), việc này cần .xlsx; mở bằng Excel và lưu thành .xlsx.",
                en: "this is an Excel 97-2003 file (.xls) where .xlsx is wanted; open it in Excel and save it as .xlsx."
            )
        case .encryptedPackage: Fault(.passwordProtected).message
        case .xlsb: saveAs("tệp Excel nhị phân (.xlsb)", "a binary Excel workbook (.xlsb)")
        case .ods: saveAs("bảng tính OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")
        case .docx, .doc, .odt, .rtf:
            Message(
                vi:
                    "đây là văn bản Word hoặc tương tự, không phải bảng tính; chép bảng sang Excel rồi lưu "
                    + "thành .xlsx.",
                en: "this is a Word or similar document, no workbook; copy its table into Excel and save it as .xlsx.")
        case .pdf:
            Message(
                vi: "đây là tệp PDF, không phải bảng tính; đề nghị gửi tệp Excel gốc.",
                en: "this is a PDF file, no workbook; ask for the Excel file it was made from.")
        case .html:
            Message(
                vi: "đây là trang HTML không có bảng; đề nghị gửi tệp Excel gốc.",
                en: "this is an HTML page without a table; ask for the workbook it was made from.")
        case .spreadsheetML2003: saveAs("bảng tính XML của Excel 2003", "an XML spreadsheet of Excel 2003")
        case .csv: saveAs("bảng chữ ngăn cách bằng dấu (CSV)", "a table of separated values (CSV)")
        case .empty: Fault(.emptyFile).message
        default:
            Message(vi: "đây không phải tệp Excel mà là \(name.vi).", en: "this is no Excel file but \(name.en).")
        }
    }

    private func saveAs(_ vi: String, _ en: String) -> Message {
        Message(
            vi: "đây là \(vi); mở bằng Excel hoặc LibreOffice và lưu thành .xlsx.",
            en: "this is \(en); open it in Excel or LibreOffice and save it as .xlsx.")
    }

    /// What a file is that holds no table.
    private var name: Message {
        switch self {
        case .pptx: Message(vi: "bản trình chiếu PowerPoint", en: "a PowerPoint presentation")
        case .image: Message(vi: "ảnh", en: "an image")
        case .zip:
            Message(vi: "tệp nén ZIP; giải nén trước rồi đọc tệp bên trong", en: "a ZIP archive; unpack it first")
        case .gzip:
            Message(vi: "tệp nén GZIP; giải nén trước rồi đọc tệp bên trong", en: "a GZIP archive; unpack it first")
        case .rar:
            Message(vi: "tệp nén RAR; giải nén trước rồi đọc tệp bên trong", en: "a RAR archive; unpack it first")
        case .sevenZip:
            Message(vi: "tệp nén 7z; giải nén trước rồi đọc tệp bên trong", en: "a 7z archive; unpack it first")
        case .xml: Message(vi: "tệp XML", en: "an XML file")
        case .text: Message(vi: "văn bản thường", en: "plain text")
        case .compoundFile: Message(vi: "tệp của một chương trình khác", en: "a file of another program")
        default: Message(vi: "dữ liệu không rõ loại", en: "data of an unknown kind")
        }
    }
}
