import Foundation
import Testing

@testable import PhuLucSpreadsheet

@Suite struct WrittenFileTests {
    private static let large = SampleDraft.book { sheet in
        sheet.cells = (1...20_000).map {
            let text = "Nhiệm vụ số \($0 &* 7_919) \($0 ^ 5)"
            return CellDraft(CellReference(row: $0, column: 1), .text(text), SampleDraft.style)
        }
    }

    @Test("the same draft gives the same bytes a second later")
    func sameBytes() async throws {
        let folder = try ScratchFolder()
        try SampleDraft.book().write(to: folder.file("a.xlsx"))
        try await Task.sleep(for: .milliseconds(1_100))
        try SampleDraft.book().write(to: folder.file("b.xlsx"))
        #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    }

    @Test("notes, charts, names and very hidden sheets give the same bytes a second later too")
    func sameBytesOfEverything() async throws {
        let folder = try ScratchFolder()
        try EverythingDraft.book.write(to: folder.file("a.xlsx"))
        try await Task.sleep(for: .milliseconds(1_100))
        try EverythingDraft.book.write(to: folder.file("b.xlsx"))
        #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    }

    #if os(Linux)
    @Test("the same draft gives the same bytes in every time zone")
    func sameBytesInEveryZone() async throws {
        let folder = try ScratchFolder()
        await #expect(processExitsWith: .success) { [folder = folder.path as String] in
            for zone in ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"] {
                setenv("TZ", zone, 1)
                tzset()
                try SampleDraft.book().write(to: "\(folder)/\(zone.split(separator: "/").joined()).xlsx")
            }
        }
        let names = try folder.contents()
        #expect(names.count == 4)
        let first = try folder.bytes(names[0])
        for name in names { #expect(try folder.bytes(name) == first) }
    }

    @Test("a file that may not grow gives a fault, and leaves the old file and nothing else")
    func limitedFile() async throws {
        let folder = try ScratchFolder()
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("a.xlsx")))
        await #expect(processExitsWith: .success) { [folder = folder.path as String] in
            signal(SIGXFSZ, SIG_IGN)
            for size in [0, 1_000, 20_000, 100_000, 400_000] {
                var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t.max)
                try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
                let fault = #expect(throws: Fault.self) { try Self.large.write(to: folder + "/a.xlsx") }
                #expect(fault?.code == .writeFailed || fault?.code == .diskFull, "with \(size) bytes")
            }
        }
        #expect(try folder.contents() == ["a.xlsx"])
        #expect(try folder.bytes("a.xlsx") == Array("old".utf8))
    }
    #endif

    @Test("an existing file is replaced and keeps its permissions; nothing else is left")
    func replaces() throws {
        let folder = try ScratchFolder()
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("a.xlsx")))
        chmod(folder.file("a.xlsx"), 0o640)
        try SampleDraft.book().write(to: folder.file("a.xlsx"))
        var status = stat()
        #expect(stat(folder.file("a.xlsx"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
        #expect(try folder.contents() == ["a.xlsx"])
        #expect(try folder.bytes("a.xlsx").starts(with: Array("PK".utf8)))
    }

    @Test("a symbolic link is followed, and stays")
    func followsLinks() throws {
        let folder = try ScratchFolder()
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("real.xlsx")))
        symlink("real.xlsx", folder.file("link.xlsx"))
        try SampleDraft.book().write(to: folder.file("link.xlsx"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.xlsx")) == "real.xlsx")
        #expect(try folder.bytes("real.xlsx").starts(with: Array("PK".utf8)))
    }

    @Test("a name as long as the system allows can be written")
    func longName() throws {
        let folder = try ScratchFolder()
        let name = String(repeating: "ế", count: 83) + ".xlsx"
        try SampleDraft.book().write(to: folder.file(name))
        #expect(try folder.contents().count == 1)
    }

    @Test("a folder in the output's place, or none around it, is a fault of its own")
    func wrongPlaces() throws {
        let folder = try ScratchFolder()
        let isFolder = #expect(throws: Fault.self) { try SampleDraft.book().write(to: folder.path) }
        #expect(isFolder?.code == .isFolder)
        let missing = #expect(throws: Fault.self) { try SampleDraft.book().write(to: folder.file("none/a.xlsx")) }
        #expect(missing?.code == .notWritable)
        #expect(missing?.file == folder.file("none/a.xlsx"))
        #expect(try folder.contents().isEmpty)
    }

    @Test("a written package that lacks a cell or is cut short is not accepted")
    func verification() throws {
        let folder = try ScratchFolder()
        let path = folder.file("a.xlsx")
        try SampleDraft.book().write(to: path)
        try WrittenPackage.verify(path, cellCounts: [3])
        #expect(throws: Fault.self) { try WrittenPackage.verify(path, cellCounts: [4]) }
        #expect(throws: Fault.self) { try WrittenPackage.verify(path, cellCounts: [3, 0]) }
        var editor = try PackageEditor(reading: path)
        let part = "xl/sharedStrings.xml"
        editor.setPart(named: part, to: Array(try editor.part(named: part).dropLast(3)))
        try editor.write(to: path)
        let fault = #expect(throws: Fault.self) { try WrittenPackage.verify(path, cellCounts: [3]) }
        #expect(fault?.code == .writeFailed)
        #expect(fault?.part == part)
    }
}
