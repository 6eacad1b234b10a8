import GRDB
import PhuLuc
import PhuLucTestSupport
import Testing

@testable import PhuLucStore

@Suite("Several writers of one register")
struct TwoWritersTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("Writers that make and fill one register together lose nothing and number without gaps")
    func together() async throws {
        let path = scratch.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 1...3 {
                group.addTask {
                    // A connection of its own, as another process has.
                    let register = try Register(path: path)
                    for number in 1...8 {
                        let plan = Plan.sample(activity: "\(writer).\(number)")
                        try register.keep(plan, as: "chung", from: .sample("\(writer)"))
                        try register.keep(.sample(), as: "riêng \(writer)", from: .sample())
                    }
                }
            }
            try await group.waitForAll()
        }
        let register = try Register(existing: path)
        let history = try register.history(of: "chung")
        #expect(history.map(\.number) == Array(1...24))
        for writer in 1...3 {
            #expect(history.flatMap(\.imports).count { $0.file == "\(writer)" } == 8)
            #expect(try register.entry("riêng \(writer)").latest.imports.count == 8)
        }
    }

    @Test("What another keeps is seen at once, and makes the same text no revision here")
    func seen() throws {
        let (one, other) = (try scratch.register(), try scratch.register())
        #expect(try one.keep(.sample(), as: "k", from: .sample()).isNew)
        #expect(try other.keep(.sample(), as: "k", from: .sample()).isNew == false)
        #expect(try one.history(of: "k")[0].imports.count == 2)
    }

    @Test("A failure within keeping leaves nothing of it behind")
    func rolledBack() throws {
        let register = try scratch.register()
        try register.queue.write { database in
            try database.execute(
                sql: "CREATE TRIGGER stop BEFORE INSERT ON import BEGIN SELECT RAISE(ABORT, 'no'); END")
        }
        #expect(fault { try register.keep(.sample(), as: "k", from: .sample()) }?.code == .failed)
        let rows = try register.queue.read { database in
            try Int.fetchOne(database, sql: "SELECT (SELECT count(*) FROM entry) + (SELECT count(*) FROM revision)")
        }
        #expect(rows == 0)
    }
}
