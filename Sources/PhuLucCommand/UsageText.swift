import PhuLuc

/// The parser's own words in the language of this run; its messages are fixed in English.
enum UsageText {
    private static let words: [(en: String, vi: String)] = [
        ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH DÙNG: "), ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TUỲ CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
        ("Show help information.", "Hiện trợ giúp."), ("Show the version.", "Hiện phiên bản."),
        ("for detailed help.", "để xem chi tiết."), ("  See 'phuluc", "  Xem 'phuluc"),
        ("for more information.", "để biết thêm."), ("(default: ", "(mặc định: "), ("(values: ", "(giá trị: "),
        ("Error: Missing expected argument ", "Lỗi: thiếu tham số "), ("Error: Unknown option ", "Lỗi: không có tuỳ chọn "),
        ("Error: Missing value for ", "Lỗi: thiếu giá trị cho "), ("Error: Unexpected argument ", "Lỗi: thừa tham số "),
        ("Error: The value ", "Lỗi: giá trị "), (" is invalid for ", " không hợp lệ cho "), ("Error: ", "Lỗi: "),
        ("Please provide one of ", "Hãy chọn một trong "), ("Did you mean ", "Có phải ý bạn là "),
        ("unexpected arguments: ", "thừa tham số: "),
    ]

    static func localised(_ text: String) -> String {
        guard Console.language == .vietnamese else { return text }
        return words.reduce(text) { $0.replacing($1.en, with: $1.vi) }
    }
}
