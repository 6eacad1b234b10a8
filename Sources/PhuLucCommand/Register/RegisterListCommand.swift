import ArgumentParser
import PhuLuc

extension RegisterCommand {
    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: say("Liệt kê các hồ sơ.", "Lists the entries."))
        }

        @OptionGroup var listing: ListingOptions
        @OptionGroup var register: RegisterOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            let entries = try register.existing().entries()
            try listing.emit(entries.flatMap { [$0.name, "  " + $0.words] }, Entry.json(of: entries))
        }
    }

    struct Returns: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "returns",
                abstract: say("Các báo cáo đã nhận, theo kỳ.", "The returns that came in, by period."))
        }

        @Option(help: ArgumentHelp(say("Chỉ một kỳ, như 2025-Q1.", "Only one period, such as 2025-Q1.")))
        var period: String?

        @OptionGroup var listing: ListingOptions
        @OptionGroup var register: RegisterOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            let entries = try register.existing().returns(period: period)
            try listing.emit(entries.flatMap { [$0.name, "  " + $0.words] }, Entry.json(of: entries))
            if entries.isEmpty {
                Console.say(say("Chưa có báo cáo nào.", "No returns yet."), quiet: common.quiet)
            }
        }
    }

    struct History: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "history", abstract: say("Các bản của một hồ sơ.", "The revisions of an entry."))
        }

        @Argument(help: EntryArgument.help)
        var key: String

        @OptionGroup var listing: ListingOptions
        @OptionGroup var register: RegisterOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            let register = try register.existing()
            let name = try register.entry(key).name
            let revisions = try register.history(of: name)
            let lines = revisions.flatMap { revision in
                [revision.words] + revision.imports.map { "  " + $0.words }
            }
            try listing.emit([name] + lines, Revision.json(of: revisions, named: name))
        }
    }
}

/// How an entry is named in an argument.
enum EntryArgument {
    static var help: ArgumentHelp {
        ArgumentHelp(
            say(
                "Tên hồ sơ, hoặc vài từ của tên hay tiêu đề (có dấu hoặc không dấu).",
                "The entry's name, or some words of it or of the title, with diacritics or without."))
    }
}

extension Entry {
    /// The entry in one line: `bản 2, 2025-03-01 · Sở Nội vụ · 2025-Q1 · KẾ HOẠCH …`.
    fileprivate var words: String {
        let day = latest.imports.first.map { ", " + $0.date.prefix(10) } ?? ""
        let head = say("bản \(latest.number)", "revision \(latest.number)") + day
        return [head, latest.agency, latest.period, latest.title].compactMap { $0 }.joined(separator: " · ")
    }
}

extension Revision {
    /// The revision's number and title.
    fileprivate var words: String {
        [say("bản \(number)", "revision \(number)"), title].compactMap { $0 }.joined(separator: " · ")
    }
}

extension Origin {
    /// The import in one line: `2025-03-01 a.xlsx, 12 phát hiện`.
    fileprivate var words: String {
        "\(date.prefix(10)) \(file), " + say("\(findings) phát hiện", "findings: \(findings)")
    }
}
