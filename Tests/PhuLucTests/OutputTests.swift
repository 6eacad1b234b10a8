import Foundation
import PhuLuc
import PhuLucTestSupport
import Testing

@Suite("Paths and outputs")
struct OutputTests {
    @Test(
        "A path is taken apart at its last slash and its last full stop",
        arguments: [
            ("a", ".", "a", "a", ""), ("l.xlsx", ".", "l.xlsx", "l", "xlsx"), ("/a", "/", "a", "a", ""),
            ("x/y/b.c.xlsm", "x/y", "b.c.xlsm", "b.c", "xlsm"), ("./-dash.xlsx", ".", "-dash.xlsx", "-dash", "xlsx"),
            ("x//b", "x", "b", "b", ""), ("x/", ".", "x", "x", ""), ("/", "/", "", "", ""), ("", ".", "", "", ""),
            (".hidden", ".", ".hidden", ".hidden", ""),
            ("kế hoạch.năm 2025", ".", "kế hoạch.năm 2025", "kế hoạch", "năm 2025"),
            ("a.", ".", "a.", "a", ""),
        ])
    func parts(path: String, folder: String, name: String, stem: String, ending: String) {
        let parts = PathParts(path)
        #expect([parts.folder, parts.name, parts.stem, parts.ending] == [folder, name, stem, ending])
    }

    @Test(
        "A file that holds what is written stays the file it is, with the time of now; any other is replaced",
        arguments: [
            // Beyond one piece of reading, too.
            (100_000, nil, true), (0, nil, true), (100_000, 99_999, false), (100_000, 0, false),
            (32_768, 32_767, false),
        ] as [(Int, Int?, Bool)])
    func sameBytes(count: Int, changed: Int?, stays: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.json")
        let bytes = [UInt8](repeating: 0x20, count: count)
        var old = bytes
        if let changed { old[changed] = 0x0A }
        try OutputFile.write(old, to: path)
        var times = [timeval(), timeval()]
        #expect(utimes(path, &times) == 0)
        let before = try status(path)
        try OutputFile.write(bytes, to: path)
        let after = try status(path)
        #expect((after.st_ino == before.st_ino) == stays)
        #expect(after.modified > 0)
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == bytes)
    }

    @Test("A file that is longer or shorter than what is written is replaced", arguments: [0, 1, 9, 11])
    func otherLength(count: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.json")
        try OutputFile.write([UInt8](repeating: 1, count: count), to: path)
        try OutputFile.write([UInt8](repeating: 1, count: 10), to: path)
        #expect(try status(path).st_size == 10)
    }

    private func status(_ path: String) throws -> stat {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return status
    }

    @Test("A difference is named by the id of the node it lies in, and by both values")
    func difference() throws {
        let plan = PlanExample.plan()
        #expect(Difference.first(.plan(plan), .plan(plan)) == nil)
        let other = PlanExample.changing { $0.lead.text = "Sở Y tế" }
        let difference = try #require(Difference.first(.plan(plan), .plan(other)))
        #expect(difference.place == "s1.o1.t1.a2: lead.text")
        #expect(difference.path == "sections[0].objectives[0].tasks[0].activities[1].lead.text")
        #expect(difference.written == "Sở Tư pháp" && difference.read == "Sở Y tế")
        var titled = plan
        titled.title = "Khác"
        #expect(Difference.first(.plan(plan), .plan(titled))?.place == "title")
        let shorter = PlanExample.changingTask { $0.activities.removeLast() }
        #expect(Difference.first(.plan(plan), .plan(shorter))?.place == "s1.o1.t1.a3")
        #expect(Difference.first(.plan(shorter), .plan(plan))?.place == "s1.o1.t1: activities[2]")
    }

    @Test("A text too long for one cell is found wherever it stands, several activities of one cell together too")
    func longTexts() throws {
        let exporter = try Exporter(library: .builtIn())
        let folder = try TemporaryFolder()
        let half = String(repeating: "ạ", count: 20_000)
        let together = PlanExample.changingTask { task in
            for index in task.activities.indices {
                task.activities[index].text = half
                task.activities[index].source?.row = 5
            }
        }
        let noted = PlanExample.changing { $0.notes["Ghi chú"] = .string(half + half) }
        for (plan, path) in [(together, "activities[0].text"), (noted, "activities[1].notes.Ghi chú")] {
            #expect {
                try exporter.write(.plan(plan), to: folder.file("a.xlsx"))
            } throws: { error in
                let fault = error as? Fault
                return fault?.code == .malformedData && fault?.file == nil && fault?.detail?.contains(path) == true
            }
        }
        let kept = PlanExample.changing { $0.unknown["own"] = .string(half + half) }
        #expect(throws: Never.self) { try exporter.write(.plan(kept), to: folder.file("a.xlsx")) }
    }
}

extension stat {
    /// When the file was changed last, in seconds of 1970.
    fileprivate var modified: Int {
        #if canImport(Darwin)
            st_mtimespec.tv_sec
        #else
            st_mtim.tv_sec
        #endif
    }
}
