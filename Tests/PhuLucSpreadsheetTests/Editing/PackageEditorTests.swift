import Foundation
import Testing

@testable import PhuLucSpreadsheet

@Suite struct PackageEditorTests {
    private let folder: ScratchFolder
    private let path: String
    private let part = "xl/worksheets/sheet1.xml"

    init() throws {
        folder = try ScratchFolder()
        path = folder.file("a.xlsx")
        try SampleDraft.book().write(to: path)
    }

    @Test("every part but the one that is named keeps its compressed bytes, its date and its place")
    func othersStayAsTheyAre() throws {
        var editor = try PackageEditor(reading: path)
        let new = Array("<worksheet>mới</worksheet>".utf8)
        editor.setPart(named: part, to: new)
        try editor.write(to: folder.file("b.xlsx"))
        let before = try #require(RawEntries(folder.bytes("a.xlsx")))
        let after = try #require(RawEntries(folder.bytes("b.xlsx")))
        #expect(before.entries.map(\.name) == after.entries.map(\.name))
        #expect(before.entries.count > 8)
        for entry in before.entries {
            if entry.name == part { #expect(after[part] != entry) } else { #expect(after[entry.name] == entry) }
        }
        #expect(try PackageEditor(reading: folder.file("b.xlsx")).part(named: part) == new)
    }

    @Test("a changed part is dated 1 January 1980, and the same change gives the same bytes")
    func sameBytes() throws {
        for name in ["b.xlsx", "c.xlsx"] {
            var editor = try PackageEditor(reading: path)
            editor.setPart(named: part, to: Array("x".utf8))
            editor.setPart(named: "custom/một.xml", to: Array("y".utf8))
            try editor.write(to: folder.file(name))
        }
        #expect(try folder.bytes("b.xlsx") == folder.bytes("c.xlsx"))
        let entries = try #require(RawEntries(folder.bytes("b.xlsx")))
        for name in [part, "custom/một.xml"] {
            #expect(entries[name]?.date == 1 << 5 | 1)
            #expect(entries[name]?.time == 0)
        }
        #expect(entries.entries.last?.name == "custom/một.xml")
    }

    @Test("a package may be changed in place, parts added and left out")
    func inPlace() throws {
        var editor = try PackageEditor(reading: path)
        editor.setPart(named: "new.xml", to: [])
        editor.removePart(named: "xl/theme/theme1.xml")
        editor.removePart(named: "nothing.xml")
        #expect(try editor.part(named: "new.xml").isEmpty)
        #expect(throws: Fault.self) { try editor.part(named: "xl/theme/theme1.xml") }
        try editor.write(to: path)
        let names = try PackageEditor(reading: path).partNames
        #expect(names.contains("new.xml"))
        #expect(!names.contains("xl/theme/theme1.xml"))
        #expect(try PackageEditor(reading: path).part(named: "new.xml").isEmpty)
        #expect(try folder.contents() == ["a.xlsx"])
    }

    @Test("without a change the copy is the package, byte for byte")
    func noChange() throws {
        try PackageEditor(reading: path).write(to: folder.file("b.xlsx"))
        #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    }

    @Test("large parts survive, whatever they hold", arguments: [0, 1, 65_535, 65_536, 5_000_000])
    func sizes(_ size: Int) throws {
        var state: UInt32 = 1
        let bytes = (0..<size).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: state >> 24)
        }
        var editor = try PackageEditor(reading: path)
        editor.setPart(named: "noise.bin", to: bytes)
        try editor.write(to: path)
        #expect(try PackageEditor(reading: path).part(named: "noise.bin") == bytes)
    }

    @Test("what is no package, or none any more, is a fault that names the file")
    func faults() throws {
        #expect(fault { try PackageEditor(reading: folder.file("none.xlsx")) }?.code == .fileMissing)
        try Data("no archive".utf8).write(to: URL(fileURLWithPath: folder.file("b.xlsx")))
        let damaged = fault { try PackageEditor(reading: folder.file("b.xlsx")) }
        #expect(damaged?.code == .damagedArchive)
        #expect(damaged?.file == folder.file("b.xlsx"))
        let missing = fault { try PackageEditor(reading: path).part(named: "none.xml") }
        #expect(missing?.code == .partMissing)
        #expect(missing?.part == "none.xml")
    }

    @Test("a flipped bit in a part is found by its checksum")
    func checksum() throws {
        let bytes = try folder.bytes("a.xlsx")
        let stored = try #require(RawEntries(bytes)?["xl/styles.xml"]?.stored)
        let start = try #require(bytes.places(of: stored).first)
        var damaged = bytes
        damaged[start + stored.count / 2] ^= 0x10
        try Data(damaged).write(to: URL(fileURLWithPath: path))
        let found = fault { try PackageEditor(reading: path).part(named: "xl/styles.xml") }
        #expect(found?.code == .partDamaged)
        #expect(found?.part == "xl/styles.xml")
    }

    private func fault(_ body: () throws -> some Any) -> Fault? {
        do {
            _ = try body()
            return nil
        } catch { return error as? Fault }
    }
}
