import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// The laws of the package on generated plans: a seed that fails names itself.
@Suite("Laws of plans")
struct PlanLawTests {
    static let library = Result { try FormLibrary.builtIn() }
    /// A dozen seeds by default; `PHULUC_LAWS=200 scripts/laws` takes so many, in an optimised build.
    static let seeds = 1...(UInt64(ProcessInfo.processInfo.environment["PHULUC_LAWS"] ?? "") ?? 12)
    /// Each seed stands for so many plans.
    static let plansASeed: UInt64 = 25

    private func plans(_ seed: UInt64) throws -> [(seed: UInt64, plan: Plan)] {
        let library = try Self.library.get()
        return try (0..<Self.plansASeed).map { index in
            let own = seed * 1_000 + index
            var maker = try PlanMaker(seed: own, library: library)
            return (own, maker.plan())
        }
    }

    @Test("A written plan reads back as itself", arguments: seeds)
    func readWhatWasWritten(seed: UInt64) throws {
        let library = try Self.library.get()
        let folder = try TemporaryFolder()
        let exporter = Exporter(library: library)
        let importer = Importer(library: library)
        for (seed, plan) in try plans(seed) {
            let path = folder.file("\(seed).xlsx")
            try exporter.write(.plan(plan), to: path)
            let result = try importer.read(path: path)
            let read = try #require(result.plan)
            let difference = Difference.first(.plan(plan), .plan(read))
            #expect(difference == nil, "seed \(seed)")
            #expect(read.withoutSources == plan.withoutSources, "seed \(seed)")
            try FileManager.default.removeItem(atPath: path)
        }
    }

    @Test("A workbook written again from what was read of it has the same bytes", arguments: Array(seeds.prefix(4)))
    func writeWhatWasRead(seed: UInt64) throws {
        let library = try Self.library.get()
        let folder = try TemporaryFolder()
        let exporter = Exporter(library: library)
        let importer = Importer(library: library)
        for (seed, plan) in try plans(seed) {
            try exporter.write(.plan(plan), to: folder.file("a.xlsx"))
            let read = try #require(try importer.read(path: folder.file("a.xlsx")).plan)
            try exporter.write(.plan(read), to: folder.file("b.xlsx"))
            let same = try Data(contentsOf: URL(fileURLWithPath: folder.file("a.xlsx")))
                == Data(contentsOf: URL(fileURLWithPath: folder.file("b.xlsx")))
            #expect(same, "seed \(seed)")
        }
    }

    @Test("Every cell has its line in the ledger, in the order of the cells", arguments: Array(seeds.prefix(4)))
    func nothingVanishes(seed: UInt64) throws {
        let library = try Self.library.get()
        let folder = try TemporaryFolder()
        for (seed, plan) in try plans(seed) {
            let path = folder.file("\(seed).xlsx")
            try Exporter(library: library).write(.plan(plan), to: path)
            let result = try Importer(library: library).read(path: path)
            let cells = try Workbook.read(path: path).sheets.flatMap { $0.cells.map(\.reference) }
            #expect(result.ledger.map(\.reference) == cells, "seed \(seed)")
            let unread = result.ledger.filter { $0.role == .unread }
            #expect(unread.isEmpty, "seed \(seed)")
        }
    }

    @Test("JSON gives a plan back, with the keys it does not know", arguments: seeds)
    func jsonRoundTrip(seed: UInt64) throws {
        for (seed, plan) in try plans(seed) {
            #expect(plan.prettyBytes == plan.json.prettyBytes, "seed \(seed)")
            var plan = plan
            plan.unknown["later"] = .object(["key": .array([.integer(1), .null, "ế"])])
            plan.sections[0].unknown["colour"] = "đỏ"
            let read = try Plan(json: JSONValue(parsing: plan.json.pretty.utf8))
            #expect(read == plan, "seed \(seed)")
            #expect(read.json.compact == plan.json.compact, "seed \(seed)")
        }
    }
}

/// The same laws for tables of every form.
@Suite("Laws of tables")
struct TableLawTests {
    @Test("A written table reads back as itself", arguments: ["par-index-targets", "papi-targets"])
    func readWhatWasWritten(id: String) throws {
        let library = try FormLibrary.builtIn()
        let form = try library.form(id)
        let folder = try TemporaryFolder()
        for seed in 1...150 as ClosedRange<UInt64> {
            var maker = TableMaker(seed: seed, form: form)
            let table = maker.table()
            try Exporter(library: library).write(.table(table), to: folder.file("a.xlsx"))
            let read = try #require(try Importer(library: library).read(path: folder.file("a.xlsx")).table)
            #expect(Difference.first(.table(table), .table(read)) == nil, "seed \(seed)")
            try Exporter(library: library).write(.table(read), to: folder.file("b.xlsx"))
            let same = try Data(contentsOf: URL(fileURLWithPath: folder.file("a.xlsx")))
                == Data(contentsOf: URL(fileURLWithPath: folder.file("b.xlsx")))
            #expect(same, "seed \(seed)")
            #expect(try IndexTable(json: JSONValue(parsing: table.json.pretty.utf8)) == table, "seed \(seed)")
        }
    }
}
