import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// The maker of mess, and the importer on what it makes; `scripts/mess` takes as many workbooks as wanted.
@Suite("Messy annexes")
struct MessTests {
    static let library = Result { try FormLibrary.builtIn() }
    static let maker = Result { try MessMaker(library: library.get()) }

    @Test("There are at least 35 kinds of mess, each named once")
    func kinds() {
        let names = MessKind.all.map(\.name)
        #expect(names.count >= 35)
        #expect(Set(names).count == names.count)
    }

    @Test("A kind and a seed give the same workbook again, another seed another", arguments: [1, 2] as [UInt64])
    func sameSeed(seed: UInt64) throws {
        let maker = try Self.maker.get()
        for kind in MessKind.all.prefix(12) {
            let workbook = maker.workbook(kind, seed: seed)
            #expect(workbook.bytes == maker.workbook(kind, seed: seed).bytes, "\(workbook.name)")
            #expect(workbook.truth.rows != maker.workbook(kind, seed: seed + 2).truth.rows, "\(workbook.name)")
        }
    }

    @Test("Every activity of the truth stands in the workbook, on the rows the truth names")
    func truthIsThere() throws {
        let maker = try Self.maker.get()
        for kind in MessKind.all {
            let workbook = maker.workbook(kind, seed: 2)
            let sheets = try Workbook.read(bytes: workbook.bytes).sheets
            #expect(!workbook.truth.rows.isEmpty, "\(workbook.name)")
            for (row, places) in zip(workbook.truth.rows, workbook.truth.places) {
                #expect(!places.isEmpty, "\(workbook.name)")
                let shown = places.flatMap { place in
                    sheets.filter { $0.name == place.sheet }.flatMap(\.cells).filter { $0.reference.row == place.row }
                }
                let words = Set(shown.flatMap { Self.words($0.value) })
                #expect(Self.words(.string(row.activity)).allSatisfy(words.contains), "\(workbook.name)")
            }
        }
    }

    @Test("Without the findings of less weight the same is read, and those of more are the same")
    func findingsOfWeight() throws {
        let (library, maker) = (try Self.library.get(), try Self.maker.get())
        var found = Set<Severity>()
        for kind in MessKind.all {
            let workbook = try Workbook.read(bytes: maker.workbook(kind, seed: 3).bytes)
            let whole = try Importer(library: library).read(workbook)
            for severity in [Severity.error, .warning] {
                var importer = Importer(library: library)
                importer.severity = severity
                let result = try importer.read(workbook)
                #expect(result.plan == whole.plan, "\(kind.name)")
                #expect(result.findings == whole.findings.filter { $0.severity <= severity }, "\(kind.name)")
            }
            found.formUnion(whole.findings.map(\.severity))
        }
        #expect(found.isSuperset(of: [.warning, .note]))
    }

    /// The words of a cell in one spelling, invisible signs left out.
    private static func words(_ value: CellValue) -> [String] {
        guard case .string(let text) = value else { return [] }
        let seen = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
            ![0xAD, 0x200B, 0x200E, 0xFEFF].contains($0.value)
        }
        return String(String.UnicodeScalarView(seen)).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// How many seeds of every kind: two make some 300 workbooks; `PHULUC_MESS` asks for more.
    static let seeds = UInt64(ProcessInfo.processInfo.environment["PHULUC_MESS"] ?? "") ?? 2

    @Test("Rows are read right, and none is lost or invented in silence")
    func rowsAreRight() throws {
        let maker = try Self.maker.get()
        let importer = Importer(library: try Self.library.get())
        var report = MessReport()
        for seed in 1...Self.seeds {
            for kind in MessKind.all {
                let workbook = maker.workbook(kind, seed: seed)
                let verdict = MessVerdict(of: workbook, by: importer)
                report.add(verdict, of: workbook)
                #expect(verdict.silent == 0, "\(workbook.name)")
            }
        }
        #expect(report.holds, "\(report.table)")
    }
}
