import ArgumentParser
import Foundation
import PhuLuc

struct RegisterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register",
            abstract: say(
                "Sổ đăng ký: kế hoạch, bảng và báo cáo, mọi bản đều được giữ.",
                "The register: plans, tables and returns, every revision kept."),
            subcommands: [Add.self, List.self, History.self, Show.self, Returns.self], defaultSubcommand: List.self)
    }
}

/// Which register is meant.
struct RegisterOptions: ParsableArguments {
    @Option(
        name: .customLong("db"),
        help: ArgumentHelp(
            say(
                "Tệp của sổ đăng ký; mặc định là PHULUC_REGISTER, không có thì phuluc.sqlite.",
                "The register's file; by default PHULUC_REGISTER, else phuluc.sqlite."), valueName: "path"))
    var database: String?

    var path: String {
        let asked = [database, ProcessInfo.processInfo.environment["PHULUC_REGISTER"]]
        return asked.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "phuluc.sqlite"
    }

    /// The register for reading; it must be there.
    func existing() throws -> Register { try Register(existing: path) }
}

/// Options of the listings.
struct ListingOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(say("In JSON.", "Print JSON.")))
    var json = false

    /// Puts out a listing as lines for people or as JSON.
    func emit(_ lines: [String], _ value: @autoclosure () -> JSONValue) throws {
        try Console.emit(json ? value().pretty : lines.map { $0 + "\n" }.joined(), to: nil)
    }
}
