import ArgumentParser
import Foundation
import PhuLuc

/// The arguments as they came, seen before the parser takes them apart.
enum RawArguments {
    /// The arguments after the program's name; bytes that are no UTF-8 as `\\xE9`.
    static let all: [String] = bytes.map { String(validating: $0, as: UTF8.self) ?? WorkbookInputs.escaped($0) }

    /// Those that are no UTF-8 (Linux allows such file names), so that no file can be opened by them.
    static let unreadable = Set(
        bytes.filter { String(validating: $0, as: UTF8.self) == nil }.map(WorkbookInputs.escaped))

    private static let bytes: [[UInt8]] = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
        CommandLine.unsafeArgv[index].map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }

    /// Refuses a file name that begins with a dash: the parser would take its letters for options.
    static func check(_ arguments: [String]) throws {
        for argument in arguments.prefix(while: { $0 != "--" }) {
            guard argument.hasPrefix("-"), !argument.hasPrefix("--"), argument.count > 2,
                argument.dropFirst(2).first != "="
            else { continue }
            throw ValidationError(
                say(
                    "không có tuỳ chọn “\(argument)”; tệp có tên bắt đầu bằng dấu gạch ngang thì ghi "
                        + "“./\(argument)”, hoặc ghi sau “--”",
                    "there is no option “\(argument)”; a file whose name begins with a dash is written "
                        + "“./\(argument)”, or after “--”"))
        }
    }
}

/// A command that works on files and folders, each by itself.
protocol WorksOnFiles: ParsableCommand {
    var files: [String] { get }
}

extension ImportCommand: WorksOnFiles {}
extension ConvertCommand: WorksOnFiles {}
extension CombineCommand: WorksOnFiles {}
extension CheckCommand: WorksOnFiles {}
extension RegisterCommand.Add: WorksOnFiles {}

extension RawArguments {
    /// Refuses an argument that is no UTF-8 wherever it is not one of many files.
    static func check(_ command: any ParsableCommand) throws(Fault) {
        let files = (command as? any WorksOnFiles)?.files ?? []
        if let name = unreadable.subtracting(files).min() { throw Fault(.unreadableName, file: name) }
    }
}
