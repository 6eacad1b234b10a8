import ArgumentParser
import Foundation
import PhuLuc

extension RegisterCommand {
    struct Add: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "add",
                abstract: say(
                    "Đưa kế hoạch hoặc bảng (JSON hoặc Excel) vào sổ.",
                    "Takes plans or tables (JSON or workbooks) into the register."))
        }

        @Argument(
            help: ArgumentHelp(say("Tệp JSON, tệp hoặc thư mục Excel.", "JSON files, files or folders of workbooks.")))
        var files: [String]

        @Option(help: ArgumentHelp(say("Tên hồ sơ; chỉ với một tệp.", "The entry's name; for one file only.")))
        var name: String?

        @Option(help: ArgumentHelp(say("Cơ quan lập kế hoạch hoặc bảng.", "The agency whose plan or table it is.")))
        var agency: String?

        @OptionGroup var reading: ReadingOptions
        @OptionGroup var register: RegisterOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            let batch = try Batch(files, quiet: common.quiet)
            let paths = batch.files
            if name != nil, paths.count > 1 {
                throw ValidationError(say("--name chỉ dùng với một tệp", "--name goes with one file"))
            }
            let reader = try reading.reader()
            // Made only when there is something to keep: a mistyped file leaves no empty register behind.
            var opened: Register?
            let outcomes = try paths.map { file in
                let source: Source
                do throws(Fault) {
                    source = try Source(file, reader)
                } catch {
                    Console.fault(error.of(file: file))
                    return Batch.Outcome(fault: error.of(file: file))
                }
                let register = try opened ?? Register(path: register.path)
                opened = register
                let receipt = try register.keep(source.document, as: name, agency: agency, from: source.origin)
                Console.say("\(file): \(receipt.words)", quiet: common.quiet)
                return Batch.Outcome(findings: source.findings)
            }
            try batch.finish(outcomes, findingsPath: nil)
        }
    }
}

extension RegisterCommand.Add {
    /// A file read: its document, and where that is from.
    fileprivate struct Source {
        let document: Document
        let findings: [Finding]
        let origin: Origin

        init(_ file: String, _ reader: TableReader) throws(Fault) {
            let bytes = try InputFile.bytes(file)
            if file.lowercased().hasSuffix(".json") {
                document = try Document(json: bytes)
                findings = document.findings(by: reader.library)
            } else {
                let result = try reader.read(path: file)
                document = Document(result.content)
                findings = result.findings
            }
            origin = Origin(file: file, bytes: bytes, date: Date.now.isoHere, findings: findings.count)
        }
    }
}

extension Document {
    /// What the checks find in a document that was not read from a workbook.
    fileprivate func findings(by library: FormLibrary) -> [Finding] {
        switch self {
        case .plan(let plan): plan.findings
        case .table(let table): (try? library.form(table.form)).map(table.findings(by:)) ?? []
        }
    }
}

extension Receipt {
    /// Where a document went, in a few words: `so-noi-vu-2025-plan-annex, bản 2 (mới)`.
    fileprivate var words: String {
        isNew
            ? say("\(name), bản \(revision)", "\(name), revision \(revision)")
            : say("\(name), không đổi so với bản \(revision)", "\(name), as revision \(revision) has it")
    }
}

extension Date {
    /// The moment by the local clock, with its offset: `2025-03-01T08:30:00+07:00`.
    fileprivate var isoHere: String {
        formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: .current))
    }
}
