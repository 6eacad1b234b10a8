import Foundation
import PhuLucTestSupport
import Testing

@Suite("Outputs")
struct OutputTests {
    /// A folder with an annex and its plan.
    private func shop() throws -> Workshop {
        let shop = try Workshop()
        try shop.annex()
        #expect(try shop.run("import a.xlsx -o p.json --quiet").status == 0)
        return shop
    }

    @Test(
        "An output that is there is kept, until --force",
        arguments: [
            "import a.xlsx -o x", "import a.xlsx --ledger x", "import a.xlsx --findings x", "export p.json -o x",
            "export p.json -o y.xlsx --findings x", "check a.xlsx --html x",
        ])
    func existing(line: String) throws {
        let shop = try shop()
        try shop.folder.write(Array("cũ".utf8), to: "x")
        let kept = try shop.run(line)
        #expect(kept.status == 3 && shop.text("x") == "cũ")
        #expect(
            kept.errors.contains("phuluc: x: tệp đã có; đặt tên khác, hoặc thêm --force để ghi đè."), "\(kept.errors)")
        #expect(shop.names() == ["a.xlsx", "p.json", "x"])
        #expect(try shop.run(line + " --force").status == 0)
        #expect(shop.text("x") != "cũ")
    }

    @Test(
        "An input is never written over, even with --force, by whatever name",
        arguments: [
            "import a.xlsx -o a.xlsx", "import a.xlsx -o ./a.xlsx", "import a.xlsx -o link.xlsx",
            "import a.xlsx --ledger hard.xlsx", "import a.xlsx --findings a.xlsx", "export p.json -o p.json",
            "convert a.xlsx -o .", "check a.xlsx --html a.xlsx",
        ])
    func input(line: String) throws {
        let shop = try shop()
        let (annex, plan) = (shop.bytes("a.xlsx"), shop.bytes("p.json"))
        try FileManager.default.createSymbolicLink(atPath: shop.folder.file("link.xlsx"), withDestinationPath: "a.xlsx")
        try FileManager.default.linkItem(atPath: shop.folder.file("a.xlsx"), toPath: shop.folder.file("hard.xlsx"))
        let run = try shop.run(line + " --force")
        #expect(run.status == 3 && run.errors.contains("tệp đầu ra trùng tệp đầu vào"), "\(run.errors)")
        #expect(shop.bytes("a.xlsx") == annex && shop.bytes("p.json") == plan)
    }

    @Test(
        "Two outputs to one path, a folder that is not there, a folder or a device as output are refused",
        arguments: [
            ("import a.xlsx -o x --findings ./x", "tệp đã có"), ("import a.xlsx -o none/x", "không có thư mục none"),
            ("import a.xlsx -o sub", "đây là thư mục"), ("export p.json -o sub", "đây là thư mục"),
            ("import a.xlsx -o /dev/null --force", "không phải tệp thông thường"),
            ("convert a.xlsx -o p.json", "đã có tệp cùng tên"), ("convert a.xlsx -o p.json/out", "đã có tệp cùng tên"),
        ])
    func refused(line: String, words: String) throws {
        let shop = try shop()
        try shop.makeFolder("sub")
        let run = try shop.run(line)
        #expect(run.status == 3 && run.errors.contains(words), "\(run.errors)")
        #expect(shop.names() == ["a.xlsx", "p.json", "sub"] && shop.names(in: "sub").isEmpty)
    }

    /// What writes, and how many blocks of 512 bytes a file may have: none, less than any text, less than a package.
    private static let limits: [(line: String, blocks: Int)] =
        ["import a.xlsx -o x", "import a.xlsx --ledger x --quiet", "export p.json -o x", "convert a.xlsx -o out"]
        .flatMap { line in [0, 1].map { (line, $0) } }
        + [("export p.json -o x", 8), ("convert a.xlsx -o out", 8)]

    @Test(
        "A file over the process's limit is a fault of ours alone, and nothing is left",
        .disabled(if: Workshop.isThreadSanitized, "the thread sanitizer's runtime itself ends where no file may be written"),
        arguments: limits)
    func fileLimit(line: String, blocks: Int) throws {
        let shop = try shop()
        let run = try shop.run(line.split(separator: " ").map(String.init), blocks: blocks)
        #expect(run.status == 3)
        // Without a block there is no telling either: stderr is a file here.
        let words = "hết chỗ trên đĩa hoặc vượt giới hạn cỡ tệp; tệp chưa được ghi."
        #expect(blocks == 0 ? run.errors.isEmpty : run.errors.contains(words), "\(run.errors)")
        #expect(!run.errors.contains("[ERROR]") && !run.errors.contains("Zip"), "\(run.errors)")
        #expect(shop.names().filter { $0 != "out" } == ["a.xlsx", "p.json"] && shop.names(in: "out").isEmpty)
    }

    @Test(
        "A full disk is a fault of ours alone, and nothing is left",
        .enabled(if: TinyDisk.isPossible, "a tiny disk can be mounted only by root on Linux"))
    func fullDisk() throws {
        let shop = try shop()
        try shop.makeFolder("disk")
        let disk = try TinyDisk(at: shop.folder.file("disk"))
        for line in ["import a.xlsx -o disk/x", "export p.json -o disk/x", "convert a.xlsx -o disk"] {
            let run = try shop.run(line + " --quiet")
            #expect(run.status == 3)
            #expect(
                run.errors.split(separator: "\n").count == 1 && run.errors.contains("hết chỗ trên đĩa"), "\(run.errors)"
            )
            #expect(shop.names(in: "disk") == ["filler"])
        }
        disk.unmount()
    }
}

/// A disk of a few kilobytes, all of them taken.
private struct TinyDisk {
    let path: String

    /// Whether such a disk can be mounted here: tried once, as a container's root may not be allowed to.
    static let isPossible: Bool = {
        #if os(Linux)
            guard geteuid() == 0, let folder = try? TemporaryFolder(), let disk = try? TinyDisk(at: folder.path) else {
                return false
            }
            disk.unmount()
            return true
        #else
            return false
        #endif
    }()

    init(at path: String) throws {
        self.path = path
        try Self.sh("mount -t tmpfs -o size=16k none '\(path)' 2>/dev/null")
        try Self.sh("head -c 65536 /dev/zero > '\(path)/filler' 2>/dev/null; true")
    }

    func unmount() { try? Self.sh("umount '\(path)'") }

    private struct Failed: Error {}

    private static func sh(_ script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Failed() }
    }
}
