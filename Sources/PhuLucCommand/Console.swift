import Foundation
import PhuLuc

/// What is said to a person, on stderr, and data, on stdout.
enum Console {
    /// The language of `--lang`, else of the locale; Vietnamese when the locale says nothing.
    static let language: Language = {
        let arguments = RawArguments.all
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count, let asked = Language(rawValue: arguments[index + 1]) {
                return asked
            }
            if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) {
                return asked
            }
        }
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let locale, locale != "C", locale != "POSIX", !locale.hasPrefix("C."), !locale.hasPrefix("vi") else {
            return .vietnamese
        }
        return .english
    }()

    /// Writes to stderr; when nobody can be told, nothing is to be done about it.
    static func write(_ text: String) { _ = Descriptor.write(text.utf8, to: STDERR_FILENO) }

    /// Says something unless asked to be quiet.
    static func say(_ text: String, quiet: Bool) {
        if !quiet { write(text + "\n") }
    }

    /// `phuluc: FILE: what is wrong, and what to do`.
    static func fault(_ fault: Fault) { write("phuluc: " + fault.sentence(in: language) + "\n") }

    static func fault(_ fault: RegisterFault) { write("phuluc: " + fault.sentence(in: language) + "\n") }

    /// Writes data to stdout, or to a file that appears whole or not at all.
    static func emit(_ text: String, to path: String?) throws(Fault) {
        if let path {
            try OutputFile.write(text, to: path)
        } else {
            let output = BufferedOutput()
            output.write(text)
            try output.flush()
        }
    }
}

/// Stdout by large blocks; a failure to write is a fault, not silence.
final class BufferedOutput {
    private var buffer: [UInt8] = []
    private var failure: Fault?
    private static let block = 1 << 16

    func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.block { drain() }
    }

    func flush() throws(Fault) {
        drain()
        if let failure { throw failure }
    }

    private func drain() {
        if failure == nil, let code = Descriptor.write(buffer, to: STDOUT_FILENO) {
            failure = .writing(errno: code, file: "stdout")
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
