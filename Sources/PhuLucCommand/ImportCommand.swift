import ArgumentParser
import Foundation
import PhuLuc

struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                "Đọc phụ lục Excel thành kế hoạch (JSON, NDJSON, CSV hoặc cây).",
                "Reads annex workbooks into plans (JSON, NDJSON, CSV or a tree)."))
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, ndjson, csv, tree

        var ending: String { self == .tree ? "txt" : rawValue }
    }

    @Argument(
        help: ArgumentHelp(say("Tệp hoặc thư mục .xlsx, .xlsm, .xls.", "Files or folders of .xlsx, .xlsm, .xls.")))
    var files: [String]

    @Option(name: .customLong("as"), help: ArgumentHelp(say("Dạng đầu ra.", "The form of the output.")))
    var format: Format = .json

    @OptionGroup var reading: ReadingOptions

    @Option(
        help: ArgumentHelp(
            say(
                "Ghi bảng đối chiếu từng ô, mỗi ô một dòng NDJSON.", "Write the ledger: a line of NDJSON a cell.")))
    var ledger: String?

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(say("Tệp đầu ra; nhiều tệp: thư mục.", "The output file; of several files a folder.")))
    var output: String?

    @OptionGroup var writing: WritingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let batch = try Batch(files, quiet: common.quiet)
        let paths = batch.files
        let isFolder = files.count > 1 || paths != files
        if isFolder, output == nil {
            throw ValidationError(
                say("nhiều tệp thì cần -o THƯ_MỤC", "several files need -o FOLDER"))
        }
        let outputs = try isFolder ? Self.prepare(output, paths, format.ending, writing.force) : output.map { [$0] }
        let ledgers = try isFolder ? Self.prepare(ledger, paths, "ledger.ndjson", writing.force) : ledger.map { [$0] }
        for path in [isFolder ? nil : output, isFolder ? nil : ledger, writing.findings].compactMap({ $0 }) {
            try OutputFile.check(path, force: writing.force, inputs: paths)
        }
        try OutputFile.checkDistinct([output, ledger, writing.findings])
        // Where nobody hears of them, the findings that leave the exit code as it is are not looked for.
        let isSilent = common.quiet && writing.findings == nil
        let reader = try reading.reader(atLeast: isSilent ? .error : .note)
        let inputs = InputIdentities(paths)
        let disk = Disk()
        let outcomes = await batch.run { [self] index, file throws(Fault) in
            if isFolder, let path = outputs?[index] { try OutputFile.check(path, force: writing.force, inputs: inputs) }
            if isFolder, let path = ledgers?[index] { try OutputFile.check(path, force: writing.force, inputs: inputs) }
            var read = try self.read(file, by: reader, isLedgerWanted: ledgers != nil)
            if let path = outputs?[index] {
                try await disk.write(read.outcome.output, to: path)
                read.outcome.output = []
            }
            if let path = ledgers?[index] { try await disk.write(read.ledger, to: path) }
            return read.outcome
        }
        if outputs == nil { try Console.emit(String(decoding: outcomes.flatMap(\.output), as: UTF8.self), to: nil) }
        try batch.finish(outcomes, findingsPath: writing.findings)
    }

    /// What a file gives. The import itself ends here: a task that has waited for the disk may go on in another
    /// thread, from which memory of this one is freed slowly.
    private func read(
        _ file: String, by reader: TableReader, isLedgerWanted: Bool
    ) throws(Fault) -> (outcome: Batch.Outcome, ledger: [UInt8]) {
        let result = try reader.read(path: file)
        // The tree says itself by which form it was read.
        let form = format == .tree && output == nil ? nil : result.formLine(in: Console.language)
        let ledger = isLedgerWanted ? result.ledger.map { $0.json.compact + "\n" }.joined() : ""
        let outcome = Batch.Outcome(
            words: "\(result.words) · \(result.form.id)", findings: result.findings,
            output: format.bytes(of: result), form: form)
        return (outcome, Array(ledger.utf8))
    }

    private static func prepare(
        _ folder: String?, _ inputs: [String], _ ending: String, _ force: Bool
    ) throws -> [String]? {
        guard let folder else { return nil }
        try OutputFile.makeFolder(folder)
        return OutputNames.paths(for: inputs, in: folder, ending: ending)
    }
}

extension ImportCommand.Format {
    fileprivate func bytes(of result: Import) -> [UInt8] {
        switch (self, result.content) {
        case (.json, _): result.prettyBytes
        case (.tree, _): Array(result.tree(in: Console.language).utf8)
        case (.ndjson, .plan(let plan)): Array(plan.ndjson.utf8)
        case (.csv, .plan(let plan)): Array(plan.csv.utf8)
        case (.ndjson, .table(let table)): Array(table.ndjson.utf8)
        case (.csv, .table(let table)): Array(table.csv.utf8)
        }
    }
}

/// How outputs are written.
struct WritingOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Ghi mọi phát hiện ra tệp JSON.", "Write all findings to a JSON file.")))
    var findings: String?

    @Flag(help: ArgumentHelp(say("Ghi đè tệp đầu ra đã có.", "Overwrite outputs that are there.")))
    var force = false
}
