import PhuLucTestSupport
import Testing

@testable import PhuLucSpreadsheet

/// Files made to do harm: each is refused by name or read as what it is.
@Suite("Attacks")
struct AttackTests {
    private static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    private static let sheetPart = "xl/worksheets/sheet1.xml"

    /// What came of an attack.
    enum Outcome: Equatable, Sendable {
        case fault(Fault.Code)
        /// The cells read, as ``listing(_:)`` shows them.
        case cells([String])
    }

    struct Attack: Sendable, CustomTestStringConvertible {
        var name: String
        var outcome: Outcome
        var maker: PackageMaker
        var testDescription: String { name }

        init(_ name: String, _ outcome: Outcome, _ maker: PackageMaker = .workbook(row),
            change: (inout PackageMaker) -> Void = { _ in }) {
            (self.name, self.outcome, self.maker) = (name, outcome, maker)
            change(&self.maker)
        }
    }

    private static func outcome(_ bytes: [UInt8], limits: Limits = .default) -> Outcome {
        do throws(Fault) {
            return .cells(try Workbook.read(bytes: bytes, limits: limits).sheets.flatMap(listing))
        } catch {
            return .fault(error.code)
        }
    }

    /// A sheet whose XML holds so many blanks, deflated.
    private static func bomb(_ blanks: Int, claiming size: UInt32? = nil) -> (inout PackageMaker.Entry) -> Void {
        { entry in
            let head = Array("<worksheet xmlns=\"\(PackageMaker.mainNamespace)\"> ".utf8)
            let tail = Array("<sheetData>\(row)</sheetData></worksheet>".utf8)
            entry.packed = DeflateMaker.deflated(head, thenRepeated: blanks, tail)
            entry.content = head + [UInt8](repeating: 0x20, count: blanks) + tail
            (entry.method, entry.claimedSize) = (8, size)
        }
    }

    private static let read = Outcome.cells(["A1=1.0"])

    private static let archives: [Attack] = [
        Attack("a part that inflates a hundredfold is read", read) { $0.change(sheetPart, bomb(200_000)) },
        Attack("a size claimed too small is forgiven to a small part", read) {
            $0.change(sheetPart, bomb(200_000, claiming: 7))
        },
        Attack("a size claimed too small is not forgiven to a large part", .fault(.sizeMismatch)) {
            $0.change(sheetPart, bomb(20_000_000, claiming: 7))
        },
        Attack("a size no deflate data can have is not believed", read) {
            $0.change(sheetPart, bomb(200_000, claiming: 0xFFFF_FFF0))
        },
        Attack("two entries at one place", .fault(.overlappingEntries)) {
            $0.change("xl/styles.xml") { $0.claimedOffset = 0 }
        },
        Attack("an entry within another", .fault(.overlappingEntries)) {
            $0.entries[0].content += [UInt8](repeating: 0x20, count: 200)
            $0.change("xl/styles.xml") { $0.claimedOffset = 60 }
        },
        Attack("two entries of one name: the later counts", .cells(["A1=2.0"])) { maker in
            let second = maker[sheetPart]?.replacing("<v>1<", with: "<v>2<") ?? ""
            maker.entries.append(PackageMaker.Entry(sheetPart, Array(second.utf8)))
        },
        Attack("names with .. and / do not leave the package", .cells(["A1=1.0"])) {
            $0.change(sheetPart) { $0.name = "/../../xl/./worksheets/../worksheets/sheet1.xml" }
            $0.entries.append(PackageMaker.Entry("../../../../etc/passwd", [0x78]))
        },
        Attack("sizes behind the content", read) { $0.change(sheetPart) { $0.hasDescriptor = true } },
        Attack("sizes behind deflated content", read) {
            $0.change(sheetPart, bomb(100))
            $0.change(sheetPart) { $0.hasDescriptor = true }
        },
        Attack("ZIP64 sizes and places", read) { maker in
            for index in maker.entries.indices { maker.entries[index].usesZip64 = true }
            maker.usesZip64End = true
        },
        Attack("an encrypted entry", .fault(.passwordProtected)) { $0.change(sheetPart) { $0.flags |= 1 } },
        Attack("LZMA, whose header asks for memory", .fault(.unsupportedCompression)) {
            $0.change(sheetPart) { ($0.method, $0.packed) = (14, [9, 20, 5, 0, 0x5D, 0xFF, 0xFF, 0xFF, 0xFF, 0]) }
        },
    ]

    private static let parts: [Attack] = [
        Attack("two sheets in one part", .fault(.sharedPart), .workbook(sheets: [("A", "", row), ("B", "", row)])) {
            $0["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([
                ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet1.xml"),
            ])
        },
        Attack("a workbook that is its own sheet", .fault(.xmlMalformed)) {
            $0["xl/_rels/workbook.xml.rels"] = PackageMaker.relationships([("rId1", "worksheet", "workbook.xml")])
        },
        Attack("relationships of relationships lead nowhere", read) {
            $0["xl/_rels/_rels/workbook.xml.rels.rels"] = PackageMaker.relationships([
                ("rId1", "worksheet", "../workbook.xml.rels")
            ])
        },
        Attack("a DOCTYPE with entities of entities", .fault(.doctype)) {
            let entities = (1...9).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);&a\($0 - 1);\">" }.joined()
            let strings = "<sst><si><t>&a9;</t></si></sst>"
            $0["xl/sharedStrings.xml"] = "<!DOCTYPE sst [<!ENTITY a0 \"ha\">\(entities)]>\(strings)"
        },
        Attack("an entity nobody declared", .fault(.xmlMalformed), .workbook(row, strings: ["<t>&a9;</t>"])),
        Attack("NUL in a text becomes U+FFFD", .cells(["A1=\"a\u{FFFD}b\u{FFFD}\""]),
            .workbook("<row><c t=\"str\"><v>a\u{0}b&#0;</v></c></row>")),
        Attack("NUL between tags", .fault(.xmlMalformed), .workbook("<row \u{0} r=\"1\"></row>")),
        Attack("broken UTF-8 becomes U+FFFD", .cells(["A1=\"\u{FFFD}\u{FFFD}\""]),
            .workbook("<row><c t=\"str\"><v>#</v></c></row>")) {
                $0.change(sheetPart) { $0.content = $0.content.flatMap { $0 == 0x23 ? [0xFF, 0xC0] : [$0] } }
            },
        Attack("numbers that overflow, or are none, stay as text", .cells(["A1=\"1e999\"", "B1=\"-\"", "C1=0.0"]),
            .workbook("<row><c><v>1e999</v></c><c><v>-</v></c><c><v>1e-999</v></c></row>")),
        Attack("a shared string below zero", .fault(.partDamaged),
            .workbook("<row><c t=\"s\"><v>-1</v></c><c><v>1</v></c></row>")),
        Attack("a shared string beyond every number", .fault(.partDamaged),
            .workbook("<row><c t=\"s\"><v>18446744073709551617</v></c><c><v>1</v></c></row>")),
        Attack("a style out of range", .cells(["A1=1.0"]), .workbook("<row><c s=\"-4\"><v>1</v></c></row>")),
        Attack("places out of range are left out, whatever overflows", .cells(["A2=2.0"]), .workbook("""
            <row r="99999999999999999999"><c r="A99999999999999999999"><v>1</v></c></row><row r="-1">\
            <c r="AAAAAAAAAAAAAAAAAAAAAAAAA1"><v>1</v></c><c r="XFE1"><v>1</v></c></row>\
            <row r="2"><c r="A2"><v>2</v></c></row>
            """)),
    ]

    @Test("An archive made to do harm is refused by name or read as what it is", arguments: archives)
    func archive(attack: Attack) { #expect(Self.outcome(attack.maker.bytes()) == attack.outcome) }

    @Test("A part made to do harm is refused by name or read as what it is", arguments: parts)
    func part(attack: Attack) { #expect(Self.outcome(attack.maker.bytes()) == attack.outcome) }

    @Test("A large part that inflates more than five hundredfold is refused before it is inflated")
    func ratio() {
        let limit = ByteLimit(.default, read: 0)
        let packed = PackedPart(
            name: "a", bytes: PartBytes([UInt8](repeating: 0, count: 40_000)), isDeflated: true,
            claimedSize: 20_000_000, crc: 0, ratio: 500)
        #expect { try packed.inflated(limit: limit) } throws: {
            ($0 as? Fault)?.code == .limitExceeded(limit: "ratio", value: 500)
        }
    }

    @Test("More entries than the limit are refused by the end record alone, plain and ZIP64", arguments: [false, true])
    func entries(isWide: Bool) {
        var limits = Limits.default
        limits.entries = 6
        var maker = PackageMaker.workbook(Self.row)
        maker.usesZip64End = isWide
        #expect(Self.outcome(maker.bytes(), limits: limits) == .fault(.limitExceeded(limit: "entries", value: 6)))
    }

    @Test("A text that many cells show counts for each of them")
    func sharedText() {
        var limits = Limits.default
        limits.textBytes = 99
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 10)
        let maker = PackageMaker.workbook("<row>\(cells)</row>", strings: ["<t>mười byte</t>"])
        #expect(Self.outcome(maker.bytes(), limits: limits) == .fault(.limitExceeded(limit: "textBytes", value: 99)))
        limits.textBytes = 120
        #expect(Self.outcome(maker.bytes(), limits: limits) == .cells((0..<10).map {
            CellReference(row: 1, column: $0 + 1).description + "=\"mười byte\""
        }))
    }

    @Test("Runs of a text that many cells show count for each of them, empty ones are none")
    func runs() throws {
        var limits = Limits.default
        limits.textBytes = 10 * (4 + 2 * RunTable.cost) - 1
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 10)
        let empty = String(repeating: "<r><rPr><b/></rPr><t/></r>", count: 100)
        let text = empty + "<r><t>ab</t></r>" + empty + "<r><rPr><b/></rPr><t>cd</t></r>" + empty
        let maker = PackageMaker.workbook("<row>\(cells)</row>", strings: [text])
        let limit = limits.textBytes
        #expect(Self.outcome(maker.bytes(), limits: limits) == .fault(.limitExceeded(limit: "textBytes", value: limit)))
        limits.textBytes += 1
        let sheet = try #require(try Workbook.read(bytes: maker.bytes(), limits: limits).sheets.first)
        #expect(sheet.cells[9].runs?.map(\.text) == ["ab", "cd"])
        #expect(sheet.cells[9].runs?.map { $0.font?.isBold } == [nil, true])
    }

    @Test("Hundreds of thousands of line ends in one text are turned in time linear in their count")
    func lineEnds() throws {
        let lines = String(repeating: "\r", count: 400_000)
        let row = "<row><c t=\"str\"><v>\(lines)&amp;\(lines)</v></c></row>"
        let bytes = PackageMaker.workbook(row).bytes()
        let sheet = try #require(try Workbook.read(bytes: bytes).sheets.first)
        let breaks = String(repeating: "\n", count: 400_000)
        #expect(sheet.cells.map(\.value) == [.string(breaks + "&" + breaks)])
    }

    @Test("A formula that many cells share counts for each of them")
    func sharedFormula() {
        var limits = Limits.default
        limits.formulaBytes = 20
        let cells = String(repeating: "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>", count: 10)
        let maker = PackageMaker.workbook("<row><c><f t=\"shared\" si=\"0\" ref=\"A1:K1\">A1+1</f></c>\(cells)</row>")
        #expect(Self.outcome(maker.bytes(), limits: limits) == .fault(.limitExceeded(limit: "formulaBytes", value: 20)))
    }

    @Test("Reading ends when its time is over")
    func time() {
        var limits = Limits.default
        limits.seconds = 0
        #expect(Self.outcome(PackageMaker.workbook(Self.row).bytes(), limits: limits)
            == .fault(.limitExceeded(limit: "seconds", value: 0)))
    }

    @Test("An archive of no bytes is a fault and leaks nothing")
    func noBytes() {
        #expect { try ZipContainer(bytes: [], limits: .default) } throws: { ($0 as? Fault)?.code == .emptyFile }
    }
}
