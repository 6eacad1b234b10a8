import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// The sample annex in old encodings, through the whole way.
@Suite("Annexes in old encodings")
struct LegacyAnnexTests {
    static let importer = Result { try Importer.builtIn() }

    static let sample = Result { try Workbook.read(path: Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx")) }
    /// The plan of the sample as it is.
    static let plan = Result { try importer.get().read(sample.get()).plan }

    private func sample() throws -> Workbook { try Self.sample.get() }

    /// The fonts of the encodings; windows-1258 has none of its own.
    static let fonts: [LegacyEncoding: String] = [
        .tcvn3: ".VnTime", .vni: "VNI-Times", .vps: "VPS Times", .viscii: "VI Times",
    ]

    static let cases: [(LegacyEncoding, Carrier)] = LegacyEncoding.allCases.map { ($0, .windows1252) }
        + [(.tcvn3, .windows1258), (.vni, .windows1258), (.windows1258, .windows1258)]

    /// The sample with each text in an encoding, or as it is where the choice is `nil`.
    private func encoded(
        carrier: Carrier = .windows1252, _ choice: (Cell) -> LegacyEncoding?
    ) throws -> Workbook {
        var maker = LegacyWorkbookMaker(try #require(try sample().sheets.first))
        return try maker.workbook { cell, text in
            guard let encoding = choice(cell) else { return [.init(text, font: "Times New Roman")] }
            return LegacyRun.runs(of: text, encoding, font: Self.fonts[encoding], carrier: carrier)
        }
    }

    /// What was read of the sample, and of the same in old encodings: one plan, but for the source.
    private func expectEqual(_ workbook: Workbook, _ comment: Comment) throws -> Import {
        let importer = try Self.importer.get()
        let legacy = try #require(LegacyTexts(workbook).sheets.first)
        for (cell, other) in zip(try sample().sheets[0].cells, workbook.sheets[0].cells) {
            guard case .string(let text) = cell.value, case .string(let stored) = other.value else { continue }
            let read = legacy.text(at: other.reference) ?? CellText.composed(stored)
            #expect(read == CellText.composed(text), "\(cell.reference)")
        }
        let plain = try #require(try Self.plan.get())
        let result = try importer.read(workbook)
        let plan = try #require(result.plan)
        let difference = Difference.first(.plan(plain), .plan(plan))
        #expect(difference == nil, comment)
        return result
    }

    @Test("The sample annex in each encoding, by its carriers, gives the same plan", arguments: cases)
    func equalPlans(encoding: LegacyEncoding, carrier: Carrier) throws {
        let result = try expectEqual(try encoded(carrier: carrier) { _ in encoding }, "\(encoding), \(carrier)")
        #expect(!result.findings.contains { $0.rule == "doubtful-text" })
        let notes = result.findings.filter { $0.rule == "legacy-font" }
        // Through its own code page windows-1258 is Unicode in combining marks.
        #expect(notes.count == (encoding == .windows1258 && carrier == .windows1258 ? 0 : 1))
        #expect(notes.allSatisfy { $0.observed?.hasPrefix(encoding.name + ": ") == true && $0.sheet == "Sheet1" })
    }

    @Test("An annex whose cells are of four encodings and Unicode gives the same plan", arguments: 0..<3)
    func mixedByCell(turn: Int) throws {
        let all: [LegacyEncoding?] = [.tcvn3, .vni, nil, .vps, .viscii]
        let workbook = try encoded { cell in
            all[(cell.reference.row * 3 + cell.reference.column + turn) % all.count]
        }
        let result = try expectEqual(workbook, "turn \(turn)")
        #expect(!result.findings.contains { $0.rule == "doubtful-text" })
    }

    @Test("An annex whose rich cells mix encodings word by word gives the same plan")
    func mixedByRun() throws {
        var maker = LegacyWorkbookMaker(try #require(try sample().sheets.first))
        let all: [LegacyEncoding?] = [.tcvn3, nil, .vni]
        let workbook = try maker.workbook { _, text in
            text.inStretches.enumerated().flatMap { index, part -> [LegacyRun] in
                guard let encoding = all[index % 3] else { return [.init(part, font: "Times New Roman")] }
                return LegacyRun.runs(of: part, encoding, font: Self.fonts[encoding])
            }
        }
        _ = try expectEqual(workbook, "by run")
    }

    @Test("An annex in NFD gives the same plan and no word about old fonts")
    func decomposed() throws {
        var maker = LegacyWorkbookMaker(try #require(try sample().sheets.first))
        let workbook = try maker.workbook { _, text in
            [.init(text.decomposedStringWithCanonicalMapping, font: "Times New Roman")]
        }
        let result = try expectEqual(workbook, "NFD")
        #expect(!result.findings.contains { ["legacy-font", "doubtful-text"].contains($0.rule) })
    }

    @Test("Unicode under the fonts of old encodings gives the same plan and no word about them",
        arguments: [".VnTime", ".VnTimeH", "VNI-Times", "VPS Times", "VI Times"])
    func unicodeInOldFonts(font: String) throws {
        var maker = LegacyWorkbookMaker(try #require(try sample().sheets.first))
        let result = try expectEqual(try maker.workbook { _, text in [.init(text, font: font)] }, "\(font)")
        #expect(!result.findings.contains { ["legacy-font", "doubtful-text"].contains($0.rule) })
    }
}
