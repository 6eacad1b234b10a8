import PhuLucTestSupport
import Testing

@testable import PhuLuc

@Suite("Limits on reading, by name")
struct LimitTests {
    @Test("Every command that reads a workbook refuses one past a limit that was set, and names the limit", arguments: [
        "cells", "cells --stream", "import", "check", "convert -o b.xlsx", "combine -o b.json", "report collect --json",
    ])
    func refused(command: String) throws {
        let shop = try Workshop()
        try shop.annex("a.xlsx")
        let run = try shop.run("\(command) --limit entries=1000 --limit entries=2 a.xlsx")
        #expect(run.status == 3 && run.errors.contains("số phần trong tệp"), "\(run.errors)")
    }

    @Test("A limit that is not reached changes nothing, and the last of one name counts")
    func read() throws {
        let shop = try Workshop()
        try shop.annex("a.xlsx")
        let plain = try shop.run("cells a.xlsx")
        let limited = try shop.run("cells a.xlsx --limit entries=2 --limit entries=1000 --limit seconds=1000000000000")
        #expect(plain.status == 0 && !plain.output.isEmpty)
        #expect(limited.status == 0 && limited.output == plain.output)
    }

    @Test("Help names every limit, in both languages", arguments: ["vi", "en"])
    func help(language: String) throws {
        let run = try Workshop().run("import --help --lang \(language)")
        let text = run.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(text.contains("--limit <name=value>") && text.contains(Limits.names.joined(separator: ", ")))
    }

    @Test("Every limit can be set by its name, has a name in messages, and a value that no limit may have is refused")
    func names() {
        for (index, name) in Limits.names.enumerated() {
            var limits = Limits.default
            #expect(limits.set(name, to: index + 7) && limits[name] == index + 7)
            #expect(limits != .default)
            #expect(LimitNames.name(name).en != "“\(name)”")
            #expect(!limits.set(name, to: 0) && !limits.set(name, to: .max))
            #expect(limits[name] == index + 7)
        }
        var limits = Limits.default
        #expect(!limits.set("nothing", to: 1) && limits["nothing"] == nil && limits == .default)
        #expect(Set(Limits.names).count == Limits.names.count)
        // A limit more than this list has would not be one of the command's.
        #expect(Mirror(reflecting: limits).children.count { $0.value is Int } == Limits.names.count)
    }
}
