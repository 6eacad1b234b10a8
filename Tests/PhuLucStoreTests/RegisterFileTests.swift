import Foundation
import GRDB
import PhuLuc
import PhuLucTestSupport
import Testing

@testable import PhuLucStore

@Suite("The file of a register")
struct RegisterFileTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// What may be done with a register; each must refuse a file that is none.
    static let uses: [@Sendable (String) throws -> Void] = [
        { try Register(path: $0).keep(.sample(), as: "k", from: .sample()) },
        { _ = try Register(existing: $0).entries() },
        { _ = try Register(existing: $0).json(of: "k") },
    ]

    /// Expects every use to end with a fault, and the file to keep its bytes.
    private func expectRefused(_ code: RegisterFault.Code) throws {
        let before = try scratch.bytes()
        for (index, use) in Self.uses.enumerated() {
            #expect(fault { try use(scratch.path) }?.code == code, "use \(index)")
        }
        #expect(try scratch.bytes() == before)
        #expect(try scratch.files() == ["register.sqlite"])
    }

    @Test("A file that is no database is refused and left as it is", arguments: [
        "hello\n", String(repeating: "x", count: 5_000), "{\"schema\": \"phuluc/plan/1\"}",
    ])
    func otherFile(text: String) throws {
        try scratch.folder.write(Array(text.utf8), to: "register.sqlite")
        try expectRefused(.otherFile)
    }

    @Test("Another program's database is refused and left as it is", arguments: [
        "CREATE TABLE note (text)", "CREATE TABLE entry (id); PRAGMA user_version = 1",
        "PRAGMA application_id = 7", "PRAGMA user_version = 3",
    ])
    func otherDatabase(sql: String) throws {
        try DatabaseQueue(path: scratch.path).write { try $0.execute(sql: sql) }
        try expectRefused(.otherDatabase)
    }

    @Test("A register of a later schema is refused and left as it is")
    func newer() throws {
        let register = try scratch.register()
        try register.keep(.sample(), as: "k", from: .sample())
        try register.queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try expectRefused(.newerVersion(99))
    }

    @Test("Reading makes no register where there is none", arguments: [false, true])
    func missing(isEmptyFile: Bool) throws {
        if isEmptyFile { try scratch.folder.write([], to: "register.sqlite") }
        #expect(fault { _ = try Register(existing: scratch.path) }?.code == .missing)
        #expect(try scratch.files() == (isEmptyFile ? ["register.sqlite"] : []))
    }

    @Test("A folder, and a path without its folder, are refused")
    func noFile() throws {
        #expect(fault { _ = try Register(path: scratch.folder.path) }?.code == .isFolder)
        #expect(fault { _ = try Register(path: scratch.folder.file("no/register.sqlite")) }?.code == .cannotOpen)
    }

    @Test("A document that was changed behind the register's back is not given out")
    func changedDocument() throws {
        let register = try scratch.register()
        try register.keep(.sample(activity: "Rà soát lần đầu"), as: "k", from: .sample())
        var bytes = try scratch.bytes()
        let text = Array("soát lần".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: text) })
        bytes[place] = 0x58
        try scratch.folder.write(bytes, to: "register.sqlite")
        #expect(fault { _ = try Register(existing: scratch.path).json(of: "k") }?.code == .damaged)
    }

    @Test("A schema of another shape under our own mark is a fault, not a crash", arguments: [
        "DROP TABLE import", "ALTER TABLE revision RENAME COLUMN sha256 TO digest",
        "DROP TABLE import; CREATE TABLE import (entry, revision, file, sha256, date, findings, id)",
    ])
    func otherSchema(sql: String) throws {
        let register = try scratch.register()
        try register.keep(.sample(), as: "k", from: .sample())
        try register.queue.write { database in
            try database.execute(sql: sql)
            try? database.execute(sql: "INSERT INTO import VALUES (1, 1, NULL, x'00', 2, 'many', 1)")
        }
        #expect(fault { _ = try Register(existing: scratch.path).entries() } != nil)
    }
}
