import Foundation
import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

@Suite("Laws of reading")
struct LawTests {
    /// A workbook with a bit of everything.
    private static let sample: PackageMaker = .workbook(
        """
        <row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45839.5</v></c><c r="C1"><f>A1</f>\
        <v>1.5e3</v></c></row>\
        <row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>x_x000D_</t></r></is></c><c t="b"><v>1</v></c>\
        <c r="C2"><f t="shared" si="0" ref="C2:C3">A1+1</f><v>2</v></c></row><row r="3"><c r="C3">\
        <f t="shared" si="0"/></c></row>
        """,
        before: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>",
        after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>", strings: ["<t>Phụ &amp; lục</t>"],
            styles: styles("d/m/yyyy"))

    /// Reads and looks at everything; true when there was a fault.
    private func survives(_ bytes: [UInt8]) -> Bool {
        do throws(Fault) {
            let workbook = try Workbook.read(bytes: bytes)
            for sheet in workbook.sheets {
                _ = sheet.summary()
                _ = listing(sheet)
                _ = sheet.cells.map(\.formula)
            }
            return false
        } catch {
            return true
        }
    }

    @Test("The sample itself reads whole")
    func whole() throws {
        let sheet = try #require(try read(Self.sample).sheets.first)
        #expect(listing(sheet) == ["A1=\"Phụ & lục\"", "B1=2025-07-01T12:00:00", "C1=1500.0", "A2=\"x\r\"", "B2=true",
            "C2=2.0"])
        #expect(sheet.merges.count == 1 && sheet.hiddenRows == [1...1])
        #expect(sheet.formulasWithoutValue.map(\.description) == ["C3"])
    }

    @Test("An archive cut off anywhere is a fault")
    func truncated() {
        let bytes = Self.sample.bytes()
        #expect((0..<bytes.count).allSatisfy { survives(Array(bytes[..<$0])) })
    }

    @Test("Each part cut off anywhere gives a workbook or a fault", arguments: Self.sample.entries.map(\.name))
    func truncatedParts(part: String) throws {
        let content = try #require(Self.sample.entries.first { $0.name == part }).content
        var faults = 0
        for end in 0..<content.count {
            var maker = Self.sample
            maker.change(part) { $0.content = Array(content[..<end]) }
            if survives(maker.bytes()) { faults += 1 }
        }
        #expect(faults > 0 || part == "[Content_Types].xml")
    }

    @Test("Flipped bytes give a workbook or a fault", arguments: 0..<8)
    func flipped(seed: Int) {
        var random = Seeded(UInt64(seed))
        let bytes = Self.sample.bytes()
        var faults = 0
        for _ in 0..<300 {
            var damaged = bytes
            for _ in 0...Int.random(in: 0...4, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if survives(damaged) { faults += 1 }
        }
        #expect(faults > 200)
    }

    @Test("Flipped bytes under a right checksum give a workbook or a fault", arguments: 0..<8)
    func flippedParts(seed: Int) {
        var random = Seeded(UInt64(100 + seed))
        let marks = Array("<>/\"'=&;# c1v!?[]_x-e.9".utf8)
        var faults = 0
        for _ in 0..<400 {
            var maker = Self.sample
            let entry = Int.random(in: 1..<maker.entries.count, using: &random)
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<maker.entries[entry].content.count, using: &random)
                let mark = marks.randomElement(using: &random) ?? 0
                let any = UInt8.random(in: 0...255, using: &random)
                maker.entries[entry].content[place] = Bool.random(using: &random) ? mark : any
            }
            if survives(maker.bytes()) { faults += 1 }
        }
        #expect(faults > 0 && faults < 400)
    }

    @Test("A file and its bytes read alike")
    func pathAndBytes() throws {
        let path = temporaryPath()
        let bytes = Self.sample.bytes()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (one, other) = (try Workbook.read(path: path), try Workbook.read(bytes: bytes))
        #expect(one.sheets.flatMap { Array($0.cells) } == other.sheets.flatMap { Array($0.cells) })
        #expect(try FileFormat.of(path: path) == .xlsx)
    }
}
