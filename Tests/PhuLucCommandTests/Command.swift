import Foundation
import PhuLucTestSupport

/// A folder of its own in which the built command is run.
struct Workshop {
    /// What a run said and did.
    struct Run {
        var status: Int32
        var output: String
        var errors: String
        var lines: [Substring] { output.split(separator: "\n") }
    }

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Whether the program was built with the thread sanitizer, as `scripts/check` says.
    static let isThreadSanitized = ProcessInfo.processInfo.environment["PHULUC_SANITIZER"] == "thread"

    /// Runs `phuluc` in the folder, without a locale unless one is given.
    ///
    /// - Parameters:
    ///   - to: a file that takes stdout in place of what is caught.
    ///   - errorsTo: the same for stderr.
    ///   - blocks: the most 512-byte blocks that a file written may have.
    func run(
        _ arguments: [String], locale: [String: String] = [:], to output: String? = nil,
        errorsTo errors: String? = nil, blocks: Int? = nil, expanding: Bool = false
    ) throws -> Run {
        let process = Process()
        let id = UUID().uuidString
        let (caught, said) = (NSTemporaryDirectory() + id + ".out", NSTemporaryDirectory() + id + ".err")
        defer { for path in [caught, said] { try? FileManager.default.removeItem(atPath: path) } }
        for path in [caught, said] { try Data().write(to: URL(fileURLWithPath: path)) }
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // The shell sets the limit, and opens files by names of any bytes.
        let limit = blocks.map { "ulimit -f \($0); " } ?? ""
        let call = expanding ? arguments.joined(separator: " ") : "\"$@\""
        process.arguments = ["-c", "\(limit)exec \"$0\" \(call)", Self.executable] + (expanding ? [] : arguments)
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        var environment = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] { environment[name] = nil }
        environment.merge(locale) { $1 }
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output ?? caught)
        process.standardError = FileHandle(forWritingAtPath: errors ?? said)
        try process.run()
        process.waitUntilExit()
        let text = { (path: String) in
            String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
        }
        return Run(status: process.terminationStatus, output: text(caught), errors: text(said))
    }

    /// Runs the command with arguments that the shell expands, so that names of any bytes can be given.
    func runInShell(_ line: String) throws -> Run {
        try run(line.split(separator: " ").map(String.init), expanding: true)
    }

    /// The same with the arguments in one line, parted at blanks.
    func run(_ line: String) throws -> Run { try run(line.split(separator: " ").map(String.init)) }

    /// The names in the folder, hidden ones too, or in a folder below it.
    func names(in sub: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.file(sub))) ?? []).sorted()
    }

    func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: folder.file(name)) ?? Data(), as: UTF8.self)
    }

    func bytes(_ name: String) -> [UInt8] { [UInt8](FileManager.default.contents(atPath: folder.file(name)) ?? Data()) }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
    }

    /// A JSON file as Foundation reads it.
    func json(_ name: String) throws -> [String: Any] { try Self.object(text(name)) }

    static func object(_ text: some StringProtocol) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return value as? [String: Any] ?? [:]
    }

    /// The command as it was built, beside the tests.
    private static let executable: String = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folders = [bundle, program].compactMap { $0?.deletingLastPathComponent().path }
        return folders.map { $0 + "/phuluc" }.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "phuluc"
    }()
}
