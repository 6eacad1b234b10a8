import Foundation
import PhuLuc
import PhuLucTestSupport

/// `scripts/mess N [--kind K] [--seed S] [--keep DIR]`: messy workbooks, read and judged.
@main
struct Mess {
    var count = 1_000
    var kind: String?
    var seed: UInt64 = 1
    var keep: String?
    var examples = 12
    /// An old encoding that every text is set in, in its own font.
    var encoding: LegacyEncoding?
    /// Only workbooks with one kind of mess.
    var alone = false

    static func main() async throws {
        guard let run = Mess(Array(CommandLine.arguments.dropFirst())) else {
            print("usage: mess [N] [--kind KIND] [--seed S] [--keep DIR] [--alone] [--examples N] "
                + "[--encoding \(Self.encodings.keys.sorted().joined(separator: "|"))] | --list")
            exit(2)
        }
        let report = try await run.report()
        print(report.table)
        exit(report.holds ? 0 : 1)
    }

    private static let encodings: [String: LegacyEncoding] = [
        "tcvn3": .tcvn3, "vni": .vni, "vps": .vps, "viscii": .viscii, "windows-1258": .windows1258,
    ]

    private static func font(_ encoding: LegacyEncoding) -> String? {
        switch encoding {
        case .tcvn3: ".VnTime"
        case .vni: "VNI-Times"
        case .vps: "VPS Times"
        case .viscii: "VI Times"
        case .windows1258: nil
        }
    }

    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--list":
                for kind in MessKind.all { print(kind.name) }
                exit(0)
            case "--alone": alone = true
            case "--kind": kind = rest.popFirst()
            case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? 1
            case "--encoding":
                guard let known = Self.encodings[rest.popFirst() ?? ""] else { return nil }
                encoding = known
            case "--keep": keep = rest.popFirst()
            case "--examples": examples = rest.popFirst().flatMap { Int($0) } ?? examples
            default:
                guard let number = Int(argument), number > 0 else { return nil }
                count = number
            }
        }
        if let kind, !MessKind.all.contains(where: { $0.name == kind }) { return nil }
    }

    /// Every workbook in turn over all kinds; each takes the next seed when it comes again.
    private func report() async throws -> MessReport {
        let library = try FormLibrary.builtIn()
        let importer = Importer(library: library)
        var making = try MessMaker(library: library)
        if let encoding {
            let font = Self.font(encoding)
            making.encode = { text in
                LegacyRun.runs(of: text, encoding, font: font).map { MessRun($0.text, font: $0.font) }
            }
        }
        let maker = making
        let kinds = MessKind.all.filter { kind == nil || $0.name == kind }
        let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
        if let keep { try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true) }
        return await withTaskGroup(of: (MessReport, [String]).self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var report = MessReport()
                    var failures: [String] = []
                    for index in stride(from: worker, to: count, by: workers) {
                        let kind = kinds[index % kinds.count]
                        let workbook = maker.workbook(kind, seed: seed(index / kinds.count))
                        let verdict = MessVerdict(of: workbook, by: importer)
                        report.add(verdict, of: workbook)
                        if !verdict.differences.isEmpty { failures.append(note(workbook, verdict)) }
                    }
                    return (report, failures)
                }
            }
            var all = MessReport()
            var shown = 0
            for await (report, failures) in group {
                all.add(report)
                for failure in failures where shown < examples {
                    print(failure + "\n")
                    shown += 1
                }
            }
            return all
        }
    }

    /// Even seeds have one kind alone.
    private func seed(_ round: Int) -> UInt64 {
        alone ? (seed &+ seed % 2) &+ 2 &* UInt64(round) : seed &+ UInt64(round)
    }

    /// What went wrong with a workbook, in a few lines; keeps the file when asked to.
    private func note(_ workbook: MessWorkbook, _ verdict: MessVerdict) -> String {
        var lines = ["--kind \(workbook.kinds[0].name) --seed \(workbook.seed)   (\(workbook.name))"]
        lines.append(
            "  \(verdict.right) of \(verdict.rows) rows right, \(verdict.lost) lost, \(verdict.invented) invented")
        for difference in verdict.differences.prefix(keep == nil ? 4 : 400) {
            lines.append("  \(difference.place) \(difference.field)")
            lines.append("    wanted “\(difference.wanted.prefix(160))”")
            lines.append("    got    “\(difference.got.prefix(160))”")
        }
        let text = lines.joined(separator: "\n")
        if let keep {
            try? Data(workbook.bytes).write(to: URL(fileURLWithPath: "\(keep)/\(workbook.name).xlsx"))
            try? text.write(toFile: "\(keep)/\(workbook.name).txt", atomically: true, encoding: .utf8)
        }
        return lines.prefix(16).joined(separator: "\n")
    }
}
