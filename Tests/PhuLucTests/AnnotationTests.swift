import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

/// Law 4, touch only what you name, on annotated workbooks of generated plans.
@Suite("Annotated workbooks")
struct AnnotationTests {
    static let library = Result { try FormLibrary.builtIn() }
    static let seeds = 1...(UInt64(ProcessInfo.processInfo.environment["PHULUC_LAWS"] ?? "") ?? 3)
    private static let plansASeed: UInt64 = 2

    /// The parts that may change: the marked sheets, the styles, and where a new part is entered.
    private static let mayChange: Set = [
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
    ]

    private func workbooks(_ seed: UInt64, in folder: TemporaryFolder) throws -> [(path: String, seed: UInt64)] {
        let library = try Self.library.get()
        return try (0..<Self.plansASeed).map { index in
            let own = seed * 1_000 + index
            var maker = try PlanMaker(seed: own, library: library)
            let path = folder.file("\(own).xlsx")
            try Exporter(library: library).write(.plan(maker.plan()), to: path)
            return (path, own)
        }
    }

    @Test("every part that is not named stays byte for byte, in its place", arguments: seeds)
    func otherParts(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let importer = Importer(library: try Self.library.get())
        for (path, seed) in try workbooks(seed, in: folder) {
            let output = folder.file("out.xlsx")
            try Annotation.write(try importer.read(path: path).findings, of: path, to: output, in: .vietnamese)
            let (old, new) = (try PackageEditor(reading: path), try PackageEditor(reading: output))
            #expect(Array(new.partNames.prefix(old.partNames.count)) == old.partNames, "seed \(seed)")
            let changed = try old.partNames.filter { try old.part(named: $0) != new.part(named: $0) }
            #expect(Set(changed).isSubset(of: Self.mayChange), "seed \(seed): \(changed)")
        }
    }

    @Test("an annotated workbook holds the same cells, merges and formats, and gives the same plan", arguments: seeds)
    func sameContent(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let importer = Importer(library: try Self.library.get())
        for (path, seed) in try workbooks(seed, in: folder) {
            let (output, before) = (folder.file("out.xlsx"), try importer.read(path: path))
            try Annotation.write(before.findings, of: path, to: output, in: .english)
            let (old, new) = (try Workbook.read(path: path), try Workbook.read(path: output))
            #expect(new.sheets.count == old.sheets.count + 1)
            for (one, other) in zip(old.sheets, new.sheets) {
                #expect(one.name == other.name)
                #expect(Array(one.cells) == Array(other.cells), "seed \(seed)")
                #expect(one.merges == other.merges, "seed \(seed)")
            }
            let after = try importer.read(path: output)
            #expect(before.json == after.json, "seed \(seed)")
            #expect(before.findings.map(\.message) == after.findings.map(\.message), "seed \(seed)")
            #expect(after.ledger.count(where: { $0.sheet == "Phát hiện PhuLuc" && $0.role == .otherSheet }) > 8)
        }
    }

    @Test("annotating an annotated workbook gives the same bytes, and so does annotating twice", arguments: seeds)
    func idempotent(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let importer = Importer(library: try Self.library.get())
        for (path, seed) in try workbooks(seed, in: folder) {
            let findings = try importer.read(path: path).findings
            let outputs = ["a", "b", "c"].map(folder.file)
            try Annotation.write(findings, of: path, to: outputs[0], in: .vietnamese)
            try Annotation.write(findings, of: path, to: outputs[1], in: .vietnamese)
            let again = try importer.read(path: outputs[0]).findings
            try Annotation.write(again, of: outputs[0], to: outputs[2], in: .vietnamese)
            let bytes = try outputs.map { try InputFile.bytes($0) }
            #expect(bytes[0] == bytes[1], "seed \(seed)")
            #expect(bytes[0] == bytes[2], "seed \(seed)")
        }
    }

    @Test("the sample's findings stand as notes on their cells and in the list with links")
    func sample() throws {
        let folder = try TemporaryFolder()
        let path = Repository.path("Samples/par-index-cao-bang-2025.xlsx")
        let result = try Importer(library: try Self.library.get()).read(path: path)
        let output = folder.file("a.xlsx")
        try Annotation.write(result.findings, of: path, to: output, in: .vietnamese)
        let editor = try PackageEditor(reading: output)
        let text = { (part: String) in String(decoding: try editor.part(named: part), as: UTF8.self) }
        let cells = result.findings.compactMap(\.cell)
        #expect(cells == ["G13", "G24"])
        for finding in result.findings {
            let cell = try #require(finding.cell)
            #expect(try text("xl/comments1.xml").contains("<comment ref=\"\(cell)\""))
            #expect(try text("xl/worksheets/sheet2.xml").contains("location=\"'Bảng'!\(cell)\""))
        }
        #expect(try text("xl/comments1.xml").contains(">PhuLuc:\nLỗi · target-mismatch\n"))
        #expect(try text("xl/styles.xml").contains("FFF9C6C1"))
    }

    @Test("findings that are mended lose their marks, and the list says so")
    func mended() throws {
        let folder = try TemporaryFolder()
        let path = Repository.path("Samples/annex-bac-giang-2025-legacy.xlsx")
        let findings = try Importer(library: try Self.library.get()).read(path: path).findings
        try Annotation.write(findings, of: path, to: folder.file("a.xlsx"), in: .vietnamese)
        try Annotation.write([], of: folder.file("a.xlsx"), to: folder.file("b.xlsx"), in: .vietnamese)
        let (old, new) = (try PackageEditor(reading: path), try PackageEditor(reading: folder.file("b.xlsx")))
        let sheet = { (editor: PackageEditor) in
            String(decoding: try editor.part(named: "xl/worksheets/sheet1.xml"), as: UTF8.self)
        }
        let plain = try sheet(old)
        let cleaned = try sheet(new).replacing(/<legacyDrawing[^>]*>/, with: "")
        #expect(plain == cleaned)
        let list = try #require(try Workbook.read(path: folder.file("b.xlsx")).sheets.last)
        #expect(list.cell(at: CellReference(row: 2, column: 1))?.value == .string("Không có phát hiện nào."))
    }

    @Test("findings without a cell, on unknown sheets or with odd characters harm nothing")
    func oddFindings() throws {
        let folder = try TemporaryFolder()
        let maker = PackageMaker.workbook(sheets: [("A &amp; 'B'", "", "<row r=\"1\"><c r=\"A1\"/></row>")])
        let path = try folder.write(maker.bytes(), to: "a.xlsx")
        let message = Message(vi: "<b>\u{0}\u{8}&\"'", en: "x")
        let places: [(String?, String?)] = [
            (nil, nil), ("A & 'B'", nil), ("nowhere", "A1"), ("A & 'B'", "not a cell"), ("A & 'B'", "XFD1048576"),
            ("A & 'B'", "A1:B2"),
        ]
        let findings = places.map { Finding(MissingLead.rule, sheet: $0.0, cell: $0.1, message: message) }
        try Annotation.write(findings, of: path, to: folder.file("b.xlsx"), in: .vietnamese)
        let book = try Workbook.read(path: folder.file("b.xlsx"))
        #expect(book.sheets.map(\.name) == ["A & 'B'", "Phát hiện PhuLuc"])
        let messages = book.sheets[1].cells.filter { $0.reference.column == 5 && $0.reference.row > 3 }.map(\.value)
        #expect(messages == Array(repeating: .string("<b>&\"'"), count: findings.count))
        let editor = try PackageEditor(reading: folder.file("b.xlsx"))
        let sheet = String(decoding: try editor.part(named: "xl/worksheets/sheet1.xml"), as: UTF8.self)
        #expect(sheet.contains("<row r=\"1048576\"><c r=\"XFD1048576\""))
    }

    @Test("each marked sheet gets notes of its own, and sheets without findings stay byte for byte")
    func severalSheets() throws {
        let folder = try TemporaryFolder()
        let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
        let maker = PackageMaker.workbook(sheets: ["A", "B", "C"].map { ($0, "", row) })
        let path = try folder.write(maker.bytes(), to: "a.xlsx")
        let message = Message(vi: "x", en: "x")
        let findings = ["A", "C", "C"].map { Finding(MissingLead.rule, sheet: $0, cell: "A1", message: message) }
        try Annotation.write(findings, of: path, to: folder.file("b.xlsx"), in: .vietnamese)
        let (old, new) = (try PackageEditor(reading: path), try PackageEditor(reading: folder.file("b.xlsx")))
        let same = try old.partNames.filter { try old.part(named: $0) == new.part(named: $0) }
        #expect(same.contains("xl/worksheets/sheet2.xml"))
        #expect(!same.contains("xl/worksheets/sheet1.xml"))
        for number in 1...2 {
            #expect(new.partNames.contains("xl/comments\(number).xml"))
            #expect(new.partNames.contains("xl/drawings/vmlDrawing\(number).vml"))
        }
        let notes = String(decoding: try new.part(named: "xl/comments2.xml"), as: UTF8.self)
        #expect(notes.split(separator: "<comment ref=").count == 2)
        #expect(notes.split(separator: "missing-lead").count == 3)
    }

    @Test("what is no workbook of this kind is refused, and nothing is written")
    func refused() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "a.xls")
        #expect(throws: Fault.self) { try Annotation.write([], of: path, to: folder.file("b.xlsx"), in: .english) }
        #expect(!FileManager.default.fileExists(atPath: folder.file("b.xlsx")))
    }
}
