import ArgumentParser
import PhuLuc

/// The parser's own words in the language of this run; its messages are fixed in English.
enum UsageText {
    private static let words: [(en: String, vi: String)] = [
        ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH DÙNG: "), ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TUỲ CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
        ("Show help information.", "Hiện trợ giúp."), ("Show the version.", "Hiện phiên bản."),
        ("for detailed help.", "để xem chi tiết."), ("  See 'phuluc", "  Xem 'phuluc"),
        ("for more information.", "để biết thêm."), ("(default: ", "(mặc định: "), ("(values: ", "(giá trị: "),
        ("Error: Missing expected argument ", "Lỗi: thiếu tham số "),
        ("Error: Unknown option ", "Lỗi: không có tuỳ chọn "),
        ("Error: Missing value for ", "Lỗi: thiếu giá trị cho "), ("Error: Unexpected argument ", "Lỗi: thừa tham số "),
        ("Error: The value ", "Lỗi: giá trị "), (" is invalid for ", " không hợp lệ cho "), ("Error: ", "Lỗi: "),
        ("Please provide one of ", "Hãy chọn một trong "), ("Did you mean ", "Có phải ý bạn là "),
        ("unexpected arguments: ", "thừa tham số: "), ("\nHelp:  ", "\nTrợ giúp:  "), ("default: ", "mặc định: "),
        ("' or '", "' hoặc '"),
        ("' and '", "' hoặc '"),
    ]

    /// What is wrong with the usage, and how it should be; an error of a command that runs names that command.
    static func message(for error: any Error, of running: (any ParsableCommand.Type)?) -> String {
        guard let running, let names = names(of: running) else {
            return localised(PhuLucCommand.fullMessage(for: error))
        }
        let usage = PhuLucCommand.usageString(for: running)
        let text = PhuLucCommand.message(for: error)
        return localised("Error: \(text)\nUsage: \(usage)\n  See '\(names) --help' for more information.")
    }

    /// `phuluc forms show`: the names by which a command is called.
    private static func names(
        of command: any ParsableCommand.Type, below parent: any ParsableCommand.Type = PhuLucCommand.self
    ) -> String? {
        let name = parent.configuration.commandName ?? ""
        if parent == command { return name }
        for child in parent.configuration.subcommands {
            if let rest = names(of: command, below: child) { return "\(name) \(rest)" }
        }
        return nil
    }

    static func localised(_ text: String) -> String {
        guard Console.language == .vietnamese else { return text }
        return words.reduce(text) { $0.replacing($1.en, with: $1.vi) }
    }
}
